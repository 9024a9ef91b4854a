/** What a cleanup's deck must hold, besides its shape: each thing of INR's form, facts that weigh, bounds that can be met. */
import type { CleanupDeck } from "../activities/cleanup/schema.ts";
import { ACTS, DATA, FORMATS, RECYCLED } from "../activities/cleanup/terms.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";

type Facts = ReadonlyMap<string, Fact>;

/** Kilograms in one of the unit that a factor is written in; undefined for another unit. */
export function kilosOf(unit: string): number | undefined {
  if (unit.startsWith("kgCO2e")) return 1;
  return unit.startsWith("gCO2e") ? 0.001 : undefined;
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
