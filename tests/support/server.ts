/** A real server on loopback, in a process of its own, that tests may kill and start again on the same data. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");
/** As everything that is shipped starts it (`tests/borders/server-started.test.ts`). */
const SERVER = ["--max-semi-space-size=8", "server/main.ts"];

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

export interface TestServerOptions {
  /** A folder of its own without it; gone when the server stops. */
  readonly dataDir?: string | undefined;
  /** `moveClock` then works. */
  readonly isClockMovable?: boolean;
  /** A copy of the house, built, to be served instead of this one. */
  readonly house?: string;
}

const movableClock = new URL("movable-clock.ts", import.meta.url).href;

export class TestServer {
  readonly port: number;
  readonly dataDir: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #isClockMovable: boolean;
  readonly #house: string;
  #clockShiftMs = 0;
  #child: ChildProcess | undefined;
  output = "";

  private constructor(port: number, env: Readonly<Record<string, string>>, options: TestServerOptions) {
    this.port = port;
    this.dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "trois-tiers-"));
    this.#isClockMovable = options.isClockMovable ?? false;
    this.#house = options.house ?? root;
    this.#env = env;
  }

  static async start(
    env: Readonly<Record<string, string>> = {},
    options: TestServerOptions = {},
  ): Promise<TestServer> {
    for (let tries = 1; ; tries += 1) {
      const server = new TestServer(await freePort(), env, options);
      try {
        await server.startAgain();
        return server;
      } catch (error) {
        // Somebody else of this machine took the port in between.
        if (tries === 3 || !/déjà pris|already taken/.test(server.output)) throw error;
        await server.kill();
      }
    }
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
      // As `npm start` serves.
      NODE_ENV: "production",
      PORT: String(this.port),
      HOST: "127.0.0.1",
      DATA_DIR: this.dataDir,
      LANG: "fr_FR.UTF-8",
      CLOCK_SHIFT_MS: String(this.#clockShiftMs),
      ...this.#env,
    };
    const program = this.#isClockMovable ? ["--import", movableClock, ...SERVER] : SERVER;
    const child = spawn(process.execPath, program, {
      cwd: this.#house,
      env,
      stdio: ["ignore", "pipe", "pipe", ...(this.#isClockMovable ? (["ipc"] as const) : [])],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    const deadline = performance.now() + 150_000;
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

  /** Its system clock now differs from this machine's by so much; a restart keeps it. */
  moveClock(shiftMs: number): void {
    this.#clockShiftMs = shiftMs;
    this.#child?.send({ clockShiftMs: shiftMs });
  }

  async stop(): Promise<number | null> {
    const code = await this.#end("SIGTERM");
    rmSync(this.dataDir, { recursive: true, force: true });
    return code;
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    // What a signal ended has no code.
    if (child?.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
    return child.exitCode;
  }

  async createSession(
    body: Record<string, unknown> = { scenario: "decouverte-60" },
  ): Promise<CreatedSession> {
    const { CREATION_KEY: key } = this.#env;
    const response = await fetch(`${this.url}/api/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
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
