/** A real server on loopback, in a process of its own, that tests may kill and start again on the same data. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");

export interface CreatedSession {
  readonly code: string;
  readonly joinUrl: string;
  readonly consoleUrl: string;
  readonly screenUrl: string;
  readonly facilitatorKey: string;
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

export class TestServer {
  readonly port: number;
  readonly dataDir: string;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  output = "";

  private constructor(port: number, dataDir: string, env: Readonly<Record<string, string>>) {
    this.port = port;
    this.dataDir = dataDir;
    this.#env = env;
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const server = new TestServer(await freePort(), mkdtempSync(join(tmpdir(), "trois-tiers-")), env);
    await server.startAgain();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts on the same port and data; resolves once sessions are back. */
  async startAgain(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      HOST: "127.0.0.1",
      DATA_DIR: this.dataDir,
      LANG: "fr_FR.UTF-8",
      ...this.#env,
    };
    const child = spawn(process.execPath, ["server/main.ts"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    const deadline = performance.now() + 30_000;
    while (child.exitCode === null && performance.now() < deadline) {
      const answer = await fetch(`${this.url}/api/scenarios`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(40);
    }
    throw new Error(`the server did not start: ${this.output}`);
  }

  /** kill -9: nothing is flushed, nobody is told. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<number | null> {
    const code = await this.#end("SIGTERM");
    rmSync(this.dataDir, { recursive: true, force: true });
    return code;
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (child?.exitCode !== null) return child?.exitCode ?? null;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
    return child.exitCode;
  }

  async createSession(
    body: Record<string, unknown> = { scenario: "decouverte-60" },
  ): Promise<CreatedSession> {
    const response = await fetch(`${this.url}/api/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`no session: ${response.status} ${await response.text()}`);
    return (await response.json()) as CreatedSession;
  }

  /** A facilitator's request. */
  get(path: string, key: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
  }
}
