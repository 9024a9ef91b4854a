/** The schema in docs/ is the one the code publishes. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("docs/roadmap.schema.json is up to date", () => {
  const cwd = join(import.meta.dirname, "../..");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "schema", "--check"], {
    cwd,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
