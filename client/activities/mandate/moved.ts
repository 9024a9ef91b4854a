/** What one beat of a resolution moved, by tier, carbon and matter side by side; kilograms a year. */
import type { Resolution, Weight } from "../../../game/activities/mandate/state.ts";
import { GAUGE_NAMES } from "../../../game/activities/mandate/terms.ts";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { Gauges } from "../../../game/mandate/world.ts";

export const MATERIALS = ["carbon", "matter"] as const;
type Material = (typeof MATERIALS)[number];
type Amounts = Readonly<Record<Material, number>>;

export interface Moved {
  readonly tiers: Readonly<Record<Tier, Amounts>>;
  readonly total: Amounts;
  /** The largest movement of each, for bars on one scale. */
  readonly most: Amounts;
}

export function movedBetween(from: Weight, to: Weight): Moved {
  const of = (tier: Tier): Amounts => ({
    carbon: to.carbon[tier] - from.carbon[tier],
    matter: to.matter[tier] - from.matter[tier],
  });
  const tiers = { terminaux: of("terminaux"), reseaux: of("reseaux"), centres: of("centres") };
  const each = (fold: (values: number[]) => number): Amounts => ({
    carbon: fold(TIERS.map((tier) => tiers[tier].carbon)),
    matter: fold(TIERS.map((tier) => tiers[tier].matter)),
  });
  return {
    tiers,
    total: each((values) => values.reduce((sum, value) => sum + value, 0)),
    most: each((values) => Math.max(...values.map(Math.abs))),
  };
}

/** Not one kilogram anywhere: what changed is counted elsewhere than in the footprint. */
export const isStill = ({ most }: Moved) => MATERIALS.every((material) => Math.round(most[material]) === 0);

/** Percent of what the estate weighed before the year; undefined without a year behind. */
export function yearChange(resolution: Resolution | null): Amounts | undefined {
  if (!resolution) return undefined;
  const { before, cameBack } = resolution;
  const sum = (weight: Weight, of: Material) => TIERS.reduce((total, tier) => total + weight[of][tier], 0);
  const change = (of: Material) => {
    const first = sum(before, of);
    return first === 0 ? 0 : 100 * (sum(cameBack, of) / first - 1);
  };
  return { carbon: change("carbon"), matter: change("matter") };
}

/** Those that people feel: the footprint's is in the weights. */
const FELT = GAUGE_NAMES.filter((gauge): gauge is keyof Gauges => gauge !== "footprint");

interface GaugeMoved {
  readonly gauge: keyof Gauges;
  readonly from: number;
  readonly to: number;
}

/** A tenth of a point is the least that a screen shows. */
const tenths = (points: number) => Math.round(points * 10);

/** The gauges that moved between two beats. */
export const gaugesMoved = (from: Gauges, to: Gauges): readonly GaugeMoved[] =>
  FELT.filter((gauge) => tenths(from[gauge]) !== tenths(to[gauge])).map((gauge) => ({
    ...{ gauge, from: from[gauge], to: to[gauge] },
  }));
