/** The questionnaire on a real server and on both databases: answers are durable, told together, and nobody's. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { contentWith } from "../support/own-content.ts";
import { NO_POSTGRES, startPostgres } from "../support/postgres.ts";
import { TestServer } from "../support/server.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { close, countOf, hostShare, reply, sees, shareOf, surveyRoom } from "../support/survey-room.ts";
import { expectNoOrder, numbered } from "../journal/surveys.ts";

const CONTENT_DIR = contentWith({ sonde: SURVEY_SCENARIO });
const postgres = await startPostgres();
if (!postgres) console.log(`Questionnaires on PostgreSQL skipped: ${NO_POSTGRES}`);
afterAll(() => postgres?.stop());

interface Base {
  readonly server: TestServer;
  /** Every row of a table, columns joined, as the database gives them. */
  readonly rows: (sql: string) => readonly string[];
}

async function onSqlite(): Promise<Base> {
  const server = await TestServer.start({ CONTENT_DIR });
  const rows = (sql: string) => {
    const db = new DatabaseSync(join(server.dataDir, "trois-tiers.sqlite"), { readOnly: true });
    const found = db.prepare(sql).all();
    db.close();
    return found.map((row) => Object.values(row).join("|"));
  };
  return { server, rows };
}

async function onPostgres(): Promise<Base> {
  const url = postgres?.base() ?? "";
  const server = await TestServer.start({ CONTENT_DIR, DATABASE_URL: url });
  return { server, rows: (sql) => (postgres?.sql(url, sql) ?? "").split("\n").filter(Boolean) };
}

const kinds = [
  { name: "SQLite", isMissing: false, open: onSqlite },
  { name: "PostgreSQL", isMissing: !postgres, open: onPostgres },
];

/** One server for all tests of a database. */
let base: Base;
for (const { name, isMissing, open } of kinds)
  describe.skipIf(isMissing)(`on ${name}`, () => {
    beforeAll(async () => {
      base = await open();
    });
    afterAll(async () => {
      expect(await base.server.stop()).toBe(0);
    });
    durable();
    nobodys();
    if (open === onSqlite) ruled();
  });

function durable(): void {
  test("what was acknowledged survives kill -9, counts once when sent again, and is told", async () => {
    const { server } = base;
    const { session, people } = await surveyRoom(server, 3, 2);
    for (const person of people)
      expect(await reply(person, "avant", { answers: { habitude: 0 } })).toBe("ok");
    const [first] = people;
    if (!first) throw new Error("nobody");
    expect(await reply(first, "avant", { answers: { habitude: 4 } })).toBe("ok");
    await server.kill();
    await server.startAgain();
    const host = await consoleOf(server, session);
    await sees(host, "avant", ({ step }) => step === "asking");
    expect(await countOf(host, "avant")).toBe(6);
    await close(host, "avant");
    const found = hostShare(host, "avant")?.results;
    expect(found?.people).toBe(6);
    expect(found?.items.find(({ id }) => id === "habitude")?.own).toEqual([5, 0, 0, 0, 1]);
  });
}

function nobodys(): void {
  test("with the database and the journal in hand, no answer leads to a seat", async () => {
    const { server, rows } = base;
    const { session, host, people } = await surveyRoom(server, 20, 5);
    const own = `where session = '${session.code}'`;
    const events = rows(`select seq from event ${own}`).length;
    for (const [index, person] of people.entries())
      expect(await reply(person, "avant", { answers: { habitude: 2 }, text: numbered(100)[index] })).toBe(
        "ok",
      );
    // An answer is no event: the journal does not even know that one came.
    expect(rows(`select seq from event ${own}`)).toHaveLength(events);
    await close(host, "avant");
    const path = `/api/sessions/${session.code}/journal`;
    const journal = await (await server.get(path, session.facilitatorKey)).text();
    const told = journal.split("\n").filter((line) => line.includes("survey/told"));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toMatch(/"s\d+"|seat/);
    // Neither key nor pair of an answer, nor a device's token, is anywhere else.
    const others = ["event", "word", "seat_token", "snapshot", "session", "term"].flatMap((table) =>
      rows(`select * from ${table}`),
    );
    const known = [...others, journal].join("\n");
    const secrets = rows(`select random_key from survey_answer ${own}`).concat(
      rows(`select pair from survey_answer ${own}`),
      people.map(({ pair }) => pair),
    );
    expect(secrets).toHaveLength(300);
    expect(secrets.filter((secret) => known.includes(secret))).toEqual([]);
    // Seats sat down and answered in one order: the words that are told keep nothing of it, and the answers no words.
    const typed = () => rows("select body from survey_answer").filter((body) => body.includes("answer-"));
    await expect.poll(() => typed().length).toBe(0);
    const inOrder = (lines: readonly string[]) =>
      lines.flatMap((line) => /answer-\d{3}/.exec(line)?.slice(0, 1) ?? []);
    const words = rows(`select id, body from word ${own}`).filter((line) => line.includes("answer-"));
    const rank = (line: string) => Number(/^w:\d+\.(\d+)/.exec(line)?.[1]);
    expectNoOrder(inOrder(words.toSorted((a, b) => rank(a) - rank(b))));
  });
}

