/** At the desk of a roadmap: what was said, the order by hand, what changed, beginning from another machine, erasing. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Crowd } from "../load/bots.ts";
import { contentWith } from "../support/own-content.ts";
import { PITCH_SCENARIO } from "../support/pitch-content.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const SMALL = { width: 320, height: 640 };
const KEY = "the-creation-key";

let room: Room;
let author: Page;
let links: { authors: string; readers: string };

beforeAll(async () => {
  const env = { CONTENT_DIR: contentWith({ "essai-plaidoyer": PITCH_SCENARIO }), CREATION_KEY: KEY };
  room = await Room.open({ scenario: "essai-plaidoyer", tables: 3 }, env);
  const { code, facilitatorKey: key } = room.session;
  const crowd = await Crowd.gather({
    ...{ url: room.server.url, code, key, count: 12, duration: 150, drive: true, pace: 40 },
  });
  await crowd.play();
  await crowd.close();
  author = await room.console();
  await author.getByRole("button", { name: "Faire la feuille de route" }).click();
  await author.locator(".fiche-open").first().waitFor();
  await author.getByLabel("Vous écrivez en tant que").fill("Référente numérique");
  await view(author, /Emporter/);
  links = {
    authors: await author.getByLabel("Pour écrire à plusieurs").inputValue(),
    readers: await author.getByLabel("Pour lire sans écrire").inputValue(),
  };
  await view(author, /Fiches/);
});
afterAll(() => room.close());

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const view = (page: Page, name: RegExp) => page.getByRole("navigation").getByRole("button", { name }).click();
const words = (page: Page) => page.locator(".fiche-words");

/** The first fiche whose action was pleaded. */
async function openPleaded(page: Page): Promise<void> {
  for (const fiche of await page.locator(".fiche-open").all()) {
    const title = (await fiche.textContent()) ?? "";
    await fiche.click();
    await words(page).locator("summary").click();
    await words(page).locator("h5").first().waitFor();
    if ((await words(page).locator("h6").count()) > 0) return;
    await page.getByRole("button", { name: "Retour aux fiches" }).click();
    await page.getByRole("button", { name: title, exact: true }).first().waitFor();
  }
  throw new Error("nothing was pleaded");
}

