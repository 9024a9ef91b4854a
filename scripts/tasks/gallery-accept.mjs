/** Keeps the gallery's pictures as they are seen now: look at the difference before committing it. */
import { findChromium } from "../support/chromium.mjs";
import { binOf, runNode } from "../support/program.mjs";

export async function run() {
  process.env.GALLERY = "accept";
  process.env.CHROMIUM = (await findChromium()) || process.env.CHROMIUM || "";
  return runNode(binOf("vitest"), [
    "run",
    "--project",
    "e2e",
    "tests/e2e/gallery.test.ts",
    "-t",
    "looks as it was accepted",
  ]);
}
