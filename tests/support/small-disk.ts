/** A data folder whose disk can be filled: a small file system of its own, or a server forbidden to write. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  /** For `DATA_DIR`. */
  readonly dataDir: string;
  /** From now on the process cannot write there. */
  fill(pid: number): void;
  free(pid: number): void;
  remove(): void;
}

export const NO_SMALL_DISK =
  "a full disk cannot be made here: it takes Linux, and root (a tmpfs) or the program prlimit";

/** Undefined where a full disk cannot be made. */
export function smallDisk(): SmallDisk | undefined {
  if (process.platform !== "linux") return undefined;
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  const isRoot = process.getuid?.() === 0;
  const disk = (isRoot ? mounted(folder) : undefined) ?? limited(folder);
  if (!disk) rmSync(folder, { recursive: true });
  return disk;
}

export function canFillDisk(): boolean {
  const disk = smallDisk();
  disk?.remove();
  return disk !== undefined;
}

const succeeds = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;

/** The real thing: "no space left on device". It outlives the server, kill -9 included. */
function mounted(folder: string): SmallDisk | undefined {
  if (!succeeds("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder)) return undefined;
  const dataDir = join(folder, "data");
  mkdirSync(dataDir);
  const filler = join(folder, "filler");
  const unmount = () => succeeds("umount", "--lazy", folder);
  process.once("exit", unmount); // a test run that is cut short leaves no file system behind
  return {
    dataDir,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
    remove() {
      process.removeListener("exit", unmount);
      unmount();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillUp(filler: string): void {
  const file = openSync(filler, "w");
  for (const size of [1 << 20, 4096]) {
    const part = Buffer.alloc(size);
    try {
      while (writeSync(file, part) === size);
    } catch {
      // no space left: smaller parts may still fit
    }
  }
  closeSync(file);
}

/** Without root: the system refuses the server's writes to files ("file too large"), until it is told otherwise. */
function limited(folder: string): SmallDisk | undefined {
  const limit = (pid: number, bytes: string) =>
    succeeds("prlimit", "--pid", String(pid), `--fsize=${bytes}:`);
  if (!succeeds("prlimit", "--version")) return undefined;
  return {
    dataDir: join(folder, "data"),
    fill: (pid) => limit(pid, "0"),
    free: (pid) => limit(pid, "unlimited"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
