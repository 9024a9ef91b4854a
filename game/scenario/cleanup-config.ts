/** A cleanup's deck turned into what a session freezes: factors read from the facts, as ranges. */
import type { z } from "zod";
import {
  type CleanupConfig,
  type CleanupDeck,
  type CleanupSettings,
  type Factor,
} from "../activities/cleanup/schema.ts";
import { ACTS, DATA, FORMATS, RECYCLED } from "../activities/cleanup/terms.ts";
import { unknownFacts, type Fact } from "./facts.ts";
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

/** Kilograms in one of the unit that a factor is written in; undefined for another unit. */
function kilosOf(unit: string): number | undefined {
  if (unit.startsWith("kgCO2e")) return 1;
  return unit.startsWith("gCO2e") ? 0.001 : undefined;
}

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

/** Each thing of INR's form once, facts that exist and weigh, bounds that can be met. */
export function checkCleanupDeck(deck: CleanupDeck, facts: Facts): Problem[] {
  const { devices, acts, formats, data, awareness } = deck;
  const lists = [
    ["devices", RECYCLED, devices],
    ["acts", ACTS, acts],
    ["formats", FORMATS, formats],
    ["data", DATA, data],
  ] as const;
  return [
    ...lists.flatMap(([list, ids, given]) => eachOnce(list, ids, given)),
    ...devices.flatMap(({ id, reuse, recycle }, index) => {
      const path = ["devices", index];
      if (!reuse === (id !== "divers"))
        return [
          { path, message: `${id} ${reuse ? "is never kept in use" : "needs what it weighs when kept"}` },
        ];
      return [
        ...boundProblems([...path, "recycle"], recycle),
        ...(reuse ? boundProblems([...path, "reuse"], reuse) : []),
        ...(reuse ? factProblems([...path, "reuse"], reuse.facts, facts) : []),
      ];
    }),
    ...boundProblems(["awareness"], awareness),
    ...data.flatMap((one, index) => [
      ...boundProblems(["data", index], one),
      ...factProblems(["data", index], one.facts, facts),
    ]),
  ];
}

type Path = Problem["path"];

function eachOnce(
  list: string,
  ids: readonly string[],
  given: readonly { readonly id: string }[],
): Problem[] {
  return ids.flatMap((id) => {
    const count = given.filter((one) => one.id === id).length;
    return count === 1 ? [] : [{ path: [list], message: `${id} is there ${count} times: it must be once` }];
  });
}

function boundProblems(path: Path, { ask, most }: Pick<CleanupDeck["awareness"], "ask" | "most">): Problem[] {
  const [person, table] = ask;
  return person <= table && table <= most
    ? []
    : [{ path: [...path, "ask"], message: "one person is asked before a table, a table before `most`" }];
}

function factProblems(path: Path, ids: readonly string[], facts: Facts): Problem[] {
  const unknown = unknownFacts(ids, path, facts);
  const unweighed = ids.flatMap((id, index) => {
    const fact = facts.get(id);
    const weighs = !fact || (kilosOf(fact.unit) !== undefined && Number.isFinite(Number(fact.value)));
    return weighs
      ? []
      : [
          {
            path: [...path, "facts", index],
            message: `${id} is in ${fact.unit}: a factor is in gCO2e or kgCO2e`,
          },
        ];
  });
  return [...unknown, ...unweighed];
}
