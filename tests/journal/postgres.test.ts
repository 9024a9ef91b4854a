/** Bad luck with PostgreSQL: out of reach, cut off at the worst moment, crashed, shared, not ours. */
import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../server/journal/open.ts";
import type { Store } from "../../server/journal/store.ts";
import { NO_POSTGRES, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { batch, event, open, openWith, outcomes, seqs, session, WRITE_FAILED } from "./fixtures.ts";

const found = await startPostgres();
if (!found) console.log(`Bad luck with PostgreSQL skipped: ${NO_POSTGRES}`);
afterAll(() => found?.stop());

const at = (databaseUrl: string) => ({ dataDir: "/nowhere", databaseUrl });
const refusal = (databaseUrl: string) => expect(openStore(at(databaseUrl))).rejects;

test("an address that is no PostgreSQL's is refused, not replaced by a file", async () => {
  await refusal("mysql://localhost/base").toMatchObject({ code: "unreachable" });
  await refusal("postgres://localhost:1/base").toMatchObject({
    code: "unreachable",
    message: expect.stringMatching(/\w/) as unknown,
  });
});

describe.skipIf(!found)("PostgreSQL", () => {
  if (!found) return;
  foreignBases(found);
  sharing(found);
  cuts(found);
  crashes(found);
});

function foreignBases(postgres: TestPostgres): void {
  test("a base that does not exist is out of reach", async () => {
    await refusal(`postgres://tester@127.0.0.1:${postgres.port}/none`).toMatchObject({ code: "unreachable" });
  });

  test("a newer format is refused", async () => {
    const url = postgres.base();
    await (await open(at(url))).close();
    postgres.sql(url, "update meta set value = '2'");
    await refusal(url).toMatchObject({ code: "format-newer" });
  });

  test.each(["create table session (id int)", "create table meta (k int)"])(
    "tables of another program under our names are refused: %s",
    async (sql) => {
      const url = postgres.base();
      postgres.sql(url, sql);
      await refusal(url).toMatchObject({ code: "format-unknown" });
      expect(postgres.sql(url, "select count(*) from pg_tables where schemaname = 'public'")).toBe("1");
    },
  );

  test("a base that could not hold every text is refused", async () => {
    await refusal(postgres.base("LATIN1")).toMatchObject({ code: "format-unknown" });
  });
}

function sharing(postgres: TestPostgres): void {
  test("several servers open one base at once, beside another program, and write", async () => {
    const url = postgres.base();
    postgres.sql(url, "create table customer (id int)");
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(at(url))));
    await Promise.all(
      stores.map(async (store, index) => {
        await store.create(session(`ROOM${index}`), "content");
        await Promise.all([1, 2, 3].map((seq) => store.commit(batch(`ROOM${index}`, seq))));
      }),
    );
    const another = await open(at(url));
    for (const index of stores.keys()) expect(await seqs(another, `ROOM${index}`)).toEqual([1, 2, 3]);
  });

  test("a commit is durable even where the base's default is not", async () => {
    const url = postgres.base();
    postgres.sql(url, "alter system set synchronous_commit = off");
    postgres.sql(url, "select pg_reload_conf()");
    const store = await openWith(at(url), "ABC234");
    const acknowledged = Array.from({ length: 20 }, (_, index) => store.commit(batch("ABC234", index + 1)));
    await Promise.all(acknowledged);
    postgres.crash();
    postgres.sql(url, "alter system reset synchronous_commit");
    postgres.sql(url, "select pg_reload_conf()");
    await store.close();
    expect(await seqs(await open(at(url)), "ABC234")).toHaveLength(20);
  });
}

/** Stands between store and base; once told, breaks the connection at the next commit. */
async function cutter(postgres: TestPostgres) {
  let cut: "before commit" | "after commit" | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const base = createConnection(postgres.port, "127.0.0.1");
    const end = () => {
      client.destroy();
      base.destroy();
    };
    for (const socket of [client, base]) {
      sockets.add(socket);
      socket.on("error", end).on("close", end);
    }
    client.on("data", (part) => {
      const when = part.includes("commit\0") ? cut : undefined;
      if (when === "before commit") end();
      else base.write(part);
      if (when === undefined) return;
      cut = undefined;
      base.removeAllListeners("data").on("data", end); // the base has answered, nobody will know
    });
    base.on("data", (part) => client.write(part));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    through: (url: string) => url.replace(`:${postgres.port}/`, `:${port}/`),
    cutNext: (when: typeof cut) => (cut = when),
  };
}

