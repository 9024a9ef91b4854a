/** A throw-away PostgreSQL for tests: its own cluster, port and folder, gone afterwards. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface TestPostgres {
  readonly port: number;
  /** Address of a new empty base. */
  base(encoding?: string): string;
  /** Runs SQL in a base, as psql prints it. */
  sql(url: string, text: string): string;
  /** Ends every connection at once, as a crash of the database does, and starts it again. */
  crash(): void;
  /** The two halves of a crash. */
  fall(): void;
  rise(): void;
  stop(): void;
}

export const NO_POSTGRES = "no PostgreSQL found; to run these tests: apt-get install postgresql";

export const hasPostgres = (): boolean => findBin() !== undefined;

/** Undefined where PostgreSQL is not installed. */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const bin = findBin();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-pg-"));
  const asUser = unprivileged(folder);
  const port = await freePort();
  const data = join(folder, "data");
  const run = (name: string, args: string[]) => check(name, asUser(join(bin, name), args));
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='${folder}'`;
  const start = () => run("pg_ctl", ["start", "-w", "-D", data, "-l", join(folder, "log"), "-o", settings]);
  // --no-sync spares the creation only: the running cluster syncs as any other.
  run("initdb", ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  start();
  const stopNow = () => asUser(join(bin, "pg_ctl"), ["stop", "-w", "-m", "immediate", "-D", data]);
  process.once("exit", stopNow); // a test run that is cut short leaves no server behind
  let bases = 0;
  return {
    port,
    base(encoding = "UTF8") {
      bases += 1;
      const args = ["-h", "127.0.0.1", "-p", String(port), "-U", "tester", "-T", "template0", "-E", encoding];
      run("createdb", [...args, `base${bases}`]);
      return `postgres://tester@127.0.0.1:${port}/base${bases}`;
    },
    sql: (url, text) =>
      run("psql", ["-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", text]).trim(),
    crash() {
      stopNow();
      start();
    },
    fall: () => void stopNow(),
    rise: start,
    stop() {
      process.removeListener("exit", stopNow);
      stopNow();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps initdb and pg_ctl off the PATH. */
function findBin(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) =>
    ["initdb", "pg_ctl", "createdb", "psql"].every((name) => existsSync(join(folder, name))),
  );
}

type Run = (program: string, args: readonly string[]) => SpawnSyncReturns<string>;

/** PostgreSQL refuses to run as root: then another user owns the folder and runs it. */
function unprivileged(folder: string): Run {
  const options = { cwd: folder, encoding: "utf8", timeout: 60_000 } as const;
  if (process.getuid?.() !== 0) return (program, args) => spawnSync(program, args, options);
  const user = ["postgres", "nobody"].find((name) => spawnSync("id", ["-u", name]).status === 0) ?? "nobody";
  const id = (flag: string) => Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout);
  const owner = { uid: id("-u"), gid: id("-g") };
  chownSync(folder, owner.uid, owner.gid);
  return (program, args) => spawnSync(program, args, { ...options, ...owner });
}

function check(name: string, { status, stdout, stderr, error }: SpawnSyncReturns<string>): string {
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
