/** The room on a real server: seats, refusals, audiences, idempotence, coming back. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { State } from "../../game/engine/session.ts";
import { Guest, newCmdId, newToken } from "../load/guest.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const everyone = (guest: Guest) => guest.mirror.parts.everyone as State["everyone"];
const consoleOf = (session: CreatedSession) =>
  Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });

async function steer(host: Guest, type: string, rest: Record<string, unknown> = {}): Promise<string> {
  await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  return host.send({ type, seen: everyone(host).flow.turn, ...rest });
}

/** A session in its quiz, with Ana and Bea at table 1 and Cléo at table 2. */
async function quizRoom() {
  const session = await server.createSession({ scenario: "decouverte-60", tables: 2 });
  const host = await consoleOf(session);
  const tokens = [newToken(), newToken(), newToken()] as const;
  const [ana, bea, cleo] = await Promise.all([1, 2, 3].map(() => Guest.enter(server, session.code)));
  if (!ana || !bea || !cleo) throw new Error("three guests");
  await ana.join("Ana", tokens[0], "t1");
  await bea.join("Bea", tokens[1], "t1");
  await cleo.join("Cléo", tokens[2], "t2");
  await steer(host, "session/start");
  await host.sees(({ parts }) => (parts.everyone as State["everyone"]).flow.phase === "accueil", "accueil");
  await steer(host, "session/next");
  for (const guest of [host, ana, bea, cleo]) {
    await guest.sees(
      ({ parts }) => (parts.everyone as State["everyone"] | undefined)?.flow.phase === "quiz",
      "the quiz",
    );
  }
  return { session, host, ana, bea, cleo, tokens };
}

const questionOf = (guest: Guest) => {
  const quiz = everyone(guest).phases["quiz"] as { question: { id: string; min: number; max: number } };
  return quiz.question;
};
const answer = (guest: Guest, low: number) => {
  const { id, max } = questionOf(guest);
  return { type: "quiz/answer", question: id, answer: { kind: "estimate", low, high: max } };
};

describe("seats", () => {
  test("a person joins, is placed, and alone holds a private part", async () => {
    const { code } = await server.createSession();
    const ana = await Guest.enter(server, code);
    expect(await ana.join("Ana")).toBe("ok");
    await ana.sees(({ parts }) => parts["seat/s1"] !== undefined, "her seat");
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
    expect(everyone(again).tables["t1"]?.people).toBe(1);
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
    const { session, ana, tokens } = await quizRoom();
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

  test("a locked session refuses newcomers and lets known seats back", async () => {
    const session = await server.createSession();
    const token = newToken();
    const ana = await Guest.enter(server, session.code);
    await ana.join("Ana", token);
    const host = await consoleOf(session);
    expect(await host.send({ type: "session/lock", isLocked: true })).toBe("ok");
    const late = await Guest.enter(server, session.code);
    expect(await late.join("Late")).toBe("session-locked");
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [token] });
    await back.sees(({ parts }) => parts["seat/s1"] !== undefined, "her seat");
  });
});

describe("refusals change nothing", () => {
  test("a command for another's seat, without a seat or from the écran is refused", async () => {
    const { session, ana } = await quizRoom();
    expect(await ana.send(answer(ana, 10), { phase: "quiz", seat: "s3" })).toBe("no-seat");
    const nobody = await Guest.enter(server, session.code);
    await nobody.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(await nobody.send(answer(nobody, 10), { phase: "quiz" })).toBe("no-seat");
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    await screen.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(await screen.send(answer(screen, 10), { phase: "quiz" })).toBe("no-seat");
  });

  test("a participant may not steer", async () => {
    const { ana } = await quizRoom();
    expect(await steer(ana, "session/next")).toBe("not-allowed");
    expect(await ana.send({ type: "session/removeSeat", seat: "s2" })).toBe("not-allowed");
  });

  test("commands unknown, out of phase or badly shaped are refused by name", async () => {
    const { ana } = await quizRoom();
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
    const { session, host, ana } = await quizRoom();
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
    const { ana, bea } = await quizRoom();
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
    const { ana } = await quizRoom();
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => ana.send({ type: "quiz/fly" }, { phase: "quiz" })),
    );
    expect(new Set(answers)).toEqual(new Set(["invalid", "too-fast"]));
  });
});

