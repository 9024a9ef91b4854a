/** What goes wrong at the start or on the disk: a sentence, nothing lost, nothing overwritten. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../server/scenarios/content.ts";
import { openStore } from "../../server/journal/open.ts";
import { StoreError, type Batch, type Store } from "../../server/journal/store.ts";
import {
  LiveSessions,
  makeServer,
  RULES_VERSION,
  sha256,
  type LiveSession,
} from "../../server/rooms/listen.ts";
import { freePort, TestServer } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const newFolder = () => mkdtempSync(join(tmpdir(), "bad-luck-"));

/** Starts the server and waits for its end. */
async function startAndFail(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    env: { ...process.env, HOST: "127.0.0.1", LANG: "fr_FR.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, said };
}

describe("at the start", () => {
  test("a port in use is said with what to do", async () => {
    const server = await TestServer.start();
    const { code, said } = await startAndFail({ PORT: String(server.port), DATA_DIR: newFolder() });
    await server.stop();
    expect(code).toBe(78);
    expect(said).toContain(`Le port ${server.port} est déjà pris`);
    expect(said).not.toContain("at ");
  });

  test("a data folder that cannot be made is said with its name", async () => {
    const file = join(newFolder(), "a-file");
    writeFileSync(file, "");
    const { code, said } = await startAndFail({
      PORT: String(await freePort()),
      DATA_DIR: join(file, "data"),
    });
    expect(code).toBe(78);
    expect(said).toContain("ne peut pas être écrit");
  });

  test.each(["mairie.example/ateliers", "ftp://mairie.example", "https://mairie.example/?a=1", "https://"])(
    "a public address that nobody can type stops the start with a sentence: %s",
    async (url) => {
      const { code, said } = await startAndFail({ PUBLIC_URL: url, DATA_DIR: newFolder() });
      expect(code).toBe(78);
      expect(said).toContain("PUBLIC_URL est l’adresse que les gens tapent");
      expect(said).not.toContain("    at ");
    },
  );

  test("a damaged sessions file is kept aside, said, and the server starts", async () => {
    const server = await TestServer.start();
    await server.createSession();
    await server.kill();
    for (const name of readdirSync(server.dataDir))
      if (name.endsWith("-wal") || name.endsWith("-shm")) writeFileSync(join(server.dataDir, name), "");
    writeFileSync(join(server.dataDir, "trois-tiers.sqlite"), "this is no database");
    await server.startAgain();
    const kept =
      readdirSync(server.dataDir).find((name) => name.includes("damaged") && name.endsWith(".sqlite")) ?? "";
    expect(readFileSync(join(server.dataDir, kept), "utf8")).toBe("this is no database");
    expect(server.output).toContain("était abîmé");
    await server.stop();
  });

  test("a second server on the same data is refused", async () => {
    const server = await TestServer.start();
    const { code, said } = await startAndFail({ PORT: String(await freePort()), DATA_DIR: server.dataDir });
    await server.stop();
    expect(code).toBe(78);
    expect(said).toContain("utilise déjà le dossier");
  });
});

describe("content files", () => {
  const write = (folder: string, path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  test("an error is said by file, line, column and path, and the other scenarios still load", () => {
    const broken = join(newFolder(), "broken.yaml");
    const good = readFileSync(join(root, "scenarios/ateliers/decouverte-60/scenario.yaml"), "utf8");
    writeFileSync(
      broken,
      good.replace("id: decouverte-60", "id: broken").replace("minutes: 60", "minutes: 61"),
    );
    const { scenarios, problems } = readContent(join(root, "scenarios"), [broken]);
    expect([...scenarios.keys()]).toContain("decouverte-60");
    expect(scenarios.has("broken")).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      path: ["minutes"],
      column: 10,
      message: "the phases last 60 minutes, the file says 61",
    });
  });

  test("broken YAML is said with its place", () => {
    const folder = newFolder();
    write(folder, "facts/facts.json", "[]");
    write(folder, "ateliers/x/scenario.yaml", "id: x\ntitle: [unclosed\n");
    const { problems } = readContent(folder);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2);
  });
});

/** A store whose disk refuses when told to. */
class FailingStore {
  isFailing = false;
  constructor(store: Store) {
    const commit = store.commit.bind(store);
    store.commit = (batch: Batch) =>
      this.isFailing ? Promise.reject(new StoreError("write-failed", "disk full")) : commit(batch);
  }
}

