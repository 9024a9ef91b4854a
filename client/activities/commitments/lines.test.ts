import { describe, expect, it } from "vitest";
import { bySupport, isShown, roomPages, rotated } from "./lines.ts";

const rule = (id: string) => ({ id, rule: `w:${id}` });

describe("lines", () => {
  it("are not shown once a part of their words was erased", () => {
    const line = { id: "l1", promise: { if: "a", then: "b", when: "c" } };
    expect(isShown(line, () => "text")).toBe(true);
    expect(isShown(line, (id) => (id === "b" ? "" : "text"))).toBe(false);
  });
  it("begin elsewhere on each device, and none is lost", () => {
    expect(rotated(["a", "b", "c"], "s2")).toEqual(["c", "a", "b"]);
    expect(rotated([], "s2")).toEqual([]);
  });
  it("are ordered by support, equals in their own order", () => {
    const ids = bySupport([rule("a"), rule("b"), rule("c")], { c: 2 }).map(({ id }) => id);
    expect(ids).toEqual(["c", "a", "b"]);
  });
  it("fill pages by their length, six at most, and a long one is never left out", () => {
    expect(roomPages([50, 50, 50, 50, 50, 50, 50], (n) => n).map((page) => page.length)).toEqual([6, 1]);
    expect(roomPages([270, 270, 600], (n) => n)).toEqual([[270], [270], [600]]);
    expect(roomPages([130, 130, 130], (n) => n)).toEqual([[130, 130, 130]]);
  });
});
