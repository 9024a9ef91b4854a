/** The room on a real server: seats, refusals, idempotence. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { State } from "../../game/engine/session.ts";
import { Guest, newCmdId, newToken } from "../load/guest.ts";
import { answer, everyone, questionOf, quizRoom, steer } from "../load/quiz-room.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

describe("seats", () => {
  test("a person joins, is placed, and alone holds a private part", async () => {
    const { code } = await server.createSession();
    const ana = await Guest.enter(server, code);
    expect(await ana.join("Ana")).toBe("ok");
    await ana.sees(({ parts }) => Object.keys(parts).length >= 3 && ana.seats.length > 0, "her seat");
    expect(Object.keys(ana.mirror.parts).sort()).toEqual(["everyone", "seat/s1", "team/t1"]);
    expect(ana.seats).toEqual(["s1"]);
  });

  test("the same join sent again gives the same seat and is never told taken", async () => {
    const { code } = await server.createSession();
    const token = newToken();
    const ana = await Guest.enter(server, code);
    expect(await ana.join("Ana", token)).toBe("ok");
    const again = await Guest.enter(server, code, { door: "participant" });
    expect(await again.join("Ana", token)).toBe("ok");
    await again.sees(({ parts }) => parts["seat/s1"] !== undefined, "the same seat");
    expect(everyone(again).tables.t1?.people).toBe(1);
  });

  test("a pseudonym taken by somebody else is refused, whatever its case and spaces", async () => {
    const { code } = await server.createSession();
    const [ana, other] = [await Guest.enter(server, code), await Guest.enter(server, code)];
    await ana.join("Ana  Léa");
    expect(await other.join(" ana léa ")).toBe("name-taken");
    expect(await other.join("Ana Lea")).toBe("ok");
    expect(await other.send({ type: "session/rename", name: "ANA LÉA" })).toBe("name-taken");
    expect(await other.send({ type: "session/rename", name: "ana lea" })).toBe("ok");
  });

  test("an empty pseudonym, a 10,000-character one and none are refused by name", async () => {
    const { code } = await server.createSession();
    const ana = await Guest.enter(server, code);
    expect(await ana.join("   ")).toBe("text-empty");
    expect(await ana.join("x".repeat(10_000))).toBe("text-too-long");
    expect(await ana.send({ type: "session/join" }, { token: newToken() })).toBe("invalid");
    expect(await ana.send({ type: "session/join", name: "Ana" })).toBe("invalid");
  });

  test("two connections on one seat both see it, and either may act", async () => {
    const { session, ana, tokens } = await quizRoom(server);
    const tablet = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    await tablet.sees(({ parts }) => parts["seat/s1"] !== undefined, "the same seat");
    expect(await tablet.send(answer(tablet, 0), { phase: "quiz" })).toBe("ok");
    await ana.sees(
      ({ parts }) => JSON.stringify(parts["seat/s1"]).includes('"low":0'),
      "the answer given on the tablet",
    );
  });

  test("several seats on one device: private parts show one by one, after the hand-over", async () => {
    const { code } = await server.createSession();
    const device = await Guest.enter(server, code);
    await device.join("Ana", newToken(), "t1");
    await device.join("Bea", newToken(), "t1");
    await device.sees(
      ({ parts }) => parts["seat/s1"] === undefined && parts["team/t1"] !== undefined,
      "no private part",
    );
    expect(await device.request("h", { seat: "s2" })).toBe("ok");
    await device.sees(({ parts }) => parts["seat/s2"] !== undefined, "Bea's part");
    expect(device.mirror.parts["seat/s1"]).toBeUndefined();
    expect(await device.request("h", { seat: "s9" })).toBe("no-seat");
  });
});

describe("bots", () => {
  test("a bot whose place a person takes is told so, and acts no more", async () => {
    const { code } = await server.createSession({ scenario: "decouverte-60", tables: 1 });
    const bot = await Guest.enter(server, code);
    const token = newToken();
    await bot.send({ type: "session/join", name: "Robot", isBot: true }, { token });
    await bot.sees(({ parts }) => parts["seat/s1"] !== undefined, "its seat");
    const ana = await Guest.enter(server, code);
    expect(await ana.join("Ana")).toBe("ok");
    await bot.sees(
      ({ parts }) => parts["seat/s1"] === undefined && parts["team/t1"] === undefined,
      "nothing left",
    );
    expect(await bot.send({ type: "session/rename", name: "Robot 2" })).toBe("no-seat");
    const back = await Guest.enter(server, code, { door: "participant", tokens: [token] });
    await back.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(back.seats).toEqual([]);
  });
});

const typing = (on: string) => ({ kind: "typing", on });

describe("gestures", () => {
  test("a gesture reaches the own table's devices and nobody else, and leaves nothing behind", async () => {
    const { session, host, ana, bea, cleo } = await quizRoom(server);
    const journal = async () =>
      (await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)).text();
    const before = await journal();
    ana.gesture({ gesture: typing("canary-gesture") });
    await bea.sees(() => bea.text().includes("canary-gesture"), "the gesture");
    await sleep(250);
    for (const other of [cleo, host]) expect(other.text()).not.toContain("canary-gesture");
    expect(await journal()).toBe(before);
  });

  test("of many gestures within a tick only the newest is told", async () => {
    const { ana, bea } = await quizRoom(server);
    for (let n = 0; n < 30; n += 1) ana.gesture({ gesture: { kind: "cursor", on: `n${n}`, at: [0.5, 0.5] } });
    await bea.sees(() => bea.text().includes('"n29"'), "the newest");
    const told = bea.frames.filter((frame) => frame.startsWith('["g"'));
    expect(told.length).toBeLessThanOrEqual(4);
  });

  test("gestures malformed, from another's seat or from nobody are dropped without a word", async () => {
    const { session, ana, bea } = await quizRoom(server);
    const stranger = await Guest.enter(server, session.code);
    for (const wrong of [
      null,
      1,
      {},
      { gesture: typing("x".repeat(100)) },
      { gesture: { ...typing("a"), at: [2, 0] } },
    ])
      ana.gesture(wrong);
    ana.gesture({ seat: "s2", gesture: typing("forged") });
    stranger.gesture({ gesture: typing("stranger") });
    ana.gesture({ gesture: typing("true") });
    await bea.sees(() => bea.text().includes('"true"'), "the true one");
    expect(bea.text()).not.toContain("forged");
    expect(bea.text()).not.toContain("stranger");
    expect(await ana.send(answer(ana, 30), { phase: "quiz" })).toBe("ok");
  });
});

describe("refusals change nothing", () => {
  test("a command for another's seat, without a seat or from the écran is refused", async () => {
    const { session, ana } = await quizRoom(server);
    expect(await ana.send(answer(ana, 10), { phase: "quiz", seat: "s3" })).toBe("no-seat");
    const nobody = await Guest.enter(server, session.code);
    await nobody.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(await nobody.send(answer(nobody, 10), { phase: "quiz" })).toBe("no-seat");
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    await screen.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(await screen.send(answer(screen, 10), { phase: "quiz" })).toBe("no-seat");
  });

  test("a participant may not steer", async () => {
    const { ana } = await quizRoom(server);
    expect(await steer(ana, "session/next")).toBe("not-allowed");
    expect(await ana.send({ type: "session/removeSeat", seat: "s2" })).toBe("not-allowed");
  });

  test("commands unknown, out of phase or badly shaped are refused by name", async () => {
    const { ana } = await quizRoom(server);
    expect(await ana.send({ type: "quiz/fly" }, { phase: "quiz" })).toBe("invalid");
    expect(await ana.send({ type: "nothing/known" }, { phase: "quiz" })).toBe("unknown-command");
    expect(await ana.send({ type: "debrief/say", prompt: "x", text: "y" }, { phase: "debrief" })).toBe(
      "out-of-phase",
    );
    expect(await ana.send({ type: "quiz/answer", question: 7 }, { phase: "quiz" })).toBe("invalid");
    expect(await ana.send({ type: "session/rename", name: "x", more: 1 })).toBe("invalid");
    expect(await ana.request("c", { nothing: true })).toBe("invalid");
    expect(await ana.request("c", null)).toBe("invalid");
  });

  test("an id that every object answers to is refused, and nobody's records are touched", async () => {
    const { session, host, ana } = await quizRoom(server);
    await steer(host, "session/open", { phase: "plan" });
    await ana.sees(({ parts }) => (parts.everyone as State["everyone"]).flow.phase === "plan", "the plan");
    for (const item of ["__proto__", "constructor", "toString"]) {
      const place = { type: "action-plan/place", item, impact: 3, feasibility: 3 };
      expect(await ana.send(place, { phase: "plan" })).toBe("invalid");
      expect(await ana.send({ type: "action-plan/choose", action: item }, { phase: "plan" })).toBe("invalid");
      expect(await ana.send({ type: "session/move", team: item })).toBe("invalid");
      expect(
        (await fetch(`${server.url}/api/sessions/${session.code}/leaves/plan/${item}.fr.json`)).status,
      ).toBe(404);
    }
    expect(await ana.send({ type: "action-plan/support", item: "a1", isOn: true }, { phase: "plan" })).toBe(
      "item-unknown",
    );
  });

  test("broken frames cut at most their sender and disturb nobody", async () => {
    const { ana, bea } = await quizRoom(server);
    for (const bytes of [
      [],
      [13],
      [13, 255, 255, 255],
      [17, 0, 1, 2],
      [200, 200, 200],
      Array.from({ length: 2000 }, () => 193),
    ]) {
      ana.room.connection.send(new Uint8Array(bytes));
    }
    await sleep(200);
    expect(await bea.send(answer(bea, 10), { phase: "quiz" })).toBe("ok");
  });

  test("a flood is answered too-fast", async () => {
    const { ana } = await quizRoom(server);
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => ana.send({ type: "quiz/fly" }, { phase: "quiz" })),
    );
    expect(new Set(answers)).toEqual(new Set(["invalid", "too-fast"]));
  });
});

describe("idempotence", () => {
  test("the same command sent twice is done once and answered alike", async () => {
    const { session, ana } = await quizRoom(server);
    const envelope = { cmdId: newCmdId(), phase: "quiz", command: answer(ana, 20) };
    expect([await ana.request("c", envelope), await ana.request("c", envelope)]).toEqual(["ok", "ok"]);
    const journal = await (
      await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
    ).text();
    expect(journal.split(envelope.cmdId)).toHaveLength(2);
  });

  test("a refusal is repeated even when the same command would now be accepted", async () => {
    const { host, ana } = await quizRoom(server);
    const envelope = {
      cmdId: newCmdId(),
      phase: "quiz",
      command: { type: "quiz/compare", question: questionOf(ana).id },
    };
    expect(await ana.request("c", envelope)).toBe("nobody-answered");
    await ana.send(answer(ana, 20), { phase: "quiz" });
    expect(await ana.request("c", envelope)).toBe("nobody-answered");
    expect(await ana.request("c", { ...envelope, cmdId: newCmdId() })).toBe("ok");
    await host.room.leave();
  });
});
