/** Where each gauge ends over many mandates: whether it can be lost, and whether nobody has to look after it. */
import { GAUGE_NAMES, type GaugeName } from "../activities/mandate/terms.ts";

/** At this many points or below, a gauge is lost: the table needs another one's help. */
const LOST = 2;
const BRILLIANT = 8;
/** Where every gauge starts. */
const START = 5;
/** Of a hundred games, what is more than an accident. */
const SOMETIMES = 0.01;

export type Points = Readonly<Record<GaugeName, number>>;

/** Shares of the games, 0 to 1. */
interface Ends {
  readonly lost: number;
  readonly empty: number;
  readonly brilliant: number;
  readonly belowStart: number;
}

export interface GaugeResult {
  readonly byStrategy: Readonly<Record<string, Ends>>;
  /** Some way of governing loses it in one game of a hundred or more. */
  readonly canBeLost: boolean;
  /** Whatever the way of governing, it ends below its start in fewer than one game of a hundred. */
  readonly isTrivial: boolean;
}

function endsOf(values: readonly number[]): Ends {
  const share = (test: (value: number) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  return {
    lost: share((value) => value <= LOST),
    empty: share((value) => value <= 0),
    brilliant: share((value) => value >= BRILLIANT),
    belowStart: share((value) => value < START),
  };
}

/** @param games the points at the end of each game, by strategy */
export function gaugeResults(
  games: Readonly<Record<string, readonly Points[]>>,
): Readonly<Record<GaugeName, GaugeResult>> {
  const of = (name: GaugeName): GaugeResult => {
    const byStrategy = Object.fromEntries(
      Object.entries(games).map(([strategy, all]) => [strategy, endsOf(all.map((points) => points[name]))]),
    );
    const ends = Object.values(byStrategy);
    return {
      byStrategy,
      canBeLost: ends.some(({ lost }) => lost >= SOMETIMES),
      isTrivial: ends.every(({ belowStart }) => belowStart < SOMETIMES),
    };
  };
  return {
    service: of("service"),
    security: of("security"),
    inclusion: of("inclusion"),
    footprint: of("footprint"),
  };
}

export function gaugeWarnings(gauges: Readonly<Record<GaugeName, GaugeResult>>): readonly string[] {
  return GAUGE_NAMES.flatMap((name) => [
    ...(gauges[name].canBeLost ? [] : [`${name}: no way of governing loses it`]),
    ...(gauges[name].isTrivial ? [`${name}: trivial, it never ends below its start`] : []),
  ]);
}
