/** One way to start the server: what is measured by the tests is what authorities run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test.each([
  "scripts/support/supervise.mjs",
  "tests/support/server.ts",
  "Dockerfile",
  "deploy/trois-tiers.service",
  "deploy/trois-tiers@.service",
])("%s starts the server with the memory settings that were measured", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  const started = text.match(/--max-semi-space-size=8[", ]+server\/main\.ts/g) ?? [];
  expect(started).toHaveLength(1);
  expect(text.match(/server\/main\.ts/g)).toHaveLength(1);
});
