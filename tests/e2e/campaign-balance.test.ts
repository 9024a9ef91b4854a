/** The balance of a challenge in real browsers: read, taken away, brought into a roadmap; what each authority reads. */
import { join } from "node:path";
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
});
afterAll(() => room.close());

const Made = z.object({ id: z.string(), organiserKey: z.string(), organiserUrl: z.string() });
const Links = z.object({ captains: z.array(z.object({ team: z.string(), url: z.string() })) });
const Teams = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });
const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const day = () => new Date().toLocaleDateString("sv-SE");
let sent = 0;

/** Two teams of which one has seven devices at work on a mission, and one too small to be read. */
async function begun(scenario: string, mission: string) {
  const { server } = room;
  const teams = [
    { name: "Culture et patrimoine", people: 30 },
    { name: "DSI", people: 12 },
    { name: "Port", people: 3 },
  ];
  const body = { scenario, title: "Trois semaines pour nos tiroirs", starts: day(), teams };
  const made = Made.parse((await call(server, "/api/campaigns", { method: "POST", body })).body);
  const at = (end: string) => `/api/campaigns/${made.id}${end}`;
  const listed = Teams.parse((await call(server, at("/everyone.fr.json"))).body).teams;
  const { captains } = Links.parse((await call(server, at("/links"), { key: made.organiserKey })).body);
  const team = (name: string) => listed.find((one) => one.name === name)?.id ?? "";
  const link = (name: string) => captains.find((one) => one.team === team(name))?.url ?? "";
  const declare = (name: string, who: number) =>
    call(server, at("/declarations"), {
      method: "POST",
      body: {
        ...{ id: `row${String((sent += 1)).padStart(6, "0")}`, team: team(name), day: day(), amount: 2 },
        ...{ device: `device-${String(who).padStart(16, "0")}`, mission, isSure: true },
      },
    });
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((who) => declare("Culture et patrimoine", who)));
  await Promise.all([declare("DSI", 11), declare("Port", 21)]);
  const write = (name: string, ...changes: readonly object[]) =>
    call(server, at("/changes"), { method: "POST", key: link(name).split("#")[1] ?? "", body: { changes } });
  const culture = team("Culture et patrimoine");
  await write(
    "Culture et patrimoine",
    { type: "idea/add", idea: { id: "idea000001", team: culture, text: "Une armoire commune de matériel" } },
    ...[
      { day: day(), value: 1_200, people: 30 },
      { day: "2026-01-01", value: 1_500, people: 30 },
    ].map((reading) => ({ type: "team/read", team: culture, meter: "impressions", reading })),
    {
      type: "team/thank",
      thanks: { from: culture, to: team("DSI"), day: day(), why: "le prêt d’un tournevis" },
    },
  );
  return { made, link };
}

