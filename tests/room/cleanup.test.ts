/** A cleanup on a real server: what one table declares stays there, sent again it counts once, and its files ask for a key. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CleanupEveryone } from "../../game/activities/cleanup/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { TestServer } from "../support/server.ts";

const PHASE = "menage";
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => expect(await server.stop()).toBe(0));

const day = (guest: Guest) => everyone(guest).phases[PHASE] as CleanupEveryone;
const act = (guest: Guest, type: string, rest: object = {}) =>
  guest.send({ type: `cleanup/${type}`, ...rest }, { phase: PHASE });

test("a declaration is its table's, counts once for everyone, and leaves by a keyholder's hand", async () => {
  const session = await server.createSession({ scenario: "digital-cleanup-day", tables: 2 });
  const host = await consoleOf(server, session);
  const [ana, bea] = [await Guest.enter(server, session.code), await Guest.enter(server, session.code)];
  for (const [n, guest] of [ana, bea].entries()) expect(await guest.join(`Pseudo${n}`)).toBe("ok");
  await steer(host, "session/start");
  await steer(host, "session/next");
  for (const guest of [ana, bea]) expect(await act(guest, "read")).toBe("ok");
  expect(await act(ana, "read")).toBe("archives-read");
  await steer(host, "session/next");
  for (const guest of [host, ana, bea]) await guest.sees(() => day(guest).step === "open", "the open day");

  const id = "canari7c1f";
  const declared = { id, line: "reemploi-portable-don", amount: 3, isTable: false };
  expect(await act(ana, "declare", declared)).toBe("ok");
  expect(await act(ana, "declare", declared)).toBe("ok");
  expect(await act(ana, "declare", { ...declared, id: "Not An Id" })).toBe("invalid");
  expect(await act(bea, "withdraw", { id })).toBe("declaration-unknown");
  expect(await act(bea, "hide", { team: "t1", id, isHidden: true })).toBe("not-allowed");
  await bea.sees(() => day(bea).totals["reemploi-portable-don"]?.amount === 3, "the room's total");
  expect(bea.text()).not.toContain(id);
  await host.sees(() => host.text().includes(id), "the declaration");

  const path = `/api/sessions/${session.code}/cleanup?format=inr-json`;
  const form = await (await server.get(path, session.facilitatorKey)).text();
  expect(JSON.parse(form)).toMatchObject({ reemploi: { ordinateurPortable: { don: 3 } } });
  expect(form).not.toMatch(/Pseudo/);
  expect((await server.get(path, "no-key")).status).toBeGreaterThanOrEqual(401);
});

test("who answers for the archives is said when the session is prepared, and read before anything is sorted", async () => {
  const contact = "Archives municipales, poste 4521";
  const session = await server.createSession({ scenario: "digital-cleanup-day", contact });
  const host = await consoleOf(server, session);
  await steer(host, "session/start");
  await steer(host, "session/next");
  await host.sees(() => everyone(host).flow.phase === PHASE, "the archives");
  const leaf = await fetch(`${server.url}/api/sessions/${session.code}/leaves/${PHASE}/sheet.fr.json`);
  expect(await leaf.json()).toMatchObject({ contact });
  const elsewhere = server.createSession({ scenario: "decouverte-60", contact });
  await expect(elsewhere).rejects.toThrow("contact-none");
});
