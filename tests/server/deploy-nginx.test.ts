/** The shipped nginx files in front of stand-ins of processes: where each request goes, with which headers. */
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { FrontNginx, hasOpenssl, HOW_TO_GET_OPENSSL } from "../support/front-nginx.ts";
import { hasNginx, HOW_TO_GET_NGINX } from "../support/nginx.ts";
import { freePort } from "../support/server.ts";

if (!hasNginx) console.warn(HOW_TO_GET_NGINX);
if (!hasOpenssl) console.warn(HOW_TO_GET_OPENSSL);

interface Seen {
  readonly process: number;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: number;
}

/** Says what it was asked; answers 503 once told so, as a process that starts. */
class StandIn {
  readonly seen: Seen[] = [];
  isStarting = false;
  readonly #number: number;
  #server: Server | undefined;

  constructor(number: number) {
    this.#number = number;
  }

  async listen(port: number): Promise<void> {
    const server = createServer((asked, response) => {
      let bytes = 0;
      asked.on("data", (chunk: Buffer) => (bytes += chunk.length));
      asked.on("end", () => {
        const { method, url, headers } = asked;
        const seen = { process: this.#number, method, url, headers, bytes };
        this.seen.push(seen);
        response.statusCode = this.isStarting ? 503 : 200;
        response.end(JSON.stringify(seen));
      });
    });
    server.on("upgrade", ({ url, headers }, socket) => {
      this.seen.push({ process: this.#number, method: "UPGRADE", url, headers, bytes: 0 });
      socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
      socket.pipe(socket);
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
    this.#server = undefined;
  }
}

describe.skipIf(!hasNginx || !hasOpenssl)("the shipped nginx files", () => {
  test.each([1, 2, 4])("are taken by nginx -t for %i processes", async (count) => {
    const front = await FrontNginx.write(Array.from({ length: count }, (_, index) => 2567 + index));
    const { status, stderr } = front.check();
    await front.stop();
    // A later nginx says that `listen … http2` has a new way of being written; the one of Debian 12 knows no other.
    expect(stderr.replaceAll(/.*"listen \.\.\. http2" directive is deprecated.*\n/g, "")).not.toMatch(
      /\[(warn|emerg|error)\]/,
    );
    expect(status).toBe(0);
  });
});

describe.skipIf(!hasNginx || !hasOpenssl)("nginx in front of two processes", () => {
  const [first, second] = [new StandIn(1), new StandIn(2)];
  const ports: number[] = [];
  let front: FrontNginx;
  const by = async (path: string, options = {}, body?: Buffer) =>
    JSON.parse((await front.ask(path, options, body)).text) as Seen;

  beforeAll(async () => {
    for (const one of [first, second]) {
      const port = await freePort();
      ports.push(port);
      await one.listen(port);
    }
    front = await FrontNginx.start(ports);
  });
  afterEach(() => {
    first.isStarting = second.isStarting = false;
  });
  afterAll(async () => {
    await front.stop();
    for (const one of [first, second]) await one.stop();
  });

  test("a number in the path leads to that process, the path left as it was", async () => {
    expect(await by("/p/1/abc/def?sessionId=x")).toMatchObject({
      process: 1,
      url: "/p/1/abc/def?sessionId=x",
    });
    expect(await by("/p/2/abc/def?sessionId=x")).toMatchObject({
      process: 2,
      url: "/p/2/abc/def?sessionId=x",
    });
  });

  test("an unknown number, and what only begins alike, are answered by any of them", async () => {
    expect((await by("/p/9/abc")).url).toBe("/p/9/abc");
    expect((await by("/p/12/abc")).url).toBe("/p/12/abc");
    expect((await by("/publier")).url).toBe("/publier");
  });

  test("what the asker writes about its own address is replaced", async () => {
    const { headers } = await by("/", {
      headers: {
        host: "ateliers.mairie.example",
        "x-forwarded-for": "10.1.1.1",
        "x-forwarded-proto": "http",
        "x-forwarded-host": "elsewhere.example",
        forwarded: "for=10.1.1.1",
      },
    });
    expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
    expect(headers["x-forwarded-proto"]).toBe("https");
    expect(headers.host).toBe("ateliers.mairie.example");
    expect(headers["x-forwarded-host"]).toBeUndefined();
    expect(headers.forwarded).toBeUndefined();
  });

  test("a lasting connection is opened to its process, and carries bytes both ways", async () => {
    const asking = request({
      ...{ host: "127.0.0.1", port: front.httpsPort, rejectUnauthorized: false, path: "/p/2/room" },
      headers: { connection: "Upgrade", upgrade: "websocket" },
    });
    asking.end();
    const [response, socket] = (await once(asking, "upgrade")) as [IncomingMessage, NodeJS.ReadWriteStream];
    expect(response.statusCode).toBe(101);
    socket.write("bonjour");
    const [bytes] = (await once(socket, "data")) as [Buffer];
    expect(bytes.toString()).toBe("bonjour");
    socket.end();
    expect(second.seen.at(-1)).toMatchObject({ method: "UPGRADE", url: "/p/2/room" });
  });

  test("a file larger than the program takes still reaches it, for it answers with a sentence", async () => {
    const { bytes } = await by("/api/x", { method: "POST" }, Buffer.alloc(9 * 1024 * 1024));
    expect(bytes).toBe(9 * 1024 * 1024);
  });

  test("while one starts, a reading is asked of the other", async () => {
    first.isStarting = true;
    for (let time = 1; time <= 6; time += 1) expect((await by("/")).process).toBe(2);
  });

  test("a writing that a process refused is sent to no other", async () => {
    first.isStarting = second.isStarting = true;
    const count = () => first.seen.length + second.seen.length;
    const before = count();
    expect((await front.ask("/api/x", { method: "POST" }, Buffer.from("{}"))).status).toBe(503);
    expect(count()).toBe(before + 1);
  });

  test("while all refuse, what comes is their own answer, time and again", async () => {
    first.isStarting = second.isStarting = true;
    for (let time = 1; time <= 8; time += 1) {
      const { status, text } = await front.ask("/");
      expect(status).toBe(503);
      expect(JSON.parse(text)).toMatchObject({ url: "/" });
    }
  });

  test("one stopped, everything is answered by the other; back, it answers again", async () => {
    await first.stop();
    for (let time = 1; time <= 6; time += 1) expect((await by("/", { method: "POST" })).process).toBe(2);
    expect((await front.ask("/p/1/room")).status).toBe(502);
    await first.listen(ports[0] ?? 0);
    await expect.poll(async () => (await by("/p/1/room")).process).toBe(1);
  });

  test("http leads to https, but for the file that proves a certificate’s name", async () => {
    const { status, headers } = await front.askPlain("/ABCDEF?x=1");
    expect(status).toBe(301);
    expect(headers.location).toBe("https://ateliers.mairie.example/ABCDEF?x=1");
    mkdirSync(join(front.folder, "www/.well-known/acme-challenge"), { recursive: true });
    writeFileSync(join(front.folder, "www/.well-known/acme-challenge/proof"), "proof");
    expect((await front.askPlain("/.well-known/acme-challenge/proof")).text).toBe("proof");
  });

  test("browsers are told to come by https from now on, errors included", async () => {
    expect((await front.ask("/")).headers["strict-transport-security"]).toBe("max-age=31536000");
    first.isStarting = second.isStarting = true;
    const { status, headers } = await front.ask("/");
    expect(status).toBe(503);
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  });
});
