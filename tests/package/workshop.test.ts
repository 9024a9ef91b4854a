/** A whole workshop played from the Linux archive: another user, no Node, a read-only folder, and no network but loopback. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { answerAlone, answerTogether, beReady, buildAction, enter, keep, say } from "../e2e/people.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { Loopback } from "./loopback.ts";
import { Launched, newFolder, newHome, remove, unzip } from "./unzipped.ts";

const PHONE = { width: 360, height: 740 };
const CONSOLE = { width: 1280, height: 720 };
const ROOM = { width: 1920, height: 1080 };
/** As `ready` waits: a machine may be busy, and the seconds are printed. */
const PATIENT = { timeout: 60_000 };
const ACTION = "Garder nos portables sept ans";
const KEPT = "Compter la fabrication avant le courrier";

const person = newHome();
const workplace = newFolder("Relecture");
const asked = new Set<string>();
const faults: string[] = [];
let loopback: Loopback | undefined;
let opened: string;
let running: Launched;
let browser: Browser;
let host: Page;
let screen: Page;
let camille: Page;
let sacha: Page;

/** Whatever is asked for by another name than this machine's is nowhere. */
const NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

beforeAll(async () => {
  loopback = await Loopback.open();
  if (!loopback) console.warn("The network was not cut: only its names were taken from the browser.");
  const executablePath = loopback ? loopback.wrapped(chromiumPath(), workplace) : chromiumPath();
  const args = [...CHROMIUM_ARGS.filter((one) => !one.startsWith("--host-resolver-rules")), NOWHERE];
  browser = await chromium.launch({ executablePath, args });
});
afterAll(async () => {
  await browser.close();
  await running.stop();
  loopback?.close();
  for (const folder of [opened, person.home, workplace]) remove(dirname(folder));
});

async function page(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", acceptDownloads: true });
  context.on("request", (request) => asked.add(new URL(request.url()).hostname));
  const made = await context.newPage();
  made.setDefaultTimeout(60_000);
  made.on("pageerror", (error) => faults.push(error.message));
  await made.goto(`${running.url}${path}`);
  return made;
}

async function look(name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  for (const [door, shown] of Object.entries({ host, screen, camille }))
    await shown.screenshot({ path: join(folder, `archive-${name}-${door}.png`) });
}

const next = (name: RegExp) => host.getByRole("button", { name }).click();
const people = () => [camille, sacha];

/** Where a link of this page leads, at the address that was started. */
async function leadsTo(name: string): Promise<string> {
  const href = await host.getByRole("link", { name, exact: true }).getAttribute("href");
  const { pathname, hash } = new URL(href ?? "", running.url);
  return pathname + hash;
}

test("from the archive to the lobby: unzipped, started, the browser opened, a session made, its console there", async () => {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  opened = unzip(inject("linux").archive, newFolder("Réunion d’été (essai n° 3)"));
  const unzipped = seconds();
  running = await Launched.start(opened, { HOME: person.home, BROWSER: person.browser }, [], loopback);
  await expect.poll(() => running.output, PATIENT).toContain("Vos séances sont gardées ici");
  await expect.poll(() => person.opened(), PATIENT).toBe(`${running.url}/#animer`);
  const served = seconds();
  host = await page("/#animer", CONSOLE);
  await host.getByRole("radio", { name: /Découverte en une heure/ }).check({ force: true });
  await host.getByRole("button", { name: "Créer la séance" }).click();
  const [toConsole, toScreen] = [await leadsTo("Ouvrir la console"), await leadsTo("Ouvrir l’écran")];
  await host.goto(`${running.url}${toConsole}`);
  await host.getByRole("button", { name: "Commencer" }).waitFor();
  console.info(`unzipped ${unzipped} s, browser opened ${served} s, lobby on the console ${seconds()} s`);
  screen = await page(toScreen, ROOM);
  await screen.getByText("Les Écluses").first().waitFor();
});

test("nothing but loopback is there to be reached", async () => {
  if (loopback) expect(loopback.networks()).toEqual(["lo"]);
  const elsewhere = await browser.newPage();
  await expect(elsewhere.goto("http://demo.test/")).rejects.toThrow(/ERR_(NAME_NOT_RESOLVED|INTERNET_DISC)/);
  await elsewhere.context().close();
});

