/** The published JSON of a footprint: flat numbers that other tools read, then their ranges. */
import type { Footprint } from "./footprint.ts";
import { carbonOf } from "./parts.ts";
import type { Range } from "./range.ts";
import type { OwnEstate } from "./schema.ts";
import type { Tier } from "./terms.ts";
import type { Warning } from "./warnings.ts";

const values = (tiers: Readonly<Record<Tier, Range>>) => ({
  terminaux: tiers.terminaux.value,
  reseaux: tiers.reseaux.value,
  centres: tiers.centres.value,
});

/** All in kg a year; `low` and `high` are the ends of `totalKg`. */
export function summaryOf(
  estate: OwnEstate,
  { carbon, matter, parts }: Footprint,
  warnings: readonly (Warning & { readonly message: string })[],
) {
  const { fabrication, usage } = carbon.phases;
  return {
    id: estate.id ?? null,
    mode: estate.mode ?? null,
    agents: estate.agents,
    totalKg: carbon.total.value,
    perAgentKg: carbon.perAgent.value,
    low: carbon.total.low,
    high: carbon.total.high,
    tiers: values(carbon.tiers),
    phases: { fabrication: fabrication.value, usage: usage.value },
    matterKg: matter.total.value,
    matterLow: matter.total.low,
    matterHigh: matter.total.high,
    matterPerAgentKg: matter.perAgent.value,
    matterTiers: values(matter.tiers),
    ranges: {
      perAgentKg: carbon.perAgent,
      tiers: carbon.tiers,
      phases: carbon.phases,
      matterTiers: matter.tiers,
    },
    parts: parts.map((part) => ({ ...part, carbon: carbonOf(part) })),
    warnings,
  };
}
