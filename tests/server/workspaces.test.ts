/** A workspace over HTTP: three sessions played by bots, two authors, a reader, kills, exports, an erased session. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { duplicates } from "../../game/workspace/duplicates.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { keptFiches, votesOf } from "../../game/workspace/workspace.ts";
import { Crowd } from "../load/bots.ts";
import { call } from "../support/forms.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

let server: TestServer;
let sessions: readonly CreatedSession[] = [];
let made: z.output<typeof Made>;
const Made = z.object({ id: z.string(), key: z.string(), url: z.string(), readerUrl: z.string() });
const Read = z.object({ rev: z.number(), workspace: Workspace, mayWrite: z.boolean() });
const Results = z.object({ results: z.array(z.string()) });
const History = z.object({
  changes: z.array(z.object({ author: z.string(), change: z.looseObject({}) })),
});

async function played(): Promise<CreatedSession> {
  const session = await server.createSession({ scenario: "decouverte-60", tables: 2 });
  const { code, facilitatorKey: key } = session;
  const crowd = await Crowd.gather({
    ...{ url: server.url, code, key, count: 6, duration: 120, drive: true, pace: 40 },
  });
  await crowd.play();
  await crowd.close();
  return session;
}

const at = (path = "") => `/api/workspaces/${made.id}${path}`;
const readerKey = () => made.readerUrl.split("#")[1] ?? "";
const read = async (key = made.key) => Read.parse((await call(server, at(), { key })).body);
async function change(author: string, ...changes: readonly object[]): Promise<string[]> {
  const body = { author, changes };
  const { body: said } = await call(server, at("/changes"), { method: "POST", key: made.key, body });
  return Results.parse(said).results;
}
const added = (id: string, title: string) => ({ type: "fiche/add", id, title, theme: "cycle-de-vie" });
const set = (fiche: string, field: string, value: unknown) => ({ type: "fiche/set", fiche, field, value });

beforeAll(async () => {
  server = await TestServer.start();
  sessions = await Promise.all([played(), played(), played()]);
  const opened = sessions.map(({ code, facilitatorKey }) => ({ code, key: facilitatorKey }));
  const body = { sessions: opened, title: "Feuille de route" };
  const { body: said } = await call(server, "/api/workspaces", { method: "POST", body });
  made = Made.parse(said);
}, 180_000);
afterAll(() => server.stop());

describe("a workspace made of three sessions", () => {
  test("has the actions of all their tables, and proposes those that are the same", async () => {
    const { workspace, mayWrite } = await read();
    expect(mayWrite).toBe(true);
    expect(workspace.sessions.map(({ code }) => code)).toEqual(sessions.map(({ code }) => code));
    const origins = keptFiches(workspace).flatMap((fiche) => fiche.origins);
    expect(origins.length).toBeGreaterThan(5);
    expect(new Set(origins.map(({ session }) => session)).size).toBe(3);
    // Which actions bots choose is chance: two authors write the same one.
    await change("Référente", added("pc-1", "Garder les PC sept ans"), added("pc-2", "Garder nos PC 7 ans"));
    const pairs = duplicates((await read()).workspace).map(({ keep, drop }) => [keep, drop].sort());
    expect(pairs).toContainEqual(["pc-1", "pc-2"]);
  });

  test("merges two of them, and the votes of both tables are counted", async () => {
    const { workspace } = await read();
    const ofSession = (at: number) =>
      keptFiches(workspace).find(({ origins }) => origins[0]?.session === sessions[at]?.code)?.id ?? "";
    const [keep, drop] = [ofSession(0), ofSession(1)];
    const votes = votesOf(workspace, keep) + votesOf(workspace, drop);
    expect(votes).toBeGreaterThan(0);
    expect(await change("Référente", { type: "fiche/merge", keep, drop })).toEqual(["ok"]);
    expect(votesOf((await read()).workspace, keep)).toBe(votes);
  });

  test("keeps what two authors write at once in one fiche, through a kill", async () => {
    const [fiche = ""] = (await read()).workspace.order;
    await Promise.all([
      ...["a", "b", "c"].map((owner) => change("DSI", set(fiche, "owner", owner))),
      ...["1", "2", "3"].map((target) => change("Élue", set(fiche, "target", target))),
    ]);
    const before = await read();
    await server.kill();
    await server.startAgain();
    const after = await read();
    expect(after).toEqual(before);
    expect(after.workspace.fiches[fiche]).toMatchObject({ owner: "c", target: "3" });
    const { body } = await call(server, at("/changes?after=0"), { key: made.key });
    const authors = History.parse(body).changes.map(({ author }) => author);
    expect(authors.filter((author) => author === "DSI")).toHaveLength(3);
  });

  test("applies what it can of several changes, and says of each other why not", async () => {
    const [fiche = ""] = (await read()).workspace.order;
    const long = set(fiche, "summary", "x".repeat(50_000));
    expect(
      await change("DSI", long, set(fiche, "role", "Cheffe de projet"), set("none", "role", "x")),
    ).toEqual([...["value-unreadable", "ok", "fiche-unknown"]]);
  });

  test("is read with the reader's link, which changes nothing", async () => {
    const { mayWrite } = await read(readerKey());
    expect(mayWrite).toBe(false);
    const body = { author: "X", changes: [{ type: "workspace/set", field: "title", value: "X" }] };
    const refused = await call(server, at("/changes"), { method: "POST", key: readerKey(), body });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining("permet de lire")]);
    expect((await call(server, at(), { key: "wrong" })).status).toBe(403);
    expect((await call(server, "/api/workspaces/abcdefghjkmn", { key: made.key })).status).toBe(404);
  });

  test.each(["odt", "docx", "xlsx", "csv", "md", "html"])("is exported as %s", async (format) => {
    const file = await server.get(at(`/roadmap?format=${format}`), made.key);
    expect([file.status, (await file.arrayBuffer()).byteLength > 1_500]).toEqual([200, true]);
  });

  test("is exported as the published JSON, with the sentences of sessions that still live", async () => {
    const json = await server.get(at("/roadmap?format=json"), readerKey());
    const roadmap = Roadmap.parse(await json.json());
    const { workspace } = await read();
    expect(Workspace.parse(roadmap.workspace).fiches).toEqual(workspace.fiches);
    expect(roadmap.actions.length).toBe(keptFiches(workspace).length);
    expect(roadmap.sessions).toHaveLength(3);
    expect(roadmap.findings.length).toBeGreaterThan(0);
  });

  test("keeps none of those sentences, in its history neither", async () => {
    const json = await server.get(at("/roadmap?format=json"), made.key);
    const { findings } = Roadmap.parse(await json.json());
    expect(findings.length).toBeGreaterThan(0);
    const history = (await call(server, at("/changes?after=0"), { key: made.key })).text;
    const page = (await call(server, at(), { key: made.key })).text;
    expect(history).toContain("session/gather");
    expect(findings.filter(({ text }) => `${history} ${page}`.includes(JSON.stringify(text)))).toEqual([]);
  });

  test("comes back whole from its own JSON, here or elsewhere", async () => {
    const exported = async (path: string, key: string) =>
      Roadmap.parse(await (await server.get(`${path}/roadmap?format=json`, key)).json());
    const first = await exported(at(), made.key);
    const cookie = sessions.map(({ code, facilitatorKey: key }) => `tt-console-${code}=${key}`).join("; ");
    const { body } = await call(server, "/api/workspaces/import", {
      ...{ method: "POST", body: first, headers: { cookie } },
    });
    const copy = Made.parse(body);
    const second = await exported(`/api/workspaces/${copy.id}`, copy.key);
    const named: unknown = JSON.parse(JSON.stringify(second).replaceAll(copy.id, made.id));
    expect(named).toEqual(first);
  });

  test("is not begun from a newer file, nor from another one, and says so", async () => {
    const sent = async (body: unknown) =>
      (await call(server, "/api/workspaces/import", { method: "POST", body })).text;
    expect(await sent({ schemaVersion: 2 })).toContain("version plus récente");
    expect(await sent({ actions: [] })).toContain("n’est pas une feuille de route");
    expect(await sent({ schemaVersion: 1, actions: "x" })).toContain("n’est pas une feuille de route");
  });

  test("takes a session once, and none without its key", async () => {
    const [session] = sessions;
    const gather = (key: string) =>
      call(server, at("/sessions"), {
        ...{ method: "POST", key: made.key, body: { author: "DSI", code: session?.code, key } },
      });
    expect((await gather("wrong")).status).toBe(403);
    expect((await gather(session?.facilitatorKey ?? "")).text).toContain("déjà dans la feuille de route");
  });

  test("loses the sentences of an erased session, and keeps its actions", async () => {
    const { workspace } = await read();
    for (const { code, facilitatorKey } of sessions)
      expect(
        (await call(server, `/api/sessions/${code}`, { method: "DELETE", key: facilitatorKey })).status,
      ).toBe(204);
    const json = await server.get(at("/roadmap?format=json"), made.key);
    const roadmap = Roadmap.parse(await json.json());
    expect(roadmap.findings).toEqual([]);
    expect(roadmap.actions.length).toBe(keptFiches(workspace).length);
  });

  test("is erased for good by an author, and by nobody else", async () => {
    expect((await call(server, at(), { method: "DELETE", key: readerKey() })).status).toBe(403);
    expect((await call(server, at(), { method: "DELETE", key: made.key })).status).toBe(204);
    expect((await call(server, at(), { key: made.key })).status).toBe(404);
  });
});
