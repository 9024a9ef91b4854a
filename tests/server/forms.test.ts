/** Follow-ups and barometers over HTTP, on both databases: a real server, real keys, real clocks. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  answer,
  call,
  followUp,
  keyIn,
  newBarometer,
  peopleIn,
  results,
  textsIn,
  type MadeForm,
} from "../support/forms.ts";
import { contentWith } from "../support/own-content.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { bothKinds } from "../journal/kinds.ts";

const { kinds } = await bothKinds("Forms over HTTP");

/** One for each database: a start takes longer than a test. */
let server: TestServer;
const KEY = "the-key";

for (const { name, isMissing, place } of kinds)
  describe.skipIf(isMissing)(name, () => {
    beforeAll(async () => {
      const databaseUrl = name === "SQLite" ? undefined : place().databaseUrl;
      server = await TestServer.start(
        {
          ...{ CREATION_KEY: KEY, TRUST_PROXY: "1", FOLLOW_UP_MONTHS: "3", RETENTION_DAYS: "1" },
          ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
        },
        { isClockMovable: true },
      );
    });
    afterAll(() => server.stop());
    followUps();
    refusals();
    barometers();
    terms();
  });

function followUps(): void {
  test("a session's facilitator makes it once; five who answer are read, four are not", async () => {
    const session = await server.createSession();
    const { facilitatorKey } = session;
    const path = `/api/sessions/${session.code}/follow-up`;
    expect((await call(server, path, { key: facilitatorKey })).body).toBeNull();
    expect((await call(server, path, { method: "POST", key: "wrong" })).status).toBe(403);
    const made = await followUp(server, session);
    expect(made.links.map(({ term, url }) => [term, url.split("/").slice(-3).join("/")])).toEqual(
      [7, 30, 90].map((term) => [term, `suivi/${made.id}/${term}`]),
    );
    const again = await Promise.all([1, 2, 3].map(() => followUp(server, session)));
    expect(again.map(({ id }) => id)).toEqual([made.id, made.id, made.id]);
    const asked = await call(server, `/api/forms/${made.id}/questions.fr.json`);
    expect(asked.body).toMatchObject({ kind: "follow-up", parts: ["j7", "j30", "j90"] });
    expect(asked.text).toContain("l’avez-vous tenu");
    expect(asked.text).not.toContain('"answer"'); // the same will be asked again
    for (let n = 0; n < 4; n += 1) expect((await answer(server, made.id)).status).toBe(204);
    expect(peopleIn(await results(server, made.id, facilitatorKey))).toEqual([0, 0, 0]);
    await answer(server, made.id);
    const read = await results(server, made.id, keyIn(made));
    expect(peopleIn(read)).toEqual([5, 0, 0]);
    const cells = read.tables[0]?.items.find((item) => item.id === "dire-ce-qui-pese")?.cells;
    expect(cells).toEqual([[0, 0, 0, 5, 0], "few", "few"]);
  });

  test("texts come by fives and are erased one by one; the screen's and the reader's keys read nothing", async () => {
    const session = await server.createSession();
    const made = await followUp(server, session);
    const key = keyIn(made);
    const write = (text: string) => answer(server, made.id, { answers: {}, texts: { aide: text } });
    for (const text of ["un", "deux", "trois", "quatre"]) await write(`  ${text}\u0000 `);
    expect(textsIn(await results(server, made.id, key))).toEqual([]);
    await write("=cinq()");
    const [first, ...others] = textsIn(await results(server, made.id, key));
    expect(new Set([first, ...others].map((one) => one?.text))).toEqual(
      new Set(["un", "deux", "trois", "quatre", "=cinq()"]),
    );
    const csv = await call(server, `/api/forms/${made.id}/results?format=csv`, { key });
    expect(csv.text).toContain("'=cinq()");
    const path = `/api/forms/${made.id}/texts/${first?.key ?? ""}`;
    expect((await call(server, path, { method: "DELETE", key: "wrong" })).status).toBe(403);
    expect((await call(server, path, { method: "DELETE", key })).status).toBe(204);
    expect((await call(server, path, { method: "DELETE", key })).status).toBe(404);
    expect(
      textsIn(await results(server, made.id, key))
        .map(({ text }) => text)
        .sort(),
    ).toEqual(others.map(({ text }) => text).sort());
    const links = await call(server, `/api/sessions/${session.code}/links`, { key: session.facilitatorKey });
    for (const door of ["screen", "reader"]) {
      const other = String(links.body[door]).split("#")[1] ?? "";
      expect((await call(server, `/api/forms/${made.id}/results`, { key: other })).status).toBe(403);
    }
  });

  test("a key opens by a cookie that scripts cannot read, and the console's own cookie does too", async () => {
    const session = await server.createSession();
    const made = await followUp(server, session);
    const enter = (path: string, body: unknown) => call(server, path, { method: "POST", body });
    expect((await enter(`/api/forms/${made.id}/enter`, { key: "wrong" })).status).toBe(403);
    const own = await enter(`/api/forms/${made.id}/enter`, { key: keyIn(made) });
    const console_ = await enter(`/api/sessions/${session.code}/enter`, {
      ...{ role: "console", key: session.facilitatorKey },
    });
    for (const { response } of [own, console_]) {
      const cookie = response.headers.get("set-cookie") ?? "";
      expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
      const headers = { cookie: cookie.split(";")[0] ?? "" };
      expect((await call(server, `/api/forms/${made.id}/results`, { headers })).status).toBe(200);
    }
  });

  test("kill -9: what was acknowledged counts, what is sent again counts once, nothing is in the output", async () => {
    const session = await server.createSession();
    const made = await followUp(server, session);
    const again = { sheet: "the-same-sheet-sent-again", texts: { frein: "canari-7f3" } };
    for (let n = 0; n < 3; n += 1) await answer(server, made.id);
    expect((await answer(server, made.id, again)).status).toBe(204);
    await server.kill();
    await server.startAgain();
    await answer(server, made.id, again);
    expect(peopleIn(await results(server, made.id, keyIn(made)))).toEqual([0, 0, 0]);
    await answer(server, made.id);
    expect(peopleIn(await results(server, made.id, keyIn(made)))).toEqual([5, 0, 0]);
    await answer(server, made.id, again);
    for (const secret of [made.id, keyIn(made), "canari", "sheet", "127.0.0.1:"])
      expect(server.output.replaceAll(server.url, "")).not.toContain(secret);
  });
}

