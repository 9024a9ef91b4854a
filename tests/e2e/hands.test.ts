/** The facilitator's hands in real browsers: two consoles, one that looks on, an écran and people at tables. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { button, dialog, grasp, jumpTo, manage, openTable, putAway, table } from "./desk.ts";
import { exportsHolding } from "./exports.ts";
import { beReady, buildAction, comeIn, knock, say } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const SENTENCE = "Je ne savais pas que fabriquer pesait tant.";
const ACTION = "Garder nos portables sept ans";

let room: Room;
let host: Page;
/** The same rights, on a phone. */
let second: Page;
let reader: Page;
let ana: Page;
let bob: Page;
let chloe: Page;
let dan: Guest;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 3, title: "Atelier d’essai" });
});
afterAll(() => room.close());

/** In two sizes, with the rules of accessibility in both languages. */
async function look(name: string): Promise<void> {
  await room.look(host, name);
  await room.look(second, `${name}-phone`);
}

test("the console gives the links of every door, and they open what they say", async () => {
  host = await room.console();
  await button(host, "Liens").click();
  await dialog(host).getByLabel("Animer à deux").waitFor();
  await room.examine(host, "links");
  const link = (name: string) => dialog(host).getByLabel(name).inputValue();
  const open = async (url: string, viewport: typeof PHONE) =>
    room.page(new URL(url).pathname + new URL(url).hash, viewport);
  second = await open(await link("Animer à deux"), PHONE);
  reader = await open(await link("Regarder sans agir"), LAPTOP);
  const screen = await open(await link("L’écran de la salle"), LAPTOP);
  await button(second, "Commencer").waitFor();
  await screen.getByText("Les Écluses").first().waitFor();
  await putAway(host);
});

test("a console that looks on says so, shows all, and cannot press", async () => {
  await reader.getByText("Cette console regarde sans agir").waitFor();
  await expect.poll(() => button(reader, "Commencer").isDisabled()).toBe(true);
  await expect.poll(() => button(reader, "Fermer l’entrée").isDisabled()).toBe(true);
  await room.look(reader, "reader");
});

test("the door is locked: who knocks is let in or sent away, known people come back", async () => {
  // One after the other: the order of arrival decides who sits where, later, once tables are mixed.
  ana = await comeIn(room, "Ana", "Les Écluses");
  bob = await comeIn(room, "Bob", "Les Écluses");
  chloe = await comeIn(room, "Chloé", "La Halle");
  await look("lobby");
  await button(host, "Fermer l’entrée").click();
  await button(host, "Rouvrir l’entrée").waitFor();
  [dan] = await Promise.all([knock(room, "Dan"), knock(room, "Ève")]);
  await host.getByRole("heading", { name: "2 personnes attendent à l’entrée" }).waitFor();
  await look("knocks");
  await button(second, "Refuser Ève").click();
  await button(host, "Faire entrer Dan").click();
  await dan.sees(({ parts }) => JSON.stringify(parts).includes('"seat/s'), "a seat");
  await host.getByRole("heading", { name: /à l’entrée/ }).waitFor({ state: "detached" });
  await bob.reload();
  await bob.getByText(/Vous y êtes, Bob/).waitFor();
});

test("everybody who waits is let in at once; a person is removed, and no longer here", async () => {
  await Promise.all([knock(room, "Fay"), knock(room, "Gus")]);
  await host.getByRole("heading", { name: "2 personnes attendent à l’entrée" }).waitFor();
  await button(host, "Faire entrer tout le monde").click();
  await host.getByText("6 personnes").first().waitFor();
  for (const name of ["Fay", "Gus"]) {
    const of = host.locator("li.table", { has: host.locator(".member", { hasText: name }) });
    const at = await of.locator("b").first().textContent();
    await manage(host, at ?? "", name, "Retirer de la séance");
    await dialog(host).getByRole("button", { name: "Retirer" }).click();
    await button(host, `Gérer ${name}`).waitFor({ state: "detached" });
  }
  await host.getByText("4 personnes").first().waitFor();
});

test("a person is moved, renamed, and given a code for another device", async () => {
  await manage(host, "Les Écluses", "Bob", "Changer de table");
  await dialog(host)
    .getByRole("radio", { name: /La Halle/ })
    .check({ force: true });
  await dialog(host).getByRole("button", { name: "Déplacer" }).click();
  await openTable(second, "La Halle");
  await button(second, "Gérer Bob").waitFor();
  await openTable(host, "La Halle");
  await button(host, "Gérer Bob").click();
  await room.examine(host, "person");
  await dialog(host).getByRole("button", { name: "Donner un autre pseudonyme" }).click();
  await dialog(host).getByLabel("Nouveau pseudonyme").fill("Basile");
  await dialog(host).getByRole("button", { name: "Renommer" }).click();
  await bob
    .getByText(/Basile/)
    .first()
    .waitFor();
  await manage(second, "La Halle", "Basile", "Code pour un autre appareil");
  await dialog(second)
    .getByText(/^\d{6}$/)
    .waitFor();
  await dialog(second)
    .getByText(/Encore \d+ secondes?/)
    .waitFor();
  await room.examine(second, "resume-phone");
  await putAway(second);
});

