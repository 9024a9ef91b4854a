/** Several real server processes on one PostgreSQL of their own, each of which tests may kill, freeze or cut off. */
import { setTimeout as sleep } from "node:timers/promises";
import { Crowd } from "../load/bots.ts";
import { Line } from "./line.ts";
import { NO_POSTGRES, startPostgres, type TestPostgres } from "./postgres.ts";
import { TestServer, type CreatedSession } from "./server.ts";

export class Several {
  readonly postgres: TestPostgres;
  readonly servers: readonly TestServer[];
  /** From each process to the base. */
  readonly lines: readonly Line[];
  readonly base: string;
  #turn = 0;
  #only: TestServer | undefined;

  private constructor(
    postgres: TestPostgres,
    base: string,
    parts: { readonly servers: readonly TestServer[]; readonly lines: readonly Line[] },
  ) {
    this.postgres = postgres;
    this.base = base;
    this.servers = parts.servers;
    this.lines = parts.lines;
  }

  static async start(count: number, env: Readonly<Record<string, string>> = {}): Promise<Several> {
    const postgres = await startPostgres();
    if (!postgres) throw new Error(NO_POSTGRES);
    const base = postgres.base();
    const [servers, lines]: [TestServer[], Line[]] = [[], []];
    for (let number = 1; number <= count; number += 1) {
      const line = await Line.to(postgres.port);
      lines.push(line);
      const DATABASE_URL = base.replace(`:${postgres.port}/`, `:${line.port}/`);
      const own = { DATABASE_URL, PROCESS: String(number), CREATION_KEY: "open", ...env };
      servers.push(await TestServer.start(own, { isClockMovable: true }));
    }
    return new Several(postgres, base, { servers, lines });
  }

  at(number: number): TestServer {
    const server = this.servers[number - 1];
    if (!server) throw new Error(`no process ${number}`);
    return server;
  }

  /** As a name with several addresses: each opening tries the next process. */
  get url(): string {
    this.#turn += 1;
    return this.#only?.url ?? this.at((this.#turn % this.servers.length) + 1).url;
  }

  /** From now on everybody asks this process alone. */
  askOnly(number: number): void {
    this.#only = this.at(number);
  }

  /** Again any of them. */
  askAny(): void {
    this.#only = undefined;
  }

  /** Bots that play a session by whichever process answers. */
  async crowd({ code, facilitatorKey: key }: CreatedSession, count = 8): Promise<Crowd> {
    const address = { url: "", code, key, count, duration: 600, drive: true, pace: 60 };
    return Crowd.gather(Object.defineProperty(address, "url", { get: () => this.url }));
  }

  async stop(): Promise<void> {
    for (const server of this.servers) {
      if (server.pid !== undefined) signal(server, "SIGCONT");
      await server.kill();
      await server.stop();
    }
    for (const line of this.lines) line.close();
    this.postgres.stop();
  }
}

export function signal({ pid }: TestServer, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Milliseconds until it holds, asked every 50. */
export async function until(holds: () => boolean | Promise<boolean>, mostMs = 60_000): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > mostMs) throw new Error(`not within ${mostMs} ms`);
    await sleep(50);
  }
  return performance.now() - start;
}
