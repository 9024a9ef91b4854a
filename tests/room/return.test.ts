/** The room on a real server: who receives what, and who comes back to what. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { State } from "../../game/engine/session.ts";
import { Guest, newCmdId } from "../load/guest.ts";
import { answer, everyone, quizRoom, steer } from "../load/quiz-room.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

describe("audiences on the wire", () => {
  test("canaries planted in each audience are in nobody else's frames", async () => {
    const { session, host, ana, bea, cleo } = await quizRoom(server);
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    const observer = await Guest.enter(server, session.code, { door: "observer" });
    await ana.send({ type: "session/rename", name: "canary-name" });
    await steer(host, "session/open", { phase: "debrief" });
    for (const guest of [host, ana, cleo]) {
      await guest.sees(
        ({ parts }) => (parts.everyone as State["everyone"]).flow.phase === "debrief",
        "the debrief",
      );
    }
    const { prompts } = everyone(ana).phases.debrief as { prompts: { id: string }[] };
    await ana.send(
      { type: "debrief/say", prompt: prompts[0]?.id, text: "canary-said" },
      { phase: "debrief" },
    );
    await screen.sees(({ words }) => Object.values(words).includes("canary-said"), "the sentence");
    await bea.sees(() => bea.text().includes("canary-name"), "the name");
    await host.sees(() => host.text().includes("canary-said"), "the sentence");
    await sleep(250);
    // A name goes to one's table and to the facilitator; a sentence to the room's screen, without its author.
    expect(bea.text()).toContain("canary-name");
    expect(host.text()).toContain("canary-name");
    for (const guest of [cleo, screen, observer]) expect(guest.text()).not.toContain("canary-name");
    expect(host.text()).toContain("canary-said");
    for (const guest of [bea, cleo]) expect(guest.text()).not.toContain("canary-said");
    // Private parts, and what nobody may see.
    for (const guest of [host, bea, cleo, screen, observer]) expect(guest.text()).not.toContain('"seat/s1"');
    for (const guest of [host, ana, bea, cleo, screen, observer]) {
      expect(guest.text()).not.toContain('"secret"');
      expect(guest.text()).not.toContain('"dice"');
    }
  });

  test("an answer alone is in no table mate's frames before the table compares", async () => {
    const { ana, bea, cleo, host } = await quizRoom(server);
    await ana.send(answer(ana, 30), { phase: "quiz" });
    await bea.sees(({ parts }) => JSON.stringify(parts["team/t1"]).includes('"answered":1'), "the count");
    await sleep(250);
    for (const guest of [bea, cleo, host]) expect(guest.text()).not.toContain('"low":30');
  });

  test("nobody without the key enters the console or the écran", async () => {
    const { code } = await server.createSession();
    for (const hello of [{ door: "console" }, { door: "console", key: "wrong" }, { door: "screen" }]) {
      await expect(Guest.enter(server, code, hello)).rejects.toThrow("key-wrong");
    }
    await expect(Guest.enter(server, code, { door: "attic" })).rejects.toThrow("invalid");
  });
});

describe("coming back", () => {
  test("a return with its numbers gets the gap alone, without them the whole", async () => {
    const { session, ana, bea, tokens } = await quizRoom(server);
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
    const gap = () => back.frames.filter((frame) => frame.startsWith('["p","team/t1"')).length;
    await back.sees(() => gap() > 0, "the gap");
    await sleep(250);
    expect(back.frames.filter((frame) => frame.startsWith('["w"'))).toEqual([]);
    expect(gap()).toBe(1);
    const anew = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    const whole = () => anew.frames.filter((frame) => frame.startsWith('["w"')).length;
    await anew.sees(({ parts }) => parts["seat/s1"] !== undefined && whole() >= 3, "everything");
    expect(whole()).toBe(3);
  });

  test("after a move, what is no longer hers is forgotten", async () => {
    const { session, host, ana, tokens } = await quizRoom(server);
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
    await back.sees(() => back.frames.includes('["x","team/t1"]'), "that the former one is forgotten");
  });

  test("kill -9 in mid-question: the same seats, the same answers, the same point, without doing anything", async () => {
    const { session, ana, bea, tokens } = await quizRoom(server);
    await ana.send(answer(ana, 40), { phase: "quiz" });
    const before = JSON.stringify(everyone(bea));
    await server.kill();
    await server.startAgain();
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [tokens[0]] });
    await back.sees(({ parts }) => JSON.stringify(parts["seat/s1"] ?? "").includes('"low":40'), "her answer");
    await back.sees(({ parts }) => parts.everyone !== undefined, "the room");
    expect(JSON.stringify(everyone(back))).toBe(before);
  });

  test("a command acknowledged before a kill and sent again after it is not done twice", async () => {
    const { session, ana, tokens } = await quizRoom(server);
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
