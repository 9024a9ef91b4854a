/** Ways of governing, played in bulk to see which decisions the game's own numbers favour too much. */
import type { Dice } from "../engine/dice.ts";
import { withEffects } from "./effects.ts";
import { weigh, type Scale } from "./measure.ts";
import type { Playable, Setup, World } from "./world.ts";

interface Situation {
  readonly setup: Setup;
  readonly world: World;
  readonly scale: Scale;
  readonly dice: Dice;
}

export interface Strategy {
  /** The proposals in the order in which it would take them; what it would never take is left out. */
  rank(proposals: readonly Playable[], situation: Situation): readonly Playable[];
  guards(action: Playable, dice: Dice): boolean;
}

const byLowest = <T>(items: readonly T[], value: (item: T) => number): T[] =>
  items
    .map((item) => ({ item, value: value(item) }))
    .sort((a, b) => a.value - b.value)
    .map(({ item }) => item);

/** kgCO2e of the estate once an action alone took effect. */
const weightAfter = ({ world, scale }: Situation) => {
  const weights = new Map<string, number>();
  return ({ id, effects }: Playable): number => {
    const known = weights.get(id);
    if (known !== undefined) return known;
    const weight = weigh(scale, withEffects(world.numbers, effects).numbers).carbon.total.value;
    weights.set(id, weight);
    return weight;
  };
};

const touches = (root: string) => (action: Playable) => action.effects.some(({ on }) => on.startsWith(root));
const isTechnical = (action: Playable) =>
  action.tiers.includes("centres") || action.tiers.includes("reseaux");

/** Those that a test holds true first, the others after. */
const first = (actions: readonly Playable[], isFirst: (action: Playable) => boolean) => [
  ...actions.filter(isFirst),
  ...actions.filter((action) => !isFirst(action)),
];

const lowestGauge = ({ world: { gauges } }: Situation) =>
  byLowest(["service", "security", "inclusion"] as const, (name) => gauges[name])[0] ?? "service";

export const STRATEGY_IDS = [
  "random",
  "cheapest-first",
  "technology-without-guards",
  "equipment-first",
  "sobriety-with-guards",
  "security-first",
] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

export const STRATEGIES: Readonly<Record<StrategyId, Strategy>> = {
  /** Whatever comes, a guard every other time. */
  random: {
    rank: (proposals, { dice }) => dice.shuffle(proposals),
    guards: (_, dice) => dice.roll() < 0.5,
  },
  "cheapest-first": { rank: (proposals) => byLowest(proposals, ({ price }) => price), guards: () => false },
  /** Networks and rooms made more efficient, and nothing to hold what comes back. */
  "technology-without-guards": {
    rank: (proposals, situation) => first(byLowest(proposals, weightAfter(situation)), isTechnical),
    guards: () => false,
  },
  /** Devices kept longer and fewer of them. */
  "equipment-first": {
    rank: (proposals, situation) => first(byLowest(proposals, weightAfter(situation)), touches("parc.")),
    guards: (_, dice) => dice.roll() < 0.5,
  },
  /** What lightens most, always held, and the gauge that suffers mended in between. */
  "sobriety-with-guards": {
    rank: (proposals, situation) => {
      const gauge = lowestGauge(situation);
      const isUrgent = situation.world.gauges[gauge] < 3;
      const lightest = byLowest(proposals, weightAfter(situation));
      return isUrgent ? first(lightest, (action) => action.gauges[gauge] > 0) : lightest;
    },
    guards: () => true,
  },
  "security-first": {
    rank: (proposals) => byLowest(proposals, ({ gauges }) => -gauges.security),
    guards: () => false,
  },
};
