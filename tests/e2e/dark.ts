/** Pages in the dark theme, chosen as people choose it: every text against what is behind it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The room's screen, by the switch in its foot. @returns texts with less contrast than AAA asks for */
export async function readInDark(page: Page, name: string): Promise<string[]> {
  const dark = page.getByRole("button", { name: "Fond sombre" });
  await dark.click();
  await isDark(page, true);
  const pale = await paleIn(page, name, "color-contrast-enhanced");
  await dark.click();
  await isDark(page, false);
  return pale;
}

/** Any other door, by the choice under it. @returns texts with less contrast than AA asks for */
export async function paleInDark(page: Page, name: string): Promise<string[]> {
  const choice = page.locator("footer").getByLabel("Apparence");
  await choice.selectOption("dark");
  await isDark(page, true);
  const pale = await paleIn(page, name, "color-contrast");
  await choice.selectOption("light");
  await isDark(page, false);
  return pale;
}

async function paleIn(page: Page, name: string, rule: string): Promise<string[]> {
  const folder = process.env.SHOTS;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `sombre-${name}.png`) });
  }
  const options = { runOnly: { type: "rule" as const, values: [rule] } };
  const { passes, violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  if (passes.length + violations.length === 0) return [`${name}: nothing was measured`];
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => `${name}: ${target.join(" ")} ${any[0]?.message ?? ""}`),
  );
}

/** The sheet comes a moment after the choice. */
const isDark = (page: Page, wanted: boolean) =>
  page.waitForFunction(
    (isWanted) => (getComputedStyle(document.documentElement).colorScheme === "dark") === isWanted,
    wanted,
  );
