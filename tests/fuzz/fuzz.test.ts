/** Thousands of malformed, forged and out-of-place messages: each is refused, nothing changes, nobody else is disturbed. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type Content } from "../../game/engine/session.ts";
import { Guest, newToken } from "../load/guest.ts";
import { idsOf, wellFormed } from "./well-formed.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

const TOTAL = process.env.LONG === "1" ? 100_000 : 10_000;
const AT_ONCE = 25;
/** Together under what one connection may send in a second. */
const BATCHES = 3;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

/** Ids that records must not know. */
const TRAPS = ["__proto__", "constructor", "toString", "hasOwnProperty"];
const TYPES = [
  "session/join",
  "session/next",
  "session/removeSeat",
  "session/setTables",
  "session/renameSeat",
  "session/admit",
  "session/mergeTables",
  "session/splitTable",
  "session/balance",
  "session/setServices",
  "session/service",
  "session/askTime",
  "session/tell",
  "session/extraTime",
  "session/withhold",
  "session/undoEnd",
  "session/claim",
  "session/release",
  "clock/expired",
  "quiz/answer",
  "quiz/answerAsTable",
  "action-plan/choose",
  "action-plan/fill",
  "action-plan/place",
  "action-plan/declare",
  "action-plan/support",
  "action-plan/answer",
  "debrief/keep",
  "debrief/say",
  "briefing/ready",
  "briefing/known",
  "rebound-round/attack",
  "rebound-round/guard",
  "rebound-round/judge",
  "survey/told",
  "pitch/write",
  "pitch/object",
  "pitch/vote",
  "pitch/note",
  "commitments/promise",
  "commitments/support",
  "commitments/told",
  "cleanup/declare",
  "cleanup/withdraw",
  "cleanup/amend",
  "stands/open",
  "stands/keep",
  "stands/ticket",
  "stands/end",
  "local-loop/offer",
  "local-loop/accept",
  "local-loop/open",
  "local-loop/rule",
  "local-loop/vote",
  "proposals/write",
  "proposals/also",
  "proposals/aside",
  "ceremony/guess",
  "ceremony/vote",
  "ceremony/hands",
  "ceremony/aside",
  "causal-map/place",
  "causal-map/link",
  "causal-map/unlink",
  "causal-map/voice",
  "causal-map/draw",
  "causal-map/guess",
];