test("what was said of an action is folded in its fiche, for readers too", async () => {
  await openPleaded(author);
  await words(author).getByText("Rien n’en est recopié ici").waitFor();
  await words(author).locator("h6").first().scrollIntoViewIfNeeded();
  await room.examine(author, "feuille-mots");
  const reader = await room.page(path(links.readers), SMALL);
  await reader.locator(".fiche-open").first().waitFor();
  await openPleaded(reader);
  await words(reader).locator("h6").first().scrollIntoViewIfNeeded();
  await room.examine(reader, "feuille-mots-320");
  await expect
    .poll(() => reader.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
  await reader.context().close();
});

test("fiches change place with the keyboard: the focus stays, the new place is said", async () => {
  await view(author, /Fiches/);
  for (const title of [
    "Premier relevé des compteurs",
    "Deuxième relevé des compteurs",
    "Troisième relevé des compteurs",
  ]) {
    await author.getByLabel("Titre").fill(title);
    await author.locator("form.workspace-form select").selectOption({ label: "Gouvernance" });
    await author.getByRole("button", { name: "Ajouter", exact: true }).click();
    await author.getByRole("heading", { level: 2, name: title }).waitFor();
    await view(author, /Fiches/);
  }
  await author.getByRole("button", { name: "Changer l’ordre à la main" }).click();
  const steps = () => author.locator(".fiche-open", { hasText: "relevé" }).allTextContents();
  const focused = () => author.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  const up = author.getByRole("button", {
    name: "Monter : Troisième relevé des compteurs".replace(" :", "\u202f:"),
  });
  await up.focus();
  await author.keyboard.press("Enter");
  await author.getByText(/«\u202fTroisième relevé des compteurs\u202f», place \d+ sur \d+/u).waitFor();
  await expect
    .poll(steps)
    .toEqual([
      "Premier relevé des compteurs",
      "Troisième relevé des compteurs",
      "Deuxième relevé des compteurs",
    ]);
  await expect.poll(focused).toContain("Monter");
  await author.keyboard.press("Enter");
  await expect
    .poll(steps)
    .toEqual([
      "Troisième relevé des compteurs",
      "Premier relevé des compteurs",
      "Deuxième relevé des compteurs",
    ]);
  await expect.poll(focused).toContain("Troisième relevé des compteurs");
  await author.getByRole("button", { name: /Descendre.*Troisième/u }).focus();
  await author.keyboard.press("Enter");
  await expect
    .poll(steps)
    .toEqual([
      "Premier relevé des compteurs",
      "Troisième relevé des compteurs",
      "Deuxième relevé des compteurs",
    ]);
  await expect.poll(focused).toContain("Descendre");
  await author.getByRole("button", { name: /Placer avant….*Deuxième/u }).focus();
  await author.keyboard.press("Enter");
  await author
    .getByLabel("Placer avant", { exact: true })
    .selectOption({ label: "Premier relevé des compteurs" });
  await room.look(author, "feuille-ordre");
  await author.getByRole("button", { name: "Placer ici" }).focus();
  await author.keyboard.press("Enter");
  await expect
    .poll(steps)
    .toEqual([
      "Deuxième relevé des compteurs",
      "Premier relevé des compteurs",
      "Troisième relevé des compteurs",
    ]);
  await author.getByLabel("Placer avant", { exact: true }).selectOption({ label: "(à la fin de l’axe)" });
  await author.getByRole("button", { name: "Placer ici" }).click();
  await expect
    .poll(steps)
    .toEqual([
      "Premier relevé des compteurs",
      "Troisième relevé des compteurs",
      "Deuxième relevé des compteurs",
    ]);
  await author.setViewportSize(SMALL);
  await author.getByRole("button", { name: /Monter.*Premier/u }).scrollIntoViewIfNeeded();
  await room.examine(author, "feuille-ordre-320");
  await expect
    .poll(() => author.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
  await author.setViewportSize(LAPTOP);
});

test("a merge is undone where it was made", async () => {
  await view(author, /Doublons/);
  const pair = author.locator(".same-pair", { hasText: "relevé" }).first();
  await pair
    .getByRole("button", { name: /Garder celle-ci/ })
    .first()
    .click();
  const undo = author.getByRole("button", { name: /^Annuler/ });
  await undo.waitFor();
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await room.examine(author, "feuille-reunie");
  await undo.click();
  await undo.waitFor({ state: "detached" });
  await view(author, /Fiches/);
  await expect.poll(() => author.locator(".fiche-open", { hasText: "relevé" }).count()).toBe(3);
});

test("the history of the whole roadmap is told, the latest first", async () => {
  await view(author, /Cadre et séances/);
  await author.getByLabel("Collectivité ou organisme").fill("Val-d’Octet");
  await author.getByLabel("Collectivité ou organisme").blur();
  await view(author, /Historique/);
  const latest = author.locator(".workspace-past li").first();
  await latest.getByText("Val-d’Octet").waitFor();
  await expect.poll(() => latest.textContent()).toContain("Référente numérique");
  const all = async () => (await author.locator(".workspace-past").textContent()) ?? "";
  for (const told of [
    "de nouveau une fiche à part",
    "est réunie à",
    "change de place",
    "Nouvelle fiche",
    "Séance réunie",
  ])
    await expect.poll(all).toContain(told);
  expect(await all()).not.toMatch(/past-|field-|setting-|undefined/);
  await room.look(author, "feuille-historique");
});

test("the page says until when, and a session gathered twice offers what is new", async () => {
  await view(author, /Cadre et séances/);
  await author.getByText("Sans changement, cette feuille de route sera effacée le").waitFor();
  await author.getByLabel("Ajouter une séance").fill(room.session.code);
  await author.getByRole("button", { name: "Réunir" }).click();
  await author.getByRole("button", { name: "Reprendre ce qui est nouveau" }).click();
  await author.getByText("Les fiches déjà là n’ont pas changé").waitFor();
});

test("once its session is erased, the page says so and keeps what was decided", async () => {
  const { code, facilitatorKey } = room.session;
  const erased = await fetch(`${room.server.url}/api/sessions/${code}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${facilitatorKey}` },
  });
  expect(erased.status).toBe(204);
  await view(author, /Fiches/);
  await author.locator(".fiche-open").first().click();
  await words(author).locator("summary").click();
  await words(author).getByText("les mots ne sont plus là, les décisions et soutiens restent").waitFor();
});

test("from another machine a beginning asks for the creation key, and loses nothing that was typed", async () => {
  const page = await room.page("/feuille-de-route", SMALL, "demo.test");
  await page.getByLabel("Titre de la feuille de route").fill("Notre feuille de route");
  await page.getByRole("button", { name: "Commencer" }).click();
  const field = page.getByLabel("Clé de création");
  await field.fill("wrong");
  await room.examine(page, "feuille-cle-320");
  await page.getByRole("button", { name: "Continuer avec cette clé" }).click();
  await page.getByText("Cette clé n’est pas la bonne").waitFor();
  await expect
    .poll(() => page.getByLabel("Titre de la feuille de route").inputValue())
    .toBe("Notre feuille de route");
  await field.fill(KEY);
  await page.getByRole("button", { name: "Continuer avec cette clé" }).click();
  await page.getByRole("heading", { level: 1, name: "Notre feuille de route" }).waitFor();
  await page.context().close();
});

test("an author erases it in two presses that say what goes and what stays; its link then opens nothing", async () => {
  await view(author, /Cadre et séances/);
  await author.getByRole("button", { name: "Effacer cette feuille de route…" }).click();
  await author.getByText("Partent du serveur").scrollIntoViewIfNeeded();
  await room.examine(author, "feuille-effacer");
  await author.getByRole("button", { name: "La garder" }).click();
  await author.getByRole("button", { name: "Effacer cette feuille de route…" }).click();
  await author.getByRole("button", { name: "Effacer pour de bon" }).click();
  await author.getByText("La feuille de route est effacée.").waitFor();
  const late = await room.page(path(links.readers), LAPTOP);
  await late.getByText("n’existe pas ou n’existe plus").waitFor();
  await late.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults.filter((fault) => !/401|404/.test(fault))).toEqual([]);
});
