/** What is painted on the map is seen, and what the board paints with the same tokens: no rule reads a canvas. */
import { expect, test } from "vitest";
import { BANKS } from "./canvas-ground.ts";
import { PAPER } from "./canvas-paper.ts";

const TEXT = 4.5;
const DRAWING = 3;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

test("the ratio is that of WCAG: black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test.each([
  ["a card’s title, on its paper", PAPER.ink, PAPER.card],
  ["the title of a card that is no longer fed", PAPER.ink2, PAPER.sand],
  ["a zone’s name, on its tag", PAPER.ink, PAPER.card],
  ["who holds a card", PAPER.card, PAPER.ink],
  ["a title of the board, on a card", PAPER.ink, PAPER.card],
  ["an amount that came back, on torn paper", PAPER.card, PAPER.ink],
  ["what was said of a proposal, on a card", PAPER.ink2, PAPER.card],
])("%s, is read: %s on %s", (_what, ink, paper) => {
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(TEXT);
});

/** A link is painted on a halo of card, wherever it passes. */
test.each([
  ["a link that feeds", PAPER.ink, PAPER.card],
  ["a link that slows", PAPER.guard, PAPER.card],
  ["a link that no longer acts", PAPER.line, PAPER.card],
  ["the edge of a card", PAPER.line, PAPER.card],
  ["the edge of a card that is no longer fed", PAPER.ink2, PAPER.sand],
  ["the halo of a link, on the left bank, under its ink", PAPER.ink, BANKS.left],
  ["the same, on the right bank", PAPER.ink, BANKS.right],
])("%s is seen: %s on %s", (_what, stroke, ground) => {
  expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(DRAWING);
});
