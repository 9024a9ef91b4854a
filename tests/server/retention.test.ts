/** Nothing is erased before its date; then it is, and the door says so: a real server whose clock is moved. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { STORE_FILE } from "../../server/journal/sqlite.ts";
import { Guest } from "../load/guest.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

let server: TestServer;
afterEach(() => server.stop());

const DAY = 24 * 3600 * 1000;
const CANARY = "Canari-7f3";

const start = async (env: Record<string, string> = {}) => {
  server = await TestServer.start(env, { isClockMovable: true });
};

/** Its clock differs by so many days, and it makes its first round. */
async function restartOn(day: number): Promise<void> {
  server.moveClock(day * DAY);
  await server.kill();
  await server.startAgain();
}

async function host(session: CreatedSession) {
  const guest = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
  const turn = () => (guest.mirror.parts.everyone as { flow: { turn: number } }).flow.turn;
  await guest.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  return { send: (type: string) => guest.send({ type, seen: turn() }), guest };
}

/** Somebody came, and the session was played and ended. */
async function ended(): Promise<CreatedSession> {
  const session = await server.createSession();
  const { send, guest } = await host(session);
  const person = await Guest.enter(server, session.code);
  expect(await person.join(CANARY)).toBe("ok");
  expect(await send("session/start")).toBe("ok");
  await guest.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"running"'), "the start");
  expect(await send("session/end")).toBe("ok");
  return session;
}

const header = async ({ code }: CreatedSession) => {
  const response = await fetch(`${server.url}/api/sessions/${code}/header.fr.json`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const inDays = (time: unknown) => Math.round((Date.parse(String(time)) - Date.now()) / DAY);
const isWritten = () =>
  readdirSync(server.dataDir).some((name) => readFileSync(join(server.dataDir, name)).includes(CANARY));

test("thirty days after the end, announced seven before, traces go and counts stay", async () => {
  await start();
  const session = await ended();
  expect((await header(session)).body.erasesAt).toBeNull(); // the next round will see the end
  await restartOn(0);
  expect(inDays((await header(session)).body.erasesAt)).toBe(30);
  await restartOn(22);
  expect(server.output).not.toContain("sera effacée");
  await restartOn(24);
  expect(server.output).toContain(`La séance ${session.code} sera effacée le`);
  await restartOn(29);
  expect((await header(session)).status).toBe(200);
  expect(isWritten()).toBe(true);
  await restartOn(32);
  const door = await header(session);
  expect([door.status, door.body.refusal]).toEqual([410, "erased"]);
  expect(door.body.message).toContain(session.code);
  expect((await fetch(`${server.url}/matchmake/joinById/${session.code}`, { method: "POST" })).status).toBe(
    410,
  );
  expect(isWritten()).toBe(false);
  const path = `/api/sessions/${session.code}/remains`;
  expect((await server.get(path, "wrong")).status).toBe(403);
  const remains = await server.get(path, session.facilitatorKey);
  expect(await remains.json()).toMatchObject({ scenario: "decouverte-60", people: 1, tables: 1 });
});

test("a server that was off at the date announces first, and erases seven days later", async () => {
  await start();
  const session = await ended();
  await restartOn(0);
  await restartOn(90);
  expect((await header(session)).status).toBe(200);
  expect(inDays((await header(session)).body.erasesAt)).toBe(97);
  await restartOn(96);
  expect((await header(session)).status).toBe(200);
  await restartOn(98);
  expect((await header(session)).status).toBe(410);
});

/** What an unlucky disk does: its commands are no JSON any more, and no snapshot spares them. */
function breakJournal({ code }: CreatedSession): void {
  const db = new DatabaseSync(join(server.dataDir, STORE_FILE));
  db.prepare("update event set body = 'broken' where session = ?").run(code);
  db.prepare("delete from snapshot where session = ?").run(code);
  db.close();
}

test("a session set aside because it cannot be played again is erased at its term like any other", async () => {
  await start();
  const [session, sound] = [await ended(), await server.createSession()];
  await server.kill();
  breakJournal(session);
  await server.startAgain();
  expect(server.output).toContain(`reste de côté, ses données gardées\u00a0: ${session.code}`);
  expect((await header(session)).status).toBe(404);
  expect((await header(sound)).status).toBe(200);
  await restartOn(24);
  expect(server.output).toContain(`La séance ${session.code} sera effacée le`);
  expect(isWritten()).toBe(true);
  await restartOn(32);
  expect((await header(session)).status).toBe(410);
  expect(isWritten()).toBe(false);
  const remains = await server.get(`/api/sessions/${session.code}/remains`, session.facilitatorKey);
  expect(await remains.json()).toEqual({});
});

test("the authority sets the term", async () => {
  await start({ RETENTION_DAYS: "3" });
  expect(await (await fetch(`${server.url}/api/retention`)).json()).toEqual({
    days: 3,
    noticeDays: 3,
    abandonedDays: 7,
    followUpMonths: 13,
    workspaceMonths: 13,
    campaignMonths: 13,
  });
  const session = await ended();
  await restartOn(0);
  await restartOn(2);
  expect((await header(session)).status).toBe(200);
  await restartOn(4);
  expect((await header(session)).status).toBe(410);
});

test("a session left running ends by itself seven days after its last command", async () => {
  await start();
  const session = await server.createSession();
  const empty = await server.createSession();
  await (await host(session)).send("session/start");
  await restartOn(0);
  await restartOn(6);
  expect((await header(session)).body.erasesAt).toBeNull();
  await restartOn(8);
  const journal = await (
    await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
  ).text();
  expect(journal).toContain('"by":"host/term"');
  expect(inDays((await header(session)).body.erasesAt)).toBe(38);
  expect(inDays((await header(empty)).body.erasesAt)).toBe(38);
});

test("a facilitator erases an ended session at once, and no other", async () => {
  await start();
  const session = await ended();
  const running = await server.createSession();
  const erase = (code: string, key: string) =>
    fetch(`${server.url}/api/sessions/${code}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await erase(session.code, "wrong")).status).toBe(403);
  expect((await erase(running.code, running.facilitatorKey)).status).toBe(409);
  expect((await erase(session.code, session.facilitatorKey)).status).toBe(204);
  expect((await header(session)).status).toBe(410);
  expect((await header(running)).status).toBe(200);
  expect(isWritten()).toBe(false);
  await restartOn(0);
  expect((await header(session)).status).toBe(410);
});

test("a term that is no number of days stops the start with a sentence", async () => {
  await start();
  const failed = TestServer.start({ RETENTION_DAYS: "soon" });
  await expect(failed).rejects.toThrow("RETENTION_DAYS est un nombre entier");
});
