/** Stands on a real server: who reads what a visitor brings, a tablet that forgets, a queue that survives a kill. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StandsEveryone, StandsSeat } from "../../game/activities/stands/state.ts";
import { MAX_SEATS } from "../../game/engine/session.ts";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { TestServer } from "../support/server.ts";

const PHASE = "stands";
const CANARY = "canari-bouilloire-de-ma-tante";
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const stands = (guest: Guest) => everyone(guest).phases[PHASE] as StandsEveryone;
const act = (guest: Guest, verb: string, rest: object = {}) =>
  guest.send({ type: `stands/${verb}`, ...rest }, { phase: PHASE });
const own = (guest: Guest) =>
  guest.mirror.parts[`seat/${guest.seats[0]}`] as { phases: Record<string, StandsSeat> } | undefined;
const sees = (guest: Guest, condition: (shown: StandsEveryone) => boolean, what: string) =>
  guest.sees(({ parts }) => {
    const shown = (parts.everyone as { phases?: Record<string, StandsEveryone> } | undefined)?.phases?.[
      PHASE
    ];
    return shown !== undefined && condition(shown);
  }, what);
const hears = (guest: Guest) => guest.frames.join("\n").includes(CANARY);

test("an object's words reach its owner, the repairers and the desk alone; the queue comes back after a kill", async () => {
  const session = await server.createSession({ scenario: "repair-cafe" });
  const host = await consoleOf(server, session);
  const wall = await Guest.enter(server, session.code, {
    door: "screen",
    key: session.screenUrl.split("#")[1],
  });
  const [visitor, other, repairer] = await Promise.all(
    ["Salma", "Camille", "Noor"].map(async (name) => {
      const guest = await Guest.enter(server, session.code);
      expect(await guest.join(name)).toBe("ok");
      return guest;
    }),
  );
  if (!visitor || !other || !repairer) throw new Error("nobody came");
  await steer(host, "session/start");
  await steer(host, "session/next");
  await sees(visitor, ({ step }) => step === "open", "the open stands");

  expect(await act(repairer, "bench", { isOn: true })).toBe("ok");
  expect(await act(visitor, "ticket", { object: CANARY, symptom: "ne chauffe plus" })).toBe("ok");
  await sees(other, ({ queue }) => queue.length === 1, "a number");
  await repairer.sees(() => own(repairer)?.phases[PHASE]?.bench?.tickets[1] !== undefined, "the ticket");
  for (const guest of [visitor, repairer, host]) await guest.sees(() => hears(guest), "the object’s words");
  expect([hears(other), hears(wall)]).toEqual([false, false]);
  expect(await act(other, "call", { number: 1 })).toBe("not-repairer");

  // A closed stand plays on the device: the journal has that it was opened, and nothing of what was done there.
  expect(await act(visitor, "open", { stand: "poids-telephone" })).toBe("ok");
  expect(await act(visitor, "keep", { stand: "poids-telephone", message: "garder" })).toBe(
    "stand-not-finished",
  );
  expect(await act(visitor, "finish", { stand: "poids-telephone" })).toBe("ok");
  expect(await act(visitor, "keep", { stand: "poids-telephone", message: "hors-paquet" })).toBe(
    "message-unknown",
  );
  expect(await act(visitor, "keep", { stand: "poids-telephone", message: "garder" })).toBe("ok");
  expect(await act(visitor, "finish", { stand: "poids-telephone", dug: [60, 60] })).toBe("invalid");

  expect(await act(repairer, "call", { number: 1 })).toBe("ok");
  expect(await act(visitor, "leave")).toBe("ok");
  await sees(other, ({ queue }) => queue[0]?.state === "called", "the call");
  await visitor.sees(() => own(visitor)?.phases[PHASE]?.passages === 1, "a page at zero");
  expect(own(visitor)?.phases[PHASE]).toMatchObject({ tickets: {}, visit: { finished: [], kept: {} } });

  await server.kill();
  await server.startAgain();
  const back = await consoleOf(server, session);
  await sees(back, ({ queue }) => queue[0]?.state === "called", "the queue after the kill");
  expect(stands(back).totals).toMatchObject({ visitors: 1, finished: 1, kept: 1, tickets: 1 });
});

test("a full day gives a newcomer the place of who left; who waits for an object, or is here, keeps theirs", async () => {
  const session = await server.createSession({ scenario: "repair-cafe", tables: 1 });
  const host = await consoleOf(server, session);
  const [ownerToken, phone] = [newToken(), newToken()];
  const enter = (count: number) =>
    Promise.all(Array.from({ length: count }, () => Guest.enter(server, session.code)));
  const [owner, left, second, third] = await enter(4);
  if (!owner || !left || !second || !third) throw new Error("nobody came");
  expect(await owner.join("Salma", ownerToken)).toBe("ok");
  expect(await left.join("Camille", phone)).toBe("ok");
  expect([await second.join("Alix"), await third.join("Sacha")]).toEqual(["ok", "ok"]);
  await steer(host, "session/start");
  await steer(host, "session/next");
  await sees(owner, ({ step }) => step === "open", "the open stands");
  expect(await act(owner, "ticket", { object: "grille-pain", symptom: "froid" })).toBe("ok");
  for (const visitor of [left, second, third]) {
    await sees(visitor, ({ step }) => step === "open", "the open stands");
    expect(await act(visitor, "open", { stand: "poids-telephone" })).toBe("ok");
    expect(await act(visitor, "leave")).toBe("ok");
  }
  // Devices of several people each: what a room holds are seats.
  const tablets = await enter(8);
  await Promise.all(
    tablets.map(async (tablet, at) => {
      for (let n = at; n < MAX_SEATS - 4; n += tablets.length) expect(await tablet.join(`P${n}`)).toBe("ok");
    }),
  );
  const [late, other, another] = await enter(3);
  if (!late || !other || !another) throw new Error("nobody came");
  expect(await late.join("Noor")).toBe("session-full");
  await Promise.all([owner, left, second, third].map((guest) => guest.room.leave()));
  // A cut of some seconds takes nobody's place.
  expect(await late.join("Noor")).toBe("session-full");
  await expect.poll(() => late.join("Noor"), { timeout: 60_000, interval: 1_000 }).toBe("ok");
  // Two who come at the same moment each get a place of their own.
  await sleep(1_000);
  expect(await Promise.all([other.join("Kim"), another.join("Lou")])).toEqual(["ok", "ok"]);
  expect(stands(late).totals).toMatchObject({ visitors: 4, tickets: 1 });

  // Both devices come back: one to its ticket, the other to the door of a session that is full again.
  const [ownerBack, leftBack] = await Promise.all([
    Guest.enter(server, session.code, { door: "participant", tokens: [ownerToken] }),
    Guest.enter(server, session.code, { door: "participant", tokens: [phone] }),
  ]);
  await ownerBack.sees(() => own(ownerBack)?.phases[PHASE]?.tickets[1] !== undefined, "the ticket");
  expect(leftBack.seats).toEqual([]);
  expect(await leftBack.join("Camille")).toBe("session-full");
}, 180_000);
