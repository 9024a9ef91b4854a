/** What a world weighs: its numbers read by the footprint's model, beside the gauges that people feel. */
import { changed } from "../footprint/change.ts";
import type { Factors } from "../footprint/factors.ts";
import { footprint, type Footprint } from "../footprint/footprint.ts";
import type { Parameters } from "../footprint/schema.ts";
import type { Numbers, World } from "./world.ts";

export interface Scale {
  readonly estate: Parameters;
  readonly factors: Factors;
  /** kgCO2e and kg of matter of the estate as it was given. */
  readonly first: {
    readonly carbon: number;
    readonly matter: number;
    readonly tiers: Readonly<Record<"carbon" | "matter", Footprint["carbon"]["tiers"]>>;
  };
}

export function scaleOf(estate: Parameters, factors: Factors): Scale {
  const { carbon, matter } = footprint(estate, factors);
  const tiers = { carbon: carbon.tiers, matter: matter.tiers };
  return { estate, factors, first: { carbon: carbon.total.value, matter: matter.total.value, tiers } };
}

/** Numbers are replaced, never changed: what they weigh is worked out once, since a year asks for it many times. */
const weighed = new WeakMap<Scale, WeakMap<Numbers, Footprint>>();

/** @param numbers plain ones: a draft would be weighed as it was the first time */
export function weigh(scale: Scale, numbers: Numbers): Footprint {
  const known = weighed.get(scale) ?? new WeakMap<Numbers, Footprint>();
  weighed.set(scale, known);
  const found = known.get(numbers);
  if (found) return found;
  // Counters and growths are no numbers of an estate: nothing reads them here.
  const weight = footprint(changed(scale.estate, { set: numbers }), scale.factors);
  known.set(numbers, weight);
  return weight;
}

/** Change since the first day, in percent; below 0 the footprint shrank. */
export function changeOf(
  scale: Scale,
  numbers: Numbers,
): { readonly carbon: number; readonly matter: number } {
  const { carbon, matter } = weigh(scale, numbers);
  const percent = (now: number, first: number) => (first === 0 ? 0 : 100 * (now / first - 1));
  return {
    carbon: percent(carbon.total.value, scale.first.carbon),
    matter: percent(matter.total.value, scale.first.matter),
  };
}

/** The footprint's gauge, out of ten: five where nothing changed. */
export function footprintGauge(scale: Scale, world: World, percentPerPoint: number): number {
  const { carbon, matter } = changeOf(scale, world.numbers);
  return Math.min(10, Math.max(0, 5 - (carbon + matter) / 2 / percentPerPoint));
}
