/** A full day of stands lets go the places of those who left, one by one, and nobody else's. */
import { expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { StandsConfig } from "../../game/activities/stands/schema.ts";
import type { StandsShape } from "../../game/activities/stands/state.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay } from "../../game/engine/replay.ts";
import { MAX_SEATS, newState } from "../../game/engine/session.ts";
import type { Act } from "../../game/engine/step.ts";
import { RULES } from "../support/hidden-hands.ts";
import { DOOR, Trial } from "../support/table.ts";

const text = { fr: "t", en: "t" };
const config: StandsConfig = {
  stands: [
    {
      ...{ id: "phone", name: text, hook: text, minutes: 2, piece: "ecran", facts: [] },
      ...{ play: { mini: "sorting", devices: [] }, surprise: { figure: text, text } },
      messages: ["m1", "m2", "m3"].map((id) => ({ id, text })),
    },
  ],
  ...{ repair: { low: 20, high: 40 }, repairs: true },
};
const phase = { id: "e", activity: "stands", minutes: 300, isOptional: false, isProtected: false, config };
const content = { scenario: "s", phases: [phase] };

function fullDay(): Trial {
  const trial = new Trial({ content, registry }, 1);
  trial.flow("session/start");
  for (let n = 1; n <= MAX_SEATS; n += 1) trial.join(`p${n}`);
  return trial;
}
const say = (trial: Trial, seat: string, verb: string, rest: object = {}) =>
  trial.play(seat, "e", { type: `stands/${verb}`, ...rest });
const release = (trial: Trial, seat: string) => trial.session(DOOR, { type: "session/release", seat });
const visit = (trial: Trial, seat: string) => {
  say(trial, seat, "open", { stand: "phone" });
  say(trial, seat, "finish", { stand: "phone" });
  say(trial, seat, "keep", { stand: "phone", message: "m1" });
};

test("a full day takes somebody more once a place is let go, and its totals stay", () => {
  const trial = fullDay();
  visit(trial, "s1");
  say(trial, "s1", "leave");
  expect(trial.join("one more")).toBe("session-full");
  expect(release(trial, "s1")).toBe("ok");
  expect(trial.join("one more")).toBe("ok");
  const { totals } = trial.state.everyone.phases.e as StandsShape["everyone"];
  expect(totals).toMatchObject({ visitors: 1, finished: 1, kept: 1 });
  expect(Object.keys(trial.state.seat)).toHaveLength(MAX_SEATS);
});

test("who waits for an object or repairs keeps their place; an object that was given back no longer holds it", () => {
  const trial = fullDay();
  say(trial, "s1", "ticket", { object: "w:1.0", symptom: "w:1.1" });
  say(trial, "s2", "bench", { isOn: true });
  expect([release(trial, "s1"), release(trial, "s2")]).toEqual(["session-full", "session-full"]);
  say(trial, "s2", "begin", { number: 1 });
  say(trial, "s2", "end", { number: 1, outcome: "repaired", grams: null });
  expect(release(trial, "s1")).toBe("ok");
});

test("no place is let go while there is room, nor anybody's but the server's to let go", () => {
  const trial = fullDay();
  expect(trial.session({ kind: "host", host: "h1" }, { type: "session/release", seat: "s1" })).toBe(
    "not-allowed",
  );
  expect(release(trial, "s999")).toBe("no-seat");
  expect(release(trial, "s1")).toBe("ok");
  expect(release(trial, "s2")).toBe("already-done");
});

test("in a workshop a seat is somebody's for its whole length", () => {
  const trial = new Trial(RULES);
  trial.flow("session/start");
  for (let n = 1; n <= MAX_SEATS; n += 1) trial.join(`p${n}`);
  expect(release(trial, "s1")).toBe("session-full");
});

test("a stand left open by who was let go is free, and the day plays again to the same state", () => {
  const trial = fullDay();
  say(trial, "s1", "open", { stand: "phone" });
  release(trial, "s1");
  trial.join("one more");
  expect((trial.state.everyone.phases.e as StandsShape["everyone"]).inside.phone).toEqual([]);
  const acts: (readonly [string, Act])[] = [
    ["host/h1", { kind: "session", command: { type: "session/start", seen: 0 } }],
    ...Array.from({ length: MAX_SEATS }, (_, n): readonly [string, Act] => [
      "door",
      { kind: "session", command: { type: "session/join", name: `p${n + 1}`, isBot: false } },
    ]),
    ["seat/s1", { kind: "activity", phase: "e", command: { type: "stands/open", stand: "phone" } as never }],
    ["door", { kind: "session", command: { type: "session/release", seat: "s1" } }],
    ["door", { kind: "session", command: { type: "session/join", name: "one more", isBot: false } }],
  ];
  const entries = acts.map(([by, act], index) => ({ seq: index + 1, at: 0, by, act }));
  const { state, refused } = replay({ content, registry }, newState("seed", 1), entries);
  expect(refused).toEqual([]);
  expect(canonical(state)).toBe(canonical(trial.state));
});
