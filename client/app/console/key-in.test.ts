/** Reading a key out of what a facilitator pastes. */
import { expect, it } from "vitest";
import { keyIn } from "./key-in.ts";

it("reads the key from a whole link, from its end, or alone", () => {
  const pasted = [" http://10.0.0.2:2567/console/ABCDEF#A-b_9 ", "#A-b_9", "A-b_9\n"];
  expect(pasted.map(keyIn)).toEqual(["A-b_9", "A-b_9", "A-b_9"]);
});
