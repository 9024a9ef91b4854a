/** Pages by HTTP/2 where there is a certificate: the same answers, the same asker, and nothing of one request in another. */
import { once } from "node:events";
import type { ClientHttp2Session } from "node:http2";
import { request as askPlain } from "node:https";
import express, { type Request } from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeServer, type WorkshopServer } from "../../server/rooms/listen.ts";
import { hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { askHttp2, certificateOnce, openHttp2 } from "../support/secure-server.ts";
import { freePort } from "../support/server.ts";

if (!hasOpenssl) console.log(`HTTP/2 skipped: ${HOW_TO_GET_OPENSSL}`);
const LONG = "x".repeat(300_000);

let server: WorkshopServer;
let session: ClientHttp2Session;
let port = 0;
let cut = 0;
const carried: number[] = [];
const askerOf = ({ secure, socket, headers, method, httpVersion }: Request) => ({
  ...{
    secure,
    method,
    httpVersion,
    address: socket.remoteAddress,
    host: headers.host,
    cookie: headers.cookie,
  },
});

beforeAll(async () => {
  if (!hasOpenssl) return;
  server = makeServer(
    (app) => {
      app.get("/asker", (request, response) => void response.json(askerOf(request)));
      app.post(
        "/echo",
        express.text({ limit: "1mb" }),
        (request, response) => void response.send(request.body),
      );
      app.get("/two-cookies", (_, response) => void response.cookie("a", "1").cookie("b", "2").end());
      app.get("/long", (_, response) => void response.set("ETag", '"long"').send(LONG));
      app.get("/never", (_, response) => void response.once("close", () => (cut += 1)));
      app.get("/broken", (request) => void request.socket.destroy());
    },
    {
      tls: certificateOnce(),
      traffic: {
        request: ({ socket }, response) =>
          void response.once("close", () => carried.push(socket.bytesRead, socket.bytesWritten)),
        upgrade: () => undefined,
        belongs: () => undefined,
      },
    },
  );
  port = await freePort();
  await server.listen(port, "127.0.0.1");
  session = openHttp2(port);
});
afterAll(async () => {
  if (!hasOpenssl) return;
  session.close();
  await server.shutdown();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  askHttp2(session, { ":path": path, ...headers });

test.skipIf(!hasOpenssl)(
  "the house reads who asks, under which name, and that nobody else hears",
  async () => {
    const { headers, text } = await get("/asker", { cookie: "cle=1; autre=2" });
    expect(headers[":status"]).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      ...{ secure: true, method: "GET", address: "127.0.0.1", host: `localhost:${port}` },
      cookie: "cle=1; autre=2",
    });
    expect(Object.keys(headers)).not.toContain("connection");
  },
);

test.skipIf(!hasOpenssl)("forty questions at once each get their own answer", async () => {
  const bodies = Array.from({ length: 40 }, (_, index) => `${index} ${"é".repeat(2_000)}`);
  const asked = { ":method": "POST", ":path": "/echo", "content-type": "text/plain" };
  const answers = await Promise.all(bodies.map((body) => askHttp2(session, asked, body)));
  expect(answers.map(({ text }) => text)).toEqual(bodies);
});

test.skipIf(!hasOpenssl)("a long answer comes whole; asked again, it is not sent again", async () => {
  expect((await get("/long")).text).toBe(LONG);
  const again = await get("/long", { "if-none-match": '"long"' });
  expect([again.headers[":status"], again.text]).toEqual([304, ""]);
  const head = await get("/long", { ":method": "HEAD" });
  expect([head.headers[":status"], head.text]).toEqual([200, ""]);
});

test.skipIf(!hasOpenssl)("two cookies stay two", async () => {
  expect((await get("/two-cookies")).headers["set-cookie"]).toHaveLength(2);
});

test.skipIf(!hasOpenssl)("what was carried is counted, never less than what was said", async () => {
  carried.length = 0;
  await get("/long");
  await expect.poll(() => carried.length).toBe(2);
  expect(carried[0]).toBeGreaterThan(20);
  expect(carried[1]).toBeGreaterThanOrEqual(LONG.length);
});

test.skipIf(!hasOpenssl)(
  "somebody who leaves before the answer is seen to leave, and the others are answered",
  async () => {
    const before = cut;
    const stream = session.request({ ":path": "/never" });
    stream.on("error", () => undefined);
    await get("/asker");
    stream.close(8);
    await expect.poll(() => cut).toBe(before + 1);
    expect((await get("/asker")).headers[":status"]).toBe(200);
  },
);

test.skipIf(!hasOpenssl)("a connection that breaks inside breaks one answer alone", async () => {
  const stream = session.request({ ":path": "/broken" });
  const [error] = (await once(stream, "error")) as [NodeJS.ErrnoException];
  expect(error.code).toBe("ERR_HTTP2_STREAM_ERROR");
  expect((await get("/asker")).headers[":status"]).toBe(200);
});

test.skipIf(!hasOpenssl)("a browser that knows HTTP/1.1 alone is answered by it", async () => {
  const asked = askPlain({ port, path: "/asker", rejectUnauthorized: false }).end();
  const [answer] = (await once(asked, "response")) as [NodeJS.ReadableStream & { statusCode: number }];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ secure: true, httpVersion: "1.1" });
});
