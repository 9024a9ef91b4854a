/** The tunnel on a real server: into the same room, by the same rights, and nothing more. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack, unpackReceived } from "../../game/protocol/tunnel.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
let code: string;
let facilitatorKey: string;
beforeAll(async () => {
  server = await TestServer.start();
  ({ code, facilitatorKey } = await server.createSession());
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const json = { "content-type": "application/json" };
const bytes = { "content-type": "application/octet-stream" };

interface Asked {
  readonly id?: string;
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
}

const ask = (path: string, { id, headers, body }: Asked = {}) =>
  fetch(`${server.url}/tunnel/${path}`, {
    method: "POST",
    headers: { ...headers, ...(id !== undefined && { "x-tunnel": id }) },
    ...(body !== undefined && { body }),
  });

/** A place in the room, as the SDK asks for it, and the address of its socket. */
async function place(hello: Record<string, unknown> = { door: "participant" }): Promise<string> {
  const response = await fetch(`${server.url}/matchmake/joinById/${code}`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(hello),
  });
  const seat = (await response.json()) as Record<string, string>;
  return `/${seat.processId ?? ""}/${seat.roomId ?? ""}?sessionId=${seat.sessionId ?? ""}`;
}

const openAt = (to: string, headers: Record<string, string> = {}) =>
  ask("open", { headers: { ...json, ...headers }, body: JSON.stringify({ to }) });

async function open(): Promise<string> {
  const { id } = (await (await openAt(await place())).json()) as { id: string };
  return id;
}

async function receive(id: string, after: number) {
  const response = await ask(`receive?after=${after}`, { id });
  const received = unpackReceived(new Uint8Array(await response.arrayBuffer()));
  if (!received) throw new Error(`no answer: ${response.status}`);
  return received;
}

/**
 * A question that has no answer yet: what the room says first, later on a busy machine, is heard before it.
 * @returns the answer to come
 */
async function asking(id: string): Promise<{ readonly answer: ReturnType<typeof receive> }> {
  let { next } = await receive(id, 0);
  for (;;) {
    const answer = receive(id, next);
    const heard = await Promise.race([answer, sleep(1_000)]);
    if (heard === undefined) return { answer };
    ({ next } = heard);
  }
}

/** Colyseus's first byte of what it sends to one who joined, and of a client that leaves. */
const JOIN_ROOM = 10;
const LEAVE_ROOM = 12;
const PING = 18;

describe("the tunnel", () => {
  test("brings the room's first words, and again the same ones until they are known to have arrived", async () => {
    const id = await open();
    const first = await receive(id, 0);
    expect(first.messages.map((message) => message[0])).toContain(JOIN_ROOM);
    const again = await receive(id, 0);
    expect(again.messages.slice(0, first.messages.length)).toEqual(first.messages);
    const after = await receive(id, again.next - 1);
    expect(after.messages[0]).toEqual(again.messages.at(-1));
  });

  test("holds a question that has no answer yet, and answers it when the room speaks", async () => {
    const id = await open();
    const { answer } = await asking(id);
    const first = await Promise.race([answer.then(() => "answered"), sleep(500).then(() => "held")]);
    expect(first).toBe("held");
    await ask("send?number=1", { id, headers: bytes, body: pack([new Uint8Array([LEAVE_ROOM])]) });
    expect((await answer).closeCode).toBe(4000);
  });

  test("the same sending twice counts once, and one that is missing ends it", async () => {
    const id = await open();
    await receive(id, 0);
    const ping = { id, headers: bytes, body: pack([new Uint8Array([PING])]) };
    for (const number of [1, 1, 2, 2, 1]) expect((await ask(`send?number=${number}`, ping)).status).toBe(204);
    const { messages } = await receive(id, 0);
    expect(messages.filter(([kind]) => kind === PING)).toHaveLength(2);
    expect((await ask("send?number=4", ping)).status).toBe(400);
    expect((await receive(id, 0)).closeCode).toBe(1006);
  });

  test("a message longer than a socket may carry ends it", async () => {
    const id = await open();
    const long = pack([new Uint8Array(64 * 1024 + 1)]);
    expect((await ask("send?number=1", { id, headers: bytes, body: long })).status).toBe(400);
  });

  test("whoever floods a room through it is cut, as by a socket", async () => {
    const id = await open();
    await receive(id, 0);
    const flood = pack(Array.from({ length: 200 }, () => new Uint8Array([PING])));
    await ask("send?number=1", { id, headers: bytes, body: flood });
    let received = await receive(id, 0);
    while (received.closeCode === 0) received = await receive(id, received.next);
    expect(received.closeCode).toBeGreaterThan(4000);
  });

  test("opens for nobody without a place, nor for an address of another shape", async () => {
    const to = await place();
    expect((await openAt(to.replace(/.$/, (last) => (last === "a" ? "b" : "a")))).status).toBe(410);
    expect((await openAt("/healthz")).status).toBe(400);
    expect((await openAt("//elsewhere/a?sessionId=b")).status).toBe(400);
    expect((await openAt(to)).status).toBe(200);
    // A place serves once.
    expect((await openAt(to)).status).toBe(410);
  });

  test("a secret that opens nothing is told so, whatever it asks", async () => {
    for (const path of ["receive?after=0", "send?number=1"])
      expect((await ask(path, { id: "x".repeat(32), headers: bytes, body: pack([]) })).status).toBe(410);
  });

  test("the page of another site can neither open one nor read its answers", async () => {
    const to = await place();
    const origin = { origin: "https://elsewhere.example" };
    const simple = await ask("open", {
      headers: { ...origin, "content-type": "text/plain" },
      body: JSON.stringify({ to }),
    });
    expect(simple.status).toBe(400);
    const asked = await fetch(`${server.url}/tunnel/open`, { method: "OPTIONS", headers: origin });
    const opened = await openAt(to, origin);
    for (const response of [asked, opened])
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a console comes through it by its cookie, and not without", async () => {
    const hello = { door: "console" };
    const cookie = `tt-console-${code}=${facilitatorKey}`;
    for (const [headers, isIn] of [
      [{ cookie }, true],
      [{}, false],
    ] as const) {
      const { id } = (await (await openAt(await place(hello), headers)).json()) as { id: string };
      const { messages } = await receive(id, 0);
      expect(messages[0]?.[0] === JOIN_ROOM || messages.some(([kind]) => kind === JOIN_ROOM)).toBe(isIn);
    }
  });

  test("a device that asks nothing has gone; one whose question waits has not", async () => {
    const [silent, patient] = [await open(), await open()];
    await receive(silent, 0);
    const { answer } = await asking(patient);
    await sleep(14_000);
    expect((await ask("receive?after=0", { id: silent })).status).toBe(410);
    await ask("send?number=1", { id: patient, headers: bytes, body: pack([new Uint8Array([PING])]) });
    expect((await answer).messages.map(([kind]) => kind)).toContain(PING);
  });

  test("who closes it has left the room at once", async () => {
    const id = await open();
    const { answer } = await asking(id);
    expect((await ask("close", { id })).status).toBe(204);
    expect((await answer).closeCode).toBe(1000);
    expect((await ask("receive?after=0", { id })).status).toBe(410);
  });
});
