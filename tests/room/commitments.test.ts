/** Commitments on a real server, with its database in hand: what is private is nowhere, and counted from five. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommitmentsEveryone } from "../../game/activities/commitments/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { pledgeContent } from "../support/pledges.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

const PHASE = "engagements";
let content: string;
let server: TestServer;
beforeAll(async () => {
  content = pledgeContent();
  server = await TestServer.start({ CONTENT_DIR: content });
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  rmSync(content, { recursive: true, force: true });
});

const pledges = (guest: Guest) => everyone(guest).phases[PHASE] as CommitmentsEveryone;
const isAt = (guest: Guest, step: string) =>
  guest.sees(({ parts }) => JSON.stringify(parts.everyone ?? "").includes(`"step":"${step}"`), step);
function firstOf(guests: readonly Guest[]): Guest {
  const [guest] = guests;
  if (!guest) throw new Error("nobody came");
  return guest;
}
const act = (guest: Guest, type: string, rest: object = {}) =>
  guest.send({ type: `commitments/${type}`, ...rest }, { phase: PHASE });
const keep = (guest: Guest, n: number, body: unknown = {}) =>
  guest.request("s", { phase: PHASE, pair: `pair-of-guest-number-${n}-${"x".repeat(12)}`, body });
const journalOf = async ({ code, facilitatorKey }: CreatedSession) =>
  (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();

async function openRoom(people: number) {
  const session = await server.createSession({ scenario: "essai-engagements", tables: 2 });
  const host = await consoleOf(server, session);
  const guests: Guest[] = [];
  for (let n = 1; n <= people; n += 1) {
    const guest = await Guest.enter(server, session.code);
    expect(await guest.join(`P${n}`)).toBe("ok");
    guests.push(guest);
  }
  await steer(host, "session/start");
  for (const guest of [host, ...guests]) await isAt(guest, "write");
  return { session, host, guests };
}

async function toldAfterWriting(host: Guest) {
  expect(await steer(host, "session/next")).toBe("ok");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"told":{'), "what was told");
  return pledges(host).told;
}

describe("private commitments", () => {
  test("nobody reads their number while they come, the console neither", async () => {
    const { host, guests } = await openRoom(1);
    expect(await keep(firstOf(guests), 1)).toBe("ok");
    expect(await host.request("q", { phase: PHASE })).toBe("not-allowed");
  });

  test("five are told as five, once the room stops writing; a sixth is refused", async () => {
    const { host, guests } = await openRoom(5);
    for (const [n, guest] of guests.entries()) expect(await keep(guest, n)).toBe("ok");
    // The same device again: still one.
    expect(await keep(firstOf(guests), 0)).toBe("ok");
    expect(await toldAfterWriting(host)).toEqual({ count: 5 });
    expect(await keep(firstOf(guests), 9)).toBe("answers-closed");
  });

  test("under five, neither frames nor journal hold how many", async () => {
    const { session, host, guests } = await openRoom(3);
    for (const [n, guest] of guests.entries()) await keep(guest, n);
    expect(await toldAfterWriting(host)).toEqual({ count: null });
    const told = (await journalOf(session)).split("\n").filter((line) => line.includes("commitments/told"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"count":null');
  });

  test("words sent with one are refused, and are in no file of the server", async () => {
    const { session, host, guests } = await openRoom(1);
    const [ana] = guests as [Guest];
    const canary = "canari-prive-7c1f";
    expect(await keep(ana, 1, { if: canary, then: canary, when: canary })).toBe("invalid");
    expect(await keep(ana, 1)).toBe("ok");
    await toldAfterWriting(host);
    expect(await journalOf(session)).not.toContain(canary);
    expect(host.text() + ana.text()).not.toContain(canary);
    const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true });
    const held = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"));
    expect(held.length).toBeGreaterThan(0);
    expect(held.join("")).not.toContain(canary);
  });
});

describe("from public commitments to the charter", () => {
  test("lines are supported without a name, composed, signed, and taken as a document", async () => {
    const { session, host, guests } = await openRoom(2);
    const [ana, bea] = guests as [Guest, Guest];
    const blanks = { if: "un écran se casse", then: "je demande un devis", when: "le jour même" };
    expect(await act(ana, "promise", blanks)).toBe("ok");
    expect(await act(bea, "rule", { text: "On répare d’abord" })).toBe("ok");
    await host.sees(() => pledges(host).made === 1, "one commitment");
    expect(bea.text()).not.toContain("un écran se casse");
    const none = await server.get(`/api/sessions/${session.code}/charter?format=odt`, session.facilitatorKey);
    expect(none.status).toBe(404);
    await steer(host, "session/next");
    for (const guest of [host, ana, bea]) await isAt(guest, "support");
    for (const guest of [ana, bea])
      expect(await act(guest, "support", { line: "l2", isOn: true })).toBe("ok");
    await steer(host, "session/next");
    for (const guest of [host, ana, bea]) await isAt(guest, "charter");
    expect(await act(host, "compose", { lines: ["l2", "l1"] })).toBe("ok");
    expect(await act(host, "entitle", { title: "Réparer d’abord" })).toBe("ok");
    expect(await act(ana, "sign", { text: "Un agent de médiathèque" })).toBe("ok");
    const page = await (
      await server.get(`/api/sessions/${session.code}/charter?format=html`, session.facilitatorKey)
    ).text();
    for (const words of [
      "Réparer d’abord",
      "On répare d’abord",
      "un écran se casse",
      "Un agent de médiathèque",
    ])
      expect(page).toContain(words);
    expect(page.indexOf("On répare d’abord")).toBeLessThan(page.indexOf("un écran se casse"));
    expect(page).not.toMatch(/P1|P2/);
    const odt = await server.get(`/api/sessions/${session.code}/charter`, session.facilitatorKey);
    expect(odt.headers.get("content-type")).toBe("application/vnd.oasis.opendocument.text");
    const refused = await server.get(`/api/sessions/${session.code}/charter`, "no-key");
    expect(refused.status).toBeGreaterThanOrEqual(401);
    expect((await fetch(`${server.url}/charter.css`)).headers.get("content-type")).toContain("text/css");
  });

  test("a commitment taken back leaves the room's pages at once", async () => {
    const { host, guests } = await openRoom(1);
    const [ana] = guests as [Guest];
    await act(ana, "promise", { if: "a", then: "b", when: "c" });
    await host.sees(() => pledges(host).made === 1, "one commitment");
    expect(await act(ana, "takeBack", { line: "l1" })).toBe("ok");
    await host.sees(() => pledges(host).made === 0, "none");
    expect(JSON.stringify(host.mirror.parts.screen)).not.toContain('"l1"');
  });
});
