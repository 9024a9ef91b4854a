/** What the service says of itself, in a real browser: the line under every door, and each of its pages, in both languages. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const FACTS = join(import.meta.dirname, "../../scenarios/facts/facts.json");
/** Facts of one page of the list. */
const A_PAGE = 20;
const NARROW = { width: 320, height: 640 };
const PAGES = ["accessibilite", "ecoconception", "donnees", "sources", "plan"] as const;

let room: Room;
beforeAll(async () => {
  const authority = join(import.meta.dirname, "../../deploy/autorite.exemple.yaml");
  room = await Room.open({ scenario: "decouverte-60", tables: 2 }, { AUTHORITY_FILE: authority });
});
afterAll(() => room.close());

const line = (page: Page) => page.getByRole("navigation", { name: "À propos de ce service" });

/** A picture of the whole page, when SHOTS names a folder. */
async function whole(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** How far the page is wider than its window; how far the line lies over the door above it. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const door = document.getElementById("app")?.getBoundingClientRect();
    const foot = document.querySelector(".foot-links")?.getBoundingClientRect();
    return {
      tooWide: document.documentElement.scrollWidth - innerWidth,
      tooTall: document.documentElement.scrollHeight - innerHeight,
      over: Math.ceil((door?.bottom ?? 0) - (foot?.top ?? 0)),
    };
  });

const DOORS: readonly (readonly [string, string])[] = [
  ["/", "accueil"],
  ["/CODE", "participant"],
  ["/voir/CODE", "voir"],
  ["/feuille-de-route", "feuille-de-route"],
  ["/feuille-de-route/inconnue", "feuille-inconnue"],
  ["/defi", "defi"],
  ["/defi/DZZZZZZ", "defi-inconnu"],
  ["/defi/DZZZZZZ/animer", "defi-animer"],
  ["/defi/DZZZZZZ/ecran", "defi-ecran"],
  ["/suivi/inconnu/7", "suivi"],
  ["/barometre/inconnu/resultats", "resultats"],
  ["/essai", "essai"],
  ["/reseau", "reseau"],
];

test.each(DOORS)("%s has the line, under what it shows, at 320 pixels and on a laptop", async (path) => {
  const page = await room.page(path.replace("CODE", room.session.code), NARROW);
  for (const viewport of [NARROW, LAPTOP]) {
    await page.setViewportSize(viewport);
    await line(page).waitFor();
    await page.getByRole("heading", { level: 1 }).or(page.locator("main")).first().waitFor();
    await expect.poll(() => line(page).getByRole("link").count()).toBe(5);
    await expect
      .poll(async () => {
        const { tooWide, over } = await measured(page);
        return [tooWide, over];
      })
      .toEqual([0, 0]);
  }
  await page.context().close();
});

test("the console and the room’s screen keep their window: the line is in it, over nothing, and nothing scrolls", async () => {
  for (const [name, page] of [
    ["console", await room.console()],
    ["ecran", await room.screen()],
  ] as const) {
    await line(page).waitFor();
    await page.getByText("Les Écluses").first().waitFor();
    await expect
      .poll(async () => {
        const { tooWide, tooTall, over } = await measured(page);
        return [tooWide, Math.max(0, tooTall - 1), over];
      })
      .toEqual([0, 0, 0]);
    await expect
      .poll(() => line(page).evaluate((foot) => foot.getBoundingClientRect().bottom <= innerHeight + 1))
      .toBe(true);
    await room.examine(page, `pied-${name}`);
    await page.context().close();
  }
  const dark = await room.screen();
  await dark.getByRole("button", { name: "Fond sombre" }).click();
  await dark.getByRole("button", { name: "Fond sombre", pressed: true }).waitFor();
  await room.examine(dark, "pied-ecran-sombre");
  await dark.context().close();
});

test("a link of a session opens beside it, and says so to whoever hears it", async () => {
  const phone = await room.page(`/${room.session.code}`, PHONE);
  await line(phone).waitFor();
  await line(phone).scrollIntoViewIfNeeded();
  await room.examine(phone, "pied-telephone");
  const link = line(phone).getByRole("link", { name: "Données personnelles (nouvel onglet)" });
  const [opened] = await Promise.all([phone.context().waitForEvent("page"), link.click()]);
  await opened.getByRole("heading", { level: 1, name: "Données de la séance" }).waitFor();
  await phone.getByLabel("Votre pseudonyme").waitFor();
  await phone.context().close();
});

test("from the front page the line leads from page to page, and says where one is", async () => {
  const page = await room.page("/", LAPTOP);
  await line(page).getByRole("link", { name: "Accessibilité : non conforme" }).click();
  await page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  await expect.poll(() => page.title()).toBe("Accessibilité – Trois Tiers");
  const here = line(page).locator("[aria-current=page]");
  await expect.poll(() => here.textContent()).toMatch(/^Accessibilité\s: non conforme$/);
  await page.context().close();
});