const given = { words: [{ id: "w1", text: "unsaid" }], tokens: [{ hash: "t1", seat: "seat/1" }] };

function cuts(postgres: TestPostgres): void {
  const moments = ["before commit", "after commit"] as const;
  test.each(moments)("cut %s: what was refused is not there", async (moment) => {
    const url = postgres.base();
    const { through, cutNext } = await cutter(postgres);
    const store = await openWith(at(through(url)), "ABC234", "OTHER2");
    await store.commit(batch("ABC234", 1));
    cutNext(moment);
    const refused = [store.commit(batch("ABC234", 2, given)), store.commit(batch("OTHER2", 1))];
    expect(await outcomes(refused)).toEqual(["write-failed", "write-failed"]);
    expect(postgres.sql(url, "select count(*) from event")).toBe(moment === "after commit" ? "3" : "1");
    expect([await seqs(store, "ABC234"), await seqs(store, "OTHER2")]).toEqual([[1], []]);
    expect([await store.words("ABC234"), await store.tokens("ABC234")]).toEqual([new Map(), new Map()]);
  });

  test.each(moments)("cut %s: the same or another command goes through", async (moment) => {
    const { through, cutNext } = await cutter(postgres);
    const store = await openWith(at(through(postgres.base())), "ABC234", "OTHER2");
    cutNext(moment);
    const refused = [store.commit(batch("ABC234", 1, given)), store.commit(batch("OTHER2", 1))];
    await outcomes(refused);
    const another = event(1, { cmdId: "another" });
    await Promise.all([
      store.commit(batch("ABC234", 1, given)),
      store.commit(batch("OTHER2", 1, { event: another })),
    ]);
    expect(await store.events("OTHER2", 0)).toEqual([another]);
    expect(await store.words("ABC234")).toEqual(new Map([["w1", "unsaid"]]));
    await store.commit(batch("ABC234", 2));
    expect(await seqs(store, "ABC234")).toEqual([1, 2]);
  });

  test.each(moments)("cut %s: a survey answer that was refused is not there", async (moment) => {
    const { through, cutNext } = await cutter(postgres);
    const store = await openWith(at(through(postgres.base())), "ABC234");
    const answer = { code: "ABC234", survey: "before", pair: null, body: "answer" };
    cutNext(moment);
    await expect(store.saveSurveyAnswer(answer)).rejects.toMatchObject(WRITE_FAILED);
    expect(await store.readSurvey("ABC234", "before")).toEqual([]);
    await store.saveSurveyAnswer(answer);
    expect(await store.countSurvey("ABC234", "before")).toBe(1);
  });

  test("a session whose creation was refused does not exist, and its code is free", async () => {
    const { through, cutNext } = await cutter(postgres);
    const store = await openWith(at(through(postgres.base())));
    cutNext("after commit");
    await expect(store.create(session("ABC234"), "content")).rejects.toMatchObject(WRITE_FAILED);
    expect(await store.find("ABC234")).toBeUndefined();
    await store.create(session("ABC234"), "content");
  });
}

function crashes(postgres: TestPostgres): void {
  let acknowledged = 0;

  /** Writes as a room does: after a refusal it goes back to the last acknowledged event and tries again. */
  async function keepWriting(store: Store, code: string, isOver: () => boolean): Promise<number> {
    let last = 0;
    for (let attempt = 0; !isOver(); attempt++) {
      const cmdId = `${code}-${attempt}`;
      try {
        await store.commit(batch(code, last + 1, { event: event(last + 1, { cmdId }) }));
        last += 1;
        acknowledged += 1;
      } catch {
        await pause(20);
      }
    }
    return last;
  }

  test("the base crashes under load: rooms go on, nothing acknowledged is lost", async () => {
    const url = postgres.base();
    const codes = ["AAAAAA", "BBBBBB", "CCCCCC"];
    const store = await openWith(at(url), ...codes);
    let isOver = false;
    const rooms = codes.map((code) => keepWriting(store, code, () => isOver));
    for (let round = 0; round < 3; round++) {
      await pause(100 + Math.random() * 200);
      postgres.crash();
      const crashedAt = acknowledged;
      while (acknowledged < crashedAt + 10) await pause(20);
    }
    isOver = true;
    const lasts = await Promise.all(rooms);
    await store.close();
    const again = await open(at(url));
    for (const [index, code] of codes.entries())
      expect(await seqs(again, code)).toEqual(Array.from({ length: lasts[index] ?? 0 }, (_, n) => n + 1));
  });
}
