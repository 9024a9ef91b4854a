/** What feeds a campaign, over HTTP: quizzes, cleanups, slips, sessions and relays, through kills and wrong keys. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { CleanupEveryone } from "../../game/activities/cleanup/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone as roomOf, steer } from "../load/quiz-room.ts";
import { call } from "../support/forms.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

let server: TestServer;
const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
let made: z.output<typeof Made>;
let teams: Readonly<Record<string, string>> = {};
let captains: Readonly<Record<string, string>> = {};

const Everyone = z.object({
  quizzes: z.array(z.object({ week: z.number() })),
  gauge: z.object({ steps: z.number() }),
  cleaned: z.array(z.object({ id: z.string(), amount: z.number() })),
});
const Rows = z.array(z.object({ id: z.string(), mission: z.string(), from: z.string(), amount: z.number() }));
const Desk = z.object({
  role: z.string(),
  captain: z.object({ rows: Rows, sessions: z.array(z.object({ id: z.string(), people: z.number() })) }),
});
const Questions = z.object({
  questions: z.array(z.object({ id: z.string(), options: z.array(z.object({ id: z.string() })) })),
});
const Told = z.object({
  answer: z.string(),
  explanation: z.string(),
  sources: z.array(z.object({ title: z.string(), year: z.number().nullable(), url: z.string().nullable() })),
});
const Relays = z.object({
  relays: z.array(z.object({ id: z.string(), label: z.string(), url: z.string() })),
});

const day = (later = 0) => new Date(Date.now() + later * 86_400_000).toLocaleDateString("sv-SE");
const at = (path: string) => `/api/campaigns/${made.id}${path}`;
const post = (path: string, body: unknown, key?: string) =>
  call(server, at(path), { method: "POST", body, ...(key !== undefined && { key }) });
const everyone = async () => Everyone.parse((await call(server, at("/everyone.fr.json"))).body);
const steps = async () => (await everyone()).gauge.steps;
const captain = (team: string) => captains[teams[team] ?? ""] ?? "";
const desk = async (key: string) => Desk.parse((await call(server, at("/desk.fr.json"), { key })).body);
let sent = 0;
const rowId = () => `row${String((sent += 1)).padStart(6, "0")}`;
const declare = (mission: string, device: number, part: object = {}) =>
  post("/declarations", {
    ...{ id: rowId(), team: teams.DSI, day: day(), amount: 1, mission },
    ...{ device: `device-${String(device).padStart(16, "0")}`, ...part },
  });
const forTeam = (key: string, part: object = {}) =>
  post(
    "/team/declarations",
    { ...{ id: rowId(), day: day(), amount: 1, mission: "reemploi-portable", slip: null }, ...part },
    key,
  );

beforeAll(async () => {
  server = await TestServer.start();
  const body = {
    ...{ scenario: "defi-inter-services", title: "Ce qui nourrit", starts: day() },
    teams: [
      { name: "DSI", people: 12 },
      { name: "Culture", people: 20 },
    ],
  };
  made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const Links = z.object({ captains: z.array(z.object({ team: z.string(), url: z.string() })) });
  const links = Links.parse((await call(server, at("/links"), { key: made.organiserKey })).body);
  captains = Object.fromEntries(links.captains.map(({ team, url }) => [team, url.split("#")[1] ?? ""]));
  const Teams = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });
  const listed = Teams.parse((await call(server, at("/everyone.fr.json"))).body);
  teams = Object.fromEntries(listed.teams.map(({ id, name }) => [name, id]));
});
afterAll(() => server.stop());

test("a quiz is asked without its answers, and told with its sources once answered", async () => {
  expect((await everyone()).quizzes).toEqual([expect.objectContaining({ week: 1 })]);
  const asked = await call(server, at("/quiz/1.fr.json"));
  expect(asked.text).not.toMatch(/"answer"|"explanation"|"sources"/);
  const { questions } = Questions.parse(asked.body);
  expect(questions).toHaveLength(3);
  for (const { id, options } of questions) {
    const tell = async (option: string) => (await post("/quiz/1.fr.json", { question: id, option })).body;
    const told = Told.parse(await tell(options[0]?.id ?? ""));
    expect(told).toEqual(await tell(options.at(-1)?.id ?? ""));
    expect(options.map((option) => option.id)).toContain(told.answer);
    expect(told.sources.length).toBeGreaterThan(0);
  }
  const wrong = [
    call(server, at("/quiz/2.fr.json")),
    call(server, at("/quiz/x.fr.json")),
    post("/quiz/1.fr.json", { question: "nothing", option: "nothing" }),
  ];
  expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([404, 404, 404]);
});

test("a quiz counts once for a device, however often it is sent and for whichever team, and after a kill", async () => {
  const before = await steps();
  const sentTwice = { id: rowId() };
  expect((await declare("quiz-1", 1, sentTwice)).status).toBe(201);
  expect((await declare("quiz-1", 1, sentTwice)).status).toBe(201);
  const again = await declare("quiz-1", 1, { team: teams.Culture });
  expect([again.status, again.text]).toEqual([409, expect.stringContaining("déjà compté")]);
  expect((await declare("quiz-2", 1)).status).toBe(409);
  await server.kill();
  await server.startAgain();
  expect(await steps()).toBe(before + 3);
});

test("a cleanup counts what one person did, asks about a lot, and takes nothing absurd", async () => {
  const before = await steps();
  const kept = (part: object) => declare("reemploi-portable", 2, part);
  expect((await kept({ amount: 9 })).body).toEqual({ kind: "asked", ask: 9 });
  expect((await kept({ amount: 9, isSure: true })).status).toBe(201);
  expect((await declare("donnees-cloud-go", 2, { amount: 400 })).status).toBe(201);
  expect(await steps()).toBe(before + 2 * 6 + 1);
  const refused = [
    { amount: 9_000, isSure: true },
    { day: day(1) },
    { amount: -1 },
    { amount: 1.5 },
    { amount: 0 },
  ];
  const answers = await Promise.all(refused.map(kept));
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 400, 400, 400]);
  expect((await declare("recyclage-camion", 2)).status).toBe(409);
  expect((await everyone()).cleaned).toEqual(
    [
      { id: "reemploi-portable", amount: 9, ...{ block: "reemploi" } },
      { id: "donnees-cloud-go", amount: 400 },
    ].map(({ id, amount }) => ({ id, amount })),
  );
});

test("a captain notes a cleanup of the whole team and slips, bounded, and takes them back", async () => {
  const key = captain("Culture");
  const before = await everyone();
  expect((await forTeam(key, { amount: 40 })).status).toBe(201);
  expect((await forTeam(key, { slip: 4, mission: "garder-un-appareil", amount: 3 })).status).toBe(201);
  expect(await steps()).toBe(before.gauge.steps + 2 * 6 + 2 * 6);
  const refused: readonly [object, number][] = [
    [{ mission: "garder-un-appareil" }, 409],
    [{ slip: 21 }, 409],
    [{ slip: 2, mission: "quiz-1" }, 409],
    [{ slip: 0 }, 400],
    [{ amount: 1_000, isSure: true }, 409],
    [{ day: day(1) }, 409],
  ];
  for (const [part, status] of refused) expect((await forTeam(key, part)).status).toBe(status);
  expect((await forTeam("wrong")).status).toBe(403);
  expect((await forTeam(made.organiserKey)).status).toBe(403);
  const { rows } = (await desk(key)).captain;
  expect(rows.map(({ from }) => from)).toEqual(["slip", "team"]);
  const back = (row: string, whose: string) => post(`/team/declarations/${row}/withdraw`, {}, whose);
  expect((await back(rows[0]?.id ?? "", captain("DSI"))).status).toBe(404);
  for (const { id } of rows) expect((await back(id, key)).status).toBe(204);
  expect(await everyone()).toEqual(before);
});

test("a relay reads the team and notes slips, and its captain closes its link by renewing it", async () => {
  const key = captain("DSI");
  const relays = async () => Relays.parse((await call(server, at("/relays"), { key })).body).relays;
  expect((await post("/relays", { label: "Accueil" }, captain("DSI"))).status).toBe(201);
  const [first] = await relays();
  const relay = first?.url.split("#")[1] ?? "";
  expect((await desk(relay)).role).toBe("relay");
  const slip = { slip: 3, mission: "garder-un-appareil" };
  expect((await forTeam(relay, slip)).status).toBe(201);
  expect((await forTeam(relay)).status).toBe(403);
  await forTeam(key, { amount: 2 });
  const { rows } = (await desk(relay)).captain;
  const rowFrom = (from: string) => rows.find((row) => row.from === from)?.id ?? "";
  const back = (row: string) => post(`/team/declarations/${row}/withdraw`, {}, relay);
  expect((await back(rowFrom("team"))).status).toBe(403);
  expect((await back(rowFrom("phone"))).status).toBe(404);
  expect((await back(rowFrom("slip"))).status).toBe(204);
  const reading = { day: day(), value: 1, people: 12 };
  const changes = [{ type: "team/read", team: teams.DSI, meter: "impressions", reading }];
  expect((await post("/changes", { changes }, relay)).status).toBe(403);
  const correction = { id: rowFrom("phone"), amount: 0, why: "Pour voir" };
  expect((await post("/corrections", correction, relay)).status).toBe(403);
  expect((await call(server, at("/relays"), { key: relay })).status).toBe(403);
  const history = await call(server, at("/changes"), { key: relay });
  expect(history.text).not.toContain("relay/add");

  expect((await post("/relays", { label: "Accueil", renews: first?.id }, key)).status).toBe(201);
  await server.kill();
  await server.startAgain();
  const closed = await call(server, at("/desk.fr.json"), { key: relay });
  expect([closed.status, closed.text]).toEqual([403, expect.stringContaining("renouvelé")]);
  const [renewed] = await relays();
  expect((await desk(renewed?.url.split("#")[1] ?? "")).role).toBe("relay");
});

async function cleanedUp(): Promise<CreatedSession> {
  const session = await server.createSession({ scenario: "digital-cleanup-day", tables: 2 });
  const host = await consoleOf(server, session);
  const guests = [await Guest.enter(server, session.code), await Guest.enter(server, session.code)];
  for (const [n, guest] of guests.entries()) expect(await guest.join(`Pseudo${n}`)).toBe("ok");
  await steer(host, "session/start");
  await steer(host, "session/next");
  const [ana] = guests;
  if (!ana) throw new Error("nobody came");
  const act = (type: string, rest: object = {}) => ana.send({ type, ...rest }, { phase: "menage" });
  await act("cleanup/read");
  await steer(host, "session/next");
  await ana.sees(() => (roomOf(ana).phases.menage as CleanupEveryone).step === "open", "the open day");
  for (const [id, actOf] of [
    ["canari7c1f", "don"],
    ["canari7c2f", "reparation"],
  ])
    await act("cleanup/declare", { id, line: `reemploi-ecran-${actOf ?? ""}`, amount: 2, isTable: false });
  return session;
}

test("a whole session counts its people once, with its cleanup and nobody's words, and goes again", async () => {
  const empty = await server.createSession({ scenario: "decouverte-60" });
  const session = await cleanedUp();
  const [key, team] = [captain("DSI"), teams.DSI];
  const before = await everyone();
  const bring = (part: object = {}, whose = key) =>
    post("/sessions", { team, code: session.code, key: session.facilitatorKey, ...part }, whose);
  expect((await bring({ key: "wrong" })).status).toBe(403);
  expect((await bring({ code: "ZZZZZZ" })).status).toBe(404);
  expect((await bring({ team: teams.Culture })).status).toBe(403);
  expect((await bring({ code: empty.code, key: empty.facilitatorKey })).status).toBe(409);
  expect((await bring({ code: session.code.toLowerCase() })).body).toMatchObject({ people: 2 });
  const twice = await bring({ team: teams.Culture }, made.organiserKey);
  expect([twice.status, twice.text]).toEqual([409, expect.stringContaining("qu’une fois")]);
  await server.kill();
  await server.startAgain();
  const now = await everyone();
  expect(now.gauge.steps).toBe(before.gauge.steps + 2 * 5);
  expect(now.cleaned).toContainEqual({ id: "reemploi-ecran", amount: 4 });
  const read = await call(server, at("/desk.fr.json"), { key: made.organiserKey });
  expect(read.text + (await call(server, at("/changes"), { key: made.organiserKey })).text).not.toMatch(
    new RegExp(`Pseudo|${session.code}`),
  );
  const forged = {
    type: "session/bring",
    session: { id: "forged1", team, day: day(), people: 900, cleanup: {} },
  };
  const title = { fr: "Inventée", en: "Made up" };
  expect(
    (await post("/changes", { changes: [{ ...forged, session: { ...forged.session, title } }] }, key)).status,
  ).toBe(403);
  const [brought] = (await desk(key)).captain.sessions;
  const drop = (whose: string) =>
    post("/changes", { changes: [{ type: "session/drop", session: brought?.id }] }, whose);
  expect((await drop(captain("Culture"))).status).toBe(403);
  expect((await drop(key)).body).toEqual({ results: ["ok"] });
  expect(await everyone()).toEqual(before);
});

test("a captain withdraws its own team's idea, and no other's", async () => {
  const idea = { id: "idea0001", team: teams.DSI, text: "Une armoire commune" };
  const change = (whose: string, one: object) => post("/changes", { changes: [one] }, whose);
  expect((await change(captain("DSI"), { type: "idea/add", idea })).body).toEqual({ results: ["ok"] });
  const withdraw = { type: "idea/withdraw", idea: idea.id };
  expect((await change(captain("Culture"), withdraw)).status).toBe(403);
  expect((await change(captain("DSI"), withdraw)).body).toEqual({ results: ["ok"] });
  expect((await change(captain("DSI"), { type: "idea/add", idea })).body).toEqual({ results: ["ok"] });
});
