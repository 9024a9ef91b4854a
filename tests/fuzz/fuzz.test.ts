/** Thousands of malformed, forged and out-of-place messages: each is refused, nothing changes, nobody else is disturbed. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest, newToken } from "../load/guest.ts";
import { TestServer } from "../support/server.ts";

const TOTAL = process.env["LONG"] === "1" ? 100_000 : 10_000;
const AT_ONCE = 25;
/** Together under what one connection may send in a second. */
const BATCHES = 3;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const TYPES = [
  "session/join",
  "session/next",
  "session/removeSeat",
  "session/setTables",
  "clock/expired",
  "quiz/answer",
  "quiz/answerAsTable",
  "action-plan/choose",
  "action-plan/fill",
  "debrief/say",
  "briefing/ready",
];

/** Almost right: known types with fields missing, added, of another type or out of bounds. */
const nearCommands = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), fc.string()),
    seat: fc.anything(),
    team: fc.oneof(fc.constantFrom("t1", "t99", "__proto__"), fc.anything()),
    seen: fc.oneof(fc.integer(), fc.anything()),
    question: fc.anything(),
    answer: fc.anything(),
    item: fc.oneof(fc.constantFrom("__proto__", "constructor", "a1"), fc.anything()),
    field: fc.anything(),
    value: fc.oneof(fc.string({ maxLength: 20_000 }), fc.anything()),
    name: fc.anything(),
    text: fc.anything(),
  },
  { requiredKeys: ["type"] },
);
const messages = fc.oneof(
  fc.record({ cmdId: fc.oneof(fc.constant("valid-id"), fc.anything()), phase: fc.constantFrom("accueil", "quiz", "plan"), command: nearCommands }, { requiredKeys: [] }),
  fc.anything(),
);

test(`${TOTAL} malformed or forged messages are refused by a code and change nothing`, { timeout: 20 * 60_000 }, async () => {
  const session = await server.createSession();
  const ana = await Guest.enter(server, session.code);
  await ana.join("Ana");
  const host = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
  await host.sees(({ parts }) => parts.everyone !== undefined, "the room");
  await host.send({ type: "session/start", seen: 0 });
  const journal = async () => (await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)).text();
  const before = await journal();
  const answers = new Map<string, number>();
  for (let sent = 0, answered = 0; answered < TOTAL; sent += AT_ONCE) {
    // A connection that floods is cut: the attacker comes back, as attackers do.
    const attacker = await Guest.enter(server, session.code);
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const seed = sent * BATCHES + batch;
      const got = await Promise.all(
        fc.sample(messages, { numRuns: AT_ONCE, seed }).map((message) => attacker.request("c", plain(message))),
      );
      for (const answer of got) answers.set(answer, (answers.get(answer) ?? 0) + 1);
      answered += got.filter((answer) => answer !== "no-answer").length;
    }
    await attacker.room.leave();
  }
  console.log(JSON.stringify(Object.fromEntries(answers)));
  expect(answers.get("ok")).toBeUndefined();
  expect(answers.get("internal")).toBeUndefined();
  expect(await journal()).toBe(before);
  expect(await ana.send({ type: "briefing/ready", isReady: true }, { phase: "accueil" })).toBe("ok");
  expect(await Guest.enter(server, session.code).then((guest) => guest.join("Bea", newToken()))).toBe("ok");
  expect(server.pid).toBeDefined();
});

/** What msgpack can carry. */
function plain(message: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(message) ?? "null");
  } catch {
    return null;
  }
}
