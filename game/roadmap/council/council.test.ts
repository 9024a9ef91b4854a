/** What a council is shown: the first by a rule that is told, whatever the number; nothing promised that nobody wrote. */
import { expect, test } from "vitest";
import { fullWorkspace, made } from "../../../tests/support/full-workspace.ts";
import { roadmapOf } from "../../workspace/roadmap.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { newWorkspace } from "../../workspace/workspace.ts";
import fr from "../text/fr.json" with { type: "json" };
import { bearingsOf } from "./bearings.ts";
import { ranked, type Council } from "./chosen.ts";
import { posterOf } from "./poster.ts";
import { promisesOf } from "./promises.ts";
import { slidesOf } from "./slides.ts";

const full = fullWorkspace({ sessions: 2, tables: 4, each: 5 });
const councilOf = (workspace: Workspace, drafts = full.drafts): Council => ({
  ...{
    workspace,
    roadmap: roadmapOf(workspace, drafts),
    texts: fr,
    address: "https://x.fr/feuille-de-route/w",
  },
});
const EMPTY = councilOf(newWorkspace("w", "Plan", "fr"), []);
const set = (fiche: string, field: string, value: unknown) =>
  ({ type: "fiche/set", fiche, field, value }) as const;

test("an accepted action comes before a proposed one of greater impact", () => {
  const [first = "", second = ""] = full.workspace.order;
  const workspace = made(
    full.workspace,
    ...[set(first, "decision", "proposed"), set(first, "impact", 3)],
    ...[set(second, "decision", "accepted"), set(second, "impact", 1)],
  );
  const order = ranked(councilOf(workspace)).map(({ id }) => id);
  expect(order.indexOf(second)).toBeLessThan(order.indexOf(first));
});

test("the poster shows twelve of them, counts the others by axis, and says how they were chosen", () => {
  const { axes, rule } = posterOf(councilOf(full.workspace));
  expect(axes.flatMap(({ titles }) => titles)).toHaveLength(12);
  expect(rule).toContain("12 actions sur 40");
  const others = axes.map(({ more }) => Number(/\d+/.exec(more ?? "0")?.[0]));
  expect(others.reduce((sum, count) => sum + count, 12)).toBe(40);
});

test("figures are three at most, the authority's own first, each with a source and a year", () => {
  const bearings = bearingsOf(councilOf(full.workspace));
  expect(bearings).toHaveLength(3);
  expect(bearings[0]).toMatchObject({ value: "12\u00A0%" });
  for (const { source } of bearings) expect(source).toMatch(/20\d\d/);
});

test("what several fiches promise alike is one promise, and a deadline past three years is none", () => {
  const [days, t18, t36] = promisesOf(councilOf(full.workspace), 3);
  expect(t18).toMatchObject({ lines: ["Inventaire publié, deux services équipés en réemploi"], more: 0 });
  expect(t36?.until).toBe("avant le 1er janvier 2030");
  expect(days?.lines.length).toBeGreaterThan(0);
});

test("a refused action is on no slide", () => {
  const [first = ""] = full.workspace.order;
  const refused = made(
    full.workspace,
    set(first, "title", "Acheter un drone"),
    set(first, "decision", "refused"),
  );
  expect(JSON.stringify(slidesOf(councilOf(refused)))).not.toContain("drone");
});

test("every slide has something to say, and an empty plan has its slides too", () => {
  for (const council of [councilOf(full.workspace), EMPTY])
    for (const { title, notes } of slidesOf(council))
      expect([title, notes.length > 0]).toEqual([title, true]);
  const said = JSON.stringify([slidesOf(EMPTY), posterOf(EMPTY)]);
  expect(said).toContain(fr.council.none);
  expect(said).toContain(fr.council.slides.methodNone);
  expect(said).toContain(fr.council.noBegins);
});

test("a draft says so until it is adopted", () => {
  const adopted = made(full.workspace, { type: "workspace/set", field: "isFinal", value: true });
  expect(posterOf(councilOf(full.workspace)).draft).toBe(fr.council.draftWhat);
  expect(posterOf(councilOf(adopted)).draft).toBeNull();
});
