/** The balance of a roadmap in a browser: legal frame, both calculators, an estate by hand, a year reviewed, its report. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../support/forms.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let page: Page;
let made: { readonly id: string; readonly key: string };

const indicator = (name: string) => ({
  ...{
    name,
    unit: "années",
    formula: null,
    source: null,
    frequency: "yearly",
    startValue: "4,8",
    target: "7 en 2029",
  },
  readings: { "2025": { value: 4.8, note: null } },
});

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
  const title = "Feuille de route de Val-d’Octet";
  const { body } = await call(room.server, "/api/workspaces", { method: "POST", body: { title } });
  made = { id: String(body.id), key: String(body.key) };
  const changes = [
    { type: "fiche/add", id: "a", title: "Garder les ordinateurs portables sept ans", theme: "cycle-de-vie" },
    { type: "fiche/add", id: "b", title: "Former un relais dans chaque direction", theme: "sensibilisation" },
    {
      type: "fiche/entry",
      fiche: "a",
      list: "indicators",
      entry: "i1",
      value: indicator("Âge moyen à la sortie"),
    },
  ];
  await call(room.server, `/api/workspaces/${made.id}/changes`, {
    ...{ method: "POST", key: made.key, body: { author: "DSI", changes } },
  });
  page = await room.page(`/feuille-de-route/${made.id}#${made.key}`, LAPTOP);
  await page.getByLabel("Vous écrivez en tant que").fill("Référente numérique");
});
afterAll(() => room.close());

const view = (name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
/** Names of what is wider than the page. */
const tooWide = (on: Page) =>
  on.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.querySelectorAll("main *")]
      .filter((one) => one.getBoundingClientRect().right > most && !one.closest(".balance-scroll > *"))
      .map((one) => `${one.tagName} ${one.className}`);
  });

test("duties follow the kind of body and its inhabitants, in words", async () => {
  await view("Cadre légal");
  const reen = page.locator(".duty").first();
  await reen.getByText("À vérifier", { exact: true }).waitFor();
  await page.getByLabel("Type d’organisme").selectOption("epci");
  await reen.getByText("le nombre d’habitants n’est pas dit").waitFor();
  await page.getByLabel("Nombre d’habitants").fill("beaucoup");
  await page.getByLabel("Nombre d’habitants").blur();
  await page.getByText("Écrivez un nombre entier").waitFor();
  await page.getByLabel("Nombre d’habitants").fill("62 000");
  await page.getByLabel("Nombre d’habitants").blur();
  await reen.getByText("Obligatoire", { exact: true }).waitFor();
  await room.examine(page, "cadre-legal");
});

test("both shares are computed as they are typed, and kept for the year", async () => {
  await page.getByLabel("Année", { exact: true }).selectOption("2026");
  await page.getByLabel("B : stock réformé au 1er janvier").fill("80");
  await page.getByLabel("A : partis au réemploi dans l’année").fill("90");
  await page.getByText("La partie dépasse le tout").waitFor();
  await page.getByLabel("A : partis au réemploi dans l’année").fill("31");
  await page.getByText("38,7 %, sous le taux (50 %)").waitFor();
  await page.getByLabel("Dépense de l’année").fill("120 000");
  await page.getByLabel("dont réemploi ou matière recyclée").fill("26 000");
  await page.getByText("21,6 %, taux atteint (20 %)").waitFor();
  await page.getByRole("button", { name: "Garder 2026" }).click();
  await page.getByText("2026 est gardé").waitFor();
  await page.getByRole("row", { name: /2026/ }).waitFor();
  await page.getByText("Ce qui compte, ce qui n’y entre pas").click();
  await page.getByText("d’après un tiers, à relire sur Légifrance").first().waitFor();
  await page.getByRole("heading", { name: "Achats et réemploi, année par année" }).scrollIntoViewIfNeeded();
  await room.examine(page, "calculateurs");
});

