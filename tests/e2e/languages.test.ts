/** A participant’s way to an answer in easy French and in the sample of German, on a narrow phone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let desk: Page;
let easy: Page;
let german: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  const path = `/${room.session.code}`;
  [desk, easy, german] = [
    await room.console(),
    await room.page(path, PHONE),
    await room.page(path, PHONE, "localhost", "de"),
  ];
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const next = (name: RegExp) => button(desk, name).first().click();
const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** The elements whose words are said to be in another language than the page. */
const markedFrench = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-other-tongue]")].map(({ lang, textContent }) => ({
      lang,
      text: textContent,
    })),
  );

/** Whatever does not fit the width of a phone. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("easy French is chosen at the door, stays on the device, and is French for a screen reader", async () => {
  await says(easy, "Ni compte, ni installation.");
  await button(easy, "Facile à lire").click();
  await says(easy, "Pas de compte. Rien à installer.");
  await says(easy, "Aucune personne concernée ne les a encore relus.");
  await expect.poll(() => languageOf(easy)).toBe("fr");
  await room.examine(easy, "falc-entree");
  await easy.setViewportSize(NARROW);
  await expect.poll(() => overflow(easy)).toBe(0);
  await room.examine(easy, "falc-entree-320");
  await easy.setViewportSize(PHONE);
  await easy.reload();
  await says(easy, "Pas de compte. Rien à installer.");
  await expect.poll(() => markedFrench(easy)).toEqual([]);
});

test("a mistake and the wait are said in easy French", async () => {
  await button(easy, "Entrer").click();
  await says(easy, "Écrivez un nom inventé. Il peut être très court.");
  await room.examine(easy, "falc-erreur");
  await easy.getByLabel("Votre nom inventé").fill("Awa");
  await button(easy, "Entrer").click();
  await says(easy, "C’est bon, Awa");
  await says(easy, "On va bientôt commencer. Gardez cette page ouverte.");
  await says(easy, "Ce qui pèse beaucoup ou peu");
  await room.examine(easy, "falc-attente");
});

test("the sample of German is read where it says something, and what it lacks is marked as French", async () => {
  await says(german, "Kein Konto, keine Installation.");
  await says(german, "Entdeckung in einer Stunde");
  await expect.poll(() => languageOf(german)).toBe("de");
  await expect.poll(() => button(german, "Deutsch (échantillon)").getAttribute("aria-pressed")).toBe("true");
  await room.examine(german, "de-entree");
  await german.getByLabel("Ihr Deckname").fill("Jo");
  await button(german, "Eintreten").click();
  await says(german, "Sie sind dabei, Jo");
  await room.examine(german, "de-attente");
  await button(german, "Menü").click();
  await button(german, "Français").waitFor();
  await room.examine(german, "de-menu");
  await german.keyboard.press("Escape");
});

test("the welcome and a question are read and answered in easy French", async () => {
  await next(/^Commencer/);
  await says(easy, /On économise ici/);
  await room.examine(easy, "falc-accueil");
  await button(easy, "J’ai lu").click();
  await says(german, "Was wir tun werden");
  await room.examine(german, "de-accueil");
  await next(/^Ouvrir.*Ordres de grandeur/);
  await says(easy, /Combien de kilos de gaz \(CO₂e\) cela fait-il/);
  await room.examine(easy, "falc-question");
  await easy.setViewportSize(NARROW);
  await expect.poll(() => overflow(easy)).toBe(0);
  await easy.setViewportSize(PHONE);
  await button(easy, "Envoyer mes nombres").click();
  await says(easy, /Changer ma réponse|Parlez ensemble|Vous pouvez encore la changer/);
  await room.examine(easy, "falc-reponse");
});

test("a question is read in German and answered with buttons that are marked as French", async () => {
  await says(german, "Ein neuer Laptop, ohne seinen Strom: Wie viel CO₂e?");
  await button(german, "Valider ma fourchette").waitFor();
  await room.examine(german, "de-question");
  await expect.poll(() => markedFrench(german)).toContainEqual({ lang: "fr", text: "Valider ma fourchette" });
  const marked = await markedFrench(german);
  expect(marked.map(({ text }) => text)).not.toContain("Ein neuer Laptop, ohne seinen Strom: Wie viel CO₂e?");
  await button(german, "Valider ma fourchette").click();
  await says(german, /fourchette|réponse/);
});

test("going back to French takes every mark away, and the choice is kept", async () => {
  await button(german, "Menü").click();
  await button(german, "Français").click();
  await button(german, "Changer de table").waitFor();
  await expect.poll(() => languageOf(german)).toBe("fr");
  await expect.poll(() => markedFrench(german)).toEqual([]);
  await german.keyboard.press("Escape");
  await expect.poll(() => german.evaluate(() => localStorage.getItem("trois-tiers:locale"))).toBe("fr");
});

test("the page in French fetches nothing of the other languages", async () => {
  const asked: string[] = [];
  const page = await room.page("/", PHONE);
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`http://localhost:${room.server.port}/${room.session.code}`);
  await says(page, "Ni compte, ni installation.");
  await page.waitForLoadState("networkidle");
  const scripts = await Promise.all(
    asked.filter((url) => url.endsWith(".js")).map(async (url) => (await fetch(url)).text()),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((text) => text.includes("Kein Konto") || text.includes("Rien à installer"))).toEqual(
    [],
  );
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
