/** Whether the console lies on the display that the room looks at. */
import { expect, it } from "vitest";
import { overlapOf } from "./screen-window.ts";

const at = (screenX: number) => ({ screenX, screenY: 10, outerWidth: 1000, outerHeight: 700 });
const left = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 700, isExtended: true };

it("says so when both windows lie on one display, and not when the écran was moved to the other", () => {
  expect(overlapOf(at(5), left, at(100))).toBe("same");
  expect(overlapOf(at(5), left, at(1300))).toBeUndefined();
});
it("says when there is one display alone", () => {
  expect(overlapOf(at(5), { ...left, isExtended: false }, at(100))).toBe("alone");
});
it("says nothing where the browser or the system does not tell", () => {
  expect(overlapOf(at(5), { availWidth: 1280, availHeight: 700 }, at(100))).toBeUndefined();
  const nowhere = { ...at(0), screenY: 0 };
  expect(overlapOf(nowhere, left, nowhere)).toBeUndefined();
});
