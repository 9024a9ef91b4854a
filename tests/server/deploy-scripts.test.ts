/** What deploy/ runs, run for real: its two scripts, and the commands of its units as systemd would read them. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort, TestServer } from "../support/server.ts";

const deploy = join(import.meta.dirname, "../../deploy");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trois-tiers-scripts-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the container’s entry", () => {
  const start = (env: Record<string, string>, ...command: string[]) =>
    spawnSync(join(deploy, "start.sh"), command, {
      env: { PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
  const secret = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test("gives each secret’s content under its name, whatever signs are in it, without the last line’s end", () => {
    const text = "a b'\"$HOME`id`\\é";
    const { stdout } = start(
      { PGPASSWORD_FILE: secret("password", `${text}\n`), CREATION_KEY_FILE: secret("key", "clé") },
      ...[process.execPath, "-p", "JSON.stringify([process.env.PGPASSWORD, process.env.CREATION_KEY])"],
    );
    expect(JSON.parse(stdout)).toEqual([text, "clé"]);
  });

  test("leaves what was given directly as it is", () => {
    expect(start({ CREATION_KEY: "direct" }, "sh", "-c", "echo $CREATION_KEY").stdout).toBe("direct\n");
  });

  test("says which secret it cannot read, and starts nothing", () => {
    const { status, stdout, stderr } = start({ CREATION_KEY_FILE: join(folder, "gone") }, "echo", "started");
    expect(status).toBe(78);
    expect(stdout).toBe("");
    expect(stderr).toContain("CREATION_KEY est illisible");
  });

  test("leaves its place to the command, which then receives the signals", async () => {
    const child = spawn(join(deploy, "start.sh"), ["sh", "-c", "echo $$; exec sleep 30"]);
    const [pid] = (await once(child.stdout, "data")) as [Buffer];
    expect(Number(pid.toString())).toBe(child.pid);
    child.kill("SIGTERM");
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect(signal).toBe("SIGTERM");
  });
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("no curl here; get it with: apt-get install curl");

describe.skipIf(!hasCurl)("the restart of one process after the other", () => {
  /** Two neighbouring ports, as the numbers of processes are. */
  let base: number;
  const servers: Server[] = [];
  const journal = () => readFileSync(join(folder, "told"), "utf8").trim().split("\n");

  beforeEach(async () => {
    base = (await freePort()) - 1;
    const systemctl = join(folder, "systemctl");
    writeFileSync(
      systemctl,
      `#!/bin/sh
echo "$*" >> ${folder}/told
case "$1" in list-units) printf 'trois-tiers@2.service loaded active running x\\ntrois-tiers@1.service loaded active running x\\n';; esac
`,
    );
    chmodSync(systemctl, 0o755);
  });
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function serve(process: number, status = 200): Promise<void> {
    const server = createServer((_request, response) => {
      response.statusCode = status;
      response.end();
    });
    server.listen(base + process, "127.0.0.1");
    await once(server, "listening");
    servers.push(server);
  }
  async function restart(...processes: string[]) {
    const env = { PATH: `${folder}:${process.env.PATH ?? ""}`, PORT_BASE: String(base), WAIT: "2" };
    const child = spawn(join(deploy, "rolling-restart.sh"), processes, { env });
    let told = "";
    child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
    const [status] = (await once(child, "close")) as [number | null];
    return { status, told };
  }

  test("restarts those that run, by number, and waits for each", async () => {
    await serve(1);
    await serve(2);
    expect((await restart()).status).toBe(0);
    expect(journal().slice(1)).toEqual(["restart trois-tiers@1", "restart trois-tiers@2"]);
  });

  test("stops at the first that does not come back: the others go on serving", async () => {
    await serve(1, 503);
    await serve(2);
    const { status, told } = await restart("1", "2");
    expect(status).toBe(1);
    expect(journal()).toEqual(["restart trois-tiers@1"]);
    expect(told).toContain("Le processus 1 ne répond pas");
  });

  test("says how to start processes when none runs", async () => {
    writeFileSync(join(folder, "systemctl"), "#!/bin/sh\n");
    chmodSync(join(folder, "systemctl"), 0o755);
    const { status, told } = await restart();
    expect(status).toBe(1);
    expect(told).toContain("systemctl enable --now");
  });
});

describe("the commands of the units", () => {
  /** @param line as `ExecStart=`; a doubled sign is systemd's way of writing one */
  const command = (unit: string, line: string, instance = "") => {
    const [, words = ""] =
      new RegExp(`^${line}=(.+)$`, "m").exec(readFileSync(join(deploy, unit), "utf8")) ?? [];
    return words
      .replaceAll("%i", instance)
      .replaceAll("%%", "%")
      .replaceAll("$$", () => "$");
  };
  const sh = (text: string, env: Record<string, string>) =>
    spawnSync("sh", ["-c", text], {
      cwd: join(deploy, ".."),
      env: { PATH: process.env.PATH, LANG: "fr_FR.UTF-8", ...env },
      encoding: "utf8",
    });

  test.each([
    [{}, "2573"],
    [{ PORT: "4000" }, "4000"],
  ])("a process’s port is made from its number, unless a setting gives one: %o", (env, port) => {
    const start = command("trois-tiers@.service", "ExecStart", "7").replace(
      "node --max-semi-space-size=8 server/main.ts",
      "printenv PORT",
    );
    expect(sh(start, env).stdout).toBe(`${port}\n`);
  });

  test("the nightly backup is made while the server runs, and copies of more than a week go", async () => {
    const server = await TestServer.start();
    await server.createSession();
    const place = "/var/lib/trois-tiers-sauvegardes";
    const [old, recent] = ["seances-old.gz", "seances-recent.gz"].map((name) => join(folder, name));
    const days = (count: number) => Date.now() / 1000 - count * 86_400;
    for (const [file = "", age] of [
      [old, 9],
      [recent, 6],
    ] as const) {
      writeFileSync(file, "");
      utimesSync(file, days(age), days(age));
    }
    for (const line of ["ExecStart", "ExecStartPost"]) {
      const text = command("trois-tiers-backup.service", line).replaceAll(place, folder);
      const { status, stderr } = sh(text, { DATA_DIR: server.dataDir });
      expect(status, stderr).toBe(0);
    }
    await server.stop();
    const kept = readdirSync(folder).sort();
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatch(/^seances-\d{4}-\d\d-\d\d-\d{6}\.gz$/);
    expect(kept[1]).toBe("seances-recent.gz");
  });
});
