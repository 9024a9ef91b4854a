/** What the server says of the room's network, and which devices it counts. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const tell = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/trials`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
const counts = async () => (await (await fetch(`${server.url}/api/trials`)).json()) as unknown;
const phone = { "x-forwarded-for": "192.168.1.44" };

test("this computer's own browser counts for nothing", async () => {
  const response = await tell({ device: "a".repeat(16), way: "websocket" });
  expect(await response.json()).toEqual({ counts: false });
  expect(await counts()).toEqual({ websocket: 0, tunnel: 0 });
});

test("phones count once each, by the way they took", async () => {
  await tell({ device: "b".repeat(16), way: "websocket" }, phone);
  await tell({ device: "b".repeat(16), way: "websocket" }, phone);
  const response = await tell({ device: "c".repeat(16), way: "tunnel" }, phone);
  expect(await response.json()).toEqual({ counts: true });
  expect(await counts()).toEqual({ websocket: 1, tunnel: 1 });
});

test("a trial of another shape is refused", async () => {
  for (const body of [{}, { device: "<b>", way: "tunnel" }, { device: "d".repeat(16), way: "pigeon" }])
    expect((await tell(body, phone)).status).toBe(400);
});

test("behind a proxy the public address is told alone; with nothing but this machine, its own", async () => {
  const told = async (url: string) => (await (await fetch(`${url}/api/network`)).json()) as unknown;
  expect(await told(server.url)).toEqual({ addresses: [{ name: null, url: server.url }] });
  const publicUrl = "https://mairie.example/ateliers/trois-tiers";
  const open = await TestServer.start({ HOST: "0.0.0.0" });
  const proxied = await TestServer.start({ HOST: "0.0.0.0", PUBLIC_URL: `${publicUrl}/` });
  try {
    const { addresses } = (await told(open.url)) as { addresses: { url: string }[] };
    expect(addresses.length).toBeGreaterThan(0);
    for (const { url } of addresses) expect(url).toMatch(new RegExp(`^http://[\\w.]+:${open.port}$`));
    expect(await told(proxied.url)).toEqual({ addresses: [{ name: null, url: publicUrl }] });
  } finally {
    await open.stop();
    await proxied.stop();
  }
});
