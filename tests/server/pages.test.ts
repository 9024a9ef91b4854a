/** Plain pages over HTTP: the field and the documents of a pilot, in the language asked, under a mount, lost addresses. */
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ PUBLIC_URL: "http://127.0.0.1/sobre" });
});
afterAll(() => server.stop());
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, { headers });

test("the field is read in the language asked, or in the browser’s", async () => {
  const asked = await ask("/terrain?lang=en");
  expect(asked.headers.get("content-type")).toContain("text/html");
  expect(await asked.text()).toContain('<html lang="en">');
  expect(await (await ask("/terrain", { "accept-language": "en-GB" })).text()).toContain('<html lang="en">');
  expect(await (await ask("/terrain/bisou")).text()).toContain('<html lang="fr">');
  expect((await ask("/page.css")).headers.get("content-type")).toContain("text/css");
});

test("a practice or a document that does not exist is answered 404 with all those that do", async () => {
  for (const [path, listed] of [
    ["/terrain/__proto__", "/sobre/terrain/bisou"],
    ["/pilote/__proto__", "/sobre/pilote/avis-dpo"],
    ["/pilote/..%2Farchitecture", "/sobre/pilote/avis-dpo"],
    ["/pilote/avis-dpo?format=exe", "/sobre/pilote/avis-dpo"],
  ] as const) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain(listed);
  }
});

test("a document of the pilot is a page to read, or a file to keep under its own name", async () => {
  const page = await ask("/pilote/avis-dpo");
  expect(page.headers.get("content-disposition")).toContain("inline");
  expect(await page.text()).toContain('href="/sobre/print.css"');
  const odt = await ask("/pilote/avis-dpo?format=odt");
  expect(odt.headers.get("content-disposition")).toBe(
    'attachment; filename="trois-tiers-pilote-avis-dpo.odt"',
  );
  const files = unzipSync(new Uint8Array(await odt.arrayBuffer()));
  expect(Object.keys(files)).toContain("content.xml");
});
