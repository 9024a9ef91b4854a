import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayOf, litBy, shadowAt } from "./daylight.ts";

const maquette = readFileSync(new URL("../../../assets/landscape.svg", import.meta.url), "utf8");
const paint = (svg: string, name: string) =>
  new RegExp(String.raw`\.${name}\{fill:(?:var\(--\w+,)?(#[\da-f]{6})`).exec(svg)?.[1];

test("the day goes from the first year to the last, and one year alone is played at noon", () => {
  expect([1, 2, 3].map((year) => dayOf({ year, years: 3 }))).toEqual([0, 0.5, 1]);
  expect(dayOf({ year: 1, years: 1 })).toBe(0.5);
});

test("at noon the maquette is the one that was drawn", () => {
  expect(litBy(maquette, 0.5)).toBe(maquette);
});

test("morning, noon and evening paint the ground in three colours", () => {
  for (const paper of ["s1", "s2", "w2"]) {
    const seen = [0, 0.5, 1].map((day) => paint(litBy(maquette, day), paper));
    expect(seen).not.toContain(undefined);
    expect(new Set(seen).size).toBe(3);
  }
});

test("what tells a tier keeps its colour at any hour", () => {
  for (const tone of ["t2", "o2", "b2", "ft", "fo", "fb"])
    for (const day of [0, 1]) expect(paint(litBy(maquette, day), tone)).toBe(paint(maquette, tone));
});

/** The right end of a piece's shadow, whose foot does not move. */
const sweptBy = (svg: string, piece: string) => {
  const path = new RegExp(
    String.raw`id="p-${piece}"><path class="sh" d="M(-?[\d.]+) (-?[\d.]+)([^"]+)z"`,
  ).exec(svg);
  const [step] = /(?<=[a-z])-?[\d.]+$|(?<=^h)[\d.]+|(?<= )[\d.]+(?= 0)/.exec(path?.[3] ?? "") ?? [];
  return { foot: path?.[1], length: Number(step) };
};

test("shadows are short at noon, long in the morning and the evening, and stand where they stood", () => {
  for (const piece of ["mairie", "arbre"]) {
    const noon = sweptBy(maquette, piece);
    expect(noon.length).toBeGreaterThan(0);
    for (const day of [0, 1]) {
      const { foot, length } = sweptBy(litBy(maquette, day), piece);
      expect(foot).toBe(noon.foot);
      expect(length).toBeCloseTo(noon.length * shadowAt(day), 0);
    }
  }
});
