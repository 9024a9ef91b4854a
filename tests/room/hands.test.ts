/** The facilitator's hands on a real server: knocks, another device, a console that looks on, texts erased, trials. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_SEATS } from "../../game/engine/session.ts";
import { Guest, newCmdId, newToken } from "../load/guest.ts";
import { consoleOf, everyone } from "../load/quiz-room.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

/** As Colyseus says that a room takes nobody more. */
const ROOM_FULL = 522;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const journalOf = async ({ code, facilitatorKey }: CreatedSession) =>
  (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();

const entered = (guest: Guest) => guest.sees(({ parts }) => parts.everyone !== undefined, "the room");

async function withAna() {
  const session = await server.createSession();
  const [host, ana] = [await consoleOf(server, session), await Guest.enter(server, session.code)];
  expect(await ana.join("Ana")).toBe("ok");
  await ana.sees(({ parts }) => parts["seat/s1"] !== undefined, "her seat");
  return { session, host, ana };
}

describe("a locked door", () => {
  test("a newcomer knocks, waits, and comes in by themselves once let in", async () => {
    const { session, host, ana } = await withAna();
    await host.send({ type: "session/lock", isLocked: true });
    const late = await Guest.enter(server, session.code);
    expect(await late.join("Late")).toBe("ok");
    expect(await ana.send({ type: "session/rename", name: "late" })).toBe("name-taken");
    await late.sees(() => everyone(late).knocks.includes("s2"), "their knock");
    expect(late.seats).toEqual(["s2"]);
    expect(late.mirror.parts["seat/s2"]).toBeUndefined();
    expect(ana.text()).not.toContain("Late");
    expect(await late.send({ type: "session/rename", name: "Later" })).toBe("no-seat");
    expect(await host.send({ type: "session/admit", seat: "s2", isAdmitted: true })).toBe("ok");
    await late.sees(({ parts }) => parts["seat/s2"] !== undefined, "their seat");
  });

  test("a knock is taken back by whoever knocked: the console has nobody to let in, and they may knock again", async () => {
    const { session, host } = await withAna();
    await host.send({ type: "session/lock", isLocked: true });
    const late = await Guest.enter(server, session.code);
    await late.join("Late");
    await host.sees(() => everyone(host).knocks.includes("s2"), "their knock");
    expect(await late.send({ type: "session/withdraw" }, { seat: "s2" })).toBe("ok");
    await host.sees(() => everyone(host).knocks.length === 0, "nobody at the door");
    expect(await host.send({ type: "session/admit", seat: "s2", isAdmitted: true })).toBe("nobody-knocks");
    expect(await late.join("Late")).toBe("ok");
    await host.sees(() => everyone(host).knocks.includes("s3"), "another knock");
  });

  test("who waits and loses the connection still waits, a restart included", async () => {
    const { session, host } = await withAna();
    await host.send({ type: "session/lock", isLocked: true });
    const token = newToken();
    await (await Guest.enter(server, session.code)).join("Late", token);
    await server.kill();
    await server.startAgain();
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [token] });
    await entered(back);
    await back.sees(() => everyone(back).knocks.includes("s2"), "their knock");
    expect(back.seats).toEqual(["s2"]);
    const again = await consoleOf(server, session);
    await again.send({ type: "session/lock", isLocked: false });
    await back.sees(({ parts }) => parts["seat/s2"] !== undefined, "their seat");
  });

  test("known seats come back through it", async () => {
    const session = await server.createSession();
    const token = newToken();
    await (await Guest.enter(server, session.code)).join("Ana", token);
    await (await consoleOf(server, session)).send({ type: "session/lock", isLocked: true });
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [token] });
    await back.sees(({ parts }) => parts["seat/s1"] !== undefined, "her seat");
  });
});

