/** What a facilitator does in the console, by the words they read. */
import type { Page } from "playwright-core";

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

/** The hand rests a moment after each turn of the page. */
export async function arrive(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.locator('.bar-next [aria-busy="true"]').waitFor({ state: "detached" });
}
