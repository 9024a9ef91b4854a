/** What a table does during a mandate, by the words its people read. */
import type { Page } from "playwright-core";
import { turnStep } from "./words.ts";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name, exact: typeof name === "string" });

/** Before the first year: the table's envelope. */
export async function seal(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("radio").first().check({ force: true });
  await button(page, "Sceller pour la table").click();
  await page.getByText("Votre table a scellé :").waitFor();
}

/** Opens the first proposal, supports it, and goes back to the others. */
export async function supportFirst(page: Page): Promise<void> {
  await page.locator(".hand-cards button").first().click();
  await button(page, /^Je soutiens/).click();
  await button(page, /^Vous soutenez/).waitFor();
  await button(page, "Les projets").click();
}

/** Said on the table’s page until the choice is confirmed. */
const CAPTAIN = /Vous êtes capitaine|Pour confirmer/;

/** From the proposals to what the table decides; nothing when one is there already. */
async function openTable(page: Page): Promise<void> {
  const open = button(page, /^Décider ensemble/);
  await open.or(page.getByText(CAPTAIN)).first().waitFor();
  if ((await open.count()) > 0) await open.click();
}

/** Before the choice is confirmed, the table's page says either that one is captain or who is. */
export async function isCaptain(page: Page): Promise<boolean> {
  await openTable(page);
  await page.getByText(CAPTAIN).first().waitFor();
  return (await page.getByText("Vous êtes capitaine.").count()) > 0;
}

/** The captain's word: what was proposed to them first. @param look at the page where it is given */
export async function confirmChoice(page: Page, look: () => Promise<void>): Promise<void> {
  await openTable(page);
  await button(page, "Confirmer le choix").click();
  await look();
  await button(page, /^(Confirmer|Ne rien garder cette année)$/).click();
  await page.getByRole("heading", { name: /^C’est décidé/ }).waitFor();
}

/** Tries to buy the guard that the bet shows first. */
export async function guardFirst(page: Page): Promise<boolean> {
  const buy = button(page, /^Acheter le garde-fou/).first();
  if ((await buy.count()) === 0 || (await buy.getAttribute("aria-disabled")) === "true") return false;
  await buy.click();
  await page.getByText("Garde-fou acheté").first().waitFor();
  return true;
}

/** The forecast comes after the guards, a page at a time. */
export async function foresee(page: Page, amount: "Rien" | "Un peu" | "Beaucoup"): Promise<void> {
  const next = button(page, "Suivant");
  await next.or(button(page, amount)).first().waitFor();
  while ((await next.count()) > 0) await turnStep(page, next);
  await button(page, amount).click();
}

/** « On croyait… on a vu… » */
export async function tell(page: Page, thought: string, seen: string): Promise<void> {
  await page.getByLabel("On croyait…").fill(thought);
  await page.getByLabel("… on a vu…").fill(seen);
  await button(page, "Écrire dans notre histoire").click();
  await page.getByText(`On croyait ${thought}`).first().waitFor();
}

/** From the opened envelope to the story, then to the actions to take home. */
export async function openHome(page: Page, look: (page: string) => Promise<void>): Promise<void> {
  await look("envelope");
  await button(page, "Notre mandat").click();
  await look("story");
  await button(page, "Ce que l’on rapporte").click();
}

/** Takes home as many of the actions shown as are asked, and says their titles. */
export async function takeHome(page: Page, count: number): Promise<string[]> {
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
  const person = page.getByRole("main").getByRole("button", { name, exact: true });
  await back.or(person).first().waitFor();
  if ((await back.count()) > 0) await back.click();
  await person.click();
  await page.getByRole("button", { name: "C’est moi" }).click();
  await page.getByText(`Au tour de ${name}`).waitFor();
}
