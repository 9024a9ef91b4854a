/** A workspace at its desk: the words of living sessions, its history, what is new in a session, two servers, its term. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { Crowd } from "../load/bots.ts";
import { call } from "../support/forms.ts";
import { contentWith } from "../support/own-content.ts";
import { PITCH_SCENARIO } from "../support/pitch-content.ts";
import { startPostgres, NO_POSTGRES } from "../support/postgres.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

const DAY = 24 * 3600 * 1000;
const Made = z.object({ id: z.string(), key: z.string(), readerUrl: z.string() });
type Made = z.output<typeof Made>;
const Read = z.object({
  ...{ rev: z.number(), workspace: Workspace },
  end: z.object({ erasesAt: z.string(), isAnnounced: z.boolean() }),
});
const Words = z.object({
  origins: z.array(
    z.looseObject({
      ...{ session: z.string(), action: z.string(), state: z.string() },
      pitch: z
        .looseObject({ said: z.array(z.string()), objections: z.array(z.looseObject({ text: z.string() })) })
        .nullish(),
    }),
  ),
});
const History = z.object({
  changes: z.array(z.object({ rev: z.number(), author: z.string(), change: z.looseObject({}) })),
  hasMore: z.boolean(),
});
const Results = z.object({ results: z.array(z.string()) });

const begin = async (server: TestServer, body: object = { title: "Feuille de route" }): Promise<Made> =>
  Made.parse((await call(server, "/api/workspaces", { method: "POST", body })).body);
const read = async (server: TestServer, { id, key }: Made) =>
  Read.parse((await call(server, `/api/workspaces/${id}`, { key })).body);
const wordsOf = async (server: TestServer, { id, key }: Made, fiche: string) =>
  Words.parse((await call(server, `/api/workspaces/${id}/words?fiche=${fiche}`, { key })).body).origins;
const historyOf = async (server: TestServer, { id, key }: Made, query = "") =>
  History.parse((await call(server, `/api/workspaces/${id}/history${query}`, { key })).body);
async function change(
  server: TestServer,
  { id, key }: Made,
  author: string,
  ...changes: readonly object[]
): Promise<string[]> {
  const path = `/api/workspaces/${id}/changes`;
  const said = await call(server, path, { method: "POST", key, body: { author, changes } });
  return Results.parse(said.body).results;
}
const added = (id: string, title = id) => ({ type: "fiche/add", id, title, theme: "gouvernance" });

describe("a workspace of a session that pleaded", () => {
  let server: TestServer;
  let session: CreatedSession;
  let made: Made;
  let sentences: string[] = [];

  async function crowd(): Promise<Crowd> {
    const { code, facilitatorKey: key } = session;
    return Crowd.gather({
      ...{ url: server.url, code, key, count: 12, duration: 150, drive: true, pace: 40 },
    });
  }

  beforeAll(async () => {
    server = await TestServer.start({ CONTENT_DIR: contentWith({ "essai-plaidoyer": PITCH_SCENARIO }) });
    session = await server.createSession({ scenario: "essai-plaidoyer", tables: 3 });
    const playing = await crowd();
    await playing.play();
    await playing.close();
    const { code, facilitatorKey: key } = session;
    made = await begin(server, { sessions: [{ code, key }] });
    const { order } = (await read(server, made)).workspace;
    const said = (await Promise.all(order.map((fiche) => wordsOf(server, made, fiche)))).flat();
    sentences = said.flatMap(({ pitch }) => [
      ...(pitch?.said ?? []),
      ...(pitch?.objections ?? []).map(({ text }) => text),
    ]);
  }, 200_000);
  afterAll(() => server.stop());

  test("shows what was said of an action, to readers too", async () => {
    expect(sentences.length).toBeGreaterThan(2);
    const reader = { ...made, key: made.readerUrl.split("#")[1] ?? "" };
    const [fiche = ""] = (await read(server, made)).workspace.order;
    expect(await wordsOf(server, reader, fiche)).toEqual(await wordsOf(server, made, fiche));
    const path = `/api/workspaces/${made.id}/words?fiche=${fiche}`;
    expect((await call(server, path, { key: "wrong" })).status).toBe(403);
    const none = `/api/workspaces/${made.id}/words?fiche=none`;
    expect((await call(server, none, { key: made.key })).status).toBe(404);
  });

  test("holds none of it: not in its page, its history nor what it keeps", async () => {
    const { id, key } = made;
    await change(server, made, "DSI", added("own-1"));
    const paths = ["", "/changes?after=0", "/history"];
    const texts = await Promise.all(
      paths.map(async (path) => (await call(server, `/api/workspaces/${id}${path}`, { key })).text),
    );
    const kept = sentences.filter((sentence) => texts.join(" ").includes(JSON.stringify(sentence)));
    expect(kept).toEqual([]);
  });

  test("copied from its JSON, it reads no session whose key was not shown", async () => {
    const { id, key } = made;
    const json = await server.get(`/api/workspaces/${id}/roadmap?format=json`, key);
    const body = Roadmap.parse(await json.json());
    expect(sentences.some((sentence) => JSON.stringify(body).includes(JSON.stringify(sentence)))).toBe(true);
    const taken = await call(server, "/api/workspaces/import", { method: "POST", body });
    const copy = Made.parse(taken.body);
    const [fiche = ""] = (await read(server, copy)).workspace.order;
    expect((await wordsOf(server, copy, fiche)).map(({ state }) => state)).toEqual(["absent"]);
    const again = await server.get(`/api/workspaces/${copy.id}/roadmap?format=json`, copy.key);
    const exported = await again.text();
    expect(sentences.filter((sentence) => exported.includes(JSON.stringify(sentence)))).toEqual([]);
  });

  test("takes what is new when it is gathered again, and touches nothing else", async () => {
    const { order } = (await read(server, made)).workspace;
    const [first = ""] = order;
    const set = { type: "fiche/set", fiche: first, field: "owner", value: "Achats" };
    expect(await change(server, made, "DSI", set)).toEqual(["ok"]);
    const gather = (body: object) =>
      call(server, `/api/workspaces/${made.id}/sessions`, {
        ...{ method: "POST", key: made.key },
        body: { author: "DSI", code: session.code, key: session.facilitatorKey, ...body },
      });
    expect((await gather({})).status).toBe(409);
    const again = await gather({ again: true });
    expect([again.status, again.body.actions]).toEqual([201, 0]);
    const { workspace } = await read(server, made);
    expect(workspace.order).toEqual(order);
    expect(workspace.fiches[first]?.owner).toBe("Achats");
  });

  test("tells its history, the latest first, page by page", async () => {
    const many = Array.from({ length: 100 }, (_, at) => added(`many-${at}`));
    await change(server, made, "Élue", ...many);
    const last = await historyOf(server, made);
    expect([last.changes.length, last.hasMore, last.changes[0]?.author]).toEqual([100, true, "Élue"]);
    const before = await historyOf(server, made, `?before=${last.changes.at(-1)?.rev ?? 0}`);
    expect(before.hasMore).toBe(false);
    const [gathered] = before.changes.filter(({ change: { type } }) => type === "session/gather");
    expect(Object.keys(gathered?.change ?? {})).toEqual(["type", "title", "count"]);
    const revs = [...last.changes, ...before.changes].map(({ rev }) => rev);
    expect(revs).toEqual(Array.from({ length: revs.length }, (_, at) => revs.length - at));
  });

  test("says that a session is erased, and keeps what was decided", async () => {
    const { order } = (await read(server, made)).workspace;
    const path = `/api/sessions/${session.code}`;
    expect((await call(server, path, { method: "DELETE", key: session.facilitatorKey })).status).toBe(204);
    const [first = ""] = order;
    const [words] = await wordsOf(server, made, first);
    expect(words).toEqual({
      ...{ session: session.code, action: words?.action, table: words?.table, title: null },
      state: "erased",
    });
    expect((await read(server, made)).workspace.order).toEqual(order);
  });
});

describe("two servers on one base", () => {
  test(
    "keep every change that was accepted, once each, and hear of the other's",
    { timeout: 120_000 },
    async () => {
      const postgres = await startPostgres();
      if (!postgres) {
        console.log(`Two servers on one base skipped: ${NO_POSTGRES}`);
        return;
      }
      const env = { DATABASE_URL: postgres.base() };
      const servers = await Promise.all([TestServer.start(env), TestServer.start({ ...env, PROCESS: "2" })]);
      const [one, other] = servers;
      try {
        const made = await begin(one);
        const rounds = Array.from({ length: 60 }, (_, at) => at);
        const hammer = async (server: TestServer, name: string, authors: number) => {
          const lanes = Array.from({ length: authors }, (_, lane) =>
            rounds.map((at) => added(`${name}-${lane}-${at}`)),
          );
          await Promise.all(
            lanes.map(async (lane) => {
              for (const one of lane) expect(await change(server, made, name, one)).toEqual(["ok"]);
            }),
          );
          return lanes.flat().map(({ id }) => id);
        };
        const ids = (await Promise.all([hammer(one, "a", 2), hammer(other, "b", 2)])).flat();
        const [here, there] = await Promise.all([read(one, made), read(other, made)]);
        expect([here.rev, here.workspace]).toEqual([there.rev, there.workspace]);
        expect([...here.workspace.order].sort()).toEqual([...ids].sort());
        expect(here.rev).toBe(ids.length);
        await one.kill();
        await one.startAgain();
        expect((await read(one, made)).workspace).toEqual(there.workspace);
        // Erased by one, it is no longer held by the other.
        const { id, key } = made;
        expect((await call(one, `/api/workspaces/${id}`, { method: "DELETE", key })).status).toBe(204);
        expect((await call(other, `/api/workspaces/${id}`, { key })).status).toBe(404);
      } finally {
        for (const server of servers) await server.stop();
        postgres.stop();
      }
    },
  );
});

test("the term is said with the workspace, in the months that were set, and a wrong number of them stops the start", async () => {
  const server = await TestServer.start({ WORKSPACE_MONTHS: "3" });
  onTestFinished(() => void server.stop());
  const { end } = await read(server, await begin(server));
  expect(Math.round((Date.parse(end.erasesAt) - Date.now()) / DAY)).toBe(91);
  expect(end.isAnnounced).toBe(false);
  const failed = TestServer.start({ WORKSPACE_MONTHS: "never" });
  await expect(failed).rejects.toThrow("WORKSPACE_MONTHS est un nombre entier");
});
