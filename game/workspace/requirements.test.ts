/** What each text asks, for each kind of authority, and what a roadmap lacks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "./apply.ts";
import { bindingOf, LAWS } from "./binding.ts";
import { requirementsOf, type RequirementId } from "./requirements.ts";
import { roadmapOf } from "./roadmap.ts";
import type { Change, Made } from "./change/schema.ts";
import { KINDS } from "./terms.ts";
import { newWorkspace } from "./workspace.ts";

const set = (field: string, value: unknown): Change => ({ type: "workspace/set", field, value });
const ofFiche = (field: string, value: unknown): Change => ({ type: "fiche/set", fiche: "a", field, value });
const fiche: Change = { type: "fiche/add", id: "a", title: "Garder les PC sept ans", theme: "cycle-de-vie" };
const purchases = (value: object): Change => ({
  ...{ type: "workspace/entry", list: "purchases", entry: "2026" },
  value: { spent: null, spentReused: null, reformed: null, reused: null, note: null, ...value },
});
const after = (...changes: readonly (Change | Made)[]) =>
  changes.reduce(
    (held, change) => {
      const applied = apply(held, change);
      if (!applied.ok) throw new Error(applied.refusal);
      return applied.workspace;
    },
    newWorkspace("w", "Feuille de route", "fr"),
  );
function found(id: RequirementId, ...changes: readonly Change[]) {
  const workspace = after(...changes);
  const one = requirementsOf(workspace, roadmapOf(workspace, [])).find((item) => item.id === id);
  if (!one) throw new Error(id);
  return one;
}

describe("whether a text binds", () => {
  test.each([
    ["reen", "commune", 50_001, "due"],
    ["reen", "commune", 50_000, "voluntary"],
    ["reen", "epci", 62_000, "due"],
    ["reen", "epci", null, "to-check"],
    ["reen", "departement", 900_000, "voluntary"],
    ["reen", "region", null, "voluntary"],
    ["reen", "syndicat", 80_000, "voluntary"],
    ["reen", "state", null, "voluntary"],
    ["reen", "other", 80_000, "to-check"],
    ["agec", "commune", 900, "due"],
    ["agec", "state", null, "due"],
    ["agec", "syndicat", null, "to-check"],
    ["reuse", "departement", null, "due"],
    ["reuse", "other", null, "to-check"],
    ["rgaa", "syndicat", null, "due"],
    ["rgaa", null, null, "to-check"],
  ] as const)("%s, for %s of %s inhabitants: %s", (law, kind, population, binds) => {
    expect(bindingOf(law, { kind, population }).binds).toBe(binds);
  });

  test("of article 35 leaves themes to the authority, which it binds for the rest", () => {
    const large = [set("kind", "commune"), set("population", 80_000)];
    expect([found("theme-inclusion", ...large).binds, found("measures", ...large).binds]).toEqual([
      "choice",
      "due",
    ]);
  });

  test("is never said of an authority whose kind is not", () => {
    const any = fc.tuple(fc.constantFrom(...LAWS), fc.option(fc.nat(1e6), { nil: null }));
    fc.assert(
      fc.property(any, ([law, population]) => {
        expect(bindingOf(law, { kind: null, population })).toEqual({ binds: "to-check", why: "kind-unsaid" });
      }),
    );
  });

  test("by article 35, of nobody but a municipality or a grouping above the threshold", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(200_000), (kind, population) => {
        const isDue = (kind === "commune" || kind === "epci") && population > 50_000;
        expect(bindingOf("reen", { kind, population }).binds === "due").toBe(isDue);
      }),
    );
  });
});

describe("an empty roadmap", () => {
  test("fills no requirement, and says of each what is missing", () => {
    const workspace = after();
    const all = requirementsOf(workspace, roadmapOf(workspace, []));
    expect(all).toHaveLength(17);
    expect(all.filter(({ state, missing }) => state !== "to-fill" || missing.length === 0)).toEqual([]);
  });
});

describe("a requirement", () => {
  test("of actors is filled by their names", () => {
    expect(found("actors", set("actors", "La ressourcerie"))).toMatchObject({ state: "done", missing: [] });
  });

  test("of measures counts the fiches that are whole", () => {
    expect(found("measures", fiche).missing).toEqual([{ key: "measures", count: 0, total: 1 }]);
  });

  test("of means is filled by one amount in a fiche, unless it was refused", () => {
    const costed = [fiche, ofFiche("investment", 0)];
    expect(found("means", ...costed).state).toBe("done");
    expect(found("means", ...costed, ofFiche("decision", "refused")).state).toBe("to-fill");
  });

  test("of actions engaged is filled by an author's own", () => {
    const value = { title: "Éteindre la nuit", theme: "cycle-de-vie", since: "2024", note: null };
    const own: Change = { type: "workspace/entry", list: "engaged", entry: "e1", value };
    expect(found("engaged", own).state).toBe("done");
  });

  test("of the yearly balance lacks who leads, then a first review", () => {
    expect(found("yearly-balance").missing.map(({ key }) => key)).toEqual(["governance", "reviews"]);
    const value = { light: "late", done: null, slipped: null, next: null };
    const review: Change = { type: "fiche/entry", fiche: "a", list: "reviews", entry: "2026", value };
    expect(found("yearly-balance", set("governance", "Comité"), fiche, review).state).toBe("done");
  });

  test("of purchases needs both amounts, and concerns nobody who spent nothing", () => {
    expect(found("agec-58", purchases({ spent: 100 })).state).toBe("to-fill");
    expect(found("agec-58", purchases({ spent: 100, spentReused: 0 })).state).toBe("done");
    expect(found("agec-58", purchases({ spent: 0 })).state).toBe("not-concerned");
  });

  test("of reuse needs both counts, and concerns nobody who reformed nothing", () => {
    expect(found("reemploi-2023-266", purchases({ reformed: 10 })).state).toBe("to-fill");
    expect(found("reemploi-2023-266", purchases({ reformed: 10, reused: 2 })).state).toBe("done");
    expect(found("reemploi-2023-266", purchases({ reformed: 0 })).state).toBe("not-concerned");
  });

  test("of accessibility is an action tied to it, then a whole one", () => {
    expect(found("rgaa", fiche).missing).toEqual([{ key: "rgaa", count: 0, total: 0 }]);
    expect(found("rgaa", fiche, ofFiche("duty", "rgaa")).missing).toEqual([
      { key: "rgaa-incomplete", count: 0, total: 1 },
    ]);
  });
});
