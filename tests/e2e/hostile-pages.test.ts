/** Pages that ask for no key, with texts that try to run: what an author or an authority wrote is text, and nothing is asked elsewhere. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { contentWith } from "../support/own-content.ts";
import { TestServer } from "../support/server.ts";

const HOSTILE = "</title></p><script>globalThis.ran = 1</script><img src=//elsewhere.test/i onerror=ran=1>";
const PAGES = [
  "/terrain",
  "/terrain/jeu-de-plateau",
  "/pilote",
  "/pilote/avis-dpo",
  "/accessibilite",
  "/ecoconception",
  "/donnees",
  "/sources",
  "/plan",
];

let content = "";
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  content = contentWith({});
  const terrain = join(content, "terrain.yaml");
  const written = readFileSync(terrain, "utf8");
  const [, first = ""] = /^ {6}fr: (".*")$/m.exec(written) ?? [];
  writeFileSync(terrain, written.replace(first, JSON.stringify(HOSTILE)));
  const authority = join(content, "autorite.yaml");
  const named = { name: HOSTILE, data: { controller: HOSTILE, host: HOSTILE } };
  writeFileSync(authority, JSON.stringify(named)); // JSON is YAML
  server = await TestServer.start({ CONTENT_DIR: content, AUTHORITY_FILE: authority });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(content, { recursive: true, force: true });
});

test("what was written is read as it was written on every one of them, and runs on none", async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`http://localhost:${server.port}/`)) elsewhere.push(request.url());
  });
  const shown: string[] = [];
  for (const path of PAGES) {
    const answer = await page.goto(`http://localhost:${server.port}${path}?lang=fr`);
    expect(answer?.headers()["content-security-policy"], path).toContain("default-src");
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    if ((await page.locator("body").innerText()).includes("<script>globalThis.ran")) shown.push(path);
    expect(await page.evaluate(() => Reflect.get(globalThis, "ran") as unknown), path).toBeUndefined();
  }
  expect(shown).toEqual(expect.arrayContaining(["/terrain", "/terrain/jeu-de-plateau", "/donnees"]));
  expect(elsewhere).toEqual([]);
});

test("none of them sets a cookie or keeps anything but how this device reads", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(`http://localhost:${server.port}${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await context.close();
});
