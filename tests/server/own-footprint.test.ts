/** A session's own footprint on a real server: what it says beside what a wire really carried. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pack, unpackReceived } from "../../game/protocol/tunnel.ts";
import { CountedLine } from "../support/counted-line.ts";
import { Guest } from "../load/guest.ts";
import { TestServer } from "../support/server.ts";

const Kinds = z.object({ phone: z.number(), computer: z.number(), screen: z.number() });
const Ends = z.object({ low: z.number(), value: z.number(), high: z.number() });
const Page = z.object({
  hasEnded: z.boolean(),
  minutes: z.number(),
  received: z.number(),
  sent: z.number(),
  connected: Kinds,
  most: Kinds,
  estimate: z.object({ carbon: z.object({ total: Ends }), electricity: z.object({ total: Ends }) }),
  facts: z.array(z.object({ id: z.string(), source: z.string() })),
  hypotheses: z.array(z.object({ id: z.string(), reason: z.string() })),
});

let server: TestServer;
let lines: CountedLine[] = [];
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  for (const line of lines) line.close();
  lines = [];
  expect(await server.stop()).toBe(0);
});

async function read(code: string, at = server) {
  const answer = await fetch(`${at.url}/api/sessions/${code}/own-footprint.fr.json`);
  return Page.parse(await answer.json());
}

async function newLine(): Promise<CountedLine> {
  const line = await CountedLine.to(server.port);
  lines.push(line);
  return line;
}

/** Of what the wire carried, so much may be missing or too many; and a reading's own size varies with its digits. */
const TOLERANCE = 0.02;
const READING_BYTES = 400;
const isClose = (counted: number, carried: number) =>
  expect(Math.abs(counted - carried), `${counted} of ${carried}`).toBeLessThan(
    TOLERANCE * carried + READING_BYTES,
  );

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const json = { "content-type": "application/json" };

/** Reading is itself answered under the session's code: what readings carried is not the line's. */
async function growth(code: string, work: () => Promise<void>) {
  const before = await read(code);
  const once = await read(code);
  const cost = { received: once.received - before.received, sent: once.sent - before.sent };
  await work();
  await sleep(100);
  const after = await read(code);
  return {
    received: after.received - once.received - cost.received,
    sent: after.sent - once.sent - cost.sent,
  };
}

test("pages, texts and moves of a session are counted as the wire carried them", async () => {
  const { code } = await server.createSession();
  const line = await newLine();
  let guest: Guest | undefined;
  const grown = await growth(code, async () => {
    await (await fetch(`${line.url}/${code}`)).text();
    await (await fetch(`${line.url}/api/sessions/${code}/header.fr.json`)).text();
    // A page's own pictures name no session: they are those of who just asked for it.
    await (await fetch(`${line.url}/art/landscape.svg`)).text();
    guest = await Guest.enter(line, code);
    await guest.join("Ana");
    for (let turn = 0; turn < 40; turn += 1) {
      await guest.send({ type: "session/rename", name: `Ana ${turn}` });
      await sleep(120); // a phone that sends faster is told so
    }
  });
  expect(line.down).toBeGreaterThan(20_000);
  isClose(grown.received, line.up);
  isClose(grown.sent, line.down);
  await guest?.room.leave();
});

test("what goes by the tunnel is counted too", async () => {
  const { code } = await server.createSession();
  const line = await newLine();
  const ask = (path: string, id: string | undefined, body?: BodyInit, type = "application/octet-stream") =>
    fetch(`${line.url}/tunnel/${path}`, {
      method: "POST",
      headers: { "content-type": type, ...(id !== undefined && { "x-tunnel": id }) },
      ...(body !== undefined && { body }),
    });
  const grown = await growth(code, async () => {
    const place = await fetch(`${line.url}/matchmake/joinById/${code}`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ door: "participant" }),
    });
    const seat = (await place.json()) as Record<string, string>;
    const to = `/${seat.processId ?? ""}/${seat.roomId ?? ""}?sessionId=${seat.sessionId ?? ""}`;
    const opened = await ask("open", undefined, JSON.stringify({ to }), "application/json");
    const { id } = (await opened.json()) as { id: string };
    let next = 0;
    for (let turn = 1; turn <= 20; turn += 1) {
      const answer = await ask(`receive?after=${next}`, id);
      next = unpackReceived(new Uint8Array(await answer.arrayBuffer()))?.next ?? next;
      // Nothing that a room understands, and as many bytes as a move.
      await ask(`send?number=${turn}`, id, pack([new Uint8Array([18])]));
      await sleep(30);
      if (turn < 20) next = 0;
    }
    await ask("close", id);
  });
  isClose(grown.received, line.up);
  isClose(grown.sent, line.down);
});