/** Once the page has its answers. */
async function ready(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

test.each(PAGES)(
  "/%s reads in both languages, breaks no rule, and holds in 320 pixels with spaced text",
  async (path) => {
    const page = await room.page(`/${path}`, LAPTOP);
    await ready(page);
    await room.look(page, `page-${path}`);
    await whole(page, `entier-${path}`);
    await page.setViewportSize(NARROW);
    const tooWide = async () => (await measured(page)).tooWide;
    await expect.poll(tooWide).toBe(0);
    await whole(page, `entier-${path}-320`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    await expect.poll(tooWide).toBe(0);
    await page.emulateMedia({ forcedColors: "active" });
    await whole(page, `contraste-${path}-320`);
    await page.context().close();
  },
);

test("the table of criteria shows one state at a time, and says how many", async () => {
  const page = await room.page("/accessibilite", PHONE);
  await ready(page);
  await page.getByText("106 critères affichés.").waitFor();
  const states = page.locator(".criterion-state");
  await expect.poll(() => states.count()).toBe(106);
  let sum = 0;
  // A state that no criterion is in any more keeps none, and says so.
  for (const state of ["Atteint", "Pas encore", "Sans objet", "En partie"]) {
    await page.getByRole("button", { name: new RegExp(`^${state} \\(`) }).click();
    // The pressed button says how many it keeps.
    const button = page.getByRole("button", { name: new RegExp(`^${state} \\(`), pressed: true });
    const announced = Number(/\((\d+)\)/.exec((await button.textContent()) ?? "")?.[1]);
    await page.getByText(new RegExp(`^${announced} critères? affichés?\\.$`)).waitFor();
    const others = states.filter({ hasNotText: state });
    await expect.poll(async () => [await states.count(), await others.count()]).toEqual([announced, 0]);
    sum += announced;
  }
  expect(sum).toBe(106);
  // Laid in blocks on a phone, they are tables all the same.
  const kept = await states.count();
  expect(kept).toBeGreaterThan(0);
  await expect.poll(() => page.getByRole("table").getByRole("rowheader").count()).toBeGreaterThan(kept);
  await room.examine(page, "criteres-filtres");
  await whole(page, "criteres-filtres-telephone");
  await page.context().close();
});

test("the accessibility page follows the legal model, and says who did not check it", async () => {
  const page = await room.page("/accessibilite", LAPTOP);
  await ready(page);
  for (const words of [
    "Ce service est non conforme au RGAA 4.1.2",
    "n’a encore adopté aucune évaluation",
    "Personne d’extérieur ne l’a vérifiée",
    "Aucune personne qui utilise tous les jours un lecteur d’écran",
    "Ville de Val-d’Octet veut que toute personne puisse participer",
    "Libre réponse 71120",
  ])
    await page.getByText(words).first().waitFor();
  await page.getByRole("link", { name: "accessibilite@val-d-octet.example" }).waitFor();
  await page.context().close();
});

test("the data page shows the terms of this server and what the authority wrote, on paper too", async () => {
  const page = await room.page("/donnees", LAPTOP);
  await ready(page);
  await page.getByText("Ville de Val-d’Octet, direction de la transition").first().waitFor();
  await page.getByRole("row", { name: /Une séance, après sa fin 30 jours RETENTION_DAYS/ }).waitFor();
  await page.getByText(/^Séance\s: 30 jours après sa fin/).waitFor();
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => line(page).isVisible()).toBe(false);
  await expect.poll(() => page.getByRole("button", { name: "Imprimer cette page" }).isVisible()).toBe(false);
  await whole(page, "donnees-imprimees");
  await page.context().close();
});

test("sources are found by words, turned page by page, and packages open on demand", async () => {
  const page = await room.page("/sources", PHONE);
  await ready(page);
  const facts = (JSON.parse(readFileSync(FACTS, "utf8")) as readonly object[]).length;
  await page.getByText(new RegExp(`^${facts} faits, page 1 sur ${Math.ceil(facts / A_PAGE)}`)).waitFor();
  await page.getByRole("button", { name: "Faits suivants" }).click();
  await page.getByText(/page 2 sur/).waitFor();
  await page.getByLabel("Thème").selectOption({ label: "Réseaux" });
  await page.getByText(/^33 faits, page 1 sur 2/).waitFor();
  await page.getByLabel("Mots cherchés").fill("baleine");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByText("Aucun fait ne contient ces mots.").waitFor();
  await page.getByText("Voir les paquets et leurs licences").click();
  await page.getByText(/express \d/).waitFor();
  await room.examine(page, "sources-paquets");
  await page.context().close();
});

test("each link of the map opens a page of its own", async () => {
  const map = await room.page("/plan", LAPTOP);
  await ready(map);
  const links = map.getByRole("main").getByRole("link");
  const titles = new Set<string>();
  const count = await links.count();
  for (let at = 0; at < count; at += 1) {
    const page = await map.context().newPage();
    await page.goto((await links.nth(at).evaluate((link: HTMLAnchorElement) => link.href)) || "about:blank");
    const title = async () => (await page.getByRole("heading", { level: 1 }).first().textContent()) ?? "";
    // What several pages say while they open is followed by their own.
    await expect.poll(async () => titles.has(await title())).toBe(false);
    titles.add(await title());
    await page.close();
  }
  expect(titles.size).toBe(count);
  expect([...titles].some((title) => title.includes("n’existe pas"))).toBe(false);
  await map.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
