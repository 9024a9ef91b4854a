/** Which table is stuck, who has not taken part, and when to suggest the next step. */
import { describe, expect, it } from "vitest";
import { moveOnOf, pulsesOf, type Beat } from "./pulse.ts";

const person = (team: string, number: number, isBot = false) => ({
  ...{ name: `w:${number}.0`, team, isBot, number, service: null, extra: 0 },
});

const beat: Beat = {
  roster: { s1: person("t1", 1), s2: person("t1", 2), s3: person("t2", 3), s4: person("t2", 4, true) },
  online: new Set(["s1", "s2", "s3"]),
  acts: { s1: 40_000 },
  works: { t1: { done: 1, of: 2 }, t2: { done: 0, of: 2 } },
  since: 30_000,
  now: 125_000,
};

describe("pulsesOf", () => {
  it("tells a table's last act, and who has not taken part, bots aside", () => {
    const { t1, t2 } = pulsesOf(beat);
    expect([t1?.lastAct, t1?.absent]).toEqual([40_000, ["s2"]]);
    expect([t2?.lastAct, t2?.absent]).toEqual([null, ["s3"]]);
  });
  it("says stuck after ninety seconds without an act, counted from the step's opening", () => {
    expect(pulsesOf(beat).t1?.isStuck).toBe(false);
    expect(pulsesOf(beat).t2?.isStuck).toBe(true);
    expect(pulsesOf({ ...beat, since: 60_000 }).t2?.isStuck).toBe(false);
  });
  it("never says it of a table that is done, or that nobody holds", () => {
    const done = { ...beat, works: { ...beat.works, t2: { done: 2, of: 2 } } };
    expect(pulsesOf(done).t2?.isStuck).toBe(false);
    const alone = { ...beat, roster: { s3: person("t2", 3) }, online: new Set<string>() };
    expect(pulsesOf(alone).t2?.isStuck).toBe(false);
  });
});

describe("moveOnOf", () => {
  const done = { ...beat, works: { t1: { done: 2, of: 2 }, t2: { done: 2, of: 2 } } };
  it("speaks once every table is done, if there was something to do", () => {
    expect(moveOnOf(done, true)).toBe("all-done");
    expect(moveOnOf(done, false)).toBeUndefined();
  });
  it("speaks when nobody has acted for two minutes, counted from the step's opening", () => {
    expect(moveOnOf(beat, true)).toBeUndefined();
    expect(moveOnOf({ ...beat, now: 161_000 }, true)).toBe("quiet");
    expect(moveOnOf({ ...beat, now: 161_000, since: 50_000 }, true)).toBeUndefined();
  });
  it("says nothing of an empty room", () => {
    expect(moveOnOf({ ...beat, works: {}, now: 999_000 }, true)).toBeUndefined();
  });
});