test("an estate is counted by hand: what is wrong is named, then what it weighs is shown", async () => {
  await view("État des lieux");
  await page.getByText("Aucun parc n’est encore décrit").waitFor();
  await page.getByLabel("Année", { exact: true }).selectOption("2026");
  await page.getByText("Compter à la main").click();
  const counts = {
    ...{
      Agents: "200",
      "Ordinateurs fixes": "20",
      "Ordinateurs portables": "180",
      Écrans: "210",
      Smartphones: "60",
    },
    ...{ Tablettes: "10", "Imprimantes individuelles": "12", "Copieurs multifonctions": "14" },
    "Serveurs chez vous": "6",
  };
  for (const [name, value] of Object.entries(counts))
    await page.getByLabel(name, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Estimer et garder" }).click();
  await page.getByText("Ce parc est à revoir").waitFor();
  await page.getByLabel("Stockage chez vous (To)").fill("20");
  await page.getByRole("button", { name: "Estimer et garder" }).click();
  await page.getByText("Le parc 2026 est estimé et gardé").waitFor();
  await page.getByRole("row", { name: /Émissions par agent/ }).waitFor();
  await page.getByText("À savoir avant de s’en servir").waitFor();
  await room.examine(page, "etat-des-lieux");
});

test("an action already under way is added, changed and taken away", async () => {
  await page.getByRole("button", { name: "Ajouter une action déjà engagée" }).click();
  await page.getByLabel("Ce qui se fait").fill("Extinction des bornes la nuit");
  await page.getByLabel("Depuis").fill("2024");
  await page.getByRole("button", { name: "Garder", exact: true }).click();
  await page.getByText("depuis 2024").waitFor();
  await page.getByRole("button", { name: "Modifier : Extinction des bornes la nuit" }).click();
  await page.getByLabel("Depuis").fill("2023");
  await page.getByRole("button", { name: "Garder", exact: true }).click();
  await page.getByText("depuis 2023").waitFor();
  await room.examine(page, "deja-engagees");
});

test("a year is reviewed: a light in words, what slipped, a value beside the year before", async () => {
  await view("Bilan annuel");
  await page.getByLabel("Année", { exact: true }).selectOption("2026");
  await page.getByLabel("En 2026 – Garder les ordinateurs portables sept ans").selectOption("late");
  await page.getByText("en retard : 1").waitFor();
  await page.getByText("Raconter l’année et saisir les valeurs (indicateurs : 1)").click();
  const fiche = page.locator(".review-row", { hasText: "Garder les ordinateurs" });
  await fiche.getByText("2025 : 4,8").waitFor();
  await fiche.getByLabel("Ce qui a glissé, et pourquoi").fill("Le marché a été relancé");
  await fiche.getByLabel("Valeur 2026").fill("environ cinq");
  await fiche.getByText("Écrivez un nombre").waitFor();
  await fiche.getByLabel("Valeur 2026").fill("5,4");
  await fiche.getByRole("button", { name: "Garder le bilan 2026" }).click();
  await fiche.getByText("2026 est gardé").waitFor();
  await room.examine(page, "bilan");
});

test("values come from a spreadsheet, seen before they are written", async () => {
  await page.getByText("Importer des valeurs d’indicateurs").click();
  const file = join(tmpdir(), `valeurs-${made.id}.csv`);
  const lines = [
    "action;indicateur;année;valeur",
    "Garder les ordinateurs portables sept ans;;2026;6,1",
    "Autre;;2026;x",
  ];
  writeFileSync(file, Buffer.from(lines.join("\r\n"), "latin1"));
  await page.getByLabel("Fichier rempli").setInputFiles(file);
  await page.getByText("A3 (action)").waitFor();
  await page.getByRole("button", { name: "Écrire 1 valeur" }).scrollIntoViewIfNeeded();
  await room.examine(page, "valeurs");
  await page.getByRole("button", { name: "Écrire 1 valeur" }).click();
  await page.getByText("1 valeur est écrite").waitFor();
  await expect
    .poll(() => page.locator(".review-row").first().getByLabel("Valeur 2026").inputValue())
    .toBe("6,1");
});

test("the two-page report opens from here, and is among what is taken away", async () => {
  const link = page.getByRole("link", { name: "Rapport 2026 à imprimer" });
  const [report] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await report.getByText("Le marché a été relancé").waitFor();
  await room.examine(report, "rapport");
  await report.close();
  await view("Emporter");
  await page.getByRole("link", { name: "Rapport 2026 (ODT)" }).waitFor();
});

test.each([
  ["fr", PHONE, "telephone"],
  ["fr", NARROW, "etroit"],
  ["en", LAPTOP, "en"],
] as const)("in %s, at %o, all three views hold in the page", async (locale, size, name) => {
  const other = await room.page(`/feuille-de-route/${made.id}#${made.key}`, size, "localhost", locale);
  const author = locale === "fr" ? "Vous écrivez en tant que" : "You are writing as";
  await other.getByLabel(author).fill("DSI");
  const views =
    locale === "fr"
      ? ["Cadre légal", "État des lieux", "Bilan annuel"]
      : ["Legal framework", "Where we stand", "Annual review"];
  for (const [at, one] of views.entries()) {
    await other.getByRole("navigation").getByRole("button", { name: one }).click();
    await other.getByRole("heading", { level: 2, name: one, exact: true }).waitFor();
    await other.waitForTimeout(200);
    await expect.poll(() => tooWide(other)).toEqual([]);
    await room.examine(other, `vue-${at}-${name}`);
    await other.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.62));
    await room.examine(other, `vue-${at}-${name}-bas`);
  }
  await other.context().close();
});

test("a reader sees all of it and writes none", async () => {
  const { body } = await call(room.server, `/api/workspaces/${made.id}/links`, { key: made.key });
  const [, hash = ""] = String(body.readers).split("#");
  const reader = await room.page(`/feuille-de-route/${made.id}#${hash}`, LAPTOP);
  for (const one of ["Cadre légal", "État des lieux", "Bilan annuel"]) {
    await reader.getByRole("navigation").getByRole("button", { name: one }).click();
    await reader.getByRole("heading", { level: 2, name: one, exact: true }).waitFor();
    await expect.poll(() => reader.locator("main input, main textarea").count()).toBe(0);
  }
  await reader.getByText("Le marché a été relancé").waitFor();
  await room.examine(reader, "bilan-lecture");
  await reader.context().close();
});

test("no page had a fault", () => {
  expect(faults).toEqual([]);
});
