/** Finds a Chromium for the browser suites, or gets one when that needs no password. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** @returns {Promise<string | undefined>} the path of a browser */
export async function findChromium() {
  const known = [process.env.CHROMIUM, ...USUAL].find((path) => path && existsSync(path));
  if (known) return known;
  const { chromium } = await import("playwright-core");
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : undefined;
}

/** Root on Debian: the distribution's own; otherwise Playwright's download into its cache. */
export async function getChromium(say) {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("No Chromium here: installing Debian's (apt-get install chromium)");
    const run = (args) =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    run(["update", "-qq"]);
    run(["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    say("No Chromium here: fetching Playwright's own");
    spawnSync(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], {
      stdio: ["ignore", 2, 2],
    });
  }
  return findChromium();
}
