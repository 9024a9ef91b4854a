/** `npm run balance` run for real, on few games for its shape and on more for what it must show. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BalanceOf } from "../../server/mandate/balance.ts";
import { GAUGE_NAMES } from "../../game/activities/mandate/terms.ts";

const root = join(import.meta.dirname, "../..");
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "balance", ...args], { cwd: root, encoding: "utf8" });

test("prints where each gauge ends by strategy, a line for each, and each documented rebound in its unit", () => {
  const { stdout, status } = run("--games", "60");
  expect(status).toBe(0);
  for (const name of GAUGE_NAMES) {
    expect(stdout).toMatch(
      new RegExp(`^${name} +equipment-first +[\\d.]+ % +[\\d.]+ % +[\\d.]+ % +[\\d.]+ %$`, "m"),
    );
    expect(stdout).toMatch(
      new RegExp(`^${name}: (can be lost|CANNOT BE LOST) .*, (not trivial|TRIVIAL)$`, "m"),
    );
  }
  expect(stdout).toMatch(/^technology-without-guards gains .* and loses [\d.]+ t of them in all \(\d+ %\)$/m);
  expect(stdout).toMatch(/^lampes-sobres-salles +rebond-ampoules +6 +6 +%$/m);
});

test("every gauge can be lost and none is trivial; equipment first ends lighter, and loses less, than technology", () => {
  const { gauges, strategies } = JSON.parse(run("--games", "3000", "--json").stdout) as BalanceOf;
  for (const name of GAUGE_NAMES)
    expect([name, gauges[name].canBeLost, gauges[name].isTrivial]).toEqual([name, true, false]);
  const [equipment, technology] = [strategies["equipment-first"], strategies["technology-without-guards"]];
  if (!equipment || !technology) throw new Error("a strategy is missing");
  expect(equipment.footprint).toBeLessThan(technology.footprint);
  expect(equipment.matter).toBeLessThan(technology.matter);
  expect(equipment.cameBack / equipment.gained).toBeLessThan(technology.cameBack / technology.gained);
});
