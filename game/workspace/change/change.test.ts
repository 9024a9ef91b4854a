/** Lists of the workspace itself, and what the server brings to it whole. */
import { describe, expect, test } from "vitest";
import { apply } from "../apply.ts";
import { newFiche } from "../fiche.ts";
import { Workspace } from "../schema.ts";
import { newWorkspace } from "../workspace.ts";
import type { Change, Made } from "./schema.ts";

const empty = newWorkspace("abc", "Feuille de route", "fr");
const fiche = (id: string, title: string) => newFiche(id, { title, theme: "gouvernance" });

function after(workspace: Workspace, ...changes: readonly (Change | Made)[]): Workspace {
  return changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(applied.refusal);
    return applied.workspace;
  }, workspace);
}
const own = (list: "purchases" | "engaged" | "passages", entry: string, value: unknown): Change => ({
  ...{ type: "workspace/entry", list, entry, value },
});
const counted = { spent: 100_000, spentReused: 20_000, reformed: 80, reused: 40, note: null };

describe("a list of the workspace", () => {
  test("is written an entry at a time, and an entry goes away", () => {
    const written = after(empty, own("purchases", "2026", counted), own("purchases", "2027", counted));
    expect(Object.keys(after(written, own("purchases", "2026", null)).purchases)).toEqual(["2027"]);
    expect(Workspace.parse(written)).toEqual(written);
  });

  test.each<[string, Change]>([
    ["a year that is none", own("purchases", "twenty", counted)],
    ["a count below zero", own("purchases", "2026", { ...counted, reused: -1 })],
    ["a section that the document has not", own("passages", "weather", { text: "Beau" })],
    ["a section without words", own("passages", "preamble", { text: " " })],
  ])("refuses %s", (_, change) => {
    expect(apply(empty, change)).toEqual({ ok: false, refusal: "value-unreadable" });
  });
});

describe("fiches that a file brings", () => {
  const origin = {
    ...{ session: "ABC234", action: "plan/t1/1", table: "Table 1", catalogueId: null, title: "Une action" },
    ...{ votes: 3, impact: null, feasibility: null, guard: null, verdict: null, pitch: null },
  };
  const there = after(empty, {
    type: "fiches/bring",
    fiches: [{ ...fiche("f1", "Une action"), origins: [origin] }],
  });

  test("come after those that are there, and replace the words of one that is, not where it comes from", () => {
    const fiches = [fiche("f1", "Une autre"), fiche("f2", "Nouvelle")];
    const brought = after(there, { type: "fiches/bring", fiches });
    expect(brought.order).toEqual(["f1", "f2"]);
    expect(brought.fiches.f1).toMatchObject({ title: "Une autre", origins: [origin], version: 2 });
  });

  test("are refused whole when there are too many", () => {
    const fiches = Array.from({ length: 1_000 }, (_, at) => fiche(`n${at}`, "Une action"));
    expect(apply(there, { type: "fiches/bring", fiches })).toEqual({ ok: false, refusal: "fiches-too-many" });
  });
});

test("a review is written under its year", () => {
  const held = after(empty, { type: "fiches/bring", fiches: [fiche("f1", "Une action")] });
  const value = { light: "late", done: null, slipped: "Marché repoussé", next: null };
  const review = (entry: string): Change => ({
    ...{ type: "fiche/entry", fiche: "f1", list: "reviews", entry, value },
  });
  expect(after(held, review("2027")).fiches.f1?.reviews).toEqual({ "2027": value });
  expect(apply(held, review("later"))).toEqual({ ok: false, refusal: "value-unreadable" });
});
