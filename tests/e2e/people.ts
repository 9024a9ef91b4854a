/** What a person does on their own device, by the words they read. */
import type { Locator, Page } from "playwright-core";
import { Guest } from "../load/guest.ts";
import type { Room } from "./room.ts";

/** A word id erased, a locale changed: names are looked for in the language of the page. */
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

export async function enter(page: Page, pseudonym: string, table: string): Promise<void> {
  await page.getByLabel("Votre pseudonyme").fill(pseudonym);
  const disclosure = page.getByText("Table : placez-moi");
  const choice = page.getByRole("radio", { name: new RegExp(table), includeHidden: true });
  await disclosure.or(choice).first().waitFor({ state: "attached" });
  if (await disclosure.isVisible()) await disclosure.click();
  await page.getByRole("radio", { name: new RegExp(table) }).check({ force: true });
  await button(page, "Entrer").click();
  await page.getByText(new RegExp(`Vous y êtes, ${pseudonym}`)).waitFor();
}

/** On a phone of their own. */
export async function comeIn(room: Room, name: string, at: string): Promise<Page> {
  const page = await room.page(`/${room.session.code}`, { width: 360, height: 740 });
  await enter(page, name, at);
  return page;
}

/** Somebody without a browser, at a locked door. */
export async function knock(room: Room, name: string): Promise<Guest> {
  const guest = await Guest.enter(room.server, room.session.code);
  if ((await guest.join(name)) !== "ok") throw new Error(`${name} could not knock`);
  return guest;
}

export async function beReady(page: Page): Promise<void> {
  await button(page, "Je suis prêt·e").click();
  await page.getByText("C’est noté").waitFor();
}

/** Answers the open question alone, whatever its kind. */
export async function answerAlone(page: Page): Promise<void> {
  const validate = button(page, /^Valider (ma fourchette|mon choix|mon ordre|mon avis)$/);
  await validate.waitFor();
  const radio = page.getByRole("main").getByRole("radio").first();
  if ((await radio.count()) > 0) await radio.check({ force: true });
  await validate.click();
}

/** Gives the table's answer once it compares. */
export async function answerTogether(page: Page): Promise<void> {
  const give = button(page, /^Donner notre (fourchette|choix|ordre|avis)$/);
  await give.waitFor();
  const radio = page.getByRole("main").getByRole("radio").first();
  if ((await radio.count()) > 0) await radio.check({ force: true });
  const reason = page.getByLabel("Votre raison, en une phrase");
  if ((await reason.count()) > 0) await reason.fill("Cela dépend de ce que l’on imprime encore.");
  await give.click();
  await button(page, "Modifier la réponse de la table").waitFor();
}

const FIELDS: Readonly<Record<string, string>> = {
  Pilote: "Direction des systèmes d’information",
  Échéance: "Décembre prochain",
  "Valeur de départ": "À mesurer d’ici janvier",
};

/** Writes an action of the table's own and says all that is asked before it counts. */
export async function buildAction(page: Page, title: string): Promise<void> {
  await button(page, "Écrire la nôtre").click();
  await page.getByLabel("En une phrase").fill(title);
  await page.getByLabel("Thème").selectOption({ index: 2 });
  await button(page, "Ajouter au plan").click();
  await openSheet(page, title);
  await page.getByRole("radio", { name: "Impact fort, facile" }).click();
  for (const step of [
    "Pilote",
    "Échéance",
    "Indicateur",
    "Valeur de départ",
    "Rebond possible",
    "Garde-fou",
  ]) {
    await fillStep(page, step, FIELDS[step] ?? `${step} de la table`);
  }
  await page.getByText("Cette action compte.").first().waitFor();
}

/** Opens the step of an action's sheet and types in it, without saving. */
export async function typeInStep(page: Page, title: string, step: string): Promise<void> {
  await openSheet(page, title);
  await page.getByRole("button", { name: new RegExp(`^${step}`) }).click();
  await page.getByRole("main").getByRole("textbox").pressSequentially("La DSI", { delay: 30 });
}

export async function openSheet(page: Page, title: string): Promise<void> {
  await button(page, new RegExp(title.slice(0, 20)))
    .first()
    .click();
}

/** Each step opens by itself once the one before is said; a tired person may open it by hand. */
async function fillStep(page: Page, step: string, text: string): Promise<void> {
  const main = page.getByRole("main");
  const heading = main.getByRole("button", { name: new RegExp(`^${step}`) });
  await heading.waitFor();
  // Opened by hand only when it did not: a press as it opens by itself would close it.
  const opened = main.getByRole("button", { name: new RegExp(`^${step}`), expanded: true });
  await opened.waitFor({ timeout: 3_000 }).catch(() => heading.click());
  await main.getByRole("textbox").fill(text);
  await main.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await main.getByRole("button", { name: new RegExp(`^${step} , rempli`) }).waitFor();
}

export async function say(page: Page, sentence: string): Promise<void> {
  await page.getByLabel("Votre phrase").fill(sentence);
  await button(page, "Envoyer à la salle").click();
  await page.getByText("Reçue.").waitFor();
}

export async function keep(page: Page, number: number, sentence: string): Promise<void> {
  await page.getByLabel(`Chose à garder n° ${number}`).fill(sentence);
  await button(page, "Garder").first().click();
  await page.getByText(sentence).first().waitFor();
}

/** Reaches a control as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${String(control)}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name));
  await page.keyboard.press("Enter");
}

/** Enters without choosing a table. */
export async function enterByKeyboard(page: Page, pseudonym: string): Promise<void> {
  await tabTo(page, page.getByLabel("Votre pseudonyme"));
  await page.keyboard.type(pseudonym);
  await press(page, "Entrer");
  await page.getByText(new RegExp(`Vous y êtes, ${pseudonym}`)).waitFor();
}

export async function beReadyByKeyboard(page: Page): Promise<void> {
  await press(page, "Je suis prêt·e");
  await page.getByText("C’est noté").waitFor();
}

export async function answerByKeyboard(page: Page): Promise<void> {
  const validate = /^Valider (ma fourchette|mon choix|mon ordre|mon avis)$/;
  await button(page, validate).waitFor();
  const radio = page.getByRole("main").getByRole("radio").first();
  if ((await radio.count()) > 0) {
    await tabTo(page, radio);
    await page.keyboard.press("Space");
  }
  await press(page, validate);
}

export async function sayByKeyboard(page: Page, sentence: string): Promise<void> {
  await tabTo(page, page.getByLabel("Votre phrase"));
  await page.keyboard.type(sentence);
  await press(page, "Envoyer à la salle");
  await page.getByText("Reçue.").waitFor();
}
