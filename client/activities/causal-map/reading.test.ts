/** How a map reads in words. */
import { describe, expect, it } from "vitest";
import type { FoundFigure, Link } from "../../../game/activities/causal-map/state.ts";
import { figureKey, figuresBy, linksOfCard, unexplained, voicesOf } from "./reading.ts";

const link = (more: Partial<Link> = {}): Link => ({ sign: "feeds", by: "s1", ...more });
const loop = (path: string[]): FoundFigure => ({
  kind: "loop",
  id: null,
  paths: [path],
  sign: "feeds",
  at: 0,
});

describe("the links of a card", () => {
  it("are told from the card's side: what it does, then what is done to it", () => {
    const links = {
      "c>a": link({ sign: "slows" }),
      "b>a": link(),
      "a>b": link({ sign: "slows" }),
      "a>c": link(),
    };
    expect(linksOfCard(links, "a")).toEqual([
      { id: "a>c", way: "feeds", other: "c" },
      { id: "a>b", way: "slows", other: "b" },
      { id: "b>a", way: "feeds-by", other: "b" },
      { id: "c>a", way: "slows-by", other: "c" },
    ]);
  });

  it("leave out those of other cards", () => {
    expect(linksOfCard({ "b>c": link() }, "a")).toEqual([]);
  });
});

describe("figures of a link", () => {
  it("are those that pass by it, the closing step of a loop included", () => {
    const figures = [loop(["a", "b", "c"]), loop(["a", "b"])];
    expect(figuresBy(figures, "c>a")).toEqual([figures[0]]);
    expect(figuresBy(figures, "a>b")).toHaveLength(2);
  });

  it("keep their name whichever card of a loop is told first", () => {
    expect(figureKey(loop(["b", "c", "a"]))).toBe(figureKey(loop(["a", "b", "c"])));
    expect(figureKey(loop(["c", "b", "a"]))).not.toBe(figureKey(loop(["a", "b", "c"])));
  });
});

it("a link asked why waits for a reason, and only until it has one", () => {
  const links = {
    "a>b": link({ asksWhy: true }),
    "b>c": link({ asksWhy: true, reason: "w1" }),
    "c>a": link(),
  };
  expect(unexplained(links)).toEqual(["a>b"]);
});

it("voices are counted by side", () => {
  expect(voicesOf(link({ voices: { s1: "agree", s2: "object", s3: "agree" } }))).toEqual({
    agree: 2,
    object: 1,
  });
  expect(voicesOf(link())).toEqual({ agree: 0, object: 0 });
});
