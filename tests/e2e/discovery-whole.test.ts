/** The discovery site in a plain host: `decouverte-60` alone on a phone to its draft, and the board of a mandate under the page's own policy. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { conductor, goOn } from "./discovery-page.ts";
import { answerAlone, answerTogether, buildAction, keep } from "./people.ts";
import { brokenRules } from "./rules.ts";
import { StaticSite } from "./static-site.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const ACTION = "Garder nos portables sept ans";
const root = join(import.meta.dirname, "../..");

const faults: string[] = [];
let folder = "";
let site: StaticSite;
let address = "";
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "decouverte-entiere-"));
  const built = spawnSync(process.execPath, ["scripts/run.mjs", "build:discovery", "--out", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(built.stderr);
  site = new StaticSite(folder, "/decouverte/");
  address = await site.listen();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly asked: string[];
}

/** @param isStill as somebody asks for who is disturbed by movement */
async function open(viewport: { width: number; height: number }, isStill: boolean): Promise<Opened> {
  const reducedMotion = isStill ? "reduce" : "no-preference";
  const context = await browser.newContext({ viewport, reducedMotion, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A board that cannot be drawn is a warning, and its words stay.
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, asked };
}

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

async function begin(page: Page, workshop: string, pseudonym: string): Promise<void> {
  await page.getByRole("link", { name: `Jouer ${workshop}` }).click();
  await page.getByLabel("Votre pseudonyme").fill(pseudonym);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.getByText(`Vous y êtes, ${pseudonym}`).waitFor();
  await conductor(page).getByRole("button", { name: "Commencer", exact: true }).click();
}

async function answerNext(page: Page): Promise<void> {
  await answerAlone(page);
  await answerTogether(page);
  await goOn(page, "Révéler la réponse");
}

test("one person plays `decouverte-60` at 360 px from its welcome to a draft that stays on the device", async () => {
  const { page, asked } = await open(PHONE, true);
  await begin(page, "Découverte en une heure", "Camille");
  await look(page, "d60-1-accueil");
  await goOn(page, /^Étape suivante/);
  for (let question = 1; question <= 6; question += 1) {
    await page.getByText(`Question ${question} sur 6`).first().waitFor();
    await answerNext(page);
    if (question === 1) await look(page, "d60-2-reponse");
    await goOn(page, question < 6 ? "Question suivante" : /^Étape suivante/);
  }
  await buildAction(page, ACTION);
  await look(page, "d60-3-plan");
  await goOn(page, /^Étape suivante/);
  await page.getByLabel("Votre phrase").fill("Garder nos écrans deux ans de plus.");
  await page.getByRole("button", { name: "Garder cette phrase" }).click();
  await page.getByText("C’est gardé.").waitFor();
  await look(page, "d60-4-debrief");
  const more = conductor(page).getByRole("button", { name: "Question suivante du débrief" });
  const last = conductor(page).getByRole("button", { name: "Choisir ce que l’on garde" });
  for (;;) {
    await more.or(last).first().waitFor();
    if (await last.isVisible()) break;
    await goOn(page, "Question suivante du débrief");
  }
  await goOn(page, "Choisir ce que l’on garde");
  await keep(page, 1, "Compter la fabrication d’abord.");
  await goOn(page, /^Étape suivante/);
  await goOn(page, "Terminer");
  await page.getByRole("heading", { name: "Votre brouillon" }).waitFor();
  await look(page, "d60-5-fin");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger le document" }).click();
  const draft = readFileSync(await (await coming).path(), "utf8");
  for (const said of [ACTION, "Compter la fabrication d’abord.", "Garder nos écrans deux ans de plus."])
    expect(draft).toContain(said);
  expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
  await page.context().close();
});

declare global {
  /** In the page: strokes drawn on any canvas since it was counted. */
  var strokesSeen: number;
}

/** What a canvas shows is drawn by these: each call is counted, whoever makes it. */
function countStrokes(): void {
  globalThis.strokesSeen = 0;
  for (const name of ["drawImage", "fill", "fillRect"] as const) {
    const draw: unknown = Reflect.get(CanvasRenderingContext2D.prototype, name);
    if (typeof draw !== "function") continue;
    Object.defineProperty(CanvasRenderingContext2D.prototype, name, {
      value(this: CanvasRenderingContext2D, ...rest: unknown[]) {
        globalThis.strokesSeen += 1;
        return Reflect.apply(draw, this, rest) as unknown;
      },
    });
  }
}
const strokes = (page: Page) => page.evaluate(() => globalThis.strokesSeen);

async function toMandate(page: Page): Promise<void> {
  await begin(page, "Trente minutes pour décider", "Ana");
  await answerNext(page);
  await goOn(page, "Question suivante");
  await answerNext(page);
  await goOn(page, /^Étape suivante/);
  await page.getByText("Sceller pour la table").waitFor();
}

test("the board of a mandate draws itself on a laptop, moves, and breaks no rule of the page’s policy", async () => {
  const { page } = await open(LAPTOP, false);
  await page.addInitScript(countStrokes);
  await page.reload();
  await toMandate(page);
  const canvas = page.locator(".mandate-board canvas");
  await canvas.waitFor();
  await expect.poll(() => strokes(page)).toBeGreaterThan(0);
  expect(await canvas.getAttribute("aria-hidden")).toBe("true");
  await look(page, "plateau-1280");
  const before = await strokes(page);
  await goOn(page, /^Ouvrir l’année 1/);
  await goOn(page, "Passer au choix");
  await canvas.waitFor();
  await expect.poll(() => strokes(page)).toBeGreaterThan(before);
  const box = await canvas.boundingBox();
  if (!box) throw new Error("the board has no place");
  await canvas.click({ position: { x: 60, y: box.height - 30 } });
  await page.getByText("Vous soutenez").first().waitFor();
  await canvas.waitFor();
  await look(page, "plateau-choix-1280");
  await page.context().close();
});

test("a phone asks for the board when somebody wants to see it, and not before", async () => {
  const { page, asked } = await open(PHONE, true);
  await toMandate(page);
  const scripts = () => asked.filter((url) => url.endsWith(".js")).length;
  const before = scripts();
  expect(await page.locator("canvas").count()).toBe(0);
  await page.getByRole("button", { name: "Voir le plateau" }).click();
  await page.locator(".mandate-board canvas").waitFor();
  expect(scripts()).toBeGreaterThan(before);
  await look(page, "plateau-360");
  await page.context().close();
});

test("no page had an error, broke its policy, was too wide or failed an accessibility rule; no file was missing", () => {
  expect(faults).toEqual([]);
  expect(site.missed).toEqual([]);
});