test("tables are split, renamed, and evened out by number", async () => {
  await grasp(host, "La Halle", "Séparer");
  await dialog(host).getByRole("checkbox", { name: "Basile" }).check({ force: true });
  await room.examine(host, "split");
  await dialog(host).getByRole("button", { name: "Séparer" }).click();
  await grasp(host, "Le Kiosque", "Renommer");
  await dialog(host).getByLabel("Nouveau nom").fill("La Serre");
  await dialog(host).getByRole("button", { name: "Renommer" }).click();
  await table(second, "La Serre").waitFor();
  await button(host, "Équilibrer…").click();
  await room.examine(host, "balance");
  await dialog(host).getByRole("button", { name: "Par nombre" }).click();
  await expect.poll(() => host.locator("li.table").getByText("1 personne").count()).toBe(4);
});

test("services are asked, said by people, and let tables be mixed", async () => {
  await button(host, "Équilibrer…").click();
  await dialog(host).getByText("Demandez d’abord les services").waitFor();
  await dialog(host).getByText("Demander le service de chacun").click();
  await dialog(host).getByLabel("Services proposés").fill("Urbanisme\nFinances\n");
  await dialog(host).getByRole("button", { name: "Demander" }).click();
  await dialog(host).getByText("Personne n’a encore dit son service.").waitFor();
  expect(await dan.send({ type: "session/service", service: 1 })).toBe("ok");
  await dialog(host).getByText("1 réponse sur 4.").waitFor();
  await dialog(host).getByRole("button", { name: "Par service, mélangés" }).click();
  await dialog(host).waitFor({ state: "detached" });
  for (const details of await host.locator("li.table details").all())
    await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
  await host.getByText("Finances, connectée").waitFor();
  // Dan, who said a service, is dealt first: Ana is now at the second table.
  await table(host, "La Halle").getByText("Ana").waitFor();
});

test("when everybody is ready, the console suggests to move on and moves nothing", async () => {
  await button(host, "Commencer").click();
  for (const page of [ana, bob, chloe]) await beReady(page);
  expect(await host.getByText(/Toutes les tables ont fini/).count()).toBe(0);
  expect(await dan.send({ type: "briefing/ready", isReady: true }, { phase: "accueil" })).toBe("ok");
  await manage(host, "La Halle", "Ana", "Donner du temps");
  await dialog(host).getByRole("button", { name: "+ 2 min" }).click();
  await openTable(second, "La Halle");
  await second.getByText("connectée, + 2 min données").waitFor();
  await host.getByText(/Toutes les tables ont fini/).waitFor();
  await host.getByText("Temps en plus en cours : 1 personne (La Halle).").waitFor();
  await look("move-on");
  await host.getByRole("heading", { level: 1, name: "Accueil" }).waitFor();
  await button(second, /^Ouvrir :/).click();
  await host.getByRole("heading", { level: 1, name: "Accueil" }).waitFor({ state: "detached" });
});

test("a table is told something and given time; the room is told by a shortcut; both are taken back", async () => {
  await grasp(host, "Les Écluses", "Lui dire…");
  await dialog(host).getByLabel("Votre message").fill("Regardez du côté de la fabrication.");
  await room.examine(host, "tell");
  await dialog(host).getByRole("button", { name: "Envoyer" }).click();
  await host.locator("main .told", { hasText: "Regardez du côté de la fabrication." }).waitFor();
  await dan.sees(({ words }) => Object.values(words).includes("Regardez du côté de la fabrication."), "it");
  expect(await ana.getByText("Regardez du côté de la fabrication.").count()).toBe(0);
  await grasp(host, "Les Écluses", "Temps en plus");
  await dialog(host).getByRole("button", { name: "+ 2 min" }).click();
  await table(second, "Les Écluses")
    .getByText(/2 min données/)
    .waitFor();
  await host.getByRole("heading", { level: 1 }).click();
  await host.keyboard.press("m");
  await dialog(host).getByLabel("Votre message").fill("Pause dans dix minutes.");
  await dialog(host).getByRole("button", { name: "Envoyer" }).click();
  await second.locator("main .told", { hasText: "Pause dans dix minutes." }).waitFor();
  await look("told");
  await button(second, "Retirer ce message").first().click();
  await host.getByText("Pause dans dix minutes.").waitFor({ state: "detached" });
});

