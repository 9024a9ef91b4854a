import { describe, expect, it } from "vitest";
import { inOrderOfArrival } from "./arrivals.ts";
import { pack, pagesOf } from "./pack.ts";
import { promptText, slotsOf, stopNow, stopsOf } from "./prompts.ts";

const wall = { columns: 2, height: 100, gap: 10 };

describe("pack", () => {
  it("fills the shortest column first", () => {
    expect(pack([40, 20, 30], wall)).toEqual([
      { page: 0, column: 0, top: 0 },
      { page: 0, column: 1, top: 0 },
      { page: 0, column: 1, top: 30 },
    ]);
  });
  it("opens a page when no column has room, and lets a sheet higher than the wall stand alone", () => {
    const spots = pack([60, 60, 60, 150], wall);
    expect(spots.map(({ page }) => page)).toEqual([0, 0, 1, 1]);
    expect(pagesOf(spots)).toBe(2);
    expect(pagesOf([])).toBe(1);
  });
  it("never moves a sheet when another comes", () => {
    const heights = [40, 20, 30, 50, 60, 10];
    heights.forEach((_, n) =>
      expect(pack(heights.slice(0, n), wall)).toEqual(pack(heights, wall).slice(0, n)),
    );
  });
});

describe("inOrderOfArrival", () => {
  it("keeps what was there in its place and adds what is new at the end", () => {
    expect(inOrderOfArrival(["b", "a"], ["a", "b", "c"])).toEqual(["b", "a", "c"]);
    expect(inOrderOfArrival(["b", "a"], ["a", "c"])).toEqual(["a", "c"]);
  });
});

describe("prompts", () => {
  const everyone = {
    prompts: [
      { id: "a", step: "feelings" as const },
      { id: "b", step: "real-life" as const },
      { id: "c", step: "real-life" as const },
    ],
    index: 2,
    keeps: 3,
  };
  it("names each stop once, and the keeping last", () => {
    expect(stopsOf(everyone)).toEqual(["feelings", "real-life", "keep"]);
    expect(stopNow(everyone)).toBe("real-life");
    expect(stopNow({ ...everyone, index: 3 })).toBe("keep");
  });
  it("reads a prompt's text and a table's slots", () => {
    expect(promptText({ step: "facts", text: "Quoi ?" })).toBe("Quoi ?");
    expect(promptText(undefined)).toBe("");
    expect(slotsOf(everyone, { keeps: { 1: "w:1.0" }, said: 0, themes: [] })).toEqual([
      undefined,
      "w:1.0",
      undefined,
    ]);
  });
});
