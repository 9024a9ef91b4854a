/** Keys of a presenter's remote. */
import { describe, expect, it } from "vitest";
import { presenterKey } from "./presenter.ts";

const press = (key: string, more: object = {}) =>
  presenterKey({
    key,
    repeat: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  });

describe("presenter", () => {
  it("moves on and back with page and arrow keys", () => {
    expect(["PageDown", "ArrowRight", "PageUp", "ArrowLeft"].map((key) => press(key))).toEqual([
      "next",
      "next",
      "previous",
      "previous",
    ]);
  });
  it("ignores black screen, letters, a key held down and shortcuts", () => {
    expect([".", "b", "Enter", " "].map((key) => press(key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(press("PageDown", { repeat: true })).toBeUndefined();
    expect(press("ArrowRight", { altKey: true })).toBeUndefined();
  });
});
