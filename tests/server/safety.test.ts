/** What a hostile neighbour may send, and what every answer says to browsers: a real server, raw requests. */
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { Guest, newToken } from "../load/guest.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const REFUSED = [413, 0];
const JSON_TYPE = { "content-type": "application/json" };

/** A script of the page as it was built. */
const asset = /\/assets\/[\w.-]+\.js/.exec(readFileSync("dist/index.html", "utf8"))?.[0] ?? "";

describe("every kind of answer", () => {
  test.each([
    ["the page", "GET", "/"],
    ["a door", "GET", "/ABC234"],
    ["a picture", "GET", "/art/CREDITS.md"],
    ["the API", "GET", "/api/scenarios"],
    ["an API error", "GET", "/api/nothing"],
    ["a refused body", "POST", "/api/sessions"],
    ["an unknown session", "GET", "/api/sessions/ZZZZZZ/header.fr.json"],
    ["matchmaking refused by us", "POST", "/matchmake/joinById/ZZZZZZ"],
    ["matchmaking answered by Colyseus", "OPTIONS", "/matchmake/joinById/ZZZZZZ"],
    ["a style", "GET", "/print.css"],
    ["metrics", "GET", "/metrics"],
    ["the status page", "GET", "/etat"],
    ["nothing of ours", "GET", "/monitor"],
    ["an asset", "GET", asset],
  ])("%s forbids scripts from elsewhere, framing and guessing of types", async (_kind, method, path) => {
    const response = await fetch(server.url + path, {
      method,
      ...(method === "POST" && { body: "{", headers: JSON_TYPE }),
    });
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(response.headers.get("permissions-policy")).toContain("camera=()");
    expect(response.headers.get("x-powered-by")).toBeNull();
    expect(response.headers.get("server")).toBeNull();
  });
});

describe("size", () => {
  /** Sends until the server answers, or hangs up, which it may do before its answer is read. */
  const flood = (path: string, headers: Record<string, string>, bytes: number) =>
    new Promise<number>((resolve) => {
      const asked = httpRequest(server.url + path, { method: "POST", headers }, (response) => {
        resolve(response.statusCode ?? 0);
        asked.destroy();
      });
      asked.on("error", () => resolve(0));
      const part = Buffer.alloc(64 * 1024, 0x20);
      let left = bytes;
      const next = () => {
        left -= part.length;
        if (left > 0) asked.write(part, next);
        else asked.end();
      };
      next();
    });

  test.each([
    ["/api/sessions", "16 KB of settings"],
    ["/api/mandate/preview", "4 KB of numbers"],
  ])("%s takes no more than %s", async (path) => {
    expect(REFUSED).toContain(await flood(path, JSON_TYPE, 1 << 20));
  });

  test("matchmaking takes a small body of a known length, and nothing else", async () => {
    const { code } = await server.createSession();
    const path = `/matchmake/joinById/${code}`;
    const known = { ...JSON_TYPE, "content-length": String(1 << 20) };
    expect(REFUSED).toContain(await flood(path, known, 1 << 20));
    expect(REFUSED).toContain(await flood(path, JSON_TYPE, 1 << 20));
    await (await Guest.enter(server, code)).join("Camille");
  });

  test("a message of more than 64 KB ends its connection, and the room goes on", async () => {
    const { code } = await server.createSession();
    const good = await Guest.enter(server, code);
    const bad = await Guest.enter(server, code);
    void bad.send({ type: "session/join", name: "x".repeat(70_000) }, { token: newToken() });
    await good.sees(() => bad.leftWith !== undefined, "the end of the other connection");
    expect(await good.join("Camille")).toBe("ok");
  });

  test("a socket that names no room, or a foreign protocol, is closed", async () => {
    const socket = new WebSocket(server.url.replace("http", "ws"));
    const end = await new Promise((resolve) => {
      socket.on("close", () => resolve("closed"));
      socket.on("error", () => resolve("refused"));
    });
    expect(["closed", "refused"]).toContain(end);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe("what is written", () => {
  test("no key and no seat's secret is in the files, only their hashes", async () => {
    const session = await server.createSession();
    const token = newToken();
    const guest = await Guest.enter(server, session.code);
    expect(await guest.join("Camille", token)).toBe("ok");
    const files = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name)));
    const isWritten = (text: string) => files.some((bytes) => bytes.includes(text));
    expect(isWritten(session.code)).toBe(true);
    for (const key of [session.facilitatorKey, session.screenUrl.split("#")[1] ?? "", token])
      expect(isWritten(key)).toBe(false);
    expect(server.output).not.toContain(token);
  });

  test("no address of whoever comes is in the files or in what the server prints", async () => {
    const headers = { "x-forwarded-for": "192.0.2.77", "user-agent": "canary-agent" };
    const before = server.output.length; // its own address is said at the start
    await fetch(`${server.url}/api/sessions/ZZZZZZ/header.fr.json`, { headers });
    await fetch(`${server.url}/matchmake/joinById/ZZZZZZ`, { method: "POST", headers });
    const { code } = await server.createSession();
    await (await Guest.enter(server, code)).join("Camille");
    const files = readdirSync(server.dataDir).map((name) =>
      readFileSync(join(server.dataDir, name)).toString("latin1"),
    );
    for (const text of [...files, server.output.slice(before)])
      for (const trace of ["192.0.2.77", "canary-agent", "127.0.0.1"]) expect(text).not.toContain(trace);
  });
});
