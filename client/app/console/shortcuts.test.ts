/** Which keys steer the session, on the keyboards people have. */
import { expect, it } from "vitest";
import { shortcutOf } from "./shortcuts.ts";

const press = (key: string, code = "", held: { ctrlKey?: boolean; repeat?: boolean } = {}) =>
  shortcutOf({
    ...{ key, code, repeat: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...held,
  });

it("reads letters in either case, and signs", () => {
  expect(["n", "N", "p", "+", "-", "?", "m", "e"].map((key) => press(key))).toEqual([
    "next",
    "next",
    "pause",
    "longer",
    "shorter",
    "help",
    "tell",
    "screen",
  ]);
});
it("opens a table by its figure, also where figures need Shift, and never for a sign of the same key", () => {
  expect(press("3", "Digit3")).toEqual({ table: 3 });
  expect(press("é", "Digit2")).toEqual({ table: 2 });
  expect(press("-", "Digit6")).toBe("shorter");
  expect(press("0", "Digit0")).toBeUndefined();
});
it("leaves the browser's own combinations, a key held down, and other keys alone", () => {
  expect(press("n", "KeyN", { ctrlKey: true })).toBeUndefined();
  expect(press("n", "KeyN", { repeat: true })).toBeUndefined();
  expect(press("b", "KeyB")).toBeUndefined();
});
