/** Six stands about using, each played to its surprise by the keyboard alone, on a phone; one of them on a tablet. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";
import { counted, countWords, MOST_WORDS } from "./words.ts";

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 820, height: 1180 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "repair-cafe" });
});
afterAll(() => room.close());

/** A stand, what is pressed in it, how its last gesture reads, and what its surprise says of the play. */
interface Walk {
  readonly stand: string;
  readonly presses: readonly (string | RegExp)[];
  readonly after: string | RegExp;
  readonly surprise: string | RegExp;
}

const WALKS: readonly Walk[] = [
  {
    stand: "L’établi des trois PC",
    presses: [/^Linux/, /^Mettre à jour/, "Dépôt", /^Pour ses pièces/, /^Autre usage/],
    after: "8 années gagnées.",
    surprise: /8 ans gagnés, PC à acheter\s: 0/,
  },
  {
    stand: "L’échelle des médias",
    presses: [
      "Descendre",
      "Descendre",
      "Descendre",
      "Publier ici",
      "Descendre",
      "Publier ici",
      "Publier ici",
    ],
    after: /2 messages sur trois sont bien arrivés/,
    surprise: /Vous\s: 12 à 120\sMo\s; tout en vidéo\s: jusqu’à 350/,
  },
  {
    stand: "Le panier BISOU",
    presses: [/^Semblable/, "Tablette du conseil au panier", /^Besoin/, /^Origine/, "Passer en caisse"],
    after: "1 objet passe en caisse.",
    surprise: /Le vôtre passe avec 0\skg de neuf/,
  },
  {
    stand: "Trois demandes, un projet",
    presses: [
      ...["Créneaux de gymnase", "Annonce de report", "Rappels", "Superposer"],
      ...["Créneaux de gymnase", "Réservations", "Rendez-vous", "Superposer"],
      ...["Alertes pluie", "Annonce de report", "Rappels", "Superposer"],
      ...["Feuille de match", "Jauge du public", "Liste de présence", "Superposer"],
    ],
    after: "Une boîte à clés.",
    surprise: /Essais qu’il vous a fallu\s: 4/,
  },
  {
    stand: "La page de la mairie",
    presses: [
      ...[/^Vidéo/, /^Photos/, /^Horaires/, "Ouvrir sur le vieux téléphone"],
      ...[/^Réseaux/, "Ouvrir sur le vieux téléphone", /^Horaires/, "Ouvrir sur le vieux téléphone"],
    ],
    after: /La page s’ouvre tout de suite/,
    surprise: /de la page d’avant \(15\sMo\)/,
  },
  {
    stand: "La bande du jour",
    presses: [
      "Grouper : 10, 14, 17 h",
      /^Discussion/,
      "De 8 h à 18 h",
      /^Applis/,
      "Silence",
      "Vivre cette journée",
    ],
    after: /pouvait vous joindre/,
    surprise: /de 103 à 33 interruptions/,
  },
];

/** As the eye reads it: the deck's no-break spaces are spaces like others. */
const spaced = (text: string | RegExp): string | RegExp =>
  typeof text === "string" ? text.replaceAll(/\s/g, " ") : text;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name: spaced(name), exact: typeof name === "string" }).first();

async function pressed(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).waitFor();
  await expect.poll(() => button(page, name).isEnabled()).toBe(true);
  await button(page, name).focus();
  await page.keyboard.press("Enter");
}

async function walk(page: Page, { stand, presses, after, surprise }: Walk, name: string): Promise<void> {
  const all = page.getByText(/Tous les stands de la salle/);
  await all.waitFor();
  if ((await page.locator("details[open]").count()) === 0) await all.click();
  await pressed(page, new RegExp(`^${stand}`));
  for (const [at, press] of presses.entries()) {
    await button(page, press).waitFor();
    if (at === 0) await countWords(page, `${name}-0`);
    if (at === 2) await room.examine(page, `${name}-${at}`);
    await pressed(page, press);
  }
  await page.getByText(spaced(after)).first().waitFor();
  await countWords(page, `${name}-fin`);
  await room.examine(page, `${name}-fin`);
  await pressed(page, "Et alors ?");
  await page.getByText(surprise).waitFor();
  await pressed(page, "Choisir ce que j’en garde");
  await pressed(page, "Rien pour cette fois");
}

test("each is played to its end by the keyboard, and says what the play found", async () => {
  const desk = await room.console();
  const phone = await room.page(`/${room.session.code}`, PHONE);
  await enter(phone, "Salma", "Les Écluses");
  const tablet = await room.page(`/${room.session.code}`, TABLET);
  await enter(tablet, "Tablette", "Les Écluses");
  await button(desk, /^Commencer/).click();
  await button(desk, /^Ouvrir.*Stands et réparations/).click();
  await phone.getByText("Trois stands à deux pas").waitFor();
  for (const [at, one] of WALKS.entries()) await walk(phone, one, `jeu-${at + 1}`);
  const [, , , overlay] = WALKS;
  if (overlay) await walk(tablet, overlay, "jeu-4-tablette");
  expect(Object.entries(counted).filter(([, words]) => !(words <= MOST_WORDS))).toEqual([]);
  expect(faults).toEqual([]);
});
