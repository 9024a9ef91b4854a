/** What stands accept and refuse: visits that begin at zero, people who vanish, tickets lost or called twice, totals. */
import { describe, expect, test } from "vitest";
import { Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import type { StandsConfig } from "./schema.ts";
import type { StandsShape } from "./state.ts";
import { STALE_MS } from "./terms.ts";
import { waitOf } from "./waiting.ts";

const stand = (id: string): StandsConfig["stands"][number] => ({
  ...{ id, name: text(id), hook: text(id), minutes: 2, piece: "ecran", facts: [] },
  play: { mini: "sorting", devices: [] },
  surprise: { figure: text("1"), text: text("2") },
  messages: ["m1", "m2", "m3"].map((message) => ({ id: message, text: text(message) })),
});
const text = (said: string) => ({ fr: said, en: said });
const config: StandsConfig = {
  stands: [stand("phone"), stand("scales")],
  repair: { low: 20, high: 40 },
  repairs: true,
};
const MINUTE = 60_000;

function room(settings: StandsConfig = config): Trial {
  const phase = {
    ...{ id: "e", activity: "stands", minutes: 300, isOptional: false, isProtected: false },
    config: settings,
  };
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  for (const name of ["visitor", "other", "repairer", "second"]) trial.join(name, "t1");
  trial.flow("session/start");
  return trial;
}
const say = (trial: Trial, seat: string, verb: string, rest: object = {}) =>
  trial.play(seat, "e", { type: `stands/${verb}`, ...rest });
const desk = (trial: Trial, verb: string, rest: object = {}) =>
  trial.host("e", { type: `stands/${verb}`, ...rest });
const everyone = (trial: Trial) => trial.state.everyone.phases.e as StandsShape["everyone"];
const host = (trial: Trial) => trial.state.host.phases.e as StandsShape["host"];
const seat = (trial: Trial, id: string) => trial.state.seat[id]?.phases.e as StandsShape["seat"];
const totals = (trial: Trial) => everyone(trial).totals;
const bring = (trial: Trial, who: string, n: number) =>
  say(trial, who, "ticket", { object: `w:${n}.0`, symptom: `w:${n}.1` });
const queue = (trial: Trial) => everyone(trial).queue.map(({ number, state }) => `${number} ${state}`);

/** Two repairers and two tickets, of seats s1 and s2. */
function workshop(): Trial {
  const trial = room();
  say(trial, "s3", "bench", { isOn: true });
  say(trial, "s4", "bench", { isOn: true });
  bring(trial, "s1", 1);
  bring(trial, "s2", 2);
  return trial;
}

describe("visiting", () => {
  test("a stand is opened, ended and one of its messages kept; the wall hears the message and no name", () => {
    const trial = room();
    expect(say(trial, "s1", "open", { stand: "phone" })).toBe("ok");
    expect(everyone(trial).inside).toEqual({ phone: [0] });
    expect(say(trial, "s1", "finish", { stand: "phone" })).toBe("ok");
    expect(say(trial, "s1", "keep", { stand: "phone", message: "m2" })).toBe("ok");
    expect(totals(trial)).toMatchObject({ visitors: 1, finished: 1, kept: 1 });
    expect(trial.state.screen.phases.e).toEqual({
      last: { stand: "phone", message: "m2" },
      laid: ["phone"],
    });
    expect(JSON.stringify([trial.state.everyone, trial.state.screen])).not.toContain("s1");
  });

  test("what is not of the deck is refused, names that every object has included", () => {
    const trial = room();
    expect(say(trial, "s1", "open", { stand: "__proto__" })).toBe("stand-unknown");
    expect(say(trial, "s1", "finish", { stand: "phone" })).toBe("stand-not-open");
    say(trial, "s1", "open", { stand: "phone" });
    expect(say(trial, "s1", "keep", { stand: "phone", message: "m1" })).toBe("stand-not-finished");
    say(trial, "s1", "finish", { stand: "phone" });
    expect(say(trial, "s1", "keep", { stand: "phone", message: "constructor" })).toBe("message-unknown");
  });

  test("a stand played twice and a message changed count once", () => {
    const trial = room();
    for (const message of ["m1", "m3"]) {
      say(trial, "s1", "open", { stand: "phone" });
      say(trial, "s1", "finish", { stand: "phone" });
      say(trial, "s1", "keep", { stand: "phone", message });
    }
    expect(totals(trial)).toMatchObject({ visitors: 1, finished: 1, kept: 1 });
    expect(host(trial)).toMatchObject({ opened: { phone: 2 }, kept: { phone: { m1: 0, m3: 1 } } });
  });

  test("the next visitor of the same device begins at zero, and is another one", () => {
    const trial = room();
    say(trial, "s1", "open", { stand: "phone" });
    bring(trial, "s1", 1);
    say(trial, "s1", "leave");
    expect(seat(trial, "s1")).toEqual({
      visit: { open: null, finished: [], kept: {} },
      passages: 1,
      tickets: {},
      bench: null,
    });
    expect(everyone(trial).inside.phone).toEqual([]);
    expect(host(trial).tickets[1]).toMatchObject({ isFollowed: false, state: "waiting" });
    say(trial, "s1", "open", { stand: "scales" });
    expect(totals(trial).visitors).toBe(2);
  });

  test("a visitor who vanishes in mid-stand frees it, and their object stays in the queue", () => {
    const trial = room();
    bring(trial, "s1", 1);
    say(trial, "s1", "open", { stand: "phone" });
    say(trial, "s2", "open", { stand: "phone" });
    trial.session({ kind: "host", host: "h1" }, { type: "session/removeSeat", seat: "s1" });
    expect(everyone(trial).inside.phone).toHaveLength(1);
    expect(queue(trial)).toEqual(["1 waiting"]);
    expect(host(trial).tickets[1]?.isFollowed).toBe(false);
  });

  test("a stand left without a word is free again by the time alone", () => {
    const trial = room();
    say(trial, "s1", "open", { stand: "phone" });
    trial.now = STALE_MS;
    say(trial, "s2", "open", { stand: "phone" });
    expect(everyone(trial).inside.phone).toEqual([STALE_MS]);
    expect(say(trial, "s1", "finish", { stand: "phone" })).toBe("ok");
  });
});

describe("the queue of repairs", () => {
  test("a number goes to all, the words to the desk, the repairers and their owner alone", () => {
    const trial = workshop();
    expect(queue(trial)).toEqual(["1 waiting", "2 waiting"]);
    expect(JSON.stringify([trial.state.everyone, trial.state.screen])).not.toContain("w:1.0");
    expect(host(trial).tickets[1]?.object).toBe("w:1.0");
    expect(seat(trial, "s3").bench?.tickets[1]?.object).toBe("w:1.0");
    expect(seat(trial, "s1").tickets[1]?.object).toBe("w:1.0");
    expect(seat(trial, "s1").bench).toBeNull();
    expect(JSON.stringify(seat(trial, "s2"))).not.toContain("w:1.0");
  });

  test("called twice: by the same hand it calls again, by another it is refused", () => {
    const trial = workshop();
    expect(say(trial, "s3", "call", { number: 1 })).toBe("ok");
    expect(say(trial, "s4", "call", { number: 1 })).toBe("ticket-called");
    expect(say(trial, "s4", "begin", { number: 1 })).toBe("ticket-called");
    expect(say(trial, "s3", "call", { number: 1 })).toBe("ok");
    expect(seat(trial, "s1").tickets[1]).toMatchObject({ state: "called", calls: 2, by: "s3" });
    expect(say(trial, "s1", "come", { number: 1 })).toBe("ok");
    expect(say(trial, "s2", "come", { number: 1 })).toBe("not-called");
    expect(say(trial, "s3", "begin", { number: 1 })).toBe("ok");
    expect(say(trial, "s4", "begin", { number: 1 })).toBe("ticket-started");
  });

  test("the desk takes over a ticket already called, once for both: the repairer is then refused", () => {
    const trial = workshop();
    say(trial, "s3", "call", { number: 1 });
    expect(desk(trial, "call", { number: 1 })).toBe("ok");
    expect(host(trial).tickets[1]).toMatchObject({ by: null, calls: 2 });
    expect(say(trial, "s3", "begin", { number: 1 })).toBe("ticket-called");
    expect(queue(trial)).toEqual(["1 called", "2 waiting"]);
  });

  test("a ticket whose owner lost their phone is called by its number, and ends as any other", () => {
    const trial = workshop();
    trial.session({ kind: "host", host: "h1" }, { type: "session/removeSeat", seat: "s1" });
    trial.join("visitor again");
    expect(seat(trial, "s5").tickets).toEqual({});
    for (const verb of ["call", "begin"]) expect(say(trial, "s3", verb, { number: 1 })).toBe("ok");
    expect(say(trial, "s3", "end", { number: 1, outcome: "repaired", grams: 900 })).toBe("ok");
    expect(totals(trial)).toMatchObject({ visitors: 2, outcomes: { repaired: 1 } });
  });

  test("who does not come goes after the next one, or aside, and is found again by the number", () => {
    const trial = workshop();
    bring(trial, "s2", 3);
    say(trial, "s3", "call", { number: 1 });
    say(trial, "s3", "back", { number: 1 });
    expect(queue(trial)).toEqual(["2 waiting", "1 waiting", "3 waiting"]);
    say(trial, "s3", "call", { number: 2 });
    expect(say(trial, "s3", "gone", { number: 2 })).toBe("ok");
    expect(queue(trial)).toEqual(["1 waiting", "3 waiting"]);
    expect(say(trial, "s4", "call", { number: 2 })).toBe("ok");
    expect(queue(trial)[0]).toBe("2 called");
    expect(say(trial, "s4", "call", { number: 9 })).toBe("ticket-unknown");
    expect(say(trial, "s1", "call", { number: 2 })).toBe("not-repairer");
  });

  test("a repair ends with how and how heavy, and is corrected without counting twice", () => {
    const trial = workshop();
    expect(say(trial, "s3", "end", { number: 1, outcome: "repaired", grams: 900 })).toBe(
      "ticket-not-started",
    );
    say(trial, "s3", "begin", { number: 1 });
    say(trial, "s3", "end", { number: 1, outcome: "repaired", grams: 900 });
    expect(say(trial, "s4", "end", { number: 1, outcome: "advice", grams: null })).toBe("ok");
    expect(totals(trial)).toMatchObject({ grams: 0, outcomes: { repaired: 0, advice: 1 } });
    expect(say(trial, "s3", "call", { number: 1 })).toBe("ticket-done");
    expect(queue(trial)).toEqual(["2 waiting"]);
  });

  test("a repairer who leaves gives back whom they called; an open object is the desk's to end", () => {
    const trial = workshop();
    say(trial, "s3", "begin", { number: 1 });
    say(trial, "s3", "call", { number: 2 });
    say(trial, "s3", "bench", { isOn: false });
    expect(queue(trial)).toEqual(["1 started", "2 waiting"]);
    expect(say(trial, "s3", "begin", { number: 2 })).toBe("not-repairer");
    expect(desk(trial, "end", { number: 1, outcome: "partly", grams: 1200 })).toBe("ok");
    expect(totals(trial)).toMatchObject({ grams: 1200, outcomes: { partly: 1 } });
  });

  test("the desk writes tickets for people without a phone, closes the benches and takes one away", () => {
    const trial = workshop();
    expect(desk(trial, "ticket", { object: "w:9.0", symptom: "w:9.1" })).toBe("ok");
    expect(host(trial).tickets[3]).toMatchObject({ isFollowed: false });
    desk(trial, "benches", { isOn: false });
    expect(say(trial, "s1", "bench", { isOn: true })).toBe("benches-closed");
    expect(say(trial, "s1", "unbench", { seat: "s3" })).toBe("not-allowed");
    expect(desk(trial, "unbench", { seat: "s3" })).toBe("ok");
    expect(seat(trial, "s3").bench).toBeNull();
    expect(desk(trial, "unbench", { seat: "s1" })).toBe("bench-unknown");
  });

  test("three objects a visitor at once, none once the day closes, none where nothing is repaired", () => {
    const trial = room();
    for (const n of [1, 2, 3]) expect(bring(trial, "s1", n)).toBe("ok");
    expect(bring(trial, "s1", 4)).toBe("tickets-full");
    say(trial, "s1", "drop", { number: 2 });
    expect(bring(trial, "s1", 5)).toBe("ok");
    trial.flow("session/next");
    expect(bring(trial, "s2", 6)).toBe("day-closing");
    expect(desk(trial, "ticket", { object: "w:7.0", symptom: "w:7.1" })).toBe("day-closing");
    const without = room({ ...config, repairs: false });
    expect(bring(without, "s1", 1)).toBe("no-repairs");
    expect(say(without, "s1", "bench", { isOn: true })).toBe("no-repairs");
  });
});

describe("the wait", () => {
  test("is the deck's hypothesis until three repairs, then the day's own pace", () => {
    const trial = room();
    expect(everyone(trial).pace).toEqual({ low: 20, high: 40, isMeasured: false, hands: 1 });
    say(trial, "s3", "bench", { isOn: true });
    for (const [n, minutes] of [10, 12, 30].entries()) {
      bring(trial, n === 0 ? "s1" : "s2", n + 1);
      say(trial, "s3", "begin", { number: n + 1 });
      trial.now += minutes * MINUTE;
      say(trial, "s3", "end", { number: n + 1, outcome: "repaired", grams: null });
    }
    expect(everyone(trial).pace).toEqual({ low: 12, high: 30, isMeasured: true, hands: 1 });
  });

  test("grows with who is before, shrinks with hands, and is a range by fives", () => {
    const pace = { low: 20, high: 40, isMeasured: false, hands: 1 };
    const tickets = [1, 2, 3].map((number) => ({ number, state: "waiting" as const }));
    expect(waitOf(1, tickets, pace)).toEqual({ ahead: 0, low: 0, high: 5 });
    expect(waitOf(3, tickets, pace)).toEqual({ ahead: 2, low: 30, high: 80 });
    expect(waitOf(3, tickets, { ...pace, hands: 2 })).toEqual({ ahead: 2, low: 0, high: 20 });
    expect(waitOf(9, tickets, pace)).toBeUndefined();
  });
});

test("a day leaves its visitors, its repairs and the messages kept, the most kept first", () => {
  const trial = workshop();
  say(trial, "s3", "begin", { number: 1 });
  say(trial, "s3", "end", { number: 1, outcome: "repaired", grams: 850 });
  for (const [who, message] of [
    ["s1", "m1"],
    ["s2", "m3"],
    ["s4", "m3"],
  ] as const) {
    say(trial, who, "open", { stand: "phone" });
    say(trial, who, "finish", { stand: "phone" });
    say(trial, who, "keep", { stand: "phone", message });
  }
  const left = registry("stands").outcome(partsOf(trial.state, "e"), {
    config,
    people: peopleOf(trial.state),
  });
  expect(left.stands).toMatchObject({
    ...{ visitors: 3, finished: 3, kept: 3, stands: [{ name: text("phone"), opened: 3 }] },
    messages: [
      { text: text("m3"), kept: 2 },
      { text: text("m1"), kept: 1 },
    ],
    repairs: { tickets: 2, grams: 850, outcomes: { repaired: 1 } },
  });
});
