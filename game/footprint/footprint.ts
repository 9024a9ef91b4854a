/** One year of an estate: kgCO2e and matter side by side, by tier and by phase of life, with their ranges. */
import type { Factors } from "./factors.ts";
import { carbonOf, partsOf, sumOf, type Part } from "./parts.ts";
import { scaled, type Range } from "./range.ts";
import type { Parameters } from "./schema.ts";
import type { Tier } from "./terms.ts";

interface Carbon {
  readonly total: Range;
  readonly perAgent: Range;
  readonly tiers: Readonly<Record<Tier, Range>>;
  readonly phases: Readonly<Record<"fabrication" | "usage", Range>>;
}

/** Of the parts whose matter is known, and all of it for making them: no source counts it for use. */
interface Matter {
  readonly total: Range;
  readonly perAgent: Range;
  readonly tiers: Readonly<Record<Tier, Range>>;
}

export interface Footprint {
  /** kgCO2e a year. */
  readonly carbon: Carbon;
  /** kg a year. */
  readonly matter: Matter;
  readonly parts: readonly Part[];
}

function byTier(parts: readonly Part[], weight: (part: Part) => Range | null) {
  const tier = (name: Tier) =>
    sumOf(
      parts.filter((part) => part.tier === name),
      weight,
    );
  return { terminaux: tier("terminaux"), reseaux: tier("reseaux"), centres: tier("centres") };
}

/** Pure and cheap: a simulation calls it for each year it plays. */
export function footprint(estate: Parameters, factors: Factors): Footprint {
  const parts = partsOf(estate, factors);
  const total = sumOf(parts, carbonOf);
  const matter = sumOf(parts, (part) => part.matter);
  const perAgent = (range: Range) => scaled(range, 1 / estate.agents);
  return {
    carbon: {
      total,
      perAgent: perAgent(total),
      tiers: byTier(parts, carbonOf),
      phases: {
        fabrication: sumOf(parts, ({ fabrication }) => fabrication),
        usage: sumOf(parts, ({ usage }) => usage),
      },
    },
    matter: { total: matter, perAgent: perAgent(matter), tiers: byTier(parts, (part) => part.matter) },
    parts,
  };
}
