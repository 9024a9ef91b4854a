/** From the console of a played session to its roadmap: two authors in two browsers, a reader, duplicates, exports. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Crowd } from "../load/bots.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let room: Room;
let author: Page;
let links: { authors: string; readers: string };

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 3 });
  const { code, facilitatorKey: key } = room.session;
  const crowd = await Crowd.gather({
    ...{ url: room.server.url, code, key, count: 9, duration: 120, drive: true, pace: 40 },
  });
  await crowd.play();
  await crowd.close();
});
afterAll(() => room.close());

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const view = (page: Page, name: RegExp) => page.getByRole("navigation").getByRole("button", { name }).click();
const firstFiche = (page: Page) => page.locator(".fiche-open").first();

test("the console of an ended session makes its roadmap, whose address forgets the key", async () => {
  author = await room.console();
  await author.getByRole("button", { name: "Faire la feuille de route" }).click();
  await firstFiche(author).waitFor();
  await expect.poll(() => author.url()).not.toContain("#");
  await author.getByLabel("Vous écrivez en tant que").fill("Référente numérique");
  await room.look(author, "feuille-fiches");
});

test("a fiche is written field by field, and what cannot be read is said", async () => {
  const title = (await firstFiche(author).textContent()) ?? "";
  await firstFiche(author).click();
  await author.getByRole("heading", { level: 2, name: title }).waitFor();
  const owner = author.getByLabel("Pilote (service ou fonction)");
  await owner.fill("Direction du numérique");
  await author.getByLabel("Décision").selectOption("accepted");
  await author.getByText("Moyens et calendrier").click();
  await author.getByLabel("Temps humain, en jours").fill("beaucoup");
  await author.getByLabel("Temps humain, en équivalents temps plein (ETP)").fill("0,2");
  await author.getByText("Écrivez un nombre").waitFor();
  await author.getByRole("button", { name: "Ajouter une étape" }).click();
  await author.getByLabel("Intitulé").fill("Inventaire du parc");
  await author.getByLabel("Date").fill("juin 2027");
  await author.getByRole("button", { name: "Garder", exact: true }).click();
  await author.getByText("Inventaire du parc · juin 2027").waitFor();
  await author.getByRole("button", { name: "Montrer l’historique" }).click();
  await author.getByText("est devenu « Direction du numérique »").waitFor();
  await room.look(author, "feuille-fiche");
});

test("links are handed on: another author hears of changes, a reader writes nothing", async () => {
  await view(author, /Emporter/);
  links = {
    authors: await author.getByLabel("Pour écrire à plusieurs").inputValue(),
    readers: await author.getByLabel("Pour lire sans écrire").inputValue(),
  };
  await room.look(author, "feuille-emporter");
  const [second, reader] = [
    await room.page(path(links.authors), PHONE),
    await room.page(path(links.readers), LAPTOP),
  ];
  await second.getByLabel("Vous écrivez en tant que").fill("Achats");
  await firstFiche(second).click();
  await second.getByLabel("Échéance", { exact: true }).fill("T2 2028");
  await second.getByLabel("Échéance", { exact: true }).blur();
  await view(author, /Fiches/);
  await author.locator(".fiche-row").first().getByText("T2 2028").waitFor();
  await room.examine(second, "feuille-fiche-telephone");
  await reader.getByText("Vous lisez cette feuille de route").waitFor();
  expect(await reader.getByLabel("Vous écrivez en tant que").count()).toBe(0);
  await firstFiche(reader).click();
  await reader.getByText("Direction du numérique").waitFor();
  expect(await reader.locator("main input, main textarea, main select").count()).toBe(0);
  await room.examine(reader, "feuille-lecture");
  for (const page of [second, reader]) await page.context().close();
});

test("two actions alike are merged, and parted again", async () => {
  const add = async (title: string) => {
    await view(author, /Fiches/);
    await author.getByLabel("Titre").fill(title);
    await author.getByRole("button", { name: "Ajouter", exact: true }).click();
    await author.getByRole("heading", { level: 2, name: title }).waitFor();
  };
  await add("Éteindre les bornes le soir et le week-end");
  await add("Éteindre les bornes le week-end et le soir");
  await view(author, /Doublons/);
  await room.look(author, "feuille-doublons");
  const pair = author.locator(".same-pair", { hasText: "Titres proches" }).first();
  await pair.getByRole("button", { name: /Garder celle-ci : Éteindre les bornes le soir/ }).click();
  await expect.poll(() => author.locator(".same-pair", { hasText: "Éteindre les bornes" }).count()).toBe(0);
  await view(author, /Fiches/);
  await author.getByRole("button", { name: "Éteindre les bornes le soir et le week-end" }).click();
  await author.getByRole("button", { name: /Séparer de nouveau/ }).click();
  await view(author, /Fiches/);
  await author.getByRole("button", { name: "Éteindre les bornes le week-end et le soir" }).waitFor();
});

test("who carries what shows, and when, once a first day is set", async () => {
  await view(author, /Cadre et séances/);
  await author.getByLabel("Jour où elle commence").fill("2026-12-01");
  await author.getByLabel("Collectivité ou organisme").fill("Val-d’Octet");
  await author.getByLabel("Collectivité ou organisme").blur();
  await room.look(author, "feuille-cadre");
  await view(author, /Qui, quand/);
  await author.getByText("D’ici 36 mois").waitFor();
  await room.look(author, "feuille-qui-quand");
});

test("its JSON begins another one, and a file that is none says what to choose", async () => {
  const key = links.authors.split("#")[1] ?? "";
  const id = path(links.authors).split("/").at(-1)?.split("#")[0] ?? "";
  const json = await room.server.get(`/api/workspaces/${id}/roadmap?format=json`, key);
  const buffer = Buffer.from(await json.arrayBuffer());
  const page = await room.page("/feuille-de-route", LAPTOP);
  const file = page.getByLabel("Fichier JSON exporté de Trois Tiers");
  await file.setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from("Bonjour"),
  });
  await page.getByText("ne se lit pas comme du JSON").waitFor();
  await room.look(page, "feuille-commencer");
  await file.setInputFiles({ name: "feuille.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "Éteindre les bornes le soir et le week-end" }).waitFor();
  await page.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
