/** Frames: which axis each fiche is under, its number, and what stays written when the frame changes. */
import { describe, expect, test } from "vitest";
import { AXES } from "../roadmap/outline.ts";
import { apply } from "./apply.ts";
import type { Change } from "./change/schema.ts";
import { axesOf, axisOf, codesOf, groupsOf, isElsewhere, placingOf, type Frame } from "./frames.ts";
import { roadmapOf } from "./roadmap.ts";
import type { Workspace } from "./schema.ts";
import { FRAMES } from "./terms.ts";
import { keptFiches, newWorkspace } from "./workspace.ts";

const after = (workspace: Workspace, ...changes: readonly Change[]) =>
  changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(`${JSON.stringify(change)}: ${applied.refusal}`);
    return applied.workspace;
  }, workspace);
const set = (field: string, value: unknown): Change => ({ type: "workspace/set", field, value });
const move = (fiche: string, axis: string | null): Change => ({
  ...{ type: "fiche/set", fiche, field: "axis", value: axis },
});
const OWN = [
  { id: "sobriete", name: "Sobriété" },
  { id: "lien", name: "Lien social" },
];
/** One fiche for each theme, named as it. */
const whole = after(
  newWorkspace("w", "Feuille de route", "fr"),
  ...AXES.map(({ id }): Change => ({ type: "fiche/add", id, title: `Action ${id}`, theme: id })),
);
const inFrame = (frame: Frame, ...changes: readonly Change[]) =>
  after(whole, set("axes", OWN), set("frame", frame), ...changes);
const fiche = (workspace: Workspace, id: string) => {
  const found = workspace.fiches[id];
  if (!found) throw new Error(`no fiche ${id}`);
  return found;
};
const axis = (workspace: Workspace, id: string) => axisOf(fiche(workspace, id), workspace);

test.each(FRAMES)("in the frame %s every fiche is in one group, and only one", (frame) => {
  const workspace = inFrame(frame);
  const ids = groupsOf(keptFiches(workspace), workspace).flatMap((group) => group.fiches.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(AXES.map(({ id }) => id).toSorted());
});

test.each(["label-nr", "fne"] as const)("the frame %s proposes one of its axes for each theme", (frame) => {
  const workspace = inFrame(frame);
  const axes = axesOf(workspace).map(({ id }) => id);
  for (const one of keptFiches(workspace)) {
    expect(axes).toContain(axisOf(one, workspace));
    expect(placingOf(one, workspace)).toBe("proposed");
  }
});

test("no axis has the same id in two frames", () => {
  const ids = FRAMES.flatMap((frame) => axesOf(inFrame(frame)).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("in a list of one's own a fiche is without an axis until somebody places it", () => {
  const workspace = inFrame("own", move("inclusion", "lien"));
  expect([axis(workspace, "inclusion"), axis(workspace, "territoire")]).toEqual(["lien", null]);
  expect(placingOf(fiche(workspace, "territoire"), workspace)).toBe("none");
  expect(groupsOf(keptFiches(workspace), workspace).at(-1)).toMatchObject({ id: null, number: 3 });
});

test("two axes of one id are one, and no fiche is in two groups", () => {
  const twice = after(
    inFrame("own", move("inclusion", "lien")),
    set("axes", [...OWN, { id: "lien", name: "Encore" }]),
  );
  const groups = groupsOf(keptFiches(twice), twice);
  expect(groups.map(({ id, fiches }) => [id, fiches.length])).toEqual([
    ["sobriete", 0],
    ["lien", 1],
    [null, 6],
  ]);
});

describe("an axis chosen in one frame", () => {
  const chosen = inFrame("label-nr", move("territoire", "nr-extension"));

  test("is kept over the proposal", () => {
    expect(axis(chosen, "territoire")).toBe("nr-extension");
    expect(placingOf(fiche(chosen, "territoire"), chosen)).toBe("chosen");
  });

  test("shows as being elsewhere in another frame, which proposes its own", () => {
    const other = after(chosen, set("frame", "fne"));
    expect(axis(other, "territoire")).toBe("fne-innovation");
    expect(isElsewhere(fiche(other, "territoire"), other)).toBe(true);
    expect(isElsewhere(fiche(other, "inclusion"), other)).toBe(false);
  });

  test("is found again when the frame comes back", () => {
    const back = after(chosen, set("frame", "decree"), set("frame", "own"), set("frame", "label-nr"));
    expect(axis(back, "territoire")).toBe("nr-extension");
    expect(back.fiches).toEqual(chosen.fiches);
    expect(back.axes).toEqual(OWN);
  });
});

describe("the roadmap of a frame", () => {
  const workspace = inFrame(
    "own",
    move("inclusion", "lien"),
    move("territoire", "lien"),
    move("gouvernance", "sobriete"),
  );

  test("numbers its fiches by axis, in the frame's order, those without one last", () => {
    const { actions } = roadmapOf(workspace, []);
    expect(actions.map(({ code, id }) => `${code} ${id}`)).toEqual([
      ...["1.1 gouvernance", "2.1 inclusion", "2.2 territoire"],
      ...["3.1 commande-publique", "3.2 cycle-de-vie", "3.3 ecoconception", "3.4 sensibilisation"],
    ]);
  });

  test("keeps the published axes by theme", () => {
    const { axes } = roadmapOf(workspace, []);
    expect(axes.map(({ id, actions }) => [id, actions])).toEqual(AXES.map(({ id }) => [id, [id]]));
  });

  test("says in the check list under which axis each theme of the decree is", () => {
    const { checklist } = roadmapOf(workspace, []);
    const section = (id: string) => checklist.find((item) => item.id === id)?.section;
    expect([section("theme-inclusion"), section("theme-ecoconception")]).toEqual(["7.2", "7.3"]);
    const decree = roadmapOf(inFrame("decree"), []);
    expect(decree.checklist.find(({ id }) => id === "theme-inclusion")?.section).toBe("7.5");
  });

  test("keeps a number that the authority gave", () => {
    const named = after(workspace, { type: "fiche/set", fiche: "inclusion", field: "code", value: "C-12" });
    const codes = codesOf(keptFiches(named), named);
    expect([codes.get("inclusion"), codes.get("territoire")]).toEqual(["C-12", "2.2"]);
  });
});
