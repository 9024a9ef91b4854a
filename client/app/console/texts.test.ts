/** Texts that a facilitator may take off every screen. */
import { expect, it } from "vitest";
import { textsIn } from "./texts.ts";

it("lists each text once, the last typed first, with what was done of it", () => {
  const part = {
    plan: { items: { a: { title: "w:9.0", note: "w:9.1" }, b: { title: "w:12.0" } }, again: "w:9.0" },
  };
  const words = { "w:9.0": "Garder", "w:9.1": "Longtemps", "w:1.0": "Ana" };
  expect(textsIn({ part, words, withheld: { "w:12.0": "erased", "w:9.1": "hidden" } })).toEqual([
    { id: "w:12.0", text: "", how: "erased" },
    { id: "w:9.0", text: "Garder", how: "shown" },
    { id: "w:9.1", text: "Longtemps", how: "hidden" },
  ]);
});