function barometers(): void {
  const wave = (server: TestServer, { id, key }: MadeForm) =>
    call(server, `/api/forms/${id}/waves`, { method: "POST", key });

  test("a barometer is opened like a session, told by audience, and repeated in waves", async () => {
    const made = await newBarometer(server, KEY);
    expect(made.url.endsWith(`/barometre/${made.id}`)).toBe(true);
    const say = (part: string) => answer(server, made.id, { part, answers: { habitude: 2 } });
    for (let n = 0; n < 5; n += 1) await say("v1-agents");
    for (let n = 0; n < 4; n += 1) await say("v1-elus");
    const first = await results(server, made.id, made.key);
    expect(first.tables.map(({ audience }) => audience)).toEqual(["agents", "elus"]);
    expect(peopleIn(first)).toEqual([5, 0]);
    expect((await wave(server, made)).body.refusal).toBe("wave-today");
    server.moveClock(24 * 3600_000);
    expect((await wave(server, made)).status).toBe(201);
    expect((await say("v1-agents")).body.refusal).toBe("form-part");
    for (let n = 0; n < 5; n += 1) await say("v2-elus");
    expect(peopleIn(await results(server, made.id, made.key))).toEqual([5, 0, 0, 5]);
  });

  test("the right to open one is that of opening a session: the creation key is asked for", async () => {
    const ask = (key?: string) =>
      call(server, "/api/barometers", {
        method: "POST",
        body: { title: "T" },
        ...(key !== undefined && { key }),
      });
    expect((await ask()).body.refusal).toBe("creation-key-needed");
    expect((await ask("wrong")).status).toBe(401);
    expect((await ask(KEY)).status).toBe(201);
  });
}

