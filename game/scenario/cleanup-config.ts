/** A cleanup's deck turned into what a session freezes: factors read from the facts, as ranges. */
import type { z } from "zod";
import type { CleanupConfig, CleanupDeck, CleanupSettings, Factor } from "../activities/cleanup/schema.ts";
import { kilosOf } from "./cleanup-deck.ts";
import type { Fact } from "./facts.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";

type Facts = ReadonlyMap<string, Fact>;

export function cleanupConfig(
  { deck: id, contact, ...settings }: z.output<typeof CleanupSettings>,
  library: Library,
): { readonly config: CleanupConfig } | { readonly problems: readonly Problem[] } {
  const deck = library.decks.get(id);
  if (deck?.kind !== "cleanup")
    return { problems: [{ path: ["deck"], message: `no cleanup deck is called ${id}` }] };
  const weighed = weighedIn(deck);
  const facts = [...new Set(weighed.flatMap((one) => one.facts))];
  const factors = weighed.flatMap(({ key, facts: ids }) => {
    const factor = rangeOf(ids, library.facts);
    return factor ? [[key, factor] as const] : [];
  });
  const read = facts.flatMap((fact) => library.facts.get(fact) ?? []);
  const sources = new Map(
    read.map(({ source_title: title, year }) => [`${title} ${year ?? ""}`, { title, year }]),
  );
  return {
    config: {
      ...settings,
      ...{ deck, contact: contact ?? null, factors: Object.fromEntries(factors), facts },
      sources: [...sources.values()],
    },
  };
}

/** What has factors, under the key that a line looks for. */
const weighedIn = ({ devices, data }: CleanupDeck) => [
  ...devices.flatMap(({ id, reuse }) => (reuse ? [{ key: id, facts: reuse.facts }] : [])),
  ...data.map(({ id, facts }) => ({ key: `donnees-${id}`, facts })),
];

/** From the lowest to the highest that its facts say. */
function rangeOf(ids: readonly string[], facts: Facts): Factor | undefined {
  const values = ids.flatMap((id) => {
    const fact = facts.get(id);
    const kilos = fact && kilosOf(fact.unit);
    if (!fact || kilos === undefined) return [];
    return [Number(fact.value), fact.low, fact.high].flatMap((value) =>
      value === undefined ? [] : [value * kilos],
    );
  });
  return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values) };
}