/** A part of the page as a picture, when SHOTS names a folder. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Nothing is wider than the page, but what scrolls by itself. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function seen(page: Page, name: string): Promise<void> {
  for (const [width, viewport] of Object.entries({ 1280: LAPTOP, 360: PHONE, 320: NARROW })) {
    await page.setViewportSize(viewport);
    await room.examine(page, `${name}-${width}`);
    await shot(page, `${name}-${width}`);
    await expect.poll(() => isTooWide(page), { message: `${name} at ${width}` }).toBe(false);
  }
  await page.setViewportSize(LAPTOP);
}

test("an organiser of services reads the balance, takes it away, and brings what held into a new roadmap", async () => {
  const { made } = await begun("defi-inter-services", "garder-un-appareil");
  const page = await room.page(path(made.organiserUrl), LAPTOP);
  await page.getByRole("button", { name: "Lire le bilan ici" }).click();
  await page.getByRole("cell", { name: "moins de cinq" }).first().waitFor();
  await page.getByRole("heading", { level: 3, name: "Ce qu’on ne peut pas en conclure" }).waitFor();
  const tables = page.locator(".balance-page");
  await expect.poll(() => tables.getByText("Culture et patrimoine").count()).toBeGreaterThan(1);
  expect(await tables.getByText("Port", { exact: true }).count()).toBe(0);
  await seen(page, "bilan");
  const csv = await page.getByRole("link", { name: "Tableau (CSV)" }).getAttribute("href");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tableau (CSV)" }).click(),
  ]);
  expect([csv, download.suggestedFilename()]).toEqual([
    expect.stringContaining("format=csv"),
    expect.stringMatching(/^bilan-defi-D\w{6}-.*\.csv$/),
  ]);
  await page.getByRole("button", { name: "Replier le bilan" }).click();
  await page.getByRole("button", { name: "Faire entrer dans la feuille de route" }).click();
  const idea = page.getByRole("checkbox", { name: /Une armoire commune/ });
  expect(await idea.isChecked()).toBe(false);
  await idea.check();
  await page.getByLabel(/^Thème de l’idée/).selectOption("cycle-de-vie");
  await page.getByRole("button", { name: "Faire entrer 2 lignes" }).click();
  await page.getByText("Ce lien n’est pas celui d’une feuille de route.").waitFor();
  await seen(page, "faire-entrer");
  await page.getByLabel("Dans une nouvelle feuille de route").check();
  await page.getByLabel("Votre fonction, pour l’historique").fill("Mission NR");
  await page.getByRole("button", { name: "Faire entrer 2 lignes" }).click();
  await page.getByText(/C’est entré.: 2/).waitFor();
  await seen(page, "entre");
  const url = await page.getByLabel("Lien de la feuille de route, à garder").inputValue();
  await page.getByRole("button", { name: "Faire entrer dans la feuille de route" }).click();
  await page.getByLabel("Lien de la feuille de route, entier").fill(url);
  await page.getByRole("button", { name: "Faire entrer 1 ligne" }).click();
  await page.getByText(/Déjà là, laissées comme elles sont.: 1/).waitFor();
  const roadmap = await room.page(path(url), LAPTOP);
  await roadmap.getByText("Une armoire commune de matériel").first().waitFor();
  await shot(roadmap, "feuille-de-route");
  await roadmap
    .getByRole("button", { name: /Garder les PC/ })
    .first()
    .click();
  await roadmap
    .getByText(/Défi «.Trois semaines pour nos tiroirs.», code D\w{6}/)
    .first()
    .waitFor();
  await shot(roadmap, "feuille-de-route-fiche");
  expect(faults).toEqual([]);
});

test("between authorities the organiser reads sums and each captain its own, which it brings into its own roadmap", async () => {
  const { made, link } = await begun("defi-inter-collectivites", "garder-plutot-que-remplacer");
  const organiser = await room.page(path(made.organiserUrl), LAPTOP);
  await organiser.getByText("Entre collectivités, chaque capitaine fait entrer").waitFor();
  expect(await organiser.getByRole("button", { name: "Faire entrer dans la feuille de route" }).count()).toBe(
    0,
  );
  const captain = await room.page(path(link("Culture et patrimoine")), PHONE);
  await captain.getByRole("button", { name: "Plus tard" }).click();
  await captain.getByRole("button", { name: "Lire le bilan ici" }).click();
  await captain
    .getByRole("heading", { level: 3, name: "La part de l’équipe Culture et patrimoine" })
    .waitFor();
  expect(await captain.locator(".balance-page").getByText("DSI", { exact: true }).count()).toBe(0);
  await seen(captain, "bilan-capitaine");
  await captain.getByRole("button", { name: "Faire entrer dans la feuille de route" }).click();
  await captain.getByLabel("Dans une nouvelle feuille de route").check();
  await captain.getByLabel("Votre fonction, pour l’historique").fill("Mairie");
  await captain.getByRole("button", { name: "Faire entrer 1 ligne" }).click();
  await captain.getByText(/C’est entré.: 1/).waitFor();
  await captain.getByRole("button", { name: "Prendre un lien à nous" }).click();
  const own = await captain.getByLabel("Votre nouveau lien, à garder").inputValue();
  await seen(captain, "lien-a-soi");
  const old = await room.page(path(link("Culture et patrimoine")), PHONE);
  await old.getByText("celui-ci n’ouvre plus rien").waitFor();
  const again = await room.page(path(own), PHONE);
  await again.getByRole("button", { name: "Plus tard" }).click();
  await again.getByText("Vous avez un lien à vous").waitFor();
  expect(faults).toEqual([]);
});

test("the balance and the way into a roadmap read in English too", async () => {
  const { made } = await begun("defi-inter-services", "garder-un-appareil");
  const page = await room.page(path(made.organiserUrl), NARROW, "localhost", "en");
  await page.getByRole("button", { name: "Read the summary here" }).click();
  await page.getByRole("heading", { level: 3, name: "What cannot be concluded" }).waitFor();
  await page.getByRole("button", { name: "Bring into the roadmap" }).click();
  await page.getByLabel("Into a roadmap that exists").waitFor();
  await seen(page, "balance-en");
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("button", { name: "Lire le bilan ici" }).waitFor();
  expect(faults).toEqual([]);
});
