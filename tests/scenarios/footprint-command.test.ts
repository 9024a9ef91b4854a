/** `npm run footprint` run for real, on good files and bad ones. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { good, goodFile, written } from "../support/estates.ts";

const root = join(import.meta.dirname, "../..");

describe("npm run footprint", () => {
  const run = (args: readonly string[], language = "fr_FR.UTF-8", task = "footprint") =>
    spawnSync(process.execPath, ["scripts/run.mjs", task, ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: language },
    });

  test("a good file, as JSON alone on standard output", () => {
    const { stdout, stderr, status } = run([goodFile, "--json"]);
    const summary = JSON.parse(stdout) as Record<string, unknown>;
    expect([status, stderr]).toEqual([0, ""]);
    expect(summary).toMatchObject({
      agents: 1000,
      tiers: {
        terminaux: expect.any(Number) as number,
        reseaux: expect.any(Number) as number,
        centres: expect.any(Number) as number,
      },
      phases: { fabrication: expect.any(Number) as number, usage: expect.any(Number) as number },
      matterKg: expect.any(Number) as number,
      mode: "national",
    });
    expect(Math.round(Number(summary.perAgentKg))).toBe(161);
    expect(Math.round(Number(summary.matterKg) / 1000)).toBe(370);
    expect(Number(summary.low)).toBeLessThan(Number(summary.totalKg));
    expect(Number(summary.high)).toBeGreaterThan(Number(summary.totalKg));
    const [first] = summary.warnings as { code: string; message: string }[];
    expect(first?.code).toBe("hosting-set-national");
    expect(first?.message).toContain("réglé");
  });

  test("a good file, for people: French first, both units, the mode", () => {
    const { stdout, status } = run([goodFile], "C");
    expect(status).toBe(0);
    expect(stdout).toContain("agents, mode national");
    expect(stdout).toContain("kg CO₂e par an");
    expect(stdout).toContain("kg de matière par an");
    expect(stdout).toContain("n’est pas mesuré");
    expect(run([goodFile], "en_GB.UTF-8").stdout).toContain("kg of matter a year");
  });

  test("a bad file: its place and a sentence, nothing on standard output, exit 1", () => {
    const path = written(good.replace(/^serveurs:.*\n/m, "").replace("nombre: 500", "nombre: -500"));
    const { stdout, stderr, status } = run([path, "--json"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/estate\.yaml:\d+:\d+ parc\.smartphone\.nombre ce nombre est trop petit/);
    expect(stderr).toMatch(/estate\.yaml:\d+:\d+ serveurs ce nombre manque/);
  });

  test("broken YAML, no such file, no file at all", () => {
    expect(run([written("parc: [unclosed\n")]).stderr).toMatch(/estate\.yaml:\d+:\d+ /);
    expect(run(["nowhere.yaml"]).stderr).toContain("nowhere.yaml:1:1 (file) ce fichier ne s’ouvre pas");
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain("npm run footprint -- scenarios/estates/val-d-octet.yaml");
  });

  test("scenario:check refuses the same file, and passes the shipped ones", () => {
    const bad = run([written(good.replace("kgParAgent: 24", "kgParAgent: 2"))], "fr", "scenario:check");
    expect(bad.status).toBe(1);
    expect(bad.stdout).toMatch(/estate\.yaml:\d+:\d+ hebergementKgParAgent les quatre usages/);
    expect(run([], "fr", "scenario:check").status).toBe(0);
  });

  test("the levers' table is the one printed in docs/footprint.md, and all are held", () => {
    const { stdout, status } = run(["--levers"]);
    expect(status).toBe(0);
    expect(readFileSync(join(root, "docs/footprint.md"), "utf8")).toContain(stdout);
  });
});
