/** The house's drawings travel packed, and are the same once unpacked. */
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const assets = join(import.meta.dirname, "../../assets");
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

/** As a browser asks again: Node's own fetch would say that nothing may be kept. */
const statusWhen = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });

test("a drawing comes in a third of its bytes, twice alike, and as it was drawn", async () => {
  for (const [way, path] of [
    ["br", "landscape.svg"],
    ["gzip", "landscape.svg"],
    ["br", "pieces/mairie.svg"],
  ] as const) {
    const plain = readFileSync(join(assets, path), "utf8");
    const answer = await get(`/art/${path}`, { "accept-encoding": way });
    expect(answer.headers.get("content-encoding")).toBe(way);
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(Number(answer.headers.get("content-length"))).toBeLessThan(plain.length / 2);
    expect(await answer.text()).toBe(plain);
    const etag = answer.headers.get("etag") ?? "";
    expect(await statusWhen(`/art/${path}`, { "accept-encoding": way, "if-none-match": etag })).toBe(304);
  }
});

test("who cannot unpack gets it plain; fonts and sounds, which are packed already, go as they are", async () => {
  const plain = await get("/art/landscape.svg", { "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(readFileSync(join(assets, "landscape.svg"), "utf8"));
  const font = await get("/art/fonts/radio-canada-latin-wght-normal.woff2", { "accept-encoding": "br" });
  expect(font.headers.get("content-encoding")).toBeNull();
});

test("what is no drawing of ours, and what leads out of the folder, is not served by it", async () => {
  for (const path of ["/art/none.svg", "/art/..%2fpackage.json", "/art/pieces/..%2f..%2fscenarios%2fx.svg"]) {
    const answer = await get(path, { "accept-encoding": "br" });
    expect(await answer.text()).not.toContain("<svg");
  }
});
