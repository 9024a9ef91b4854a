/** A network with nothing in it but loopback, where root on Linux may make one: what runs there reaches this machine and nothing else. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ENTER = "/usr/bin/nsenter";
const LEAVE = "/usr/bin/unshare";

export class Loopback {
  readonly #holder: ChildProcess;

  private constructor(holder: ChildProcess) {
    this.#holder = holder;
  }

  /** @returns undefined where it cannot be made */
  static async open(): Promise<Loopback | undefined> {
    if (process.getuid?.() !== 0 || !existsSync(ENTER) || !existsSync(LEAVE)) return undefined;
    const script = "ip link set lo up && echo up && exec sleep 900";
    const holder = spawn(LEAVE, ["--net", "sh", "-c", script], { stdio: ["ignore", "pipe", "ignore"] });
    holder.once("error", () => undefined);
    const first: unknown[] = await Promise.race([once(holder.stdout, "data"), once(holder.stdout, "end")]);
    if (String(first[0]).trim() !== "up") return undefined;
    return new Loopback(holder);
  }

  /** What starts a program there. @param as another person of this machine */
  entering(as?: { readonly uid: number; readonly gid: number }): readonly string[] {
    const into = `--net=/proc/${String(this.#holder.pid)}/ns/net`;
    const who = as ? ["--setuid", String(as.uid), "--setgid", String(as.gid)] : [];
    return [ENTER, into, ...who];
  }

  /** Names of its networks: `lo` alone. */
  networks(): string[] {
    const [enter = "", ...into] = this.entering();
    const { stdout } = spawnSync(enter, [...into, "/bin/cat", "/proc/self/net/dev"], { encoding: "utf8" });
    return [...stdout.matchAll(/^\s*([\w.-]+):/gm)].map(([, name = ""]) => name);
  }

  /** A program by another name, that begins there. @returns its path, in the folder */
  wrapped(program: string, folder: string): string {
    const wrapper = join(folder, "dedans");
    writeFileSync(wrapper, `#!/bin/sh\nexec ${this.entering().join(" ")} '${program}' "$@"\n`);
    chmodSync(wrapper, 0o755);
    return wrapper;
  }

  close(): void {
    this.#holder.kill();
  }
}
