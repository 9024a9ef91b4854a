/** The local loop on a real server: what a cupboard holds reaches its table alone, until the boxes are opened. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoopEveryone, LoopSeat } from "../../game/activities/local-loop/state.ts";
import type { Step } from "../../game/activities/local-loop/terms.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { TestServer } from "../support/server.ts";

const PHASE = "boucle";
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const loopOf = (guest: Guest) => everyone(guest).phases[PHASE] as LoopEveryone;
const send = (guest: Guest, command: Record<string, unknown>) => guest.send(command, { phase: PHASE });
const offers = (guest: Guest) => loopOf(guest).territories[0]?.offers ?? [];

/** The three tables, the console, and the loop open at its market. */
async function marketOf() {
  const session = await server.createSession({ scenario: "boucle-locale-60", tables: 3 });
  const host = await consoleOf(server, session);
  const guests: Guest[] = [];
  for (const table of ["t1", "t2", "t3"]) {
    const guest = await Guest.enter(server, session.code);
    expect(await guest.join(`Noor ${table}`, undefined, table)).toBe("ok");
    guests.push(guest);
  }
  const [donor, workshop, prescriber] = guests as [Guest, Guest, Guest];
  const all = [host, ...guests];
  await steer(host, "session/start");
  const reach = async (step: Step) => {
    await steer(host, "session/next");
    for (const guest of all)
      await guest.sees(
        ({ parts }) => JSON.stringify(parts.everyone ?? "").includes(`"step":"${step}"`),
        step,
      );
  };
  for (const step of ["rules", "batch", "market"] as const) await reach(step);
  return { host, donor, workshop, prescriber, reach };
}

test("a batch's true quality reaches its table alone, then everybody by its opened boxes", async () => {
  const { host, donor, workshop, prescriber, reach } = await marketOf();
  const own = donor.mirror.parts[`seat/${donor.seats[0] ?? ""}`] as { phases: Record<string, LoopSeat> };
  const pile = own.phases[PHASE]?.pile;
  expect(pile?.count).toBeGreaterThan(0);
  // Never sent to anybody else, the console included: whoever runs the room plays nobody.
  for (const guest of [host, workshop, prescriber]) expect(guest.text()).not.toMatch(/"good"|"noted":\d/);
  expect(
    await send(donor, { type: "local-loop/offer", to: "atelier", count: 10, quality: 9, price: 0 }),
  ).toBe("ok");
  await workshop.sees(() => offers(workshop).length === 1, "the offer");
  const id = offers(workshop)[0]?.id;
  expect(await send(prescriber, { type: "local-loop/accept", offer: id })).toBe("not-addressee");
  expect(await send(workshop, { type: "local-loop/accept", offer: id })).toBe("ok");
  expect(await send(workshop, { type: "local-loop/accept", offer: id })).toBe("already-matched");
  await reach("open");
  for (const guest of [host, workshop, prescriber]) expect(guest.text()).not.toContain('"good"');
  expect(await send(workshop, { type: "local-loop/open", offer: id })).toBe("ok");
  await prescriber.sees(() => typeof offers(prescriber)[0]?.opened?.good === "number", "the opened boxes");
});

test("absurd offers are refused before the rules see them", async () => {
  const { donor } = await marketOf();
  const offer = { type: "local-loop/offer", to: "atelier", count: 5, quality: 5, price: 0 };
  for (const bad of [
    { count: -5 },
    { count: 1.5 },
    { quality: 11 },
    { price: 1e9 },
    { to: 3 },
    { gift: true },
  ])
    expect(await send(donor, { ...offer, ...bad })).toBe("invalid");
  expect(await send(donor, offer)).toBe("ok");
});
