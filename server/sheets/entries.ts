/** Lines about an action of another table: an indicator, a milestone, a proof, a yearly review, where it came from. */
import { ENTRIES, Fiche, type Workspace } from "../../game/workspace/schema.ts";
import { keptFiches } from "../../game/workspace/workspace.ts";
import { folded } from "../import/columns.ts";
import { isReading, type TableName } from "./columns.ts";
import { textIn, type ActionLine, type Draft } from "./lines.ts";
import type { RowRead } from "./read-table.ts";
import type { ProblemKey } from "./words.ts";

type List = Exclude<TableName, "actions" | "origins">;
const MOST_ENTRIES = 40;

const BLANK: Readonly<Record<List, object>> = {
  indicators: {
    ...{ unit: null, formula: null, source: null, frequency: null, startValue: null, target: null },
    readings: {},
  },
  milestones: { date: null, isDone: false },
  proofs: { place: null, date: null, owner: null },
  reviews: { light: "none", done: null, slipped: null, next: null },
};
/** What an entry cannot do without. */
const NAMED: Readonly<Record<List, string>> = {
  ...{ indicators: "name", milestones: "title", proofs: "title", reviews: "entry" },
};

/** A line of the file, or a fiche that is there. */
export type Target = { readonly key: string } | { readonly id: string };

/** By identifier, else by code, else by title; of several that are called alike, none. */
export function targetFinder(lines: readonly ActionLine[], workspace: Workspace) {
  const kept = keptFiches(workspace);
  const ids = new Map(lines.map((line) => [textIn(line, "id"), line.key]));
  const named = (["code", "title"] as const).map((name) => ({
    column: name === "code" ? "ficheCode" : "ficheTitle",
    keys: onlyOnes(lines.map((line) => [folded(textIn(line, name)), { key: line.key }])),
    fiches: onlyOnes(kept.map((fiche) => [folded(fiche[name] ?? ""), { id: fiche.id }])),
  }));
  return (row: RowRead): Target | undefined => {
    const id = textIn(row, "fiche");
    const key = id === "" ? undefined : ids.get(id);
    if (key !== undefined) return { key };
    if (id !== "" && Object.hasOwn(workspace.fiches, id)) return { id };
    for (const { column, keys, fiches } of named) {
      const word = folded(textIn(row, column));
      const found = word === "" ? undefined : (keys.get(word) ?? fiches.get(word));
      if (found) return found;
    }
    return undefined;
  };
}

function onlyOnes(called: readonly (readonly [string, Target])[]): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const several = new Set<string>();
  for (const [word, target] of called) {
    if (found.has(word)) several.add(word);
    found.set(word, target);
  }
  for (const word of several) found.delete(word);
  return found;
}

type Attached =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problem: ProblemKey; readonly column?: string };

/** The same entry again replaces what its cells say; another one comes after. */
export function attached(draft: Draft, table: Exclude<TableName, "actions">, row: RowRead): Attached {
  if (table === "origins") return withOrigin(draft, row);
  const entries: Readonly<Record<string, object>> = draft[table];
  const entry = entryOf(entries, table, row);
  const base = Object.hasOwn(entries, entry) ? entries[entry] : undefined;
  if (!base && textIn(row, NAMED[table]) === "")
    return { ok: false, problem: "no-entry", column: NAMED[table] };
  if (!base && Object.keys(entries).length >= MOST_ENTRIES) return { ok: false, problem: "entries-full" };
  const known: Readonly<Record<string, unknown>> = ENTRIES[table].shape;
  const fields = Object.entries(row.values).filter(([name]) => Object.hasOwn(known, name));
  const value = { ...BLANK[table], ...base, ...Object.fromEntries(fields), ...readingsOf(table, row, base) };
  const list = Fiche.shape[table].safeParse({ [entry]: value });
  if (!list.success) return { ok: false, problem: "not-readable" };
  return { ok: true, draft: { ...draft, [table]: { ...draft[table], ...list.data } } };
}

/** Its own name; else that of the one called alike; else a new one. */
function entryOf(entries: Readonly<Record<string, object>>, list: List, row: RowRead): string {
  const own = textIn(row, "entry");
  if (own !== "") return own;
  const called = folded(textIn(row, NAMED[list]));
  const alike = Object.entries(entries).find(
    ([, value]) =>
      folded(String(Object.entries(value).find(([name]) => name === NAMED[list])?.[1])) === called,
  );
  if (alike && called !== "") return alike[0];
  let number = Object.keys(entries).length + 1;
  while (Object.hasOwn(entries, `n${number}`)) number += 1;
  return `n${number}`;
}

function readingsOf(list: List, { values }: RowRead, base: object | undefined): object {
  if (list !== "indicators") return {};
  const before = Fiche.shape.indicators.safeParse({ base });
  const was = before.success ? (before.data.base?.readings ?? {}) : {};
  const years = new Set(
    Object.keys(values)
      .filter(isReading)
      .map((name) => name.slice(0, 4)),
  );
  const readings = [...years].map((year) => {
    const { value = null, note = null } = was[year] ?? {};
    return [year, { value: values[year] ?? value, note: values[`${year} note`] ?? note }] as const;
  });
  return { readings: { ...was, ...Object.fromEntries(readings) } };
}

function withOrigin(draft: Draft, { values }: RowRead): Attached {
  const { pitch, accepted = 0, amended = 0, refused = 0, amendment = null, ...told } = values;
  const isPleaded = ["pitch", "accepted", "amended", "refused"].some((name) => values[name] !== undefined);
  const { session, action, table = "", title = "", votes = 0 } = told;
  const { catalogueId = null, impact = null, feasibility = null, guard = null, verdict = null } = told;
  const origin = {
    ...{ session, action, table, title, votes, catalogueId, impact, feasibility, guard, verdict },
    pitch: isPleaded
      ? { decision: pitch === "tie" ? "tie" : (pitch ?? null), accepted, amended, refused, amendment }
      : null,
  };
  const origins = [
    ...draft.origins.filter((one) => one.session !== session || one.action !== action),
    origin,
  ];
  const read = Fiche.shape.origins.safeParse(origins);
  return read.success
    ? { ok: true, draft: { ...draft, origins: read.data } }
    : { ok: false, problem: "not-readable" };
}
