/** Several people on one map of a real server: everybody ends with the same, and the journal says it again. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MapEveryone, MapTeam } from "../../game/activities/causal-map/state.ts";
import { registry } from "../../game/activities/index.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type Content, type State } from "../../game/engine/session.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { Guest, newToken } from "../load/guest.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

const PHASE = "toile";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const flowMap = (guest: Guest) => everyone(guest).phases[PHASE] as MapEveryone | undefined;
const mapOf = (guest: Guest, team = "t1") =>
  (guest.mirror.parts[`team/${team}`] as State["team"][string] | undefined)?.phases[PHASE] as MapTeam;

/** Three people at table 1 and one at table 2, the first lot dealt. */
async function mapRoom() {
  const session = await server.createSession({ scenario: "toile-45", tables: 2 });
  const host = await consoleOf(server, session);
  const people: Guest[] = [];
  for (const [name, team] of [
    ["Ana", "t1"],
    ["Bea", "t1"],
    ["Cléo", "t1"],
    ["Dan", "t2"],
  ] as const) {
    const guest = await Guest.enter(server, session.code);
    await guest.join(name, newToken(), team);
    people.push(guest);
  }
  for (let n = 0; n < 6 && flowMap(host)?.step !== "lot"; n += 1) {
    const { turn } = everyone(host).flow;
    await steer(host, n === 0 ? "session/start" : "session/next");
    await host.sees(({ parts }) => (parts.everyone as State["everyone"]).flow.turn > turn, "the next step");
  }
  for (const guest of people) await guest.sees(() => flowMap(guest)?.step === "lot", "the first lot");
  const [ana, bea, cleo, dan] = people;
  if (!ana || !bea || !cleo || !dan) throw new Error("four guests");
  return { session, host, ana, bea, cleo, dan };
}

const send = (guest: Guest, type: string, rest: Record<string, unknown>) =>
  guest.send({ type: `causal-map/${type}`, ...rest }, { phase: PHASE });
const place = (guest: Guest, card: string, x = 500) =>
  send(guest, "place", { card, zone: "usages", x, y: 500 });

/** Everybody of table 1 holds the same map, which is the journal's. */
async function expectSame(session: CreatedSession, people: readonly Guest[]): Promise<void> {
  const text = await (
    await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
  ).text();
  const [header, ...rest] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const { content, seed, tables } = header as unknown as { content: Content; seed: string; tables: number };
  const events = rest.filter((line) => "act" in line) as unknown as JournalEntry[];
  const { state, refused } = replay({ content, registry }, newState(seed, tables), events);
  expect(refused).toEqual([]);
  expect(createHash("sha256").update(canonical(state)).digest("hex")).toBe(rest.at(-1)?.hash);
  const told = canonical(state.team.t1?.phases[PHASE]);
  for (const guest of people)
    await guest.sees(() => canonical(mapOf(guest)) === told, "the map of the journal");
}

describe("a map on the wire", () => {
  test("is the same for all after a storm of moves, links, cuts and returns, and for the journal", async () => {
    const { session, ana, bea, cleo } = await mapRoom();
    const people = [ana, bea, cleo];
    const cards = flowMap(ana)?.dealt[0] ?? [];
    await Promise.all(cards.map((card) => place(ana, card)));
    const storms = people.map(async (guest, seat) => {
      for (let n = 0; n < 25; n += 1) {
        const [from, to] = [cards[(n + seat) % cards.length], cards[(n * 3 + seat + 1) % cards.length]];
        await place(guest, from ?? "", n * 7 + seat);
        if (n % 4 === 0) await send(guest, "link", { from, to, sign: n % 8 === 0 ? "feeds" : "slows" });
        if (n % 5 === 0) await send(guest, "unlink", { link: `${from ?? ""}>${to ?? ""}` });
        if (n % 7 === 0) await send(guest, "undo", {});
        if (n % 9 === 0) await send(guest, "unplace", { card: to });
      }
    });
    await Promise.all(storms);
    await expectSame(session, people);
  });

  test("two people who take a card away and move it at once both hear an answer, and agree", async () => {
    const { session, ana, bea, cleo } = await mapRoom();
    const card = flowMap(ana)?.dealt[0]?.[0] ?? "";
    await place(ana, card);
    const answers = await Promise.all([send(ana, "unplace", { card }), place(bea, card, 10)]);
    expect(answers).toEqual(["ok", "ok"]);
    await expectSame(session, [ana, bea, cleo]);
  });

  test("another table's cards and links cannot be reached, and it sees nothing of them", async () => {
    const { ana, dan } = await mapRoom();
    const [from = "", to = ""] = flowMap(ana)?.dealt[0] ?? [];
    await place(ana, from);
    await place(ana, to);
    expect(await send(ana, "link", { from, to, sign: "feeds" })).toBe("ok");
    expect(await send(dan, "unlink", { link: `${from}>${to}` })).toBe("link-unknown");
    expect(await send(dan, "link", { from, to, sign: "feeds" })).toBe("card-not-placed");
    expect(dan.mirror.parts["team/t1"]).toBeUndefined();
    expect(mapOf(dan, "t2").links).toEqual({});
  });

  test("a drawing stops at its limit with a reason, and a stroke of a thousand points is refused", async () => {
    const { host, ana } = await mapRoom();
    for (let n = 0; n < 20 && flowMap(host)?.step !== "title"; n += 1) {
      const { turn } = everyone(host).flow;
      await steer(host, "session/next");
      await host.sees(({ parts }) => (parts.everyone as State["everyone"]).flow.turn > turn, "the next step");
    }
    const long = Array.from({ length: 1_000 }, (_, n) => n % 1000);
    expect(await send(ana, "draw", { points: long })).toBe("invalid");
    const answers: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const strokes = Array.from({ length: 21 }, () => send(ana, "draw", { points: [0, 0, n, n] }));
      answers.push(...(await Promise.all(strokes)));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    expect(new Set(answers)).toEqual(new Set(["ok", "drawing-full"]));
    expect(answers.filter((one) => one === "ok")).toHaveLength(120);
  });

  test("a card held shows on the table's other devices alone, and leaves nothing behind", async () => {
    const { ana, bea, dan } = await mapRoom();
    ana.gesture({ gesture: { kind: "drag", on: "canary-card", at: [0.25, 0.5] } });
    await bea.sees(() => bea.text().includes('["d","canary-card",250,500]'), "the card that moves");
    expect(dan.text()).not.toContain("canary-card");
    expect(ana.text()).not.toContain("canary-card");
  });
});
