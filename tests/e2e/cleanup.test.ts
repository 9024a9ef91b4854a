/** A cleanup day in real browsers: the archives' rule, two phones and a tablet that declare, the console, the wall, the files. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf } from "../load/quiz-room.ts";
import { turnRoom } from "./desk.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
let room: Room;

beforeAll(async () => {
  room = await Room.open({ scenario: "digital-cleanup-day", tables: 2 });
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const pick = (page: Page, name: string | RegExp) => page.getByRole("radio", { name }).check({ force: true });
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function comeIn(
  name: string,
  viewport: { width: number; height: number },
  host: string,
): Promise<Page> {
  const page = await room.page(`/${room.session.code}`, viewport, host);
  await enter(page, name, "Les Écluses");
  return page;
}

async function file(format: string): Promise<Response> {
  const { code, facilitatorKey } = room.session;
  return room.server.get(`/api/sessions/${code}/cleanup?format=${format}`, facilitatorKey);
}

test("a day is declared, arranged and carried to its balance and to INR's file", async () => {
  const [desk, wall] = [await room.console(), await room.screen()];
  const phone = await comeIn("Salma", PHONE, "demo.test");
  const tablet = await comeIn("Noor", TABLET, "localhost");
  const seen = await consoleOf(room.server, room.session);
  const next = (name: RegExp) => turnRoom(desk, seen, name);
  await next(/^Commencer/);
  await next(/^Ouvrir\s: Grand ménage/);

  // The rule first, on everybody's own device.
  await phone.getByRole("heading", { name: "D’abord, les archives" }).waitFor();
  await room.examine(phone, "menage-archives-telephone");
  await button(phone, "J’ai lu, je m’y tiens").click();
  await said(phone, "C’est noté. La journée ouvre dans un instant.");
  await desk.getByRole("textbox", { name: "Contact des archives" }).fill("Archives municipales, poste 4521");
  await button(desk, /^Enregistrer\s: Contact/).click();
  await said(wall, /Archives municipales, poste 4521/);
  expect((await file("odt")).status).toBe(404);
  await next(/^Ouvrir la journée/);

  // Whoever did not read still has it before anything else; data waits for the archivist.
  await tablet.getByRole("heading", { name: "D’abord, les archives" }).waitFor();
  await button(tablet, "J’ai lu, je m’y tiens").click();
  await phone.getByRole("heading", { name: "Les tiroirs" }).waitFor();
  await room.look(phone, "menage-jour-telephone");
  await button(phone, /^On a trié/).click();
  await pick(phone, /^Fichiers en ligne/);
  await pick(phone, /^Go/);
  await phone.getByLabel("Combien de Go ?").fill("4000");
  await button(phone, "Déclarer").click();
  await said(phone, /La liste de l’archiviste n’est pas validée/);
  await desk.getByRole("radio", { name: /^oui/ }).check({ force: true });
  await said(phone, "Triez avec elle sous les yeux.");

  // A kind question, corrected; then by the keyboard, a laptop kept.
  await button(phone, "Déclarer").click();
  await said(phone, /4.000 Go, c’est beaucoup\s: est-ce bien des Go/);
  await room.examine(phone, "menage-doute-telephone");
  await button(phone, "Corriger").click();
  await phone.keyboard.press("Control+A");
  await phone.keyboard.type("4,5");
  await phone.keyboard.press("Enter");
  await said(phone, /^Déclaré\s: Fichiers en ligne \(Go\)\s: 4,5/);
  await button(phone, /^Un appareil gardé/).click();
  await room.examine(phone, "menage-appareil-telephone");
  await pick(phone, /^Ordinateur portable/);
  await pick(phone, /^réparé/);
  await phone.getByLabel("Combien ?").fill("3");
  await phone.getByLabel("Combien ?").press("Enter");
  await said(phone, /^Déclaré\s: 3 × Ordinateur portable, réparé/);
  await said(wall, "gardés");

  // For the table, from the tablet: weighed, unlikely, confirmed; then a goal.
  await button(tablet, /^Au point de collecte/).click();
  await pick(tablet, /^Téléphone/);
  await tablet.getByLabel("Combien ?").fill("4");
  await tablet.getByLabel("Poids, en kg").fill("9");
  await pick(tablet, /^pour toute l’équipe/);
  await room.examine(tablet, "menage-collecte-tablette");
  await button(tablet, "Déclarer").click();
  await said(tablet, /Cela ferait 2,25 kg pièce/);
  await button(tablet, "Oui, c’est bien ça").click();
  await said(tablet, /^Déclaré\s: 4 × Téléphone/);
  await tablet.getByText("Se fixer un but d’équipe").click();
  await button(tablet, "Choisir ce but").click();
  await said(phone, /But\s: 3 appareils gardés sur 5/);

  // The console is told, corrects, sets aside, and answers what INR asks.
  await said(desk, "1 déclaration à regarder");
  await desk.locator("summary", { hasText: /Les Écluses .*blocs sur 4/ }).click();
  await room.look(desk, "menage-console");
  const odd = desk.getByRole("listitem").filter({ hasText: "étonnant, confirmé" });
  await odd.getByRole("button", { name: /^Corriger/ }).click();
  await odd.getByLabel("Poids, en kg").fill("0,9");
  await odd.getByRole("button", { name: "Enregistrer" }).click();
  await said(tablet, "L’organisation a corrigé ce nombre.");
  const data = desk.getByRole("listitem").filter({ hasText: "Fichiers en ligne" });
  await data.getByRole("button", { name: /^Mettre de côté/ }).click();
  await said(phone, /L’organisation l’a mise de côté/);
  await data.getByRole("button", { name: /^Compter à nouveau/ }).click();
  await desk.getByText("Ce que demande le formulaire de l’INR").click();
  await desk.getByRole("textbox", { name: "Numéro du cleanup" }).fill("120001");
  await button(desk, /^Enregistrer\s: Numéro/).click();
  await room.look(wall, "menage-mur-ecran");

  // Four moments, then the balance and its files.
  for (const name of [/^Moment suivant/, /^Moment suivant/, /^Moment suivant/, /^Faire le bilan/])
    await next(name);
  await phone.getByRole("heading", { name: "Ce que nous avons fait ensemble" }).waitFor();
  await said(phone, /500.000 à 600.000 e-mails effacés/);
  await room.look(phone, "menage-bilan-telephone");
  await room.examine(wall, "menage-bilan-ecran");
  const form = (await (await file("inr-json")).json()) as Record<string, unknown>;
  expect(form).toMatchObject({
    metadata: { cleanupId: "120001", actionsRealisees: ["reemploi", "donnees", "recyclage"] },
    reemploi: { ordinateurPortable: { reparation: 3 } },
    donnees: { goRecuperes: { cloud: 4.5 } },
    recyclage: { smartphone: { quantite: 4, poidsKg: 0.9 } },
    sensibilisation: null,
  });
  const page = await (await file("html")).text();
  for (const words of ["Archives municipales, poste 4521", "Ordinateur portable", "rebond"])
    expect(page).toContain(words);
  expect(page).not.toMatch(/Salma|Noor/);
  expect((await file("xml")).status).toBe(400);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
