/** Logs, metrics and the status page of a real server: what they show, to whom, and what they never hold. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ LOG: "json", CREATION_KEY: "the-creation-key" });
});
afterAll(() => server.stop());

const forwarded = { "x-forwarded-for": "192.0.2.7" };
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });
const valueOf = (text: string, name: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`trois_tiers_${name} `))
      ?.split(" ")[1],
  );

test("metrics count what people do", async () => {
  const { code } = await server.createSession();
  const before = await (await get("/metrics")).text();
  const guest = await Guest.enter(server, code);
  expect(await guest.join("Camille Durand")).toBe("ok");
  expect(await guest.send({ type: "nothing/here" })).toBe("unknown-command");
  const after = await (await get("/metrics")).text();
  expect(valueOf(after, "commands_accepted_total")).toBe(valueOf(before, "commands_accepted_total") + 1);
  expect(after).toContain('trois_tiers_commands_refused_total{code="unknown-command"} 1');
  expect(valueOf(after, "ack_seconds_count")).toBe(valueOf(after, "commands_accepted_total"));
  expect(after).toContain('trois_tiers_ack_seconds_bucket{le="+Inf"}');
  expect(after).toContain('trois_tiers_sessions{status="lobby"} 1');
  expect(valueOf(after, "connections")).toBe(1);
  expect(valueOf(after, "commands_waiting")).toBe(0);
  expect(valueOf(after, "storage_up")).toBe(1);
  expect(valueOf(after, "sent_bytes_total")).toBeGreaterThan(valueOf(before, "sent_bytes_total"));
  expect(valueOf(after, "resident_memory_bytes")).toBeGreaterThan(1e7);
  for (const line of after.trim().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[a-z]+="[^"]*"\})? -?[\d.e+-]+)$/);
});

test("a hand-over, a resume code and what is refused of them are no commands", async () => {
  const { code } = await server.createSession();
  const device = await Guest.enter(server, code);
  await device.join("Ana");
  await device.join("Bea");
  const before = await (await get("/metrics")).text();
  expect(await device.request("h", { seat: "s2" })).toBe("ok");
  expect(await device.request("h", { seat: "s9" })).toBe("no-seat");
  expect(await device.request("k", { seat: "s1" })).toBe("ok");
  const commands = (text: string) =>
    text.split("\n").filter((line) => /^trois_tiers_(commands|ack)_/.test(line));
  expect(commands(await (await get("/metrics")).text())).toEqual(commands(before));
});

test("metrics and the status page are for this machine, or for the creation key", async () => {
  for (const path of ["/metrics", "/etat"]) {
    expect((await get(path)).status).toBe(200);
    expect((await get(path, forwarded)).status).toBe(401);
    expect((await get(path, { ...forwarded, authorization: "Bearer wrong" })).status).toBe(401);
    expect((await get(path, { ...forwarded, authorization: "Bearer the-creation-key" })).status).toBe(200);
  }
});

test("where everyone may create sessions, nobody else looks inside the server", async () => {
  const open = await TestServer.start({ CREATION_KEY: "open" });
  const statuses = await Promise.all(
    [{}, forwarded, { ...forwarded, authorization: "Bearer open" }].map(
      async (headers) => (await fetch(`${open.url}/metrics`, { headers })).status,
    ),
  );
  await open.stop();
  expect(statuses).toEqual([200, 401, 401]);
});

test("the status page has no script, and speaks the reader's language", async () => {
  const page = await get("/etat");
  const html = await page.text();
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(html).toContain("Tout fonctionne.");
  expect(html).not.toMatch(/<script|style=| on\w+=/);
  expect(await (await get("/etat", { "accept-language": "en" })).text()).toContain("Everything works.");
  expect((await get("/etat.css")).headers.get("content-type")).toContain("text/css");
});

test("Colyseus's monitor and playground are not there", async () => {
  for (const path of ["/colyseus", "/monitor", "/playground", "/colyseus/api", "/monitor/"])
    expect((await get(path)).status).toBe(404);
});

test("logs are one JSON line each, without people, texts, keys or addresses", async () => {
  const session = await server.createSession();
  const host = await Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });
  await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  const turn = () => (host.mirror.parts.everyone as { flow: { turn: number } }).flow.turn;
  const person = await Guest.enter(server, session.code);
  await person.join("Camille Canari");
  await host.send({ type: "session/start", seen: turn() });
  await host.sees(() => turn() > 0, "the start");
  await host.send({ type: "session/end", seen: turn() });
  await fetch(`${server.url}/api/sessions`, {
    method: "POST",
    body: '{"Camille Canari',
    headers: { "content-type": "application/json" },
  });
  void person.send({ type: "session/join", name: "x".repeat(70_000) });
  await host.sees(() => person.leftWith !== undefined, "the end of a connection that sent too much");
  await server.kill();
  await server.startAgain();
  const lines = server.output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
  const of = (event: string) => lines.filter((line) => line.event === event);
  expect(of("ready").length).toBe(2);
  expect(of("session-created").map((line) => line.session)).toContain(session.code);
  expect(of("session-ended").map((line) => line.session)).toEqual([session.code]);
  expect(of("recovered").length).toBe(1);
  expect(of("library").length).toBeGreaterThan(0);
  expect(lines.every(({ time, level }) => Boolean(time) && ["info", "error"].includes(level ?? ""))).toBe(
    true,
  );
  for (const secret of [
    "Canari",
    session.facilitatorKey,
    "the-creation-key",
    "127.0.0.1",
    "192.0.2.7",
    "http:",
  ])
    expect(server.output).not.toContain(secret);
});
