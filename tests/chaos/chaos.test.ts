/** Faults under load: what was acknowledged is in the journal, and every journal plays to the live hash. */
import { expect, test } from "vitest";
import { runChaos } from "../load/chaos.ts";
import { canFillDisk } from "../support/small-disk.ts";

const isLong = process.env.LONG === "1";

test("twenty kill -9 under load lose no acknowledged command and no session diverges", async () => {
  const report = await runChaos({ minutes: 60, seed: "kills", only: "kill", kills: isLong ? 50 : 20 });
  console.log(JSON.stringify(report));
  expect(report).toMatchObject({ kills: isLong ? 50 : 20, lost: 0, divergent: 0 });
  expect(report.acknowledged).toBeGreaterThan(500);
});

test("a minute of every fault loses nothing and diverges nowhere", async () => {
  const report = await runChaos({ minutes: isLong ? 10 : 1, seed: "chaos" });
  console.log(JSON.stringify(report));
  expect(report).toMatchObject({ lost: 0, divergent: 0 });
  expect(report.kills).toBeGreaterThanOrEqual(2);
  expect(report.cuts).toBeGreaterThanOrEqual(6);
  expect(report.clockJumps).toBeGreaterThanOrEqual(2);
  // Where a disk cannot be filled it is said: faults.test.ts counts that test as skipped.
  if (canFillDisk()) expect(report.diskFull).toBeGreaterThanOrEqual(1);
  expect(Math.min(report.delays, report.duplicates)).toBeGreaterThanOrEqual(20);
  expect(report.acknowledged).toBeGreaterThanOrEqual(300);
});