describe("idempotence", () => {
  test("the same command sent twice is done once and answered alike", async () => {
    const { session, ana } = await quizRoom();
    const envelope = { cmdId: newCmdId(), phase: "quiz", command: answer(ana, 20) };
    expect([await ana.request("c", envelope), await ana.request("c", envelope)]).toEqual(["ok", "ok"]);
    const journal = await (
      await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
    ).text();
    expect(journal.split(envelope.cmdId)).toHaveLength(2);
  });

  test("a refusal is repeated even when the same command would now be accepted", async () => {
    const { host, ana } = await quizRoom();
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

describe("audiences on the wire", () => {
  test("canaries planted in each audience are in nobody else's frames", async () => {
    const { session, host, ana, bea, cleo } = await quizRoom();
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    const observer = await Guest.enter(server, session.code, {
      door: "observer",
      key: session.facilitatorKey,
    });
    await ana.send({ type: "session/rename", name: "canary-name" });
    await steer(host, "session/open", { phase: "debrief" });
    for (const guest of [host, ana, cleo]) {
      await guest.sees(
        ({ parts }) => (parts.everyone as State["everyone"]).flow.phase === "debrief",
        "the debrief",
      );
    }
    const { prompts } = everyone(ana).phases["debrief"] as { prompts: { id: string }[] };
    await ana.send(
      { type: "debrief/say", prompt: prompts[0]?.id, text: "canary-said" },
      { phase: "debrief" },
    );
    await screen.sees(({ words }) => Object.values(words).includes("canary-said"), "the sentence");
    await sleep(250);
    // A name goes to one's table and to the facilitator; a sentence to the room's screen, without its author.
    expect(bea.text()).toContain("canary-name");
    expect(host.text()).toContain("canary-name");
    for (const guest of [cleo, screen, observer]) expect(guest.text()).not.toContain("canary-name");
    expect(host.text()).toContain("canary-said");
    for (const guest of [bea, cleo, observer]) expect(guest.text()).not.toContain("canary-said");
    // Private parts, and what nobody may see.
    for (const guest of [host, bea, cleo, screen, observer]) expect(guest.text()).not.toContain('"seat/s1"');
    for (const guest of [host, ana, bea, cleo, screen, observer]) {
      expect(guest.text()).not.toContain('"secret"');
      expect(guest.text()).not.toContain('"dice"');
    }
  });

  test("an answer alone is in no table mate's frames before the table compares", async () => {
    const { ana, bea, cleo, host } = await quizRoom();
    await ana.send(answer(ana, 30), { phase: "quiz" });
    await bea.sees(({ parts }) => JSON.stringify(parts["team/t1"]).includes('"answered":1'), "the count");
    await sleep(250);
    for (const guest of [bea, cleo, host]) expect(guest.text()).not.toContain('"low":30');
  });

  test("nobody without the key enters the console or the écran", async () => {
    const { code } = await server.createSession();
    for (const hello of [
      { door: "console" },
      { door: "console", key: "wrong" },
      { door: "screen" },
      { door: "observer", key: "x" },
    ]) {
      await expect(Guest.enter(server, code, hello)).rejects.toThrow("key-wrong");
    }
    await expect(Guest.enter(server, code, { door: "attic" })).rejects.toThrow("invalid");
  });
});

describe("coming back", () => {
  test("a return with its numbers gets the gap alone, without them the whole", async () => {
    const { session, ana, bea, tokens } = await quizRoom();
    const have = ana.mirror.seqs;
    await ana.room.leave();
    await bea.send(answer(bea, 10), { phase: "quiz" });
    await sleep(250);
    const back = await Guest.enter(server, session.code, {
      door: "participant",
      tokens: [tokens[0]],
      epoch: ana.epoch,
      have,
    });
    await sleep(250);
    expect(back.frames.filter((frame) => frame.startsWith('["w"'))).toEqual([]);
    expect(back.frames.filter((frame) => frame.startsWith('["p","team/t1"'))).toHaveLength(1);
    const anew = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    await anew.sees(({ parts }) => parts["seat/s1"] !== undefined, "everything");
    expect(anew.frames.filter((frame) => frame.startsWith('["w"'))).toHaveLength(3);
  });

  test("after a move, what is no longer hers is forgotten", async () => {
    const { session, host, ana, tokens } = await quizRoom();
    const have = ana.mirror.seqs;
    await ana.room.leave();
    await host.send({ type: "session/moveSeat", seat: "s1", team: "t2" });
    const back = await Guest.enter(server, session.code, {
      door: "participant",
      tokens: [tokens[0]],
      epoch: ana.epoch,
      have,
    });
    await back.sees(({ parts }) => parts["team/t2"] !== undefined, "the new table");
    expect(back.frames).toContain('["x","team/t1"]');
  });

  test("kill -9 in mid-question: the same seats, the same answers, the same point, without doing anything", async () => {
    const { session, ana, bea, tokens } = await quizRoom();
    await ana.send(answer(ana, 40), { phase: "quiz" });
    const before = JSON.stringify(everyone(bea));
    await server.kill();
    await server.startAgain();
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    await back.sees(({ parts }) => JSON.stringify(parts["seat/s1"] ?? "").includes('"low":40'), "her answer");
    expect(JSON.stringify(everyone(back))).toBe(before);
  });

  test("a command acknowledged before a kill and sent again after it is not done twice", async () => {
    const { session, ana, tokens } = await quizRoom();
    const envelope = { cmdId: newCmdId(), phase: "quiz", command: answer(ana, 50) };
    await ana.request("c", envelope);
    await server.kill();
    await server.startAgain();
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    expect(await back.request("c", envelope)).toBe("ok");
    const journal = await (
      await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
    ).text();
    expect(journal.split(envelope.cmdId)).toHaveLength(2);
  });
});