test("keys open the panel, a table and the pause; switched off they do nothing, never while one writes", async () => {
  await host.getByRole("heading", { level: 1 }).click();
  await host.keyboard.press("?");
  await dialog(host).getByText("Raccourcis du clavier").waitFor();
  await room.examine(host, "shortcuts");
  await putAway(host);
  await host.keyboard.press("p");
  await button(host, "Reprendre").waitFor();
  await host.keyboard.press("p");
  await button(host, "Pause").waitFor();
  await host.getByLabel("Mes notes").fill("p");
  await host.getByLabel("Mes notes").press("p");
  expect(await button(host, "Pause").count()).toBe(1);
  await host.getByRole("heading", { level: 1 }).click();
  await host.keyboard.press("?");
  await dialog(host).getByRole("button", { name: "Touches actives" }).click();
  await putAway(host);
  await host.keyboard.press("p");
  await host.keyboard.press("PageUp");
  await dialog(host)
    .getByText(/Rouvrir/)
    .first()
    .waitFor();
  await putAway(host);
  expect(await button(host, "Pause").count()).toBe(1);
});

test("a text is hidden, shown again, then erased: gone on the phone, in the console and in the export", async () => {
  await jumpTo(host, "Plan d’action");
  await buildAction(ana, ACTION);
  expect(await exportsHolding(room, ACTION)).toEqual(["md", "odt"]);
  await grasp(host, "La Halle", "Son travail");
  await dialog(host).getByText(ACTION).first().waitFor();
  await room.examine(host, "work");
  await putAway(host);
  await grasp(host, "La Halle", "Ses textes");
  await button(host, `Masquer « ${ACTION} »`).click();
  await ana.getByText("[texte masqué]").first().waitFor();
  await room.examine(host, "texts");
  await button(host, `Remontrer « ${ACTION} »`).click();
  await ana.getByText(ACTION).first().waitFor();
  await button(host, `Effacer pour de bon « ${ACTION} »`).click();
  await button(host, `Oui, effacer « ${ACTION} »`).click();
  await dialog(host).getByText("[texte effacé]").waitFor();
  await putAway(host);
  await ana.getByText(ACTION).first().waitFor({ state: "detached" });
  expect(await exportsHolding(room, ACTION)).toEqual([]);
});

test("two tables are joined: people and work are found in the other, the first stays readable", async () => {
  await grasp(host, "Les Écluses", "Réunir");
  await dialog(host)
    .getByRole("radio", { name: /La Halle/ })
    .check({ force: true });
  await dialog(host).getByRole("button", { name: "Réunir" }).click();
  await table(second, "réunie avec La Halle").waitFor();
  await look("merged");
  await button(host, "Son travail : Les Écluses").click();
  await dialog(host).waitFor();
  await putAway(host);
});

test("what the room shares is read as a list, and hidden from there", async () => {
  await jumpTo(host, "Débrief");
  await say(ana, SENTENCE);
  await button(host, "Textes de la salle").click();
  await button(host, `Masquer « ${SENTENCE} »`).click();
  await button(host, `Remontrer « ${SENTENCE} »`).waitFor();
  await putAway(host);
  await host.getByText(SENTENCE).first().waitFor({ state: "detached" });
});

test("a session ended by mistake is taken up again, with the time left to do so", async () => {
  await host.getByText("Faire entrer, écran, liens, nombre de tables").click();
  await button(host, "Terminer la séance maintenant").click();
  await dialog(host).getByRole("button", { name: "Terminer la séance" }).click();
  await host.getByText("Encore 10 minutes pour le faire.").waitFor();
  const farewell = ana.getByText("Ce qui sera effacé");
  await farewell.waitFor();
  await look("ended");
  await button(second, "Reprendre la séance").click();
  await button(host, "Pause").waitFor();
  await farewell.waitFor({ state: "detached" });
});

test("the dialogs speak English too", async () => {
  const english = await room.console("en");
  await button(english, "Even out…").click();
  await dialog(english).getByText("Even out the tables").waitFor();
  await room.examine(english, "balance-en");
  await putAway(english);
  await english.keyboard.press("l");
  await dialog(english).getByLabel("Run the session together").waitFor();
  await room.examine(english, "links-en");
  await putAway(english);
  await openTable(english, "The Market Hall");
  await button(english, "Its texts: The Market Hall").click();
  await dialog(english).getByText("[text erased]").waitFor();
  await room.examine(english, "texts-en");
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