function refusals(): void {
  test("what is no answer is refused with a sentence, and leaves nothing", async () => {
    const made = await newBarometer(server, KEY);
    const right = { part: "v1-agents", answers: { habitude: 2 } };
    const cases: readonly [Record<string, unknown>, number, string][] = [
      [{ ...right, part: "v2-agents" }, 409, "form-part"],
      [{ ...right, part: "j7" }, 409, "form-part"],
      [{ ...right, answers: { other: 1 } }, 400, "form-question"],
      [{ ...right, answers: { habitude: 9 } }, 400, "form-question"],
      [{ ...right, answers: { habitude: -1 } }, 400, "invalid"],
      [{ ...right, answers: { habitude: "2" } }, 400, "invalid"],
      [{ ...right, answers: {} }, 400, "form-empty"],
      [{ ...right, texts: { besoin: "x".repeat(281) } }, 400, "invalid"],
      [{ ...right, texts: { besoin: " " } }, 400, "invalid"],
      [{ ...right, sheet: "short" }, 400, "invalid"],
      [{ ...right, name: "Camille" }, 400, "invalid"],
    ];
    for (const [sent, status, refusal] of cases) {
      const found = await answer(server, made.id, sent);
      expect([found.status, found.body.refusal]).toEqual([status, refusal]);
      expect(String(found.body.message).length).toBeGreaterThan(20);
    }
    const path = `/api/forms/${made.id}/answers`;
    expect((await call(server, path, { method: "POST", body: "{" })).body.refusal).toBe("invalid");
    expect((await call(server, path, { method: "POST", body: `"${"x".repeat(9_000)}"` })).status).toBe(413);
    expect(
      (await call(server, "/api/barometers", { method: "POST", key: KEY, body: { title: " " } })).status,
    ).toBe(400);
    expect((await call(server, `/api/forms/${made.id}/results?format=pdf`, { key: made.key })).status).toBe(
      400,
    );
    for (let n = 0; n < 4; n += 1) await answer(server, made.id, right);
    expect(peopleIn(await results(server, made.id, made.key))).toEqual([0, 0]);
  });

  test("unknown forms and wrong keys are counted; answers in a flood are asked to wait", async () => {
    const made = await newBarometer(server, KEY);
    const statuses = new Set<number>();
    for (let n = 0; n < 25; n += 1)
      statuses.add(
        (
          await call(server, `/api/forms/${n % 2 ? "23456789ab" : "..%2f"}/questions.fr.json`, {
            headers: { "x-forwarded-for": "10.0.0.8" },
          })
        ).status,
      );
    expect([...statuses]).toEqual([404, 429]);
    // A right key is never refused for that.
    const own = { key: made.key, headers: { "x-forwarded-for": "10.0.0.8" } };
    expect((await call(server, `/api/forms/${made.id}/results`, own)).status).toBe(200);
    const right = { part: "v1-agents", answers: { habitude: 2 } };
    const flood = await Promise.all(
      Array.from({ length: 200 }, () => answer(server, made.id, right, "10.0.0.9")),
    );
    const refused = flood.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(20);
    expect(refused[0]?.body.refusal).toBe("form-too-fast");
    expect((await results(server, made.id, made.key)).tables[0]?.columns[0]?.people).toBeGreaterThanOrEqual(
      100,
    );
  });
}

const DAY = 24 * 3600_000;

async function ended(session: CreatedSession): Promise<void> {
  const host = await consoleOf(server, session);
  expect(await steer(host, "session/start")).toBe("ok");
  await host.sees(() => everyone(host).flow.status === "running", "the start");
  expect(await steer(host, "session/end")).toBe("ok");
}

function terms(): void {
  test("a form outlives its session's traces, is announced, and goes at its own term", async () => {
    const session = await server.createSession();
    await ended(session);
    const made = await followUp(server, session);
    for (let n = 0; n < 5; n += 1) await answer(server, made.id, { part: "j90" });
    const restartOn = async (day: number) => {
      server.moveClock(day * DAY);
      await server.kill();
      await server.startAgain();
    };
    const days = (time: string) => Math.round((Date.parse(time) - Date.now()) / DAY);
    // The barometer left the clock one day ahead.
    expect(days((await results(server, made.id, keyIn(made))).erasesAt)).toBe(1 + 91);
    for (const day of [2, 4]) await restartOn(day); // the session's end is seen and announced, then its term reached
    expect((await call(server, `/api/sessions/${session.code}/header.fr.json`)).status).toBe(410);
    expect(peopleIn(await results(server, made.id, session.facilitatorKey))).toEqual([0, 0, 5]);
    expect((await answer(server, made.id)).status).toBe(204);
    await restartOn(121); // off at its date: announced first, and kept seven days more
    expect(days((await results(server, made.id, keyIn(made))).erasesAt)).toBe(128);
    await restartOn(129);
    expect((await call(server, `/api/forms/${made.id}/questions.fr.json`)).status).toBe(404);
  }, 240_000); // four starts of a server: long on a busy machine

  test("its organiser erases it at once", async () => {
    const made = await newBarometer(server, KEY);
    const path = `/api/forms/${made.id}`;
    expect((await call(server, path, { method: "DELETE", key: "wrong" })).status).toBe(403);
    expect((await call(server, path, { method: "DELETE", key: made.key })).status).toBe(204);
    expect((await call(server, `${path}/questions.fr.json`)).status).toBe(404);
    expect((await call(server, `${path}/results`, { key: made.key })).status).toBe(404);
  });
}

test("a number of months that is none stops the start with a sentence", async () => {
  const failed = TestServer.start({ FOLLOW_UP_MONTHS: "soon" });
  await expect(failed).rejects.toThrow("FOLLOW_UP_MONTHS est un nombre entier");
});

test("without its file of questions a server plays sessions and says why there is no follow-up", async () => {
  const folder = contentWith({}, ["suivi.yaml"]);
  const server = await TestServer.start({ CONTENT_DIR: folder });
  onTestFinished(async () => {
    await server.stop();
  });
  const made = await call(server, "/api/barometers", { method: "POST", body: { title: "T" } });
  expect([made.status, made.body.refusal]).toEqual([404, "form-none"]);
});
