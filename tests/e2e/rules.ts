/** Accessibility rules on a page as it is. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * All rules, run in the page itself: a blank page beside it, which axe opens to gather frames of other sites, costs
 * as much as the rules and finds nothing more in a page that has no frame. The page keeps the rules once it has read
 * them, which costs more than running them again.
 * @returns each rule that is broken, with the elements that break it
 */
export async function brokenRules(page: Page): Promise<{ id: string; targets: string[] }[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which are not looked into`);
  const isRead = await page.evaluate(() => "axe" in globalThis);
  const axe = new AxeBuilder({ page, ...(isRead && { axeSource: "'read already'" }) });
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(" ")) }));
}