/** Almost right: known types with fields missing, added, of another type or out of bounds. */
const nearCommands = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), fc.string()),
    seat: fc.anything(),
    team: fc.oneof(fc.constantFrom("t1", "t99", ...TRAPS), fc.anything()),
    from: fc.oneof(fc.constantFrom("t1", "t2", ...TRAPS), fc.anything()),
    into: fc.oneof(fc.constantFrom("t1", "t2", ...TRAPS), fc.anything()),
    seats: fc.oneof(fc.array(fc.constantFrom("s1", "s2", ...TRAPS)), fc.anything()),
    word: fc.oneof(fc.constantFrom("w:1.0", "w:0.0", ...TRAPS), fc.anything()),
    how: fc.oneof(fc.constantFrom("hidden", "erased"), fc.anything()),
    service: fc.oneof(fc.integer({ min: -1, max: 13 }), fc.anything()),
    seen: fc.oneof(fc.integer(), fc.anything()),
    question: fc.anything(),
    answer: fc.anything(),
    item: fc.oneof(fc.constantFrom("a1", ...TRAPS), fc.anything()),
    action: fc.oneof(fc.constantFrom(...TRAPS), fc.anything()),
    duel: fc.oneof(fc.constantFrom("d1", ...TRAPS), fc.anything()),
    prompt: fc.oneof(fc.constantFrom(...TRAPS), fc.anything()),
    slot: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.anything()),
    impact: fc.integer({ min: 0, max: 4 }),
    feasibility: fc.integer({ min: 0, max: 4 }),
    field: fc.oneof(fc.constantFrom("owner", "guard", ...TRAPS), fc.anything()),
    value: fc.oneof(fc.string({ maxLength: 20_000 }), fc.anything()),
    name: fc.anything(),
    text: fc.anything(),
  },
  { requiredKeys: ["type"] },
);
const messages = fc.oneof(
  fc.record(
    {
      cmdId: fc.oneof(fc.stringMatching(/^[a-z]{12}$/), fc.anything()),
      phase: fc.constantFrom("accueil", "quiz", "plan", "debrief"),
      command: nearCommands,
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

/** Of each batch, the first few go elsewhere than where commands do. */
const CHANNELS = ["k", "r", "h"];

/** A session in one of its phases, with a facilitator and a person who does nothing wrong. */
async function room(phase: string) {
  const session = await server.createSession();
  const ana = await Guest.enter(server, session.code);
  await ana.join("Ana");
  const host = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
  await host.sees(({ parts }) => parts.everyone !== undefined, "the room");
  expect(await host.send({ type: "session/open", phase, seen: 0 })).toBe("not-started");
  expect(await host.send({ type: "session/start", seen: 0 })).toBe("ok");
  expect(await host.send({ type: "session/open", phase, seen: 1 })).toBe("ok");
  return { session, ana };
}

/**
 * Sends until so many were answered, half of them of the right shape. A connection that floods is cut: the attacker
 * comes back, as attackers do.
 */
async function attack(
  session: CreatedSession,
  total: number,
  hello: Record<string, unknown> = { door: "participant" },
): Promise<Map<string, number>> {
  const { content } = JSON.parse((await journalOf(session)).split("\n")[0] ?? "") as { content: Content };
  const sent = fc.oneof(messages, wellFormed(idsOf(content)));
  const answers = new Map<string, number>();
  for (let round = 0, answered = 0; answered < total; round += 1) {
    const attacker = await Guest.enter(server, session.code, hello);
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const samples = fc.sample(sent, { numRuns: AT_ONCE, seed: round * BATCHES + batch });
      const got = await Promise.all(
        samples.map((message, index) => attacker.request(CHANNELS[index] ?? "c", plain(message), 5_000)),
      );
      for (const answer of got) answers.set(answer, (answers.get(answer) ?? 0) + 1);
      answered += got.filter((answer) => answer !== "no-answer").length;
    }
    await attacker.room.leave();
  }
  console.log(JSON.stringify(Object.fromEntries(answers)));
  return answers;
}

const journalOf = async ({ code, facilitatorKey }: CreatedSession) =>
  (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();

const MINUTES = 20 * 60_000;

test(
  `${TOTAL / 2} malformed or forged messages from nobody change nothing`,
  { timeout: MINUTES },
  async () => {
    const { session, ana } = await room("accueil");
    const before = await journalOf(session);
    const answers = await attack(session, TOTAL / 2);
    expect([answers.get("ok"), answers.get("internal")]).toEqual([undefined, undefined]);
    expect(await journalOf(session)).toBe(before);
    expect(await ana.send({ type: "briefing/ready", isReady: true }, { phase: "accueil" })).toBe("ok");
  },
);

test.each(["quiz", "plan", "debrief"])(
  "as many from a seat, in the phase %s, meet refusals or valid acts, and the journal plays to the live hash",
  { timeout: MINUTES },
  async (phase) => {
    const { session, ana } = await room(phase);
    const [mallory, token] = [await Guest.enter(server, session.code), newToken()];
    await mallory.join("Mallory", token);
    const answers = await attack(session, Math.round(TOTAL / 6), {
      door: "participant",
      tokens: [token],
    });
    expect(answers.get("internal")).toBeUndefined();
    expect(answers.get("ok")).toBeGreaterThan(0);
    expect(answers.size, "kinds of answers").toBeGreaterThan(6);
    const lines = (await journalOf(session)).trim().split("\n");
    const [header, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const { content, seed, tables } = header as unknown as { content: Content; seed: string; tables: number };
    const events = rest.filter((line) => "act" in line) as unknown as JournalEntry[];
    const { state, refused } = replay({ content, registry }, newState(seed, tables), events);
    expect(refused).toEqual([]);
    expect(createHash("sha256").update(canonical(state)).digest("hex")).toBe(rest.at(-1)?.hash);
    expect(await ana.send({ type: "session/rename", name: `Ana ${phase}` })).toBe("ok");
  },
);

test("as many from a console that only looks on change nothing", { timeout: MINUTES }, async () => {
  const { session } = await room("plan");
  const path = `/api/sessions/${session.code}/links`;
  const links = (await (await server.get(path, session.facilitatorKey)).json()) as { reader: string };
  const before = await journalOf(session);
  const key = links.reader.slice(links.reader.indexOf("#") + 1);
  const answers = await attack(session, Math.round(TOTAL / 6), { door: "console", key });
  expect([answers.get("ok"), answers.get("internal")]).toEqual([undefined, undefined]);
  expect(answers.get("read-only")).toBeGreaterThan(0);
  expect(await journalOf(session)).toBe(before);
});

/** What msgpack can carry. */
function plain(message: unknown): unknown {
  try {
    const [carried] = JSON.parse(JSON.stringify([message])) as unknown[];
    return carried;
  } catch {
    return null;
  }
}
