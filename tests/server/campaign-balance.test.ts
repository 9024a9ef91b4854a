/** The balance over HTTP, and how far each key reads: organiser, reader, captain of one team over another, no key. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Balance } from "../../game/campaign/balance/schema.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
}, 60_000);
afterAll(() => server.stop());

const Made = z.object({ id: z.string(), code: z.string(), organiserKey: z.string() });
const Links = z.object({
  readers: z.string(),
  captains: z.array(z.object({ team: z.string(), url: z.string() })),
});
const Teams = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });
const keyIn = (url: string) => url.split("#")[1] ?? "";
const day = () => new Date().toLocaleDateString("sv-SE");
const device = (at: number) => `device-${String(at).padStart(16, "0")}`;

interface Played {
  readonly at: (path: string) => string;
  readonly organiser: string;
  readonly reader: string;
  readonly captain: (name: string) => string;
  readonly id: (name: string) => string;
}

let sent = 0;
async function played(scenario: string, teams: readonly { name: string; people: number }[]): Promise<Played> {
  const body = { scenario, title: "Trois semaines", starts: day(), teams };
  const made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const at = (path: string) => `/api/campaigns/${made.id}${path}`;
  const listed = Teams.parse((await call(server, at("/everyone.fr.json"))).body);
  const links = Links.parse((await call(server, at("/links"), { key: made.organiserKey })).body);
  const id = (name: string) => listed.teams.find((team) => team.name === name)?.id ?? "";
  const captain = (name: string) => keyIn(links.captains.find(({ team }) => team === id(name))?.url ?? "");
  return { at, organiser: made.organiserKey, reader: keyIn(links.readers), captain, id };
}
const declare = (of: Played, team: string, who: number, amount = 1) =>
  call(server, of.at("/declarations"), {
    method: "POST",
    body: {
      ...{ id: `row${String((sent += 1)).padStart(6, "0")}`, team: of.id(team), day: day(), amount },
      ...{ device: device(who), mission: "garder-plutot-que-remplacer", isSure: true },
    },
  });
const change = (of: Played, key: string, ...changes: readonly object[]) =>
  call(server, of.at("/changes"), { method: "POST", key, body: { changes } });
const balance = async (of: Played, key: string) =>
  Balance.parse((await call(server, of.at("/balance?format=json"), { key })).body);

describe("a challenge between authorities", () => {
  let of: Played;
  beforeAll(async () => {
    of = await played("defi-inter-collectivites", [
      { name: "Avron", people: 40 },
      { name: "Bourg", people: 25 },
      { name: "Clos", people: 3 },
    ]);
    await Promise.all([1, 2, 3, 4, 5, 6].map((who) => declare(of, "Avron", who)));
    await Promise.all([11, 12, 13, 14, 15].map((who) => declare(of, "Bourg", who)));
    await declare(of, "Clos", 21);
    const reading = (team: string, value: number) => ({
      ...{ type: "team/read", team: of.id(team), meter: "impressions" },
      reading: { day: day(), value, people: 25 },
    });
    await change(of, of.captain("Bourg"), reading("Bourg", 98_765));
    const desk = await call(server, of.at("/desk.fr.json"), { key: of.captain("Bourg") });
    const { captain } = z
      .object({ captain: z.object({ rows: z.array(z.object({ id: z.string() })) }) })
      .parse(desk.body);
    await call(server, of.at("/corrections"), {
      ...{ method: "POST", key: of.captain("Bourg") },
      body: { id: captain.rows[0]?.id, amount: 2, why: "Un oubli" },
    });
  });

  test("its organiser and its readers get sums of each authority, and the reasons of corrections", async () => {
    const [whole, read] = [await balance(of, of.organiser), await balance(of, of.reader)];
    expect(read).toEqual(whole);
    expect(whole.teams.map(({ team, kept }) => [team, kept])).toEqual([
      ["Avron", 6],
      ["Bourg", 6],
    ]);
    expect(whole.whole).toMatchObject({ leftOut: 1, kept: 12, takingPart: { count: 11, isAtLeast: false } });
    expect(whole.corrections).toEqual([
      { team: "Bourg", mission: "Garder plutôt que remplacer", why: "Un oubli", count: 1 },
    ]);
    expect(whole.own).toBeNull();
  });

  test("neither reads a value of a meter, a row or what a count was, by any door", async () => {
    for (const key of [of.organiser, of.reader])
      for (const path of ["/desk.fr.json", "/changes", "/balance?format=json", "/balance?format=csv"]) {
        const { text, status } = await call(server, of.at(path), { key });
        expect(status).toBe(200);
        expect(text, path).not.toContain("98765");
        expect(text, path).not.toMatch(/row0000|declaration\/correct|"device"/);
      }
  });

  test("neither corrects a count", async () => {
    for (const key of [of.organiser, of.reader]) {
      const body = { id: "row000001", amount: 0, why: "Pour voir" };
      const tried = await call(server, of.at("/corrections"), { method: "POST", key, body });
      expect(tried.status).toBe(403);
    }
  });

  test("an authority reads its own part and the whole, and no line of another", async () => {
    const own = await balance(of, of.captain("Avron"));
    expect(own.teams.map(({ team }) => team)).toEqual(["Avron"]);
    expect(own.own?.counted.find(({ id }) => id === "garder-plutot-que-remplacer")?.amount).toBe(6);
    expect(own.whole.kept).toBe(12);
    expect(own.corrections).toEqual([]);
    const { text } = await call(server, of.at("/balance?format=csv"), { key: of.captain("Avron") });
    expect(text).not.toMatch(/Bourg|Clos|98765/);
  });

  test("an authority of three has no part of its own to read, nor is read by one that crosses readings", async () => {
    expect((await balance(of, of.captain("Clos"))).own).toBeNull();
    const open = (name: string) => ({ type: "team/set", team: of.id(name), field: "isRead", value: true });
    await change(of, of.captain("Clos"), open("Clos"));
    await change(of, of.captain("Avron"), open("Avron"));
    const desk = await call(server, of.at("/desk.fr.json"), { key: of.captain("Avron") });
    expect(desk.body.captain).toMatchObject({ others: [] });
  });

  test("no key, a wrong one, or a captain's of another challenge opens no balance", async () => {
    const other = await played("defi-inter-services", [{ name: "DSI", people: 9 }]);
    for (const key of [undefined, "wrong", other.captain("DSI"), other.organiser]) {
      const tried = await call(server, of.at("/balance?format=json"), key === undefined ? {} : { key });
      expect(tried.status).toBe(403);
    }
  });

  test("the balance comes in each format, and an unknown one is told which there are", async () => {
    for (const format of ["odt", "docx", "md", "html", "csv", "json"]) {
      const { status, response } = await call(server, of.at(`/balance?format=${format}&locale=en`), {
        key: of.organiser,
      });
      expect([status, response.headers.get("content-disposition")]).toEqual([
        200,
        expect.stringContaining(`.${format}"`),
      ]);
    }
    const unknown = await call(server, of.at("/balance?format=exe"), { key: of.organiser });
    expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining("odt")]);
  });
});

describe("a challenge between services", () => {
  test("lets its organiser read corrections and readings of its own services, and a reader neither", async () => {
    const of = await played("defi-inter-services", [
      { name: "DSI", people: 9 },
      { name: "Port", people: 3 },
    ]);
    const reading = (name: string, value: number) => ({
      ...{ type: "team/read", team: of.id(name), meter: "impressions" },
      reading: { day: day(), value, people: 9 },
    });
    await change(of, of.captain("DSI"), reading("DSI", 45_678));
    await change(of, of.captain("Port"), reading("Port", 12_321));
    const desk = (key: string) => call(server, of.at("/desk.fr.json"), { key });
    expect((await desk(of.organiser)).text).toContain("45678");
    expect((await desk(of.organiser)).text).not.toContain("12321");
    expect((await desk(of.reader)).text).not.toMatch(/45678|12321/);
  });

  test("publishes the form of its balance", async () => {
    const schema = await call(server, "/api/schema/campaign-balance.json");
    expect(schema.body.title).toContain("balance of a challenge");
  });
});

describe("into a roadmap", () => {
  const Entries = z.object({ entries: z.array(z.object({ id: z.string(), kind: z.string() })) });
  const Brought = z.object({ fresh: z.number(), there: z.number(), url: z.string() });
  const Roadmap = z.object({
    rev: z.number(),
    workspace: z.object({
      fiches: z.record(z.string(), z.object({ decision: z.string(), title: z.string() })),
    }),
  });
  const bring = (of: Played, key: string, body: object) =>
    call(server, of.at("/roadmap"), { method: "POST", key, body: { author: "Mission NR", ...body } });
  const opened = (url: string) => ({ id: url.split("#")[0]?.split("/").at(-1) ?? "", key: keyIn(url) });
  const read = async ({ id, key }: { id: string; key: string }) =>
    Roadmap.parse((await call(server, `/api/workspaces/${id}`, { key })).body);

  async function services(): Promise<Played> {
    const of = await played("defi-inter-services", [{ name: "DSI", people: 9 }]);
    await Promise.all(
      [31, 32, 33, 34, 35].map((who) =>
        call(server, of.at("/declarations"), {
          method: "POST",
          body: {
            ...{
              id: `row${String((sent += 1)).padStart(6, "0")}`,
              team: of.id("DSI"),
              day: day(),
              amount: 1,
            },
            ...{ device: device(who), mission: "garder-un-appareil" },
          },
        }),
      ),
    );
    const idea = { id: "idea000001", team: of.id("DSI"), text: "Une armoire commune" };
    await change(of, of.captain("DSI"), { type: "idea/add", idea });
    return of;
  }
  const listed = async (of: Played, key: string) =>
    Entries.parse((await call(server, of.at("/entries.fr.json"), { key })).body).entries;

  test("an organiser of services brings what was ticked into a new one, as proposals, and a second time nothing", async () => {
    const of = await services();
    const chosen = (await listed(of, of.organiser)).map(({ id }) => ({ id }));
    expect(chosen).toHaveLength(2);
    const made = Brought.parse((await bring(of, of.organiser, { chosen, workspace: null })).body);
    expect([made.fresh, made.there]).toEqual([2, 0]);
    const workspace = opened(made.url);
    const { fiches } = (await read(workspace)).workspace;
    expect(Object.values(fiches).map(({ decision }) => decision)).toEqual(["proposed", "proposed"]);
    const before = await read(workspace);
    const [first = ""] = Object.keys(fiches);
    await call(server, `/api/workspaces/${workspace.id}/changes`, {
      ...{ method: "POST", key: workspace.key },
      body: {
        author: "DSI",
        changes: [{ type: "fiche/set", fiche: first, field: "title", value: "Récrit" }],
      },
    });
    const again = Brought.parse((await bring(of, of.organiser, { chosen, workspace })).body);
    expect([again.fresh, again.there]).toEqual([0, 2]);
    const after = await read(workspace);
    expect([after.rev, after.workspace.fiches[first]?.title]).toEqual([before.rev + 1, "Récrit"]);
  });

  test("two at once bring each fiche once", async () => {
    const of = await services();
    const chosen = (await listed(of, of.organiser)).map(({ id }) => ({ id }));
    const made = Brought.parse(
      (await bring(of, of.organiser, { chosen: chosen.slice(0, 1), workspace: null })).body,
    );
    const workspace = opened(made.url);
    await Promise.all([1, 2, 3].map(() => bring(of, of.organiser, { chosen, workspace })));
    expect(Object.keys((await read(workspace)).workspace.fiches)).toHaveLength(2);
  });

  test("a link that reads, a wrong key or an unknown roadmap brings nothing, each with its sentence", async () => {
    const of = await services();
    const chosen = (await listed(of, of.organiser)).map(({ id }) => ({ id }));
    const made = Brought.parse((await bring(of, of.organiser, { chosen, workspace: null })).body);
    const { id, key } = opened(made.url);
    const links = z
      .object({ readers: z.string() })
      .parse((await call(server, `/api/workspaces/${id}/links`, { key })).body);
    const into = async (workspace: object) => {
      const { status, body } = await bring(of, of.organiser, { chosen, workspace });
      return [status, body.refusal];
    };
    expect(await into({ id, key: keyIn(links.readers) })).toEqual([403, "workspace-read-only"]);
    expect(await into({ id, key: "wrong" })).toEqual([403, "workspace-key-wrong"]);
    expect(await into({ id: "zzzzzzzzzzzz", key })).toEqual([404, "workspace-unknown"]);
    const nothing = await bring(of, of.organiser, { chosen: [{ id: "defi/autre" }], workspace: null });
    expect([nothing.status, nothing.body.refusal]).toEqual([409, "entering-nothing"]);
  });

  test("captains of services and readers bring nothing; between authorities each captain brings its own alone", async () => {
    const of = await services();
    for (const key of [of.captain("DSI"), of.reader])
      expect((await call(server, of.at("/entries.fr.json"), { key })).status).toBe(403);
    const among = await played("defi-inter-collectivites", [
      { name: "Avron", people: 20 },
      { name: "Bourg", people: 20 },
    ]);
    await Promise.all([41, 42, 43, 44, 45].map((who) => declare(among, "Bourg", who)));
    expect((await call(server, among.at("/entries.fr.json"), { key: among.organiser })).body.refusal).toBe(
      "entering-by-captains",
    );
    expect(await listed(among, among.captain("Avron"))).toEqual([]);
    const own = await listed(among, among.captain("Bourg"));
    expect(own).toHaveLength(1);
    const tried = await bring(among, among.captain("Avron"), {
      ...{ chosen: own.map(({ id }) => ({ id })), workspace: null },
    });
    expect(tried.status).toBe(409);
  });
});
