/** The paper kit over HTTP: a page for anybody, in the language and the size asked. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());
const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

test("anybody reads the kit in the language asked, in large print and in colour", async () => {
  const answer = await ask("/kit/decouverte-60?lang=en&grand=1&couleur=1");
  const page = await answer.text();
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<body class="colour large">');
  expect((await ask("/kit.css")).headers.get("content-type")).toContain("text/css");
});

test("a kit that does not exist is refused", async () => {
  expect((await ask("/kit/__proto__")).status).toBe(404);
});

test("a session’s own kit carries its code, for whoever holds its key", async () => {
  const { code, facilitatorKey } = await server.createSession({ scenario: "decouverte-60" });
  const path = `http://127.0.0.1:${server.port}/api/sessions/${code}/kit?lang=fr`;
  const page = await (await fetch(path, { headers: { Authorization: `Bearer ${facilitatorKey}` } })).text();
  expect(page).toContain(Array.from(code, (letter) => `<span>${letter}</span>`).join(""));
  expect((await fetch(path)).status).toBe(403);
});
