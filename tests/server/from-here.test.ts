/** Who passes for somebody at this machine, and creates sessions without a key: never who comes through a proxy. */
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

/** `fetch` never lets a test write `Host`. @returns the status of a creation without a key */
function create({ port }: TestServer, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: "127.0.0.1", port, path: "/api/sessions", method: "POST" },
        headers: { "content-type": "application/json", ...headers },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject);
    asked.end(JSON.stringify({ scenario: "decouverte-60" }));
  });
}

describe("with nothing said of any proxy", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  test.each(["localhost", "127.0.0.1", "127.1.2.3", "[::1]"])(
    "this machine under the name %s passes",
    async (name) => {
      expect(await create(server, { host: `${name}:${server.port}` })).toBe(201);
    },
  );

  test.each([
    "mairie.example",
    "192.168.1.20",
    "localhost.mairie.example",
    "127.0.0.1.mairie.example",
    "127.mairie",
  ])("a proxy that leaves the name people typed, %s, or a page of that name, does not", async (name) => {
    expect(await create(server, { host: `${name}:${server.port}` })).toBe(401);
  });

  test.each([
    "x-forwarded-proto",
    "x-forwarded-host",
    "x-forwarded-for",
    "forwarded",
    "via",
    "x-real-ip",
    "true-client-ip",
  ])("a proxy that writes %s alone does not", async (name) => {
    expect(await create(server, { [name]: "anything" })).toBe(401);
  });
});

test("a proxy that writes nothing, and the server’s own name in Host, does not pass where its presence is told", async () => {
  const server = await TestServer.start({ PUBLIC_URL: "https://mairie.example", CREATION_KEY: "the-key" });
  try {
    expect(await create(server)).toBe(401);
    expect(await create(server, { authorization: "Bearer the-key" })).toBe(201);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
  } finally {
    await server.stop();
  }
});
