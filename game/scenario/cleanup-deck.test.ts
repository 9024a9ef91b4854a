/** What is wrong with a cleanup's deck is said where it is. */
import { describe, expect, test } from "vitest";
import { cleanupSettings } from "../../tests/support/cleanup.ts";
import { content } from "../../tests/support/estates.ts";
import type { CleanupDeck } from "../activities/cleanup/schema.ts";
import { cleanupConfig } from "./cleanup-config.ts";
import { checkCleanupDeck } from "./cleanup-deck.ts";

const { facts } = content.library;
const { deck } = cleanupSettings;
const problems = (changed: Partial<CleanupDeck>) => checkCleanupDeck({ ...deck, ...changed }, facts);
const data = (index: number, changed: Partial<CleanupDeck["data"][number]>) => ({
  data: deck.data.map((one, at) => (at === index ? { ...one, ...changed } : one)),
});

describe("a cleanup's deck", () => {
  test("as shipped has none", () => {
    expect(problems({})).toEqual([]);
  });

  test("holds each thing of the form once", () => {
    expect(problems({ acts: deck.acts.slice(1) })).toEqual([
      { path: ["acts"], message: "reparation is there 0 times: it must be once" },
    ]);
    expect(problems({ formats: [...deck.formats, ...deck.formats.slice(0, 1)] })).toHaveLength(1);
  });

  test("weighs each device that is kept, and nothing else", () => {
    const devices = deck.devices.map(({ id, name, piece, recycle }) => ({ id, name, piece, recycle }));
    expect(problems({ devices }).map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((n) => ["devices", n]));
    const [laptop] = deck.devices;
    const kept = deck.devices.map((one) => (laptop?.reuse ? { ...one, reuse: laptop.reuse } : one));
    expect(problems({ devices: kept }).map(({ path }) => path)).toEqual([["devices", 5]]);
  });

  test("names facts that exist and that are weights", () => {
    expect(problems(data(0, { facts: ["nothing"] }))).toMatchObject([{ path: ["data", 0, "facts", 0] }]);
    expect(problems(data(0, { facts: ["nat-2020-ges"] }))).toMatchObject([{ path: ["data", 0, "facts", 0] }]);
    expect(problems(data(0, { facts: [] }))).toEqual([]);
  });

  test("asks one person before a table, and a table before nothing is taken", () => {
    expect(problems(data(2, { ask: [90, 80] }))).toMatchObject([{ path: ["data", 2, "ask"] }]);
    expect(problems({ awareness: { ask: [10, 90], most: 80 } })).toMatchObject([
      { path: ["awareness", "ask"] },
    ]);
  });
});

test("a phase that names another deck says so", () => {
  const { moments } = cleanupSettings;
  const resolved = cleanupConfig({ deck: "engagements", validated: "no", moments }, content.library);
  expect(resolved).toEqual({
    problems: [{ path: ["deck"], message: "no cleanup deck is called engagements" }],
  });
});
