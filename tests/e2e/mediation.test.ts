/** Mediation with inhabitants in real browsers: two phones, one tablet that two people share, the console and the écran. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportsHolding } from "./exports.ts";
import { handTo } from "./governors.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";
import { counted, countWords, MOST_WORDS } from "./words.ts";

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const TABLE = "Les Écluses";
const BOX = "une boîte à la mairie pour les vieux téléphones";

let room: Room;
let desk: Page;
let wall: Page;
let phone: Page;
let other: Page;
let tablet: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "mediation-habitants-45", tables: 2 });
  [desk, wall] = [await room.console(), await room.screen()];
  const path = `/${room.session.code}`;
  [phone, other, tablet] = [
    await room.page(path, PHONE),
    await room.page(path, PHONE),
    await room.page(path, TABLET),
  ];
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const next = (name: RegExp) => button(desk, name).first().click();

/** By the keyboard alone. */
async function pressed(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const control = button(page, name).first();
    await control.waitFor();
    await expect.poll(() => control.isEnabled()).toBe(true);
    await control.focus();
    await page.keyboard.press("Enter");
  }
}

/** From its surprise to its first message, kept. */
async function concluded(page: Page, message: string | RegExp, name: string): Promise<void> {
  await pressed(page, "Et alors ?");
  await page.locator(".stand-figure").waitFor();
  await countWords(page, name);
  await room.examine(page, name);
  await pressed(page, "Choisir ce que j’en garde", message);
  await page.getByRole("heading", { name: /^(À vous de jouer|Vous avez tout joué)$/ }).waitFor();
}

/** Plays of a phase stop to talk, then the next phase opens. */
async function talkThen(following: RegExp): Promise<void> {
  await next(/^En parler ensemble/);
  await says(desk, "On en parle.");
  await next(following);
}

test("people come in on their phone or together on a tablet, and the room plays before it buys", async () => {
  await enter(phone, "Awa", TABLE);
  await enter(other, "Luc", TABLE);
  await enter(tablet, "Nina", TABLE);
  await button(tablet, "Nous sommes plusieurs sur cet appareil").click();
  await tablet.getByLabel("Son pseudonyme").fill("Paul");
  await button(tablet, "Ajouter cette personne").click();
  await tablet.getByText("Paul").first().waitFor();
  await next(/^Commencer/);
  await says(phone, "Prenez un prénom inventé.");
  await room.examine(phone, "mediation-accueil-telephone");
  await next(/^Ouvrir.*Avant d’acheter/);

  await says(phone, "À vous de jouer");
  expect(await phone.getByText(/ticket|libre/).count()).toBe(0);
  await room.look(phone, "mediation-jeux-telephone");
  await pressed(phone, /^Le panier de la maison/, /^Semblable/, /^Besoin/, /^Origine/);
  await countWords(phone, "panier");
  await room.examine(phone, "mediation-panier-telephone");
  await pressed(phone, "Passer en caisse");
  await concluded(phone, "Je regarde l’occasion avec garantie.", "mediation-panier-fin-telephone");
  await says(wall, "1 message gardé.");
  await room.examine(wall, "mediation-jeux-ecran");

  await handTo(tablet, "Nina");
  await pressed(tablet, /^La télé et les films/);
  await says(tablet, /Encore 3 multiplications/);
  await room.examine(tablet, "mediation-films-tablette");
  await room.examine(desk, "mediation-jeux-console");
  await next(/^En parler ensemble/);
  await says(desk, "On en parle.");
  await says(phone, "On en parle");
  await room.examine(phone, "mediation-parler-telephone");
});

test("old computers, a frightening message and a drawer are played, then a challenge stays on its phone", async () => {
  await next(/^Ouvrir.*Mon vieil ordinateur/);
  await pressed(phone, /^Le message qui fait peur/);
  await button(phone, /Bloqué dans 10/).waitFor();
  await countWords(phone, "message");
  await room.examine(phone, "mediation-message-telephone");
  await pressed(phone, /Aide Windows/, /Bloqué dans 10/, /Payez 49/, "Ouvrir l’enveloppe");
  await concluded(phone, "J’ai peur ? Je pose l’appareil.", "mediation-message-fin-telephone");
  await handTo(tablet, "Paul");
  await pressed(tablet, /^Trois vieux ordinateurs/, /^Mettre à jour/, /^Linux/);
  await room.examine(tablet, "mediation-ordinateurs-tablette");
  await talkThen(/^Ouvrir.*Le tiroir/);

  await pressed(phone, /^Le tiroir de la maison/, "Le retourner", "À réparer");
  await countWords(phone, "tiroir");
  await room.examine(phone, "mediation-tiroir-telephone");
  await talkThen(/^Ouvrir.*Le défi en famille/);
  await phone.getByLabel("Si…").waitFor();
  expect(await phone.getByText("pour la salle").count()).toBe(0);
  await phone.getByText("Voir des exemples").click();
  await room.examine(phone, "mediation-defi-telephone");
  await phone.getByRole("button", { name: /vieux téléphone dort/ }).click();
  await pressed(phone, "Garder pour moi");
  await says(phone, "Mon défi");
  await room.examine(wall, "mediation-defi-ecran");
});

