/** A page without its styles, as whoever turns them off has it; and its links read in one go. */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Takes a picture without styles and writes every link out of its page, when SHOTS names a folder. */
export async function unstyled(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const links = await page.evaluate(() =>
    [...document.querySelectorAll("a[href]")].map((one) =>
      (one as HTMLAnchorElement).innerText.replace(/\s+/g, " "),
    ),
  );
  appendFileSync(join(folder, "links.txt"), `${name}: ${links.join(" | ")}\n`);
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
  await page.screenshot({ path: join(folder, `${name}-sans-styles.png`), fullPage: true });
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = false;
  });
}
