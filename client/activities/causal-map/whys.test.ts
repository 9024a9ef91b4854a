/** What the deck says of a table's links. */
import { expect, it } from "vitest";
import { deckSigns } from "./whys.ts";

it("only links that the deck holds with the same sign are explained", () => {
  const why = { isDebatable: false, why: "…" };
  const whys = [
    { from: "a", to: "b", sign: "feeds" as const, ...why },
    { from: "b", to: "c", sign: "slows" as const, ...why },
    { from: "c", to: "d", sign: "feeds" as const, ...why },
  ];
  const links = { "a>b": { sign: "feeds" as const, by: "s1" }, "b>c": { sign: "feeds" as const, by: "s1" } };
  expect(deckSigns(links, whys)).toEqual([{ link: "a>b", sign: "feeds", why: "…" }]);
});