test("two people come in by phone and answer the six questions together", { timeout: 240_000 }, async () => {
  const door = `/${host.url().slice(-6)}`;
  camille = await page(door, PHONE);
  sacha = await page(door, PHONE);
  await enter(camille, "Camille", "Les Écluses");
  await enter(sacha, "Sacha", "Les Écluses");
  await screen.getByText("2 personnes").first().waitFor();
  await look("lobby");
  await next(/^Commencer/);
  await Promise.all(people().map(beReady));
  await next(/^Ouvrir :/);
  for (let question = 1; question <= 6; question += 1) {
    await camille.getByText(`Question ${question} sur 6`).first().waitFor();
    await Promise.all(people().map(answerAlone));
    await answerTogether(camille);
    await next(/^Révéler la réponse/);
    await screen
      .getByText(/À retenir|Ce que l’on sait/)
      .first()
      .waitFor();
    if (question === 1) await look("reponse");
    await next(question < 6 ? /^Question suivante/ : /^Ouvrir :/);
  }
});

test(
  "the table builds an action, says what it lived, and keeps something",
  { timeout: 240_000 },
  async () => {
    await buildAction(camille, ACTION);
    await look("plan");
    await next(/^Ouvrir :/);
    for (;;) {
      await sacha.getByLabel("Votre phrase").waitFor();
      await say(sacha, "Une phrase de la salle.");
      const more = host.getByRole("button", { name: /^Question suivante du débrief/ });
      const isLast = (await more.count()) === 0;
      await next(isLast ? /^Ce que chaque table garde/ : /^Question suivante du débrief/);
      if (isLast) break;
    }
    await keep(camille, 1, KEPT);
    await screen.getByText(KEPT).first().waitFor();
    await next(/^Ouvrir :/);
    await next(/^Terminer la séance/);
    await host.getByRole("dialog").getByRole("button", { name: "Terminer la séance" }).click();
    await host.getByText("Emportez le brouillon").first().waitFor();
    await camille.getByText("Ce qui sera effacé").waitFor();
    await look("fin");
  },
);

async function downloaded(link: string): Promise<Buffer> {
  const [file] = await Promise.all([
    host.waitForEvent("download"),
    host.getByRole("link", { name: link }).first().click(),
  ]);
  return readFileSync(await file.path());
}

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const CAN_READ = isThere("pdftotext", "-v");

test(
  "the roadmap and the record are taken from the console and opened by LibreOffice",
  { timeout: 180_000 },
  async () => {
    writeFileSync(join(workplace, "feuille.odt"), await downloaded("Texte ODT (LibreOffice)"));
    const record = unzipSync(new Uint8Array(await downloaded("Télécharger le dossier (ZIP)")));
    const [, minutes] = Object.entries(record).find(([name]) => name.endsWith("compte-rendu.odt")) ?? [];
    writeFileSync(join(workplace, "compte-rendu.odt"), minutes ?? "");
    expect(minutes?.length).toBeGreaterThan(5_000);
    if (OFFICE === undefined) return;
    const profile = `-env:UserInstallation=${pathToFileURL(join(workplace, "profil")).href}`;
    const odts = ["feuille.odt", "compte-rendu.odt"].map((name) => join(workplace, name));
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", workplace, ...odts];
    expect(spawnSync(OFFICE, options, { stdio: "ignore", timeout: 150_000 }).status).toBe(0);
    if (!CAN_READ) return;
    const read = (name: string) =>
      spawnSync("pdftotext", ["-enc", "UTF-8", join(workplace, name), "-"], {
        encoding: "utf8",
      }).stdout.replace(/\s+/g, " ");
    expect(read("feuille.pdf")).toContain(ACTION);
    expect(read("compte-rendu.pdf")).toContain(ACTION);
    expect(read("compte-rendu.pdf")).toContain("Empreinte de cette séance");
  },
);

test("every page asked this machine alone, and none had an error", () => {
  expect([...asked]).toEqual(["localhost"]);
  expect(faults).toEqual([]);
});
