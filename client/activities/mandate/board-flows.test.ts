import { expect, test } from "vitest";
import { flowsOf, labelBoxes } from "./board-flows.ts";
import type { Movement } from "./board-view.ts";
import { DUCTS, RING } from "./stage-ducts.ts";

const none = { terminaux: 0, reseaux: 0, centres: 0 };
const words = { terminaux: "", reseaux: "", centres: "" };
const moving = (kilograms: Partial<typeof none>): Movement => ({
  ...{ from: none, to: none, words },
  kilograms: { ...none, ...kilograms },
});
/** Places of the maquette's generator: what stands at the ends of the ducts. */
const PIECES = { offices: [686, 214], school: [1250, 222], hall: [500, 880], racks: [1196, 862] } as const;
const NODE = [880, 552] as const;
const apart = (one: readonly [number, number] | undefined, other: readonly [number, number]) =>
  one ? Math.hypot(one[0] - other[0], one[1] - other[1]) : Infinity;

test("what is saved leaves its pieces for the node, what comes goes from the node to its pieces", () => {
  const saved = flowsOf(moving({ terminaux: -5, centres: -5 }), "gained");
  const came = flowsOf(moving({ terminaux: 5, centres: 5 }), "back");
  for (const [index, piece] of [PIECES.offices, PIECES.hall].entries()) {
    expect(apart(saved[index]?.path[0], piece)).toBeLessThan(130);
    expect(apart(saved[index]?.path.at(-1), NODE)).toBeLessThan(50);
  }
  for (const [index, piece] of [PIECES.school, PIECES.racks].entries()) {
    expect(apart(came[index]?.path[0], NODE)).toBeLessThan(50);
    expect(apart(came[index]?.path.at(-1), piece)).toBeLessThan(130);
  }
});

test("a flow stays in its duct from one end to the other", () => {
  const inDucts = [...DUCTS.terminaux, ...DUCTS.centres].flat();
  for (const flow of flowsOf(moving({ terminaux: 9, reseaux: 3, centres: -4 }), "back")) {
    const way = flow.tier === "reseaux" ? RING : inDucts;
    for (const spot of flow.path)
      expect(Math.min(...way.map((place) => apart(spot, place)))).toBeLessThan(45);
  }
});

test("only what came back is a rebound; what a project adds is not", () => {
  const kinds = (beat: "gained" | "back" | "where") =>
    flowsOf(moving({ terminaux: -5, centres: 5 }), beat).map(({ kind }) => kind);
  expect(kinds("gained")).toEqual(["less", "more"]);
  expect(kinds("back")).toEqual(["less", "rebound"]);
  expect(kinds("where")).toEqual(["less", "more"]);
});

test("what did not move by a kilogram has no flow, and the largest is the thickest", () => {
  const flows = flowsOf(moving({ terminaux: 0.3, reseaux: 10, centres: -40 }), "gained");
  expect(flows.map(({ tier, share }) => [tier, share])).toEqual([
    ["reseaux", 0.25],
    ["centres", 1],
  ]);
});

test("labels push one another aside and never leave their room, however many hold on to one place", () => {
  const room = { x: 0, y: 0, width: 400, height: 200 };
  for (const y of [-20, 100, 230]) {
    const boxes = labelBoxes(
      (["terminaux", "reseaux", "centres"] as const).map((tier) => ({
        ...{ flow: { tier, kind: "rebound" as const }, at: { x: 390, y } },
        ...{ width: 150, height: 50 },
      })),
      room,
      20,
    );
    const tops = boxes.map((box) => box.y).sort((a, b) => a - b);
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(200);
    }
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(50);
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThanOrEqual(50);
  }
});
