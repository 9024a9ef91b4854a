/** What somebody alone presses on the discovery site to go on. */
import type { Page } from "playwright-core";

export const conductor = (page: Page) => page.getByRole("region", { name: "La suite" });

/** What the facilitator would press; asked again when something is left to do. */
export async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await conductor(page).getByRole("button", { name }).click();
  const sure = conductor(page).getByRole("button", { name: "Passer à la suite" });
  await drawn(page);
  if (await sure.isVisible()) await sure.click();
  await drawn(page);
}

/** Two frames: what was pressed is on the page, were the first one under way already. Without a network nothing else is waited for. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
