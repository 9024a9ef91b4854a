/** An archive made as a person would make it, opened in a folder of a difficult name, and started with nothing on the path. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/server.ts";
import type { Loopback } from "./loopback.ts";

const root = join(import.meta.dirname, "../..");

export interface Made {
  readonly archive: string;
  readonly sbom: string;
  readonly sums: string;
  readonly bytes: number;
}

/** Runs the task alone: `scripts/run.mjs` could install dependencies in the middle of the tests. */
export function makeArchive(os: string, out: string): Made {
  const args = JSON.stringify(["--os", os, "--out", out, "--json"]);
  const program = `const { run } = await import("./scripts/tasks/package.mjs"); process.exitCode = await run(${args});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`no archive: ${stderr}`);
  return JSON.parse(stdout) as Made;
}

/** Another person of this machine, without rights nor a home of the system's; ourselves when we may not become them. */
const NOBODY = 65_534;
const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Theirs to write. */
export function give(folder: string): void {
  if ("uid" in other) chownSync(folder, NOBODY, NOBODY);
}

/** A folder that person may enter; theirs to write when asked. */
export function newFolder(name: string, isTheirs = false): string {
  const above = mkdtempSync(join(tmpdir(), "archive-"));
  chmodSync(above, 0o755);
  const folder = join(above, name);
  mkdirSync(folder);
  if (isTheirs) give(folder);
  return folder;
}

/** Nobody may write in it, as in a shared folder that a DSI filled. */
export function unzip(archive: string, folder: string): string {
  const { status, stderr } = spawnSync("tar", ["xzf", archive, "-C", folder, "--no-same-owner"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const [name = ""] = readdirSync(folder);
  const opened = join(folder, name);
  spawnSync("chmod", ["-R", "a-w", opened]);
  return opened;
}

/** A home with a browser that only writes down what it is asked to open. */
export function newHome(): { readonly home: string; readonly browser: string; opened(): string } {
  const home = newFolder("Chez l’élève", true);
  const [browser, file] = [join(home, "navigateur"), join(home, "ouvert.txt")];
  writeFileSync(browser, `#!/bin/sh\necho "$1" >> '${file}'\n`, { mode: 0o755 });
  return { home, browser, opened: () => readFileSync(file, "utf8").trim() };
}

/** So that a test that fails leaves nothing at work on the data of the next. */
const running = new Set<ChildProcess>();

export async function stopAll(): Promise<void> {
  for (const child of running) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

export class Launched {
  output = "";
  readonly port: number;
  readonly #child: ChildProcess;
  readonly #hasSaidAll: Promise<unknown>;

  private constructor(port: number, child: ChildProcess) {
    this.port = port;
    this.#child = child;
    this.#hasSaidAll = once(child, "close");
    running.add(child);
    child.once("exit", () => running.delete(child));
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        // As people read it: a space that does not break is a space.
        this.output += chunk.toString().replaceAll("\u00a0", " ");
      });
  }

  /**
   * @param opened the folder that was unzipped
   * @param inside the network that it is started in, when it is not this machine's
   */
  static async start(
    opened: string,
    env: Readonly<Record<string, string>>,
    orders: readonly string[] = [],
    inside?: Loopback,
  ): Promise<Launched> {
    const port = Number(env.PORT ?? (await freePort()));
    const starter = join(opened, "demarrer.sh");
    // To enter a network one has to be root: the person is become on the way.
    const [program = starter, ...before] = inside?.entering({ uid: NOBODY, gid: NOBODY }) ?? [];
    const child = spawn(program, [...(inside ? [...before, starter] : []), ...orders], {
      ...(inside ? {} : other),
      cwd: "/",
      env: { PATH: "", PORT: String(port), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new Launched(port, child);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Until sessions may be made, on this port or another. */
  async ready(port = this.port): Promise<void> {
    const deadline = performance.now() + 120_000;
    while (this.#child.exitCode === null && performance.now() < deadline) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/scenarios`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(50);
    }
    throw new Error(`the archive did not start: ${this.output}`);
  }

  /** What it said last may come after its end. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, "exit");
    await Promise.race([this.#hasSaidAll, sleep(5_000)]);
    return this.#child.exitCode;
  }

  stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    return this.ended();
  }
}

/** Starts, waits for the end, and says how it went. */
export async function startAndFail(
  opened: string,
  env: Readonly<Record<string, string>>,
  orders?: readonly string[],
) {
  const launched = await Launched.start(opened, env, orders);
  const code = await launched.ended();
  return { code, said: launched.output };
}

export function remove(folder: string): void {
  spawnSync("chmod", ["-R", "u+w", folder]);
  rmSync(folder, { recursive: true, force: true });
}