test("questions are written on a phone, on the tablet and by the mediator; the same one twice becomes « moi aussi »", async () => {
  await next(/^Ouvrir.*Vos questions/);
  await says(phone, "Une question, une idée ?");
  await countWords(phone, "beginnings");
  await room.examine(phone, "mediation-debuts-telephone");
  await phone.getByRole("radio", { name: /^Il faudrait/ }).check({ force: true });
  await phone.getByLabel("Il faudrait…").last().fill(`Il faudrait ${BOX}.`);
  await countWords(phone, "writing");
  await room.examine(phone, "mediation-ecrire-telephone");
  await pressed(phone, "Donner à la salle");
  await says(wall, `Il faudrait ${BOX}.`);

  await other.getByRole("radio", { name: /^Il faudrait/ }).check({ force: true });
  await other.getByLabel("Il faudrait…").last().fill("une boite a la mairie, pour nos vieux téléphones");
  await pressed(other, "Donner à la salle");
  await says(other, /Quelqu’un a déjà écrit/);
  await room.examine(other, "mediation-pareil-telephone");
  await pressed(other, "Moi aussi");
  await says(wall, "1 personne dit aussi cela");

  for (const [who, beginning, text] of [
    ["Nina", "Pourquoi…", "le site ne marche pas sur mon téléphone"],
    ["Paul", "Je peux aider à…", "réparer des lampes"],
  ] as const) {
    await handTo(tablet, who);
    await tablet.getByRole("radio", { name: beginning }).check({ force: true });
    await tablet.getByLabel(beginning).last().fill(text);
    await pressed(tablet, "Donner à la salle");
    await says(tablet, "C’est donné. Une autre ?");
  }
  await room.examine(tablet, "mediation-ecrire-tablette");
  await button(desk, "Écrire pour quelqu’un").click();
  await desk.getByLabel("Pourquoi…").last().fill("ne répond-on pas au téléphone ?");
  await button(desk, "Donner à la salle").click();
  await says(wall, /Pourquoi ne répond-on pas au téléphone/);
  await room.examine(wall, "mediation-ecrire-ecran");

  await next(/^Lire ensemble/);
  await says(phone, "Et vous ?");
  await countWords(phone, "reading");
  await room.look(phone, "mediation-lire-telephone");
  await pressed(phone, /^Moi aussi, Je peux aider/);
  await button(desk, "Une main de plus").first().click();
  await says(desk, "1 main levée");
  await button(desk, /^À transmettre d’abord Je peux/).click();
  await button(desk, /^Mettre de côté Pourquoi ne répond/).click();
  await says(desk, "Mises de côté (1)");
  await expect.poll(() => phone.getByText(/ne répond-on pas/).count()).toBe(0);
  await room.look(desk, "mediation-lire-console");
  await room.examine(wall, "mediation-lire-ecran");
});

test("the roadmap holds what was shown, with its voices, and not what was set aside", async () => {
  await next(/^Ouvrir.*Pour finir/);
  await says(phone, "Qu’est-ce qui vous a étonné ?");
  await room.examine(phone, "mediation-fin-telephone");
  expect(await exportsHolding(room, "Propositions d’habitants")).toEqual(["md", "odt"]);
  expect(await exportsHolding(room, BOX)).toEqual(["md", "odt"]);
  expect(await exportsHolding(room, "ne répond-on pas")).toEqual([]);
  const { code, facilitatorKey } = room.session;
  const json = await room.server.get(`/api/sessions/${code}/roadmap?format=json`, facilitatorKey);
  const { proposals } = (await json.json()) as { proposals: { text: string; isForwarded: boolean }[] };
  expect(proposals.map(({ isForwarded }) => isForwarded)).toEqual([true, false, false]);
  expect(proposals[0]?.text).toBe("réparer des lampes");
});

test("no page of the workshop gives more than sixty words to decide upon", () => {
  expect(Object.entries(counted).filter(([, words]) => !(words <= MOST_WORDS))).toEqual([]);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
