/** One fault at a time on a real server, looked at closely: a full disk, a clock that jumps, a command that comes twice. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { Guest, newCmdId, newToken } from "../load/guest.ts";
import { TestServer, type CreatedSession, type TestServerOptions } from "../support/server.ts";
import { canFillDisk, NO_SMALL_DISK, smallDisk } from "../support/small-disk.ts";

interface Line {
  readonly at: number;
  readonly by: string;
  readonly cmdId: string;
  readonly checkpoint?: number;
}

async function startServer(options: TestServerOptions) {
  const server = await TestServer.start({}, options);
  onTestFinished(async () => {
    await server.stop();
  });
  return server;
}

async function linesOf(server: TestServer, { code, facilitatorKey }: CreatedSession): Promise<Line[]> {
  const text = await (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();
  const lines = text.trim().split("\n").slice(1);
  return lines.map((line) => JSON.parse(line) as Line).filter(({ checkpoint }) => checkpoint === undefined);
}

const enterConsole = (server: TestServer, { code, facilitatorKey: key }: CreatedSession) =>
  Guest.enter(server, code, { door: "console", key });

const isShown = (guest: Guest, name: string) =>
  guest.sees(({ words }) => Object.values(words).includes(name), name);

const isDiskFilled = canFillDisk();
if (!isDiskFilled) console.log(`Full disk skipped: ${NO_SMALL_DISK}`);

test.skipIf(!isDiskFilled)(
  "a full disk refuses, says so, loses nothing, survives a kill, and ends",
  async () => {
    const disk = smallDisk();
    if (!disk) throw new Error(NO_SMALL_DISK);
    onTestFinished(() => disk.remove());
    const server = await startServer({ dataDir: disk.dataDir });
    const session = await server.createSession();
    const { code } = session;
    const [host, ada, zoe] = [
      await enterConsole(server, session),
      await Guest.enter(server, code),
      newToken(),
    ];
    expect(await ada.join("Ada")).toBe("ok");
    await isShown(host, "Ada");

    disk.fill(server.pid ?? 0);
    const cmdId = newCmdId();
    const lock = (guest: Guest) => guest.send({ type: "session/lock", isLocked: true }, { cmdId });
    let accepted = 0; // the log may have some room of its own
    while ((await ada.send({ type: "session/rename", name: `Ada ${accepted}` })) === "ok") accepted += 1;
    expect(await lock(host)).toBe("storage-unavailable");
    const joins = { type: "session/join", name: "Zoé" };
    const guest = await Guest.enter(server, code);
    const twice = { token: zoe, cmdId: newCmdId() };
    const copies = [guest.send(joins, twice), guest.send(joins, twice)];
    expect(await Promise.all(copies)).toEqual(["storage-unavailable", "storage-unavailable"]);
    expect(guest.seats).toEqual([]);
    expect(host.text()).toContain('["n","storage-failing"]');
    expect(host.text()).not.toContain("Zoé");
    await expect(server.createSession()).rejects.toThrow("503");

    await server.kill();
    await server.startAgain();
    const [again, back] = [await enterConsole(server, session), await Guest.enter(server, code)];
    await isShown(again, accepted === 0 ? "Ada" : `Ada ${accepted - 1}`);
    disk.fill(server.pid ?? 0); // where the limit is the process's, it began anew
    expect(await lock(again)).toBe("storage-unavailable");

    disk.free(server.pid ?? 0);
    expect(await back.send(joins, { token: zoe })).toBe("ok");
    expect(await lock(again)).toBe("ok");
    expect(again.text()).toContain('["n","storage-back"]');
    await server.createSession();
    const written = await linesOf(server, session);
    expect(written).toHaveLength(accepted + 3);
    expect(written.at(-1)).toMatchObject({ by: "host/h1", cmdId });
  },
);

test("the system clock put back or forward: everybody hears, nobody is cut, session time goes on", async () => {
  const server = await startServer({ isClockMovable: true });
  const session = await server.createSession();
  const { code } = session;
  const start = performance.now();
  const [host, ada] = [await enterConsole(server, session), await Guest.enter(server, code)];
  await ada.join("Ada");
  for (const [index, hours] of [-1, 0, 24, -8760, 0].entries()) {
    server.moveClock(hours * 3_600_000);
    await sleep(150); // the jump falls between two ticks, whichever way
    expect(await ada.send({ type: "session/rename", name: `Ada ${index}` })).toBe("ok");
    await isShown(host, `Ada ${index}`);
  }
  server.moveClock(-3_600_000);
  // More than Colyseus allows in a second, in more than a second.
  for (let n = 0; n < 130; n += 1) {
    await ada.request("p", null);
    await sleep(10);
  }
  expect(ada.leftWith).toBeUndefined();
  const times = (await linesOf(server, session)).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(performance.now() - start + 1000);
});

test("a command that comes twice, late, out of order or after a kill is played once, with one answer", async () => {
  const server = await startServer({});
  const session = await server.createSession();
  const token = newToken();
  const join = { type: "session/join", name: "Ada" };
  const joinId = newCmdId();
  const first = await Guest.enter(server, session.code);
  const sendJoin = (guest: Guest) => guest.send(join, { token, cmdId: joinId });
  expect(await Promise.all([sendJoin(first), sendJoin(first)])).toEqual(["ok", "ok"]);
  const [oldId, newId, badId] = [newCmdId(), newCmdId(), newCmdId()];
  const rename = (guest: Guest, cmdId: string, name: string) =>
    guest.send({ type: "session/rename", name }, { cmdId });
  const refused = (guest: Guest) => guest.send({ type: "session/start", seen: 0 }, { cmdId: badId });
  expect(await rename(first, oldId, "Ada old")).toBe("ok");
  expect(await rename(first, newId, "Ada new")).toBe("ok");
  expect(await rename(first, oldId, "Ada old")).toBe("ok");
  const bob = await Guest.enter(server, session.code);
  const bobId = newCmdId();
  expect(await bob.send({ type: "session/join", name: "Ada old" }, { token: newToken(), cmdId: bobId })).toBe(
    "ok",
  );
  expect(await rename(first, oldId, "Ada old")).toBe("ok");
  const refusal = await refused(first);
  expect([refusal, await refused(first)]).toEqual(["not-allowed", refusal]);

  await server.kill();
  await server.startAgain();
  const second = await Guest.enter(server, session.code, { door: "participant", tokens: [token] });
  expect(await sendJoin(second)).toBe("ok");
  expect(await rename(second, oldId, "Ada old")).toBe("ok");
  await isShown(second, "Ada new");
  expect((await linesOf(server, session)).map(({ cmdId }) => cmdId)).toEqual([joinId, oldId, newId, bobId]);
});
