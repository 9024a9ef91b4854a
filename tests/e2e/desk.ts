/** What a facilitator does in the console, by the words they read. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Guest } from "../load/guest.ts";
import { everyone } from "../load/quiz-room.ts";

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
export const dialog = (page: Page) => page.getByRole("dialog");
export const table = (page: Page, name: string) => page.locator("li.table").filter({ hasText: name });
/** A phase in the timeline. */
export const phase = (page: Page, title: string) =>
  page.locator(".timeline li").filter({ has: page.locator("b", { hasText: title }) });

export async function openTable(page: Page, name: string): Promise<void> {
  const details = table(page, name).locator("details");
  if (!(await details.evaluate((one: HTMLDetailsElement) => one.open)))
    await details.locator("summary").click();
}

/** One of the buttons of an opened table. */
export async function grasp(page: Page, name: string, gesture: string): Promise<void> {
  await openTable(page, name);
  await button(page, `${gesture} : ${name}`).click();
}

export async function manage(page: Page, at: string, person: string, gesture: string): Promise<void> {
  await openTable(page, at);
  await button(page, `Gérer ${person}`).click();
  await dialog(page).getByRole("button", { name: gesture }).click();
}

/** Opens a phase from the timeline, whatever the bar proposes. */
export async function jumpTo(page: Page, title: string, action = "Ouvrir"): Promise<void> {
  await phase(page, title).getByRole("button").first().click();
  await dialog(page).getByRole("button", { name: action, exact: true }).click();
  await arrive(page, title);
}

/** Escape, and the page behind the dialog hears keys again. */
export async function putAway(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
}

/**
 * Turns the page of the whole room, and waits until it is turned and the hand has rested: a second press of the same
 * words would else be one that the console lets go.
 * @param seen another connection of the console
 */
export async function turnRoom(page: Page, seen: Guest, name: string | RegExp): Promise<void> {
  await seen.sees(({ parts }) => parts.everyone !== undefined, "the session");
  const { turn } = everyone(seen).flow;
  await button(page, name).first().click();
  await expect.poll(() => everyone(seen).flow.turn).not.toBe(turn);
  await page.locator('.bar-next [aria-busy="true"]').waitFor({ state: "detached" });
}

/** The hand rests a moment after each turn of the page. */
export async function arrive(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.locator('.bar-next [aria-busy="true"]').waitFor({ state: "detached" });
}