test("what is asked of another session, or of none, is not this one's", async () => {
  const [mine, other] = [await server.createSession(), await server.createSession()];
  const grown = await growth(mine.code, async () => {
    await (await fetch(`${server.url}/api/sessions/${other.code}/header.fr.json`)).text();
    await (await fetch(`${server.url}/api/scenarios`)).text();
    await (await fetch(`${server.url}/ZZZZZZ`)).text();
  });
  expect(grown.received).toBeLessThan(READING_BYTES);
  expect(grown.sent).toBeLessThan(READING_BYTES);
});

test("devices are counted by kind, the most at once, and by the time they were there", async () => {
  const { code, facilitatorKey } = await server.createSession();
  const start = performance.now();
  const screen = await Guest.enter(server, code, { door: "screen", key: facilitatorKey });
  const hosts = await Promise.all(
    [1, 2].map(() => Guest.enter(server, code, { door: "console", key: facilitatorKey })),
  );
  await sleep(1_200);
  for (const host of hosts) await host.room.leave();
  await sleep(300);
  await screen.room.leave();
  await sleep(100);
  const page = await read(code);
  // Two of them, no longer than all of this took.
  const most = (2 * (performance.now() - start)) / 1_000;
  expect(page.most).toEqual({ phone: 0, computer: 2, screen: 1 });
  expect(page.connected.computer * 60).toBeGreaterThan(2.3);
  expect(page.connected.computer * 60).toBeLessThan(most);
  expect(page.connected.screen * 60).toBeGreaterThan(1.4);
  expect(page.minutes).toBe(0);
  expect(page.hasEnded).toBe(false);
});

test("a browser that calls itself a phone is one; nothing of what it calls itself is written", async () => {
  const { code } = await server.createSession();
  const name = "Mozilla/5.0 (Linux; Android 9; Marque-Rare 7) Mobile Safari";
  const place = await fetch(`${server.url}/matchmake/joinById/${code}`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ door: "participant" }),
  });
  const seat = (await place.json()) as Record<string, string>;
  const to = `/${seat.processId ?? ""}/${seat.roomId ?? ""}?sessionId=${seat.sessionId ?? ""}`;
  const opened = await fetch(`${server.url}/tunnel/open`, {
    method: "POST",
    headers: { ...json, "user-agent": name },
    body: JSON.stringify({ to }),
  });
  expect(opened.status).toBe(200);
  await expect.poll(async () => (await read(code)).most).toEqual({ phone: 1, computer: 0, screen: 0 });
  expect(JSON.stringify(await read(code))).not.toContain("Marque-Rare");
});

test("a server that was stopped goes on from what it counted; one that was killed forgets half a minute at most", async () => {
  const own = await TestServer.start();
  const { code } = await own.createSession();
  const guest = await Guest.enter(own, code);
  await guest.join("Ana");
  await sleep(300);
  await guest.room.leave();
  const before = await read(code, own);
  expect(before.sent).toBeGreaterThan(500);
  // As `npm start` ends it: what waits is written.
  const { pid } = own;
  if (pid === undefined) throw new Error("no server");
  process.kill(pid, "SIGTERM");
  await expect.poll(() => isRunning(pid)).toBe(false);
  await own.startAgain();
  const after = await read(code, own);
  expect(after.sent).toBeGreaterThanOrEqual(before.sent);
  expect(after.most.computer).toBe(before.most.computer);
  await own.kill();
  await own.startAgain();
  expect((await read(code, own)).most.computer).toBe(before.most.computer);
  await own.stop();
}, 180_000); // three starts, on a machine that may be busy

test("an unknown code is told so, and gets no numbers", async () => {
  const answer = await fetch(`${server.url}/api/sessions/ZZZZZZ/own-footprint.fr.json`);
  expect(answer.status).toBe(404);
});

test("each number comes with its source, or with the reason it was chosen", async () => {
  const { code } = await server.createSession();
  const page = await read(code);
  expect(page.facts.map(({ id }) => id)).toContain("mix-fr-base-empreinte-2025");
  expect(page.hypotheses.length).toBeGreaterThan(5);
  for (const { reason } of page.hypotheses) expect(reason.length).toBeGreaterThan(20);
  const english = await fetch(`${server.url}/api/sessions/${code}/own-footprint.en.json`);
  expect(await english.text()).toContain("The less a device serves");
});
