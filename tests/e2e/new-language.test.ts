/** The page on translating, followed to the letter in a copy of the house: a language comes by its files alone. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/traduire.md"), "utf8");

/** An example of the page, as it is written there. */
function example(name: string): string {
  const found = new RegExp(
    `<!-- exemple ${name} -->\\n\\n(?:<!-- prettier-ignore -->\\n)?\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``,
  ).exec(page);
  if (!found?.[1]) throw new Error(`docs/traduire.md has no example called ${name}`);
  return found[1];
}

let house: string;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), "trois-tiers-house-"));
  for (const name of [
    "client",
    "game",
    "server",
    "scripts",
    "scenarios",
    "assets",
    "package.json",
    "package-lock.json",
    "vite.config.ts",
    "vite.theme.ts",
  ])
    cpSync(join(root, name), join(house, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  mkdirSync(join(house, "client/text/es"));
  writeFileSync(join(house, "client/text/es/language.json"), example("langue"));
  writeFileSync(join(house, "client/text/es/participant.json"), example("phrases"));
  writeFileSync(join(house, "scenarios/langues/es.yaml"), example("contenus"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    ...{ cwd: house, encoding: "utf8" as const },
  });
  if (built.status !== 0) throw new Error(built.stderr);
  server = await TestServer.start({}, { house });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(house, { recursive: true });
});

test("the menu offers it, its address opens it, and what it lacks is French and marked so", async () => {
  const { code } = await server.createSession({ scenario: "decouverte-60", tables: 2 });
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await phone.goto(`http://localhost:${server.port}/${code}`);
  await phone.getByLabel("Votre pseudonyme").fill("Lu");
  await phone.getByRole("button", { name: "Entrer", exact: true }).click();
  await phone.getByRole("button", { name: "Menu" }).click();
  const offered = phone.getByRole("button", { name: "Español (muestra)" });
  await offered.click();
  await phone.getByText("Una muestra: el resto está en francés.").waitFor();
  await expect.poll(() => phone.evaluate(() => document.documentElement.lang)).toBe("es");
  await phone.keyboard.press("Escape");
  await phone.getByText("Bienvenida").waitFor();
  const next = phone.getByText("Ordres de grandeur");
  await next.waitFor();
  await expect.poll(() => next.getAttribute("lang")).toBe("fr");
  await expect.poll(() => phone.getByText("Bienvenida").getAttribute("lang")).toBeNull();
  const other = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await other.goto(`http://localhost:${server.port}/${code}?lang=es`);
  await other.getByRole("button", { name: "Entrar", exact: true }).waitFor();
});
