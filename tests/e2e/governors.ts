/** What a table does during a mandate, by the words its people read. */
import type { Page } from "playwright-core";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name, exact: typeof name === "string" });

/** Before the first year: the table's envelope. */
export async function seal(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("radio").first().check({ force: true });
  await button(page, "Sceller pour la table").click();
  await page.getByText("Votre table a scellé :").waitFor();
}

/** Supports the proposal that lies open. */
export async function supportOpen(page: Page): Promise<void> {
  await button(page, /^Je soutiens/)
    .first()
    .click();
  await button(page, /^Vous soutenez/)
    .first()
    .waitFor();
}

/** Before the choice is confirmed, a page says either that one is captain or who is. */
export async function isCaptain(page: Page): Promise<boolean> {
  await page
    .getByText(/Vous êtes capitaine|Pour confirmer/)
    .first()
    .waitFor();
  return (await page.getByText("Vous êtes capitaine.").count()) > 0;
}

/** The captain's word: what was proposed to them first. */
export async function confirmChoice(page: Page): Promise<void> {
  await button(page, "Confirmer le choix").click();
  await button(page, /^(Confirmer pour la table|Ne rien garder cette année)$/).click();
  await page.getByRole("heading", { name: /^C’est décidé/ }).waitFor();
}

/** Buys the guards that the means pay, the first one at least tried. */
export async function guardFirst(page: Page): Promise<boolean> {
  const buy = button(page, /^Acheter le garde-fou/).first();
  if ((await buy.count()) === 0 || (await buy.getAttribute("aria-disabled")) === "true") return false;
  await buy.click();
  await page.getByText("Garde-fou acheté").first().waitFor();
  return true;
}

export async function foresee(page: Page, amount: "Rien" | "Un peu" | "Beaucoup"): Promise<void> {
  await button(page, amount).click();
}

/** « On croyait… on a vu… » */
export async function tell(page: Page, thought: string, seen: string): Promise<void> {
  await page.getByLabel("On croyait…").fill(thought);
  await page.getByLabel("… on a vu…").fill(seen);
  await button(page, "Écrire dans notre histoire").click();
  await page.getByText(`On croyait ${thought}`).first().waitFor();
}

/** Takes home as many of the actions shown as are asked, and says their titles. */
export async function takeHome(page: Page, count: number): Promise<string[]> {
  await button(page, "Notre mandat").click();
  await button(page, "Ce que l’on rapporte").click();
  const titles: string[] = [];
  for (let taken = 0; taken < count; taken += 1) {
    // Until its text is there an action is called by a dash.
    const take = button(page, /^Rapporter «\s[^–]/).first();
    await take.waitFor();
    titles.push(/«\s(.*)\s»/.exec((await take.getAttribute("aria-label")) ?? "")?.[1] ?? "");
    await take.click();
    await button(page, /^On la rapporte : /)
      .nth(taken)
      .waitFor();
  }
  return titles;
}

/** A shared device goes from the middle of the table into the hands of one person. */
export async function handTo(page: Page, name: string): Promise<void> {
  const back = page.getByRole("button", { name: "Reposer au milieu" });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole("main").getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: "C’est moi" }).click();
  await page.getByText(`Au tour de ${name}`).waitFor();
}