function ruled(): void {
  test("a late answer is refused, and what was told stays as it was", async () => {
    const { server } = base;
    const { host, people } = await surveyRoom(server, 6);
    for (const person of people.slice(0, 5)) await reply(person, "avant", { answers: { habitude: 3 } });
    await close(host, "avant");
    const [late] = people.slice(5);
    if (!late) throw new Error("nobody is late");
    expect(await reply(late, "avant", { answers: { habitude: 0 } })).toBe("answers-closed");
    expect(await reply(late, "apres", { answers: { habitude: 0 } })).toBe("answers-closed");
    expect(hostShare(host, "avant")?.results?.people).toBe(5);
  });

  test("four answers tell nothing to anybody, console included, nor to the roadmap", async () => {
    const { server } = base;
    const { session, host, people } = await surveyRoom(server, 4);
    for (const person of people)
      expect(await reply(person, "avant", { answers: { habitude: 1 }, text: "canary" })).toBe("ok");
    await close(host, "avant");
    await steer(host, "session/next");
    await sees(host, "avant", ({ step }) => step === "shown");
    expect(shareOf(host, "avant")?.results).toMatchObject({ people: null });
    expect(host.text()).not.toContain("canary");
    expect(host.text()).not.toContain("[0,4,0,0,0]");
    const path = `/api/sessions/${session.code}/roadmap?format=md`;
    const draft = await (await server.get(path, session.facilitatorKey)).text();
    expect(draft).toContain("Moins de cinq personnes ont répondu");
    expect(draft).not.toContain("Plutôt pas");
  });

  test("what people wrote reaches the console alone, and once erased is in no file any more", async () => {
    const { server, rows } = base;
    const { session, host, people } = await surveyRoom(server, 5);
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    for (const [index, person] of people.entries())
      await reply(person, "avant", { answers: {}, text: `canary-${index}` });
    await close(host, "avant");
    await host.sees(({ words }) => Object.values(words).includes("canary-0"), "what was written");
    await steer(host, "session/next");
    await sees(screen, "avant", ({ step }) => step === "shown");
    for (const guest of [screen, ...people.map(({ device }) => device)])
      expect(guest.text()).not.toContain("canary");
    const [word] = Object.entries(host.mirror.words).flatMap(([id, text]) =>
      text === "canary-0" ? [id] : [],
    );
    const typed = () => rows("select body from survey_answer").filter((body) => body.includes("canary"));
    await expect.poll(() => typed().length).toBe(0);
    expect(await host.send({ type: "session/withhold", word, how: "erased" })).toBe("ok");
    await host.sees(({ words }) => words[word ?? ""] === undefined, "nothing left");
    await server.kill();
    const files = ["trois-tiers.sqlite", "trois-tiers.sqlite-wal"].map((name) =>
      readFileSync(join(server.dataDir, name)).toString("latin1"),
    );
    const isKept = (text: string) => files.some((bytes) => bytes.includes(text));
    await server.startAgain();
    expect([isKept("canary-1"), isKept("canary-0")]).toEqual([true, false]);
  });

  test("an answer out of shape, for another's seat or from a screen is refused", async () => {
    const { server } = base;
    const { session, people } = await surveyRoom(server, 2);
    const [ana, bea] = people;
    if (!ana || !bea) throw new Error("two people");
    const screen = await Guest.enter(server, session.code, { door: "screen", key: session.facilitatorKey });
    expect(await reply(ana, "avant", { answers: { habitude: 7 } })).toBe("option-unknown");
    expect(await reply(ana, "avant", { answers: { habitude: "4" } })).toBe("invalid");
    expect(await reply(ana, "avant", { answers: { other: 1 } })).toBe("question-unknown");
    expect(await reply({ ...ana, seat: bea.seat }, "avant", { answers: { habitude: 1 } })).toBe("no-seat");
    expect(await reply({ ...ana, device: screen }, "avant", { answers: { habitude: 1 } })).toBe("no-seat");
    expect(await reply(ana, "debrief", { answers: {} })).toBe("not-allowed");
  });
}