describe("another device", () => {
  const resume = (guest: Guest, name: string, code: string, rest: object = {}) =>
    guest.request("r", { cmdId: newCmdId(), token: newToken(), name, code, ...rest });
  const codeFor = async (guest: Guest, seat?: string) => {
    const reply: unknown = await guest.room.request("k", { seat });
    return (reply as { code: string }).code;
  };

  test("takes up a seat with the code shown on the first and the pseudonym, once", async () => {
    const { session, ana } = await withAna();
    const code = await codeFor(ana);
    expect(code).toMatch(/^\d{6}$/);
    const tablet = await Guest.enter(server, session.code);
    expect(await resume(tablet, "Bea", code)).toBe("resume-wrong");
    expect(await resume(tablet, " ANA ", code)).toBe("ok");
    await tablet.sees(({ parts }) => parts["seat/s1"] !== undefined, "the same seat");
    const third = await Guest.enter(server, session.code);
    expect(await resume(third, "Ana", code)).toBe("resume-wrong");
  });

  test("is told to the devices that hold the seat, once, and to nobody else; all may go on", async () => {
    const { session, host, ana } = await withAna();
    const bea = await Guest.enter(server, session.code);
    await bea.join("Bea");
    const taken = (guest: Guest) => guest.frames.filter((frame) => frame === '["t","s1"]').length;
    const tablet = await Guest.enter(server, session.code);
    expect(await resume(tablet, "Ana", await codeFor(ana))).toBe("ok");
    await ana.sees(() => taken(ana) === 1, "that her seat was taken up");
    expect(await ana.send({ type: "session/rename", name: "Anna" })).toBe("ok");
    expect(await tablet.send({ type: "session/rename", name: "Ana" })).toBe("ok");
    expect([taken(ana), taken(tablet), taken(bea), taken(host)]).toEqual([1, 0, 0, 0]);
  });

  test("keeps it after a kill: the journal knows", async () => {
    const { session, host } = await withAna();
    const token = newToken();
    const tablet = await Guest.enter(server, session.code);
    expect(await resume(tablet, "Ana", await codeFor(host, "s1"), { token })).toBe("ok");
    await server.kill();
    await server.startAgain();
    const back = await Guest.enter(server, session.code, { door: "participant", tokens: [token] });
    await back.sees(({ parts }) => parts["seat/s1"] !== undefined, "the seat");
  });

  test("five wrong codes end the right one", async () => {
    const { session, ana } = await withAna();
    const code = await codeFor(ana);
    const other = await Guest.enter(server, session.code);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let n = 0; n < 5; n += 1) expect(await resume(other, "Ana", wrong)).toBe("resume-wrong");
    expect(await resume(other, "Ana", code)).toBe("resume-over");
    expect(await resume(other, "Ana", code)).toBe("resume-wrong");
  });

  test("nobody gets a code for somebody else's seat", async () => {
    const { session } = await withAna();
    const bea = await Guest.enter(server, session.code);
    await bea.join("Bea");
    expect(await bea.request("k", { seat: "s1" })).toBe("not-allowed");
    expect(await (await Guest.enter(server, session.code)).request("k", {})).toBe("no-seat");
  });
});

test("those who watch are refused beyond a room's worth, and people still come in", async () => {
  const { code } = await server.createSession();
  const watch = () => Guest.enter(server, code, { door: "observer" });
  for (let n = 0; n < MAX_SEATS; n += 24) await Promise.all(Array.from({ length: 24 }, watch));
  await expect(watch()).rejects.toMatchObject({ code: ROOM_FULL });
  const ana = await Guest.enter(server, code);
  expect(await ana.join("Ana")).toBe("ok");
  await ana.sees(({ parts }) => parts["seat/s1"] !== undefined, "her seat");
});

