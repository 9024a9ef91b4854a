/** What else is shipped for administrators: systemd takes its units, the image copies what exists, the containers open no door. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const has = (path: string) => existsSync(join(root, path));

const isExecutable = (path: string) => (statSync(join(root, path)).mode & 0o111) === 0o111;
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.endsWith(`.test${ending}`))
    .map((name) => `${folder}/${name}`);

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;
if (!hasSystemd) console.warn("no systemd-analyze here: units are not verified; it comes with systemd");

describe.skipIf(!hasSystemd)("the units", () => {
  /** @param name as systemd would see it: a template is verified as one of its instances */
  const analyze = (unit: string, name: string, ...words: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), "trois-tiers-units-"));
    for (const file of filesOf("deploy", ".service"))
      copyFileSync(join(root, file), join(folder, file.slice(7)));
    copyFileSync(join(root, "deploy", unit), join(folder, name));
    const answer = spawnSync("systemd-analyze", [...words, join(folder, name)], { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    return answer;
  };
  const UNITS = [
    ["trois-tiers.service", "trois-tiers.service"],
    ["trois-tiers@.service", "trois-tiers@2.service"],
    ["trois-tiers-backup.service", "trois-tiers-backup.service"],
    ["trois-tiers-backup.timer", "trois-tiers-backup.timer"],
  ] as const;

  test.each(UNITS)("%s is understood by systemd", (unit, name) => {
    const { status, stdout, stderr } = analyze(unit, name, "verify", "--man=no");
    const ours = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("trois-tiers"));
    expect(ours).toEqual([]);
    expect(status).toBe(0);
  });

  test.each(UNITS.slice(0, 2))("%s leaves the service little to do harm with", (unit, name) => {
    const { stdout } = analyze(unit, name, "security", "--offline=true", "--no-pager");
    const [, exposure] = /exposure level for \S+: ([\d.]+)/.exec(stdout) ?? [];
    expect(Number(exposure)).toBeLessThan(2);
  });
});

describe("the image", () => {
  const lines = read("Dockerfile").replaceAll("\\\n", " ").split("\n");
  const copies = lines.filter((line) => line.startsWith("COPY "));
  const sources = copies
    .filter((line) => !line.includes("--from="))
    .flatMap((line) =>
      line
        .split(/\s+/)
        .slice(1, -1)
        .filter((word) => !word.startsWith("--")),
    );
  const ignored = read(".dockerignore").split("\n");
  const words = (instruction: string): readonly string[] => {
    const line = lines.findLast((one) => one.startsWith(`${instruction} `)) ?? "";
    return parse(line.slice(instruction.length)) as string[];
  };

  test("copies what exists, and what .dockerignore leaves", () => {
    expect(sources).toContain("server");
    for (const source of sources) {
      expect(has(source), source).toBe(true);
      expect(ignored).not.toContain(source.split("/")[0]);
    }
  });

  test("holds every folder that the server reads by itself", () => {
    const own = copies.slice(1).flatMap((line) => line.split(/\s+/));
    for (const folder of ["server", "game", "scenarios", "assets", "scripts"]) expect(own).toContain(folder);
    for (const file of [...filesOf("server", ".ts"), ...filesOf("game", ".ts")])
      expect(read(file), file).not.toMatch(/from "(\.\.\/)+(client|tests)\//);
  });

  test("starts files that exist, through an entry that may be run", () => {
    const [program, file = ""] = words("CMD").filter((word) => !word.startsWith("--"));
    expect(program).toBe("node");
    expect(has(file)).toBe(true);
    const [entry = ""] = words("ENTRYPOINT");
    expect(isExecutable(entry.replace("/srv/trois-tiers/", ""))).toBe(true);
    const tasks = [...read("Dockerfile").matchAll(/^RUN node scripts\/run\.mjs (\S+)/gm)];
    expect(tasks.map(([, task]) => task)).toEqual(["build"]);
    expect(has("scripts/tasks/build.mjs")).toBe(true);
  });

  test("is checked by a healthcheck that Node can read", () => {
    const [, health = "[]"] = /HEALTHCHECK .*CMD (\[.*\])/.exec(lines.join("\n")) ?? [];
    const [program = "", , script = ""] = parse(health) as string[];
    expect(program).toBe("node");
    expect(script).toContain("/healthz");
    expect(spawnSync(process.execPath, ["--check", "-"], { input: script }).status).toBe(0);
  });

  test("leaves out packages that no file of the server asks for, and keeps those it does", () => {
    const [, removed = ""] = /npm uninstall --no-save --omit=dev (.+)/.exec(read("Dockerfile")) ?? [];
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const asked = new Set(
      [...filesOf("server", ".ts"), ...filesOf("game", ".ts")]
        .filter((file) => file !== "server/dev.ts")
        .flatMap((file) => [...read(file).matchAll(/from "((?:@[^/"]+\/)?[^./"@][^/"]*)/g)])
        .map(([, name]) => name),
    );
    expect(asked).toContain("express");
    for (const name of removed.trim().split(" ")) {
      expect(Object.keys(dependencies)).toContain(name);
      expect(asked).not.toContain(name);
    }
  });

  test("runs as nobody in particular, on a Node that the program takes", () => {
    expect(lines.findLast((line) => line.startsWith("USER "))).toBe("USER node");
    for (const [, major] of read("Dockerfile").matchAll(/FROM node:(\d+)/g))
      expect(Number(major)).toBeGreaterThan(22);
  });
});

