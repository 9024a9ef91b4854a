/** The discovery site, served as plain files from a sub-folder and played at 360 px: no server, no other site, 1 MB. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { conductor, goOn } from "./discovery-page.ts";
import { confirmChoice, openHome, seal, supportFirst, takeHome } from "./governors.ts";
import { answerAlone, answerTogether, keep } from "./people.ts";
import { brokenRules } from "./rules.ts";
import { StaticSite } from "./static-site.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const FIRST_SCREEN = 100_000;
const WHOLE_VISIT = 1_000_000;
const root = join(import.meta.dirname, "../..");

const faults: string[] = [];
const asked: string[] = [];
let folder = "";
let site: StaticSite;
let address = "";
let browser: Browser;
let context: BrowserContext;
let phone: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "decouverte-"));
  const built = spawnSync(process.execPath, ["scripts/run.mjs", "build:discovery", "--out", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stderr);
  site = new StaticSite(folder, "/services/decouverte/");
  address = await site.listen();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce", acceptDownloads: true });
  phone = await pageOf(context);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function pageOf(from: BrowserContext): Promise<Page> {
  const page = await from.newPage();
  page.setDefaultTimeout(40_000);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return page;
}

/** Accessibility rules, that nothing is wider than the screen, and a picture when SHOTS names a folder. */
async function look(page: Page, name: string): Promise<void> {
  const shots = process.env.SHOTS;
  if (shots !== undefined) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }
  for (const { id, targets } of await brokenRules(page)) faults.push(`${name}: ${id} ${targets.join(" | ")}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
}

async function comeIn(page: Page, workshop: string, pseudonym: string): Promise<void> {
  await page.getByRole("link", { name: `Jouer ${workshop}` }).click();
  await page.getByLabel("Votre pseudonyme").fill(pseudonym);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.getByText(`Vous y êtes, ${pseudonym}`).waitFor();
}

test("the first screen says what it is and that nothing leaves the device, under 100 KB", async () => {
  await phone.goto(address, { waitUntil: "networkidle" });
  await phone.getByRole("heading", { level: 1, name: /Gouvernez le numérique/ }).waitFor();
  await phone.getByText("Rien ne quitte cet appareil.").waitFor();
  await phone.getByRole("heading", { name: "Ce que l’atelier ajoute" }).waitFor();
  await phone.getByText("L’installer dans votre collectivité").click();
  await phone.getByText("npm start").waitFor();
  await look(phone, "1-accueil");
  if (process.env.SHOTS !== undefined) console.warn(`first screen: ${site.total("gzip")} bytes compressed`);
  expect(site.total("gzip")).toBeLessThan(FIRST_SCREEN);
});

test("somebody alone comes in, and robots answer beside them", async () => {
  await comeIn(phone, "Trente minutes pour décider", "Camille");
  await look(phone, "2-entree");
  await conductor(phone).getByRole("button", { name: "Commencer", exact: true }).click();
  await answerAlone(phone);
  await answerTogether(phone);
  await look(phone, "3-quiz");
  await goOn(phone, "Révéler la réponse");
  await conductor(phone).getByRole("button", { name: "Question suivante" }).waitFor();
  await look(phone, "4-reponse");
  await goOn(phone, "Question suivante");
  await answerAlone(phone);
  await answerTogether(phone);
  await goOn(phone, "Révéler la réponse");
});

test("a page that was closed finds its game again", async () => {
  const other = await pageOf(context);
  await phone.close();
  phone = other;
  await phone.goto(address);
  await phone.getByRole("link", { name: /^Reprendre Trente minutes/ }).click();
  await conductor(phone).getByRole("button", { name: "Étape suivante : Un court mandat" }).click();
  await phone.getByText("Sceller pour la table").waitFor();
});

test("a short mandate is governed alone, and what is left undone is asked about once", async () => {
  await conductor(phone)
    .getByRole("button", { name: /^Ouvrir l’année 1/ })
    .click();
  await conductor(phone).getByText("Il reste quelque chose à faire ici.").waitFor();
  await conductor(phone).getByRole("button", { name: "Rester ici" }).click();
  await seal(phone);
  await look(phone, "5-pli");
  for (const year of [1, 2]) {
    await goOn(phone, new RegExp(`^Ouvrir l’année ${year}`));
    if (year === 2) await look(phone, "6-nouvelle");
    await goOn(phone, "Passer au choix");
    await supportFirst(phone);
    await confirmChoice(phone, () => (year === 2 ? look(phone, "7-choix") : Promise.resolve()));
    await goOn(phone, "Voir ce qui arrive");
    if (year === 2) await look(phone, "8-resolution");
    const council = conductor(phone).getByRole("button", { name: "Réunir le conseil" });
    await council.or(conductor(phone).getByRole("button", { name: /^Ouvrir l’(année|enveloppe)/ })).waitFor();
    if (await council.isVisible()) {
      await council.click();
      await goOn(phone, "Fermer le vote");
    }
  }
  await goOn(phone, "Ouvrir l’enveloppe");
  await openHome(phone, (page) => look(phone, `9-epilogue-${page}`));
  const [home = ""] = await takeHome(phone, 1);
  expect(home).not.toBe("");
});

test("choices become a plan, then a draft that stays on the device", async () => {
  await goOn(phone, /^Étape suivante : Arbitrages/);
  await phone.getByRole("heading", { level: 1 }).waitFor();
  await look(phone, "10-plan");
  await goOn(phone, /^Étape suivante : Débrief/);
  const sentence = "Garder nos écrans deux ans de plus.";
  await phone.getByLabel("Votre phrase").fill(sentence);
  await phone.getByRole("button", { name: "Garder cette phrase" }).click();
  await phone.getByText("C’est gardé.").waitFor();
  await look(phone, "11-debrief");
  const next = conductor(phone).getByRole("button", { name: "Question suivante du débrief" });
  const keeping = conductor(phone).getByRole("button", { name: "Choisir ce que l’on garde" });
  for (;;) {
    await next.or(keeping).waitFor();
    if (await keeping.isVisible()) break;
    await goOn(phone, "Question suivante du débrief");
  }
  await goOn(phone, "Choisir ce que l’on garde");
  await keep(phone, 1, "Demander ce qui revient avant chaque achat.");
  await goOn(phone, "Terminer");
  await phone.getByRole("heading", { name: "Votre brouillon" }).waitFor();
  await look(phone, "12-fin");
  for (const [button, ending] of [
    ["Télécharger le document", ".html"],
    ["Le même en Markdown", ".md"],
  ] as const) {
    const coming = phone.waitForEvent("download");
    await phone.getByRole("button", { name: button }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(new RegExp(`${ending}$`));
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toContain("Demander ce qui revient avant chaque achat.");
    expect(text).toContain("découverte en ligne, en solo ou à une table");
    expect(text).not.toContain("Robot");
  }
});

test("the draft is a page that stands alone", async () => {
  const coming = phone.waitForEvent("download");
  await phone.getByRole("button", { name: "Télécharger le document" }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  expect(text).toContain("<style>");
  expect(text).not.toMatch(/<link|<script|<img/);
});

test("starting again asks once, and leaves nothing of the game before", async () => {
  await conductor(phone).getByRole("button", { name: "Recommencer la partie" }).click();
  await conductor(phone).getByRole("button", { name: "Oui, effacer et recommencer" }).click();
  await phone.getByLabel("Votre pseudonyme").waitFor();
  await look(phone, "13-recommencer");
  const kept = await phone.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain("Camille");
});

/** The host of this test lets the browser keep nothing: the page that was opened again is counted twice. */
test("one visit to the end weighs less than 1 MB, asks nothing elsewhere and leaves no cookie", async () => {
  expect(site.missed).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  if (process.env.SHOTS !== undefined)
    console.warn(
      `${site.total("gzip")} bytes compressed, ${site.total("bytes")} plain, ${site.sent.length} files`,
    );
  expect(site.total("gzip")).toBeLessThan(WHOLE_VISIT);
});

test("the other workshop is begun by two people on one laptop, and erased by a button", async () => {
  const laptop = await pageOf(await browser.newContext({ viewport: LAPTOP, reducedMotion: "reduce" }));
  await laptop.goto(address);
  await laptop.getByRole("heading", { level: 1 }).waitFor();
  await laptop
    .getByRole("link", { name: /^Jouer/ })
    .nth(1)
    .waitFor();
  await look(laptop, "20-accueil-1280");
  await comeIn(laptop, "Découverte en une heure", "Ana");
  await laptop.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
  await laptop.getByLabel("Son pseudonyme").fill("Bob");
  await laptop.getByRole("button", { name: "Ajouter cette personne" }).click();
  await laptop.getByText("cet appareil").first().waitFor();
  await look(laptop, "21-entree-1280");
  await conductor(laptop).getByRole("button", { name: "Commencer", exact: true }).click();
  await laptop.getByRole("heading", { name: "À qui le tour ?" }).waitFor();
  await look(laptop, "22-accueil-a-deux-1280");
  await goOn(laptop, /^Étape suivante : Ordres de grandeur/);
  await laptop.getByRole("main").getByRole("button", { name: "Bob" }).click();
  await laptop.getByRole("button", { name: "C’est moi" }).click();
  await answerAlone(laptop);
  await look(laptop, "23-quiz-1280");
  await laptop.getByRole("link", { name: "Revenir à l’accueil" }).click();
  await laptop.getByRole("button", { name: "Effacer ce qui est gardé ici" }).click();
  await laptop.getByText("cet appareil ne garde plus aucune partie").waitFor();
  await expect.poll(() => laptop.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await laptop.context().close();
});

test("it reads in English at 320 px, and a name that is no workshop's gives the front page", async () => {
  const narrow = await pageOf(await browser.newContext({ viewport: { width: 320, height: 640 } }));
  await narrow.goto(`${address}?lang=en#toile-45`);
  await narrow.getByRole("heading", { level: 1, name: /Run the digital life/ }).waitFor();
  await narrow
    .getByRole("link", { name: /^Play / })
    .first()
    .waitFor();
  await look(narrow, "30-front-320-en");
  await narrow
    .getByRole("link", { name: /^Play / })
    .first()
    .click();
  await narrow.getByLabel("Your pseudonym").fill("Sam");
  await narrow.getByRole("button", { name: "Enter", exact: true }).click();
  await narrow.getByText("One page at a time").waitFor();
  await look(narrow, "31-lobby-320-en");
  await narrow.context().close();
});

test("no page had an error, broke its policy, was too wide or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