describe("doors", () => {
  interface Links {
    readonly console: string;
    readonly reader: string;
    readonly screen: string;
  }
  const linksOf = async ({ code, facilitatorKey }: CreatedSession) =>
    (await (await server.get(`/api/sessions/${code}/links`, facilitatorKey)).json()) as Links;
  const keyIn = (url: string) => url.slice(url.indexOf("#") + 1);

  test("a console that only looks on sees the room, takes the roadmap, and steers nothing", async () => {
    const { session } = await withAna();
    const key = keyIn((await linksOf(session)).reader);
    const reader = await Guest.enter(server, session.code, { door: "console", key });
    await reader.sees(({ parts }) => parts.host !== undefined && parts["team/t1"] !== undefined, "the room");
    expect(await reader.send({ type: "session/pause" })).toBe("read-only");
    expect(await reader.request("k", { seat: "s1" })).toBe("not-allowed");
    const path = `/api/sessions/${session.code}`;
    expect((await server.get(`${path}/roadmap?format=md`, key)).status).toBe(200);
    expect((await server.get(`${path}/journal`, key)).status).toBe(403);
    expect((await server.get(`${path}/links`, key)).status).toBe(403);
  });

  test("the links of a console give back its own key and the écran's, from any browser", async () => {
    const session = await server.createSession();
    const links = await linksOf(session);
    expect(links.console).toBe(session.consoleUrl);
    expect(links.screen).toBe(session.screenUrl);
  });

  test("whoever has the code reads what the écran shows, and nothing of a table or a seat", async () => {
    const { session, ana } = await withAna();
    const observer = await Guest.enter(server, session.code, { door: "observer" });
    await observer.sees(({ parts }) => parts.screen !== undefined, "the écran");
    expect(Object.keys(observer.mirror.parts).sort()).toEqual(["everyone", "observers", "screen"]);
    await ana.send({ type: "session/rename", name: "Anna" });
    expect(observer.text()).not.toContain("Ann");
    expect(await observer.join("Spy")).toBe("not-allowed");
  });
});

describe("texts", () => {
  test("an erased one leaves every device, every later copy, the store and the roadmap", async () => {
    const { session, host } = await withAna();
    await host.send({ type: "session/renameTable", team: "t1", name: "Canary table" });
    await host.sees(({ words }) => Object.values(words).includes("Canary table"), "the name");
    const word = everyone(host).tables.t1?.name ?? "";
    expect(await host.send({ type: "session/withhold", word, how: "erased" })).toBe("ok");
    await host.sees(({ words }) => words[word] === undefined, "nothing left");
    const late = await Guest.enter(server, session.code);
    await entered(late);
    expect(late.text()).not.toContain("Canary");
    const file = await server.get(`/api/sessions/${session.code}/roadmap?format=md`, session.facilitatorKey);
    expect(await file.text()).not.toContain("Canary");
    await server.kill();
    await server.startAgain();
    const again = await consoleOf(server, session);
    await entered(again);
    expect(again.text()).not.toContain("Canary");
  });

  test("a pseudonym the facilitator replaced is erased", async () => {
    const { host } = await withAna();
    expect(await host.send({ type: "session/renameSeat", seat: "s1", name: "Personne 1" })).toBe("ok");
    await host.sees(({ words }) => !Object.values(words).includes("Ana"), "the old name gone");
    expect(Object.values(host.mirror.words)).toContain("Personne 1");
  });
});

test("consoles hear when each seat last did something in the open phase", async () => {
  const { host, ana } = await withAna();
  await host.send({ type: "session/start", seen: everyone(host).flow.turn });
  await ana.sees(() => everyone(ana).flow.phase !== null, "the start");
  const phase = everyone(ana).flow.phase ?? "";
  expect(await ana.send({ type: "briefing/ready", isReady: true }, { phase })).toBe("ok");
  await host.sees(() => host.text().includes(`["a","${phase}",{"s1":`), "the act");
  expect(ana.text()).not.toContain('["a"');
});

test("in a trial bots sit at every table and play, ten times as fast, and leave their place to a person", async () => {
  const session = await server.createSession({ scenario: "decouverte-60", tables: 2, isTrial: true });
  const host = await consoleOf(server, session);
  await entered(host);
  await host.sees(() => Object.values(everyone(host).tables).every(({ bots }) => bots === 4), "eight bots");
  expect(host.text()).toMatch(/\["c",\d+,10,/);
  await host.send({ type: "session/start", seen: everyone(host).flow.turn });
  await host.sees(() => host.text().includes('["a",'), "their acts");
  const ana = await Guest.enter(server, session.code);
  await ana.join("Ana", newToken(), "t1");
  await host.sees(() => everyone(host).tables.t1?.bots === 3, "a bot less");
  expect(await journalOf(session)).toContain('"isBot":true');
});
