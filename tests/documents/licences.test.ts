/** LICENCES.md is what its task writes, names every fact once, and every licence we ship may stand beside the EUPL. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Facts } from "../../game/scenario/facts.ts";

const root = join(import.meta.dirname, "../..");
const written = readFileSync(join(root, "LICENCES.md"), "utf8");

/** The text under a heading of level two. */
function section(title: string): string {
  const [, after = ""] = written.split(`\n## ${title}\n`);
  return after.split("\n## ")[0] ?? "";
}

/** Runs the task alone: `scripts/run.mjs` could install dependencies in the middle of the tests. */
function runTask(...args: string[]) {
  const program = `const { run } = await import("./scripts/tasks/licences.mjs"); process.exitCode = await run(${JSON.stringify(args)});`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
    encoding: "utf8",
  });
}

/** Licences that a work under the EUPL may ship: permissive ones, and those of its appendix. */
const COMPATIBLE = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MPL-2.0",
];

test("the file is what the task writes", () => {
  const { status, stderr } = runTask("--check");
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("a file that differs is refused, with the command that mends it", () => {
  const file = join(mkdtempSync(join(tmpdir(), "licences-")), "LICENCES.md");
  writeFileSync(file, written.replace("EUPL", "MIT"));
  const { status, stderr } = runTask("--check", file);
  expect(stderr).toContain("npm run licences");
  expect(status).toBe(1);
});

test("every fact is listed once", () => {
  const facts = Facts.parse(JSON.parse(readFileSync(join(root, "scenarios/facts/facts.json"), "utf8")));
  const lists = section("Les chiffres cités")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  const listed = lists.flatMap((line) => [...line.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id));
  expect(listed.sort()).toEqual(facts.map(({ id }) => id).sort());
});

test("every production dependency is listed under a licence that may be shipped", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string; dev?: boolean }>;
  };
  const shipped = Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== "" && !dev)
    .map(([folder, { version }]) => `${folder.split("node_modules/").at(-1) ?? ""} ${version}`);
  const [, ...groups] = section("Les dépendances de production").split("\n### ");
  const listed = groups.flatMap((group) => {
    const [licence, ...lines] = group.split("\n");
    const names = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
    return names.map((name) => ({ name, licence }));
  });
  expect(listed.map(({ name }) => name).sort()).toEqual([...new Set(shipped)].sort());
  expect(listed.filter(({ licence }) => !COMPATIBLE.includes(licence ?? ""))).toEqual([]);
});
