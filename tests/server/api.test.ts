/** The HTTP API on a real server: who may create, what may be fetched when, what a refusal says. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ CREATION_KEY: "the-creation-key" });
});
afterAll(() => server.stop());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

async function refusalOf(response: Response): Promise<[number, string]> {
  const { refusal } = (await response.json()) as { refusal: string };
  return [response.status, refusal];
}

describe("health and headers", () => {
  test("healthz says ok and the version", async () => {
    const response = await fetch(`${server.url}/healthz`);
    expect(await response.json()).toMatchObject({ status: "ok" });
  });

  test("no answer lets another site in, not even a matchmaking one", async () => {
    const { code } = await server.createSession();
    for (const [path, method] of [
      ["/healthz", "GET"],
      [`/matchmake/joinById/${code}`, "POST"],
      ["/matchmake/x", "OPTIONS"],
    ] as const) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { origin: "https://elsewhere.example" },
      });
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  test("nobody creates a room past our own door", async () => {
    for (const verb of ["create", "joinOrCreate", "join", "reconnect"]) {
      const response = await post(`/matchmake/${verb}/workshop`, {});
      expect(response.ok, verb).toBe(false);
    }
  });

  test("pages come with a strict policy", async () => {
    const policy = (await fetch(`${server.url}/healthz`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});

describe("creating a session", () => {
  test("this machine needs no key and gets the addresses and the key, once", async () => {
    const session = await server.createSession({ scenario: "decouverte-60", title: "Essai", tables: 5 });
    expect(session.code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(session.consoleUrl).toBe(`${server.url}/console/${session.code}#${session.facilitatorKey}`);
    expect(session.screenUrl).toMatch(new RegExp(`/ecran/${session.code}#[\\w-]{24}$`));
    expect(session.joinUrl).toMatch(new RegExp(`/${session.code}$`));
  });

  test("a request that was forwarded needs the creation key", async () => {
    const body = { scenario: "decouverte-60" };
    const forwarded = { "x-forwarded-for": "192.0.2.7" };
    expect(await refusalOf(await post("/api/sessions", body, forwarded))).toEqual([
      401,
      "creation-key-needed",
    ]);
    expect(
      await refusalOf(await post("/api/sessions", body, { ...forwarded, authorization: "Bearer wrong" })),
    ).toEqual([401, "creation-key-needed"]);
    expect(
      (await post("/api/sessions", body, { ...forwarded, authorization: "Bearer the-creation-key" })).status,
    ).toBe(201);
  });

  test("an unknown scenario, a wrong shape and broken JSON are refused with what to do", async () => {
    const unknown = await post("/api/sessions", { scenario: "nothing" });
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      refusal: "scenario-unknown",
      message: expect.stringContaining("decouverte-60") as string,
    });
    expect(await refusalOf(await post("/api/sessions", { scenario: "decouverte-60", tables: 0 }))).toEqual([
      400,
      "invalid",
    ]);
    expect(await refusalOf(await post("/api/sessions", "{broken"))).toEqual([400, "invalid"]);
    expect(
      await refusalOf(await post("/api/sessions", { scenario: "decouverte-60", title: "x".repeat(20_000) })),
    ).toEqual([413, "too-large"]);
  });

  test("optional phases are offered, and left out when asked: the session lasts as long as what stays", async () => {
    const offers = (await (await fetch(`${server.url}/api/scenarios`)).json()) as {
      id: string;
      phases: { id: string; minutes: number; isOptional: boolean }[];
    }[];
    const phases = offers.find(({ id }) => id === "mandat-90")?.phases ?? [];
    expect(phases.filter(({ isOptional }) => isOptional)).toMatchObject([{ id: "ronde", minutes: 8 }]);
    const { code, facilitatorKey } = await server.createSession({
      scenario: "mandat-90",
      without: ["ronde"],
    });
    const header = await fetch(`${server.url}/api/sessions/${code}/header.fr.json`);
    expect(await header.json()).toMatchObject({ minutes: 82, pace: 1 });
    const journal = await (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();
    expect(journal).toMatch(/"session\/plan".*"ronde"|"ronde".*"session\/plan"/);
  });

  test("a phase that the workshop needs is not left out", async () => {
    const needed = await post("/api/sessions", { scenario: "mandat-90", without: ["debrief"] });
    expect(await refusalOf(needed)).toEqual([400, "phase-needed"]);
    const unknown = await post("/api/sessions", { scenario: "mandat-90", without: ["nowhere"] });
    expect(await refusalOf(unknown)).toEqual([400, "phase-needed"]);
  });

  test("a refusal speaks the reader's language", async () => {
    const french = (await (await fetch(`${server.url}/api/sessions/ZZZZZZ/header.fr.json`)).json()) as {
      message: string;
    };
    const english = (await (
      await fetch(`${server.url}/api/sessions/ZZZZZZ/header.fr.json`, {
        headers: { "accept-language": "en-GB" },
      })
    ).json()) as { message: string };
    expect(french.message).toContain("Aucune séance");
    expect(english.message).toContain("No session");
  });
});

describe("keys", () => {
  test("a key in the body becomes an HttpOnly, same-site cookie that opens the console", async () => {
    const { code, facilitatorKey } = await server.createSession();
    const response = await post(`/api/sessions/${code}/enter`, { role: "console", key: facilitatorKey });
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const notes = await fetch(`${server.url}/api/sessions/${code}/notes.fr.json`, {
      headers: { cookie: cookie.split(";")[0] ?? "" },
    });
    expect(Object.keys((await notes.json()) as object)).toContain("quiz");
  });

  test("the écran's key opens the écran and not the console", async () => {
    const { code, screenUrl } = await server.createSession();
    const key = screenUrl.split("#")[1];
    expect((await post(`/api/sessions/${code}/enter`, { role: "screen", key })).status).toBe(204);
    expect(await refusalOf(await post(`/api/sessions/${code}/enter`, { role: "console", key }))).toEqual([
      403,
      "key-wrong",
    ]);
  });

  test("notes, roadmap and journal are the facilitator's alone", async () => {
    const { code } = await server.createSession();
    for (const path of ["notes.fr.json", "roadmap?format=md", "journal"]) {
      expect(await refusalOf(await server.get(`/api/sessions/${code}/${path}`, "wrong"))).toEqual([
        403,
        "key-wrong",
      ]);
    }
  });

  test("no key is ever printed but the creation key", async () => {
    const { code, facilitatorKey, screenUrl } = await server.createSession();
    await server.get(`/api/sessions/${code}/journal`, facilitatorKey);
    expect(server.output).not.toContain(facilitatorKey);
    expect(server.output).not.toContain(screenUrl.split("#")[1]);
  });
});

describe("texts open with the session", () => {
  test("a question's words open with it, its answer with the reveal, later phases with their opening", async () => {
    const session = await server.createSession();
    const { code, facilitatorKey } = session;
    const leaf = (path: string) => fetch(`${server.url}/api/sessions/${code}/leaves/${path}.fr.json`);
    const host = await Guest.enter(server, code, { door: "console", key: facilitatorKey });
    const next = async (type: string) => {
      const turn = () =>
        (host.mirror.parts.everyone as { flow: { turn: number } } | undefined)?.flow.turn ?? -1;
      await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
      const before = turn();
      expect(await host.send({ type, seen: before })).toBe("ok");
      await host.sees(() => turn() > before, "the next turn");
    };
    expect((await leaf("accueil/page")).status).toBe(403);
    await next("session/start");
    expect((await leaf("accueil/page")).status).toBe(200);
    await next("session/next");
    const { question } = (host.mirror.parts.everyone as { phases: { quiz: { question: { id: string } } } })
      .phases.quiz;
    const asked = await leaf(`quiz/q-${question.id}`);
    expect(asked.status).toBe(200);
    expect(await asked.text()).not.toContain("explanation");
    expect(await refusalOf(await leaf(`quiz/a-${question.id}`))).toEqual([403, "not-open-yet"]);
    expect((await leaf("plan/catalogue")).status).toBe(403);
    await next("session/next");
    const revealed = await leaf(`quiz/a-${question.id}`);
    expect(revealed.headers.get("cache-control")).toContain("immutable");
    expect(await revealed.json()).toMatchObject({
      explanation: expect.any(String) as string,
      sources: expect.any(Array) as unknown[],
    });
  });

  test("links to go further are there for whoever has the code, in each language, to be kept", async () => {
    const { code } = await server.createSession();
    const [french, english] = await Promise.all(
      ["fr", "en"].map((locale) => fetch(`${server.url}/api/sessions/${code}/resources.${locale}.json`)),
    );
    expect(french?.headers.get("cache-control")).toContain("immutable");
    const lists = (await Promise.all([french?.json(), english?.json()])) as { id: string; about: string }[][];
    expect(lists[0]?.map(({ id }) => id)).toEqual(lists[1]?.map(({ id }) => id));
    expect(lists[0]?.length).toBeGreaterThanOrEqual(40);
    expect(lists[0]?.[0]?.about).not.toBe(lists[1]?.[0]?.about);
  });

  test("travel packed to whoever can unpack them, plain to others, and say the same", async () => {
    const { code } = await server.createSession();
    const ask = async (encodings: string) => {
      const headers = { "accept-encoding": encodings };
      const answer = await fetch(`${server.url}/api/sessions/${code}/resources.fr.json`, { headers });
      return { way: answer.headers.get("content-encoding"), text: await answer.text() };
    };
    const [brotli, gzip, plain] = [await ask("br, gzip"), await ask("gzip"), await ask("identity")];
    expect([brotli.way, gzip.way, plain.way]).toEqual(["br", "gzip", null]);
    expect([brotli.text, gzip.text]).toEqual([plain.text, plain.text]);
  });

  test("unknown leaves, phases and addresses are not found", async () => {
    const { code } = await server.createSession();
    for (const path of [`/api/sessions/${code}/leaves/nowhere/page.fr.json`, "/api/nothing"]) {
      expect(await refusalOf(await fetch(`${server.url}${path}`))).toEqual([404, "not-found"]);
    }
  });

  test("a path that climbs out of the folder reads nothing", async () => {
    for (const path of ["/art/../package.json", "/art/%2e%2e/package.json", "/../package.json"]) {
      const text = await rawGet(path);
      expect(text).not.toContain('"dependencies"');
    }
  });
});

/** fetch() would tidy the path first. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: "127.0.0.1", port: server.port, path }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on("end", () => resolve(text));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("guessing codes", () => {
  test("twenty wrong codes from one address are enough, and right ones still open", async () => {
    const other = await TestServer.start();
    try {
      const { code } = await other.createSession();
      const statuses: number[] = [];
      for (let n = 0; n < 25; n += 1)
        statuses.push((await fetch(`${other.url}/api/sessions/ZZZZZ${n % 10}/header.fr.json`)).status);
      expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
      expect(statuses.at(-1)).toBe(429);
      expect((await fetch(`${other.url}/matchmake/joinById/ZZZZZZ`, { method: "POST" })).status).toBe(429);
      expect((await fetch(`${other.url}/api/sessions/${code}/header.fr.json`)).status).toBe(200);
    } finally {
      await other.stop();
    }
  });
});
