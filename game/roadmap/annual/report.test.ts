/** The annual report as a tree: every action once, the two years side by side, what is missing said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roadmapOfYear, yearWorkspace } from "../../../tests/support/year-workspace.ts";
import type { Workspace } from "../../workspace/schema.ts";
import en from "../text/en.json" with { type: "json" };
import fr from "../text/fr.json" with { type: "json" };
import type { Block, Runs } from "../tree.ts";
import { annualReport } from "./report.ts";

const treeOf = (workspace: Workspace, year = "2026", texts = fr) =>
  annualReport(roadmapOfYear(workspace), { year, texts, isPage: false });
const words = (runs: Runs) => runs.map(({ text }) => text).join("");
function linesOf(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [words(block.runs)];
  if (block.kind === "bullets") return block.items.map(words);
  return block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [];
}
const said = (workspace: Workspace, year?: string, texts = fr) =>
  treeOf(workspace, year, texts).blocks.flatMap(linesOf).join("\n").replaceAll("\u00A0", " ");

describe("the report of a year", () => {
  test("names each of twenty actions once, under what became of it", () => {
    const text = said(yearWorkspace(20)).split("Indicateurs\n")[0] ?? "";
    const codes = Array.from({ length: 7 }, (_, axis) => [1, 2].map((rank) => `${axis + 1}.${rank} `)).flat();
    for (const code of codes) expect(text.split(code).length - 1).toBe(1);
  });

  test("counts the lights in words, and puts late and stopped first", () => {
    const text = said(yearWorkspace(60));
    expect(text).toContain(
      "60 (faite : 12, en bonne voie : 12, en retard : 12, arrêtée : 12, pas encore dit : 12)",
    );
    expect(text.indexOf("en retard) :")).toBeLessThan(text.indexOf(fr.annual.restTitle));
    expect(text).toContain("Aussi en retard ou arrêtées (19)");
  });

  test("sets the values of the year beside those of the year before and the target", () => {
    expect(said(yearWorkspace(1))).toMatch(/années\) \| 4,8 \| 5,4 \| 7 en 2029/);
  });

  test("judges each share by the rate of its own year", () => {
    const text = said(yearWorkspace(1), "2025");
    expect(text).toContain("– | 16,6 % : sous le taux (20 %)");
    expect(text).toContain("– | 55 % : taux atteint (50 %)");
    expect(text).toContain("d’après un tiers, à vérifier");
  });

  test("asks for the reason of what slipped when nobody wrote it", () => {
    const workspace = yearWorkspace(3);
    const late = Object.values(workspace.fiches).map((fiche) => ({
      ...fiche,
      reviews: { "2026": { light: "late" as const, done: null, slipped: null, next: null } },
    }));
    const fiches = Object.fromEntries(late.map((fiche) => [fiche.id, fiche]));
    expect(said({ ...workspace, fiches })).toContain("[à compléter : raison à compléter]");
  });

  test("of a year without anything is a page of places to fill, not of zeros", () => {
    const text = said(yearWorkspace(4), "2031");
    expect(text).toContain("pas encore dit : 4");
    expect(text).toContain("Aucune valeur n’est saisie pour 2030 ni 2031");
    expect(text).not.toMatch(/\| 0/);
  });

  test("says that it is a draft until the roadmap is adopted", () => {
    const workspace = yearWorkspace(1);
    expect(treeOf(workspace).footer).toContain("brouillon");
    expect(treeOf({ ...workspace, isFinal: true }).footer).not.toContain("brouillon");
  });

  test("says so in English to a roadmap in English", () => {
    const text = said({ ...yearWorkspace(2), locale: "en" }, "2026", en);
    expect(text).toContain("What slipped, and why");
    expect(text).toContain("38.7%: under the rate (50%)");
  });

  test("prints no address of a value that was not filled, whatever the number of actions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45 }), fc.constantFrom("2025", "2026", "2027"), (count, year) => {
        expect(said(yearWorkspace(count), year)).not.toMatch(/\{\w+\}|undefined|NaN/);
      }),
      { numRuns: 30 },
    );
  });
});
