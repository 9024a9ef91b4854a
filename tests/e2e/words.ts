/** How much a page of an activity gives to read at once: no screen offers more than sixty words. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export const MOST_WORDS = 60;

/** Every page counted, by name. */
export const counted: Record<string, number> = {};

/** The page of a step: the mandate's, the round’s, the pitch’s, the loop’s, a stand, proposals. */
const STEP = ".hand-step, .round-step, .pitch-step, .loop-step, .stand, .proposals";

/**
 * Words that are seen in the step's page: neither the ruler above it nor the notes at its foot, which are the same
 * all along. A number and its unit, which a no-break space holds together, are read as one.
 */
export async function countWords(page: Page, name: string): Promise<void> {
  // Until its text is there, an action is called by a dash.
  await page
    .waitForFunction((selector) => {
      const step = document.querySelector(selector);
      return (
        step !== null &&
        ![...step.querySelectorAll("b, h1, h2, li")].some((one) => one.textContent.trim() === "–")
      );
    }, STEP)
    .catch(() => undefined);
  counted[name] = await page.evaluate((selector) => {
    const step = document.querySelector(selector);
    if (!step) return Number.NaN;
    const texts = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement;
      if (!around?.checkVisibility() || around.closest(".visually-hidden")) continue;
      words += (text.textContent ?? "").split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return words;
  }, STEP);
}

/** What the page of the step says now, to tell when it has turned. */
const saidIn = (page: Page) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", STEP);

/** Presses what turns the page of the step, and waits until it says something else. */
export async function turnStep(page: Page, turn: Locator): Promise<void> {
  const before = await saidIn(page);
  await turn.click();
  await expect.poll(() => saidIn(page)).not.toBe(before);
}

/** What turns to the following page, whatever the language. */
export const turnOf = (page: Page) => page.locator(".paged-turn p + button");

/** Counts a page, then those that follow it under the same title, turned one by one. */
export async function countPages(page: Page, name: string, next: RegExp): Promise<void> {
  const turn = page.getByRole("main").getByRole("button", { name: next });
  await countWords(page, name);
  for (let at = 2; (await turn.count()) > 0; at += 1) {
    await turnStep(page, turn);
    await countWords(page, `${name}, ${at}`);
  }
}
