/** A campaign over HTTP: services join, declare, are corrected and read, through kills; a team taken away comes back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
let made: z.output<typeof Made>;
let teams: Readonly<Record<string, string>> = {};
let captains: Readonly<Record<string, string>> = {};

const Everyone = z.object({
  week: z.number(),
  isOver: z.boolean(),
  missions: z.array(z.object({ id: z.string(), title: z.string() })),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  gauge: z.object({ steps: z.number(), goal: z.number() }),
  standings: z.array(
    z.object({
      group: z.object({ id: z.string(), name: z.string().nullable() }),
      steps: z.number(),
      rank: z.number().nullable(),
    }),
  ),
});
const Desk = z.object({
  role: z.string(),
  captain: z
    .object({ rows: z.array(z.object({ id: z.string(), amount: z.number() })), others: z.array(z.unknown()) })
    .nullable(),
});
const Links = z.object({ captains: z.array(z.object({ team: z.string(), url: z.string() })) });

const day = () => new Date().toLocaleDateString("sv-SE");
const at = (path: string) => `/api/campaigns/${made.id}${path}`;
const post = (path: string, body: unknown, key?: string) =>
  call(server, at(path), { method: "POST", body, ...(key !== undefined && { key }) });
const everyone = async () => Everyone.parse((await call(server, at("/everyone.fr.json"))).body);
let sent = 0;
const declare = (team: string, device: number, part: object = {}) =>
  post("/declarations", {
    ...{ id: `row${String((sent += 1)).padStart(6, "0")}`, team: teams[team], day: day(), amount: 1 },
    ...{ device: `device-${String(device).padStart(16, "0")}`, mission: "garder-un-appareil" },
    ...part,
  });
const change = (key: string | undefined, ...changes: readonly object[]) => post("/changes", { changes }, key);

beforeAll(async () => {
  server = await TestServer.start();
  const body = {
    ...{ scenario: "defi-inter-services", title: "Trois semaines", starts: day() },
    teams: [
      { name: "DSI", people: 8 },
      { name: "Culture", people: 20 },
      { name: "Port", people: 3 },
    ],
  };
  made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const listed = await everyone();
  teams = Object.fromEntries(listed.teams.map(({ id, name }) => [name, id]));
  const links = Links.parse((await call(server, at("/links"), { key: made.organiserKey })).body);
  captains = Object.fromEntries(links.captains.map(({ team, url }) => [team, url.split("#")[1] ?? ""]));
});
afterAll(() => server.stop());

describe("a campaign between services", () => {
  test("is joined by its code, which no session has", async () => {
    const found = await call(server, `/api/campaigns/by-code/${made.code.toLowerCase()}`);
    expect([found.status, found.body]).toEqual([200, { id: made.id }]);
    expect((await call(server, "/api/campaigns/by-code/DZZZZZZ")).status).toBe(404);
    const { missions, week } = await everyone();
    expect([week, missions.length]).toEqual([1, 6]);
  });

  test("counts what people declare, once however often it is sent, and after a kill", async () => {
    const answers = await Promise.all([declare("DSI", 1), declare("DSI", 2), declare("Culture", 3)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const again = await declare("DSI", 1, { id: "row000001" });
    expect(again.status).toBe(201);
    const before = await everyone();
    await server.kill();
    await server.startAgain();
    expect(await everyone()).toEqual(before);
    expect(before.gauge.steps).toBe(18);
  });

  test("gives back to a device what it declared, and to no other; taken back, it is gone after a kill too", async () => {
    const device = `device-${String(2).padStart(16, "0")}`;
    const Mine = z.object({ rows: z.array(z.object({ id: z.string() })) });
    const mine = async (whose = device) => Mine.parse((await post("/mine", { device: whose })).body).rows;
    const [row] = await mine();
    expect(await mine()).toHaveLength(1);
    const back = (whose: string) => post(`/declarations/${row?.id ?? ""}/withdraw`, { device: whose });
    expect((await back("another-device-0001")).status).toBe(404);
    const before = (await everyone()).gauge.steps;
    expect((await back(device)).status).toBe(204);
    await server.kill();
    await server.startAgain();
    expect([await mine(), (await everyone()).gauge.steps]).toEqual([[], before - 6]);
    await declare("DSI", 2);
  });

  test("asks kindly about an odd number, believes the answer, and takes nothing absurd", async () => {
    const asked = await declare("Culture", 4, { amount: 6 });
    expect([asked.status, asked.body]).toEqual([200, { kind: "asked", ask: 6 }]);
    expect((await declare("Culture", 4, { amount: 6, isSure: true })).status).toBe(201);
    const absurd = await declare("Culture", 5, { amount: 1_000, isSure: true });
    expect([absurd.status, absurd.text]).toEqual([409, expect.stringContaining("en un jour")]);
  });

  test("a team that declares a thousand times its headcount wins what the caps allow", async () => {
    const before = (await everyone()).gauge.steps;
    await Promise.all(Array.from({ length: 50 }, () => declare("Port", 9, { amount: 19, isSure: true })));
    expect((await everyone()).gauge.steps - before).toBe(2 * 6);
  });

  test("tells nobody apart in a service of three", async () => {
    const { standings } = await everyone();
    expect(standings.map(({ group }) => group.name)).toEqual(["Culture", "DSI"]);
  });

  test("lets a captain read and correct its own team's counts, without any device, and no other's", async () => {
    const key = captains[teams.DSI ?? ""] ?? "";
    const desk = await call(server, at("/desk.fr.json"), { key });
    expect(desk.text).not.toContain('"device"');
    const [row] = Desk.parse(desk.body).captain?.rows ?? [];
    const correct = (id: string, whose: string) =>
      post("/corrections", { id, amount: 0, why: "Compté deux fois" }, whose);
    expect((await correct(row?.id ?? "", captains[teams.Culture ?? ""] ?? "")).status).toBe(404);
    const before = (await everyone()).gauge.steps;
    expect((await correct(row?.id ?? "", key)).status).toBe(204);
    expect((await everyone()).gauge.steps).toBe(before - 6);
    const history = await call(server, at("/changes"), { key: made.organiserKey });
    expect(history.text).toContain("Compté deux fois");
    await server.kill();
    await server.startAgain();
    expect((await everyone()).gauge.steps).toBe(before - 6);
  });

  test("keeps captains within their own team, and each other's counts to those who let theirs be read", async () => {
    const [dsi, culture] = [teams.DSI ?? "", teams.Culture ?? ""];
    const set = (team: string, value: boolean) => ({ type: "team/set", team, field: "isRead", value });
    const others = async () =>
      Desk.parse((await call(server, at("/desk.fr.json"), { key: captains[dsi] ?? "" })).body).captain?.others
        .length;
    expect((await change(captains[dsi], set(culture, true))).status).toBe(403);
    await change(captains[dsi], set(dsi, true));
    expect(await others()).toBe(0);
    await change(captains[culture], set(culture, true));
    expect(await others()).toBe(1);
    await change(captains[dsi], set(dsi, false));
    expect(await others()).toBe(0);
  });

  test("shows ranks when its organiser wants them, and no longer at once", async () => {
    const ranked = (value: boolean) =>
      change(made.organiserKey, { type: "campaign/set", field: "isRanked", value });
    const ranks = async () => (await everyone()).standings.map(({ rank }) => rank);
    expect(await ranks()).toEqual([null, null]);
    await ranked(true);
    expect(await ranks()).toEqual([1, 2]);
    await ranked(false);
    expect(await ranks()).toEqual([null, null]);
  });

  test("loses nothing when a team with data is taken away and put back", async () => {
    const set = (value: boolean) =>
      change(made.organiserKey, { type: "team/set", team: teams.Culture, field: "isRemoved", value });
    const before = await everyone();
    await set(true);
    const gone = await everyone();
    expect(gone.teams.map(({ name }) => name)).toEqual(["DSI", "Port"]);
    expect((await declare("Culture", 7)).status).toBe(409);
    await set(false);
    expect(await everyone()).toEqual(before);
  });

  test("opens nothing to a wrong key, nor the organiser's acts to one who reads", async () => {
    expect((await call(server, at("/desk.fr.json"), { key: "wrong" })).status).toBe(403);
    expect((await call(server, at("/desk.fr.json"))).status).toBe(403);
    expect(
      (await change(captains[teams.DSI ?? ""], { type: "campaign/set", field: "title", value: "X" })).status,
    ).toBe(403);
  });

  test("goes for good when its organiser erases it", async () => {
    const erased = await call(server, at(""), { method: "DELETE", key: made.organiserKey });
    expect(erased.status).toBe(204);
    expect((await call(server, at("/everyone.fr.json"))).status).toBe(404);
  });
});

test("three weeks are played in seconds in a rehearsal, to a day on which nothing more is taken", async () => {
  const body = {
    ...{ scenario: "defi-inter-services", title: "Répétition", starts: "2027-03-01", daySeconds: 1 },
    teams: [{ name: "DSI", people: 5 }],
  };
  const rehearsal = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const read = async () =>
    Everyone.parse((await call(server, `/api/campaigns/${rehearsal.id}/everyone.fr.json`)).body);
  expect((await read()).week).toBe(1);
  await expect.poll(async () => (await read()).week, { timeout: 20_000 }).toBe(2);
  await expect.poll(async () => (await read()).isOver, { timeout: 30_000 }).toBe(true);
});

test("the challenge between services is offered first, the one between authorities is there", async () => {
  const { body } = await call(server, "/api/campaigns/offers.fr.json");
  const { campaigns } = z.object({ campaigns: z.array(z.object({ id: z.string() })) }).parse(body);
  expect(campaigns.map(({ id }) => id)).toEqual(["defi-inter-services", "defi-inter-collectivites"]);
});
