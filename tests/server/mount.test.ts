/** The site under a path, as `PUBLIC_URL` says it, without any proxy. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer, type CreatedSession } from "../support/server.ts";

const PATH = "/ateliers/trois-tiers";
let server: TestServer;
let session: CreatedSession;
beforeAll(async () => {
  server = await TestServer.start({
    PUBLIC_URL: `https://mairie.example${PATH}/`,
    TRUST_PROXY: "1",
    CREATION_KEY: "the-creation-key",
  });
  session = await server.createSession();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const enter = (headers: Record<string, string> = {}) =>
  fetch(`${server.url}${PATH}/api/sessions/${session.code}/enter`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ role: "console", key: session.facilitatorKey }),
  });

test("the links given out carry the path", () => {
  const { joinUrl, consoleUrl, screenUrl, code } = session;
  const site = `https://mairie.example${PATH}`;
  expect(joinUrl).toBe(`${site}/${code}`);
  expect(consoleUrl).toMatch(new RegExp(`^${site}/console/${code}#`));
  expect(screenUrl).toMatch(new RegExp(`^${site}/ecran/${code}#`));
});

test("with its path on or off, a request finds the same page, which names its scripts by the path", async () => {
  for (const path of ["/", `/${session.code}`, PATH, `${PATH}/`, `${PATH}/console/${session.code}`]) {
    const response = await fetch(`${server.url}${path}`);
    const html = await response.text();
    expect(response.headers.get("content-security-policy"), path).toContain("default-src 'none'");
    expect(html, path).toContain(`data-mount="${PATH}"`);
    const [, script = ""] = /src="([^"]+)"/.exec(html) ?? [];
    expect(script).toMatch(new RegExp(`^${PATH}/assets/`));
    expect((await fetch(`${server.url}${script}`)).headers.get("content-type")).toContain("javascript");
  }
});

test("a file that does not exist is no page, and a path that only begins alike is not the site's", async () => {
  expect((await fetch(`${server.url}${PATH}/assets/gone.js`)).status).toBe(404);
  expect((await fetch(`${server.url}${PATH}-autre/healthz`)).headers.get("content-type")).toContain("html");
});

test("the cookie of a key stays within the path, and on https once the proxy says so", async () => {
  const plain = (await enter()).headers.get("set-cookie");
  expect(plain).toContain(`Path=${PATH}/;`);
  expect(plain).not.toContain("Secure");
  const secure = (await enter({ "x-forwarded-proto": "https" })).headers.get("set-cookie");
  expect(secure).toContain("Secure");
});
