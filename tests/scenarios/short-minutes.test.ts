/** `npm run scenario:check` on phases whose minutes are short: told at their place, refused only when asked to. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentFolder, newFolder } from "../support/estates.ts";

const root = join(import.meta.dirname, "../..");

function run(task: string, ...args: readonly string[]) {
  const env = { ...process.env, LC_ALL: "fr_FR.UTF-8" };
  return spawnSync(process.execPath, ["scripts/run.mjs", task, ...args], {
    cwd: root,
    encoding: "utf8",
    env,
  });
}

/** The module of the devices, its quiz of seven minutes made one of four. */
function hurried(): string {
  const path = join(newFolder(), "presse.yaml");
  const text = readFileSync(join(contentFolder, "modules/terminaux.yaml"), "utf8")
    .replace("id: terminaux", "id: presse")
    .replace(/^minutes: 25$/m, "minutes: 22")
    .replace("minutes: 7\n", "minutes: 4\n");
  expect(text).toContain("minutes: 22");
  expect(text).toContain("minutes: 4\n");
  writeFileSync(path, text);
  return path;
}

describe("npm run scenario:check", () => {
  test("warns of the phase whose minutes do not hold what people read and decide, in each language, and of no shipped one", () => {
    const { stdout, stderr, status } = run("scenario:check", hurried());
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const [index, language] of ["français", "anglais"].entries())
      expect(lines[index]).toMatch(
        new RegExp(
          `presse\\.yaml:\\d+:\\d+ phases\\.0\\.minutes avertissement\\s: en ${language}, une table de 7 a besoin de \\d+\\ss .* il faudrait \\d\\smin, 4 sont prévues$`,
        ),
      );
    expect(stderr).toContain("0 erreur(s), 2 avertissement(s)");
    expect(status).toBe(0);
  });

  test("--strict refuses the same file", () => {
    expect(run("scenario:check", hurried(), "--strict").status).toBe(1);
  });
});

test("a plan and a round of rebounds are counted like the rest", () => {
  const { stdout } = run("rehearse", "mandat-90", "--tables", "2", "--people", "3");
  expect(stdout).toMatch(/^ronde +attack +\d+ +2 /m);
  expect(stdout).toMatch(/^ronde +judge +\d+ +\d /m);
  expect(stdout).toMatch(/^choix +plan +\d+ +\d+ +– +\d+ +540$/m);
  expect(stdout).not.toContain("not counted");
});