interface Service {
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly healthcheck?: unknown;
}

describe("the containers", () => {
  const compose = parse(read("compose.yaml"), { merge: true }) as Readonly<
    Record<"services" | "secrets" | "volumes" | "networks", Readonly<Record<string, Service | null>>>
  >;
  const services = Object.entries(compose.services).map(([name, service]) => ({ name, ...service }));
  const apps = services.filter(({ build }) => build !== undefined);

  test("name only secrets, volumes, networks and services that are described", () => {
    for (const { name, secrets = [], networks = [], volumes = [], depends_on = {} } of services) {
      for (const one of secrets) expect(Object.keys(compose.secrets), name).toContain(one);
      for (const one of networks) expect(Object.keys(compose.networks), name).toContain(one);
      for (const one of volumes) expect(Object.keys(compose.volumes), name).toContain(one.split(":")[0]);
      for (const one of Object.keys(depends_on))
        expect(compose.services[one]?.healthcheck, name).toBeDefined();
    }
  });

  test("open ports to this machine alone, and none for the base", () => {
    for (const { name, ports = [] } of services)
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
    expect(compose.services.db?.ports).toBeUndefined();
  });

  test("have each its number, its address, and the port where nginx looks for it", () => {
    const nginx = read("deploy/nginx-processes.conf");
    expect(apps.map(({ environment }) => environment?.PROCESS)).toEqual(["1", "2"]);
    for (const { name, environment = {}, ports = [] } of apps) {
      expect(environment.PROCESS_URL).toBe(`http://${name}:2567`);
      const [, outside = ""] = /^127\.0\.0\.1:(\d+):2567$/.exec(ports[0] ?? "") ?? [];
      expect(nginx).toContain(
        `upstream trois_tiers_${environment.PROCESS ?? ""} { server 127.0.0.1:${outside}; }`,
      );
    }
  });

  test("write no secret in what is kept with the code", () => {
    for (const { environment = {} } of services)
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|KEY/.test(name)) expect(name).toMatch(/_FILE$/);
        expect(value).not.toMatch(/:\/\/[^/@]*:[^/@]*@/);
      }
    for (const one of ["/secrets/", ".env"]) expect(read(".gitignore").split("\n")).toContain(one);
  });
});

describe("the page for administrators", () => {
  const page = read("docs/deploiement.md");
  /** As GitHub makes anchors of headings. */
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-");

  test("names files and commands that exist", () => {
    const files = [...page.matchAll(/\bdeploy\/[\w@.-]+/g)].map(([file]) => file);
    expect(files).toContain("deploy/nginx.conf");
    for (const file of files) expect(has(file.replace(/\.$/, "")), file).toBe(true);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, name = ""] of page.matchAll(/(?:npm run|scripts\/run\.mjs) ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  test("leads to headings that it has", () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });

  test("speaks of units that are shipped, each of them installed by a command", () => {
    for (const file of readdirSync(join(root, "deploy")).filter((name) =>
      /\.(service|timer|conf)$/.test(name),
    ))
      expect(page).toMatch(new RegExp(`sudo install .*deploy/${file.replaceAll(".", "\\.")}`));
  });

  test("says as much room for files as the program and nginx take", () => {
    const limits = filesOf("server", ".ts").flatMap((file) =>
      [...read(file).matchAll(/limit(?::| =) "(\d+)mb"/g)].map(([, size]) => Number(size)),
    );
    const [, nginx] = /client_max_body_size (\d+)m;/.exec(read("deploy/nginx.conf")) ?? [];
    expect(Math.max(...limits)).toBe(8);
    expect(Number(nginx)).toBeGreaterThan(Math.max(...limits));
  });
});
