/** Which table is behind. */
import { describe, expect, it } from "vitest";
import { markBehind, meanShare } from "./table-work.ts";

const behind = (shares: readonly number[]) =>
  Object.values(markBehind(Object.fromEntries(shares.map((done, n) => [`t${n + 1}`, { done, of: 10 }])))).map(
    (work) => work.isBehind,
  );

describe("behind", () => {
  it("says nothing of a table alone, or when all begin", () => {
    expect(behind([0])).toEqual([false]);
    expect(behind([0, 2, 1])).toEqual([false, false, false]);
  });
  it("marks the one far behind the others", () => {
    expect(behind([1, 8, 9, 10])).toEqual([true, false, false, false]);
  });
  it("leaves those who are a little slower in peace", () => {
    expect(behind([6, 8, 9, 10])).toEqual([false, false, false, false]);
  });
  it("follows the median: one fast table does not make the others late", () => {
    expect(behind([1, 1, 10])).toEqual([false, false, false]);
  });
});

describe("mean share", () => {
  it("is the tables' average; a table with nothing to do is done", () => {
    expect(meanShare({ t1: { done: 1, of: 4 }, t2: { done: 3, of: 4 } })).toBe(0.5);
    expect(meanShare({ t1: { done: 0, of: 0 } })).toBe(1);
    expect(meanShare({})).toBe(0);
  });
});
