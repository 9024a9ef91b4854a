/** What held in a challenge enters a roadmap over HTTP: once, by whom it belongs to, into what they may write. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import {
  change,
  day,
  declare,
  device,
  keyIn,
  newRow,
  played,
  type Played,
} from "../support/campaign-http.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

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
  const of = await played(server, "defi-inter-services", [{ name: "DSI", people: 9 }]);
  await Promise.all(
    [31, 32, 33, 34, 35].map((who) =>
      call(server, of.at("/declarations"), {
        method: "POST",
        body: {
          ...{
            id: newRow(),
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
  const among = await played(server, "defi-inter-collectivites", [
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
