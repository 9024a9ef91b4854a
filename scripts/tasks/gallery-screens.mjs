/** Takes the pictures of the ten most seen screens again, which the README and docs/art-critique.md show. */
import { findChromium } from "../support/chromium.mjs";

export async function run() {
  process.env.CHROMIUM = (await findChromium()) || process.env.CHROMIUM || "";
  const { takeTenScreens } = await import("../../tests/e2e/ten-screens.ts");
  await takeTenScreens();
  return 0;
}