describe("a disk that refuses", () => {
  async function liveSession() {
    const { store } = await openStore({ dataDir: newFolder() });
    const disk = new FailingStore(store);
    const frozen = readContent(join(root, "scenarios")).scenarios.get("decouverte-60");
    if (!frozen) throw new Error("no scenario");
    const server = makeServer(() => undefined);
    await server.listen(await freePort(), "127.0.0.1");
    const key = sha256("key");
    const header = {
      format: 1,
      rules: RULES_VERSION,
      seed: "1",
      title: "",
      locale: "fr",
      tables: 2,
    } as const;
    const made = {
      code: "ABC234",
      createdAt: "2026-11-21T10:00:00.000Z",
      frozen,
      header,
      facilitatorKeyHash: key,
      screenKeyHash: key,
    };
    const sessions = new LiveSessions(store);
    const live = await sessions.create(made);
    return { live, sessions, store, disk, end: () => server.shutdown().then(() => store.close()) };
  }

  const join1 = (live: LiveSession, n: number) =>
    live.submit({
      by: { kind: "door" },
      cmdId: `join-${n}`,
      act: {
        kind: "session",
        command: { type: "session/join", name: `w:${n}.0`, isBot: false, team: undefined },
      },
      words: [{ id: `w:${n}.0`, text: `Person ${n}` }],
      tokenHash: sha256(`token ${n}`),
    });

  test("what cannot be written is refused, goes back to the last durable state, and may be sent again", async () => {
    const { live, disk, end } = await liveSession();
    const seen: unknown[] = [];
    const storage: boolean[] = [];
    live.observe(
      (committed) => seen.push(committed),
      (isFailing) => storage.push(isFailing),
    );
    expect(await join1(live, 1)).toEqual({ ok: true });
    const durable = live.hash();
    disk.isFailing = true;
    expect(await Promise.all([join1(live, 2), join1(live, 3)])).toEqual([
      { ok: false, refusal: "storage-unavailable" },
      { ok: false, refusal: "storage-unavailable" },
    ]);
    expect(live.hash()).toBe(durable);
    expect(live.head).toBe(live.state);
    expect(live.words.has("w:2.0")).toBe(false);
    expect(live.tokens.size).toBe(1);
    expect(seen).toHaveLength(1);
    expect(storage.at(-1)).toBe(true);
    disk.isFailing = false;
    expect(await join1(live, 2)).toEqual({ ok: true });
    expect(Object.keys(live.state.seat)).toEqual(["s1", "s2"]);
    expect(storage.at(-1)).toBe(false);
    await end();
  });

  test("nothing is told to anybody before it is durable", async () => {
    const { live, end } = await liveSession();
    let told = 0;
    live.observe(
      () => (told += 1),
      () => undefined,
    );
    const answer = join1(live, 1);
    expect(told).toBe(0);
    expect(Object.keys(live.state.seat)).toEqual([]);
    await answer;
    expect(told).toBe(1);
    await end();
  });

  test("a journal exported while commands come in ends at its checkpoint", async () => {
    const { live, sessions, store, end } = await liveSession();
    await join1(live, 1);
    const events = store.events.bind(store);
    store.events = async (code, after) => {
      const rows = await events(code, after);
      await join1(live, 2); // a slow base: somebody joins before its answer is here
      return rows;
    };
    const lines = (await sessions.journalOf(live)).trim().split("\n");
    const [last, checkpoint] = lines.slice(-2).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(checkpoint?.checkpoint).toBe(last?.seq);
    await end();
  });

  test("beyond 500 waiting commands new ones are told busy", async () => {
    const { live, end } = await liveSession();
    const pause = (n: number) =>
      live.submit({
        by: { kind: "host", host: "h1" },
        cmdId: `lock-${n}`,
        act: { kind: "session", command: { type: "session/lock", isLocked: n % 2 === 0 } },
      });
    const answers = await Promise.all(Array.from({ length: 510 }, (_, n) => pause(n)));
    expect(answers.filter((answer) => !answer.ok)).toEqual(
      Array.from({ length: 10 }, () => ({ ok: false, refusal: "busy" })),
    );
    await end();
  });
});
