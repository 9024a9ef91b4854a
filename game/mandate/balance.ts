/** Many mandates side by side: what each strategy gets, and which actions are never or always in the best games. */
import type { GaugeName } from "../activities/mandate/terms.ts";
import { gaugeResults, gaugeWarnings, type GaugeResult, type Points } from "./gauges.ts";
import { changeOf, footprintGauge, type Scale } from "./measure.ts";
import { playMandate, type Played } from "./game.ts";
import { STRATEGY_IDS, type StrategyId } from "./strategies.ts";
import type { Setup } from "./world.ts";

interface StrategyResult {
  /** Percent of change since the first day, mean. */
  readonly footprint: number;
  readonly matter: number;
  /** Points out of ten, mean. */
  readonly service: number;
  readonly security: number;
  readonly inclusion: number;
  /** kgCO2e a year that decisions took off and that came back, all years together, mean. */
  readonly gained: number;
  readonly cameBack: number;
}

interface ActionResult {
  /** Games in which it was taken. */
  readonly taken: number;
  /** Of the best tenth of the games, the share in which it was taken. */
  readonly bestDecileShare: number;
  /** Mean score with it less mean score without. */
  readonly marginal: number;
}

export interface Balance {
  readonly games: number;
  readonly strategies: Readonly<Record<string, StrategyResult>>;
  readonly gauges: Readonly<Record<GaugeName, GaugeResult>>;
  readonly actions: Readonly<Record<string, ActionResult>>;
  readonly warnings: readonly string[];
}

interface Scored extends Played {
  readonly strategy: StrategyId;
  /** All gauges together: the lowest counts most, since one lost gauge loses the mandate. */
  readonly score: number;
  readonly points: Points;
  readonly carbon: number;
  readonly matter: number;
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Above or below, an action deserves a look: it is too good, or never good. */
const ALMOST_ALWAYS = 0.8;

export function balance(setup: Setup, scale: Scale, games: number): Balance {
  const played = Array.from({ length: games }, (_, n): Scored => {
    const strategy = STRATEGY_IDS[n % STRATEGY_IDS.length] ?? "random";
    return scored(setup, scale, strategy, playMandate(setup, scale, strategy, `${strategy} ${n}`));
  });
  const best = [...played].sort((a, b) => b.score - a.score).slice(0, Math.ceil(games / 10));
  const actions = Object.fromEntries(
    Object.keys(setup.actions).map((id) => [id, actionResult(id, played, best)]),
  );
  const gauges = gaugeResults(
    Object.fromEntries(
      STRATEGY_IDS.map((id) => [
        id,
        played.filter(({ strategy }) => strategy === id).map(({ points }) => points),
      ]),
    ),
  );
  return {
    games,
    strategies: Object.fromEntries(STRATEGY_IDS.map((id) => [id, strategyResult(played, id)])),
    gauges,
    actions,
    warnings: [...gaugeWarnings(gauges), ...warningsOf(actions)],
  };
}

function scored(setup: Setup, scale: Scale, strategy: StrategyId, game: Played): Scored {
  const { service, security, inclusion } = game.world.gauges;
  const footprint = footprintGauge(scale, game.world, setup.percentPerPoint);
  const points = { service, security, inclusion, footprint };
  const all = Object.values(points);
  const { carbon, matter } = changeOf(scale, game.world.numbers);
  return { ...game, strategy, points, carbon, matter, score: Math.min(...all) + mean(all) };
}

function strategyResult(played: readonly Scored[], id: StrategyId): StrategyResult {
  const own = played.filter(({ strategy }) => strategy === id);
  const of = (value: (game: Scored) => number) => mean(own.map(value));
  return {
    footprint: of(({ carbon }) => carbon),
    matter: of(({ matter }) => matter),
    service: of(({ world }) => world.gauges.service),
    security: of(({ world }) => world.gauges.security),
    inclusion: of(({ world }) => world.gauges.inclusion),
    gained: of(({ gained }) => gained),
    cameBack: of(({ cameBack }) => cameBack),
  };
}

const took = (id: string) => (game: Scored) => game.world.taken.some(({ action }) => action === id);

function actionResult(id: string, played: readonly Scored[], best: readonly Scored[]): ActionResult {
  const [withIt, without] = [played.filter(took(id)), played.filter((game) => !took(id)(game))];
  const score = (games: readonly Scored[]) => mean(games.map((game) => game.score));
  return {
    taken: withIt.length,
    bestDecileShare: best.length === 0 ? 0 : best.filter(took(id)).length / best.length,
    marginal: withIt.length === 0 || without.length === 0 ? 0 : score(withIt) - score(without),
  };
}

function warningsOf(actions: Readonly<Record<string, ActionResult>>): string[] {
  return Object.entries(actions).flatMap(([id, { taken, bestDecileShare }]) => {
    if (taken === 0) return [`${id}: never taken`];
    if (bestDecileShare === 0) return [`${id}: in none of the best games`];
    return bestDecileShare > ALMOST_ALWAYS ? [`${id}: in almost all of the best games`] : [];
  });
}
