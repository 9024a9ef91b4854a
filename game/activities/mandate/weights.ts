/** What a table's numbers weigh, rounded to what a screen shows. */
import { footprint } from "../../footprint/footprint.ts";
import type { Range } from "../../footprint/range.ts";
import type { Tier } from "../../footprint/terms.ts";
import { footprintGauge, scaleOf, weigh, type Scale } from "../../mandate/measure.ts";
import type { Numbers, World } from "../../mandate/world.ts";
import type { MandateConfig } from "./schema.ts";
import type { Ruler, Weight } from "./state.ts";
import { GAUGE_NAMES, type GaugeName } from "./terms.ts";

/** A session's settings never change: its scale is worked out once. */
const scales = new WeakMap<MandateConfig, Scale>();

export function scaleFor(config: MandateConfig): Scale {
  const scale = scales.get(config) ?? scaleOf(config.estate, config.factors);
  scales.set(config, scale);
  return scale;
}

const rounded = ({ terminaux, reseaux, centres }: Readonly<Record<Tier, Range>>) => ({
  terminaux: Math.round(terminaux.value),
  reseaux: Math.round(reseaux.value),
  centres: Math.round(centres.value),
});

export function weightOf(scale: Scale, numbers: Numbers): Weight {
  const { carbon, matter } = weigh(scale, numbers);
  return { carbon: rounded(carbon.tiers), matter: rounded(matter.tiers) };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

const percent = (first: number, now: number) => (first === 0 ? 0 : tenth(100 * (now / first - 1)));

export function rulerOf(scale: Scale, world: World, opened: number): Ruler {
  const { first } = scale;
  const now = weigh(scale, world.numbers);
  const of = (tier: Tier) => ({
    carbon: percent(first.tiers.carbon[tier].value, now.carbon.tiers[tier].value),
    matter: percent(first.tiers.matter[tier].value, now.matter.tiers[tier].value),
  });
  return {
    carbon: percent(first.carbon, now.carbon.total.value),
    matter: percent(first.matter, now.matter.total.value),
    gauges: { ...world.gauges },
    hidden: world.hidden.length,
    opened,
    tiers: { terminaux: of("terminaux"), reseaux: of("reseaux"), centres: of("centres") },
  };
}

/** Percent of the estate's whole footprint that one change alone would make, lowest and highest estimate. */
export function gainOf({ estate, factors }: MandateConfig, numbers: Numbers): { low: number; high: number } {
  const before = footprint(estate, factors).carbon.total;
  const after = weigh(scaleOf(estate, factors), numbers).carbon.total;
  const ends = [after.low / before.low, after.value / before.value, after.high / before.high].map((ratio) =>
    tenth(100 * (ratio - 1)),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Points of every gauge out of ten, the footprint's with them. */
export function pointsOf(config: MandateConfig, world: World): Readonly<Record<GaugeName, number>> {
  const footprintPoints = footprintGauge(scaleFor(config), world, config.setup.percentPerPoint);
  return { ...world.gauges, footprint: footprintPoints };
}

/** The lowest gauge, when it is low enough to call another table. */
export function strainOf(config: MandateConfig, world: World): GaugeName | null {
  const points = pointsOf(config, world);
  const [lowest] = [...GAUGE_NAMES].sort((a, b) => points[a] - points[b]);
  return lowest !== undefined && points[lowest] <= config.strained ? lowest : null;
}
