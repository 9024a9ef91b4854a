/** « Apporter » in a browser: a table with mistakes, a Markdown text, a set handed from one authority to another. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let author: Page;
let shared: string;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
});
afterAll(() => room.close());

/** An empty roadmap with its author named, at « Apporter ». */
async function begun(viewport = LAPTOP, locale = "fr"): Promise<Page> {
  const page = await room.page("/feuille-de-route", viewport);
  await page.getByLabel("Titre de la feuille de route").fill("Val-d’Octet sobre");
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByLabel("Vous écrivez en tant que").fill("DSI");
  await page.waitForURL(/\/feuille-de-route\/[^#/]+$/);
  if (locale === "en") await page.goto(`${page.url()}?lang=en`);
  const bring = locale === "fr" ? "Apporter" : "Bring";
  await page.getByRole("navigation").getByRole("button", { name: bring, exact: true }).click();
  return page;
}
const opened = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 3, name }).click();
const put = (page: Page, label: string, name: string, text: string | Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
/** A card hides what is wider than itself: each is measured. */
const fits = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".bring, .bring-part[open]")].every(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
    ),
  );

const TABLE = [
  "N°;Intitulé;Volet;Pilote;Date de fin;Coût estimé;Divers",
  "1;Garder les ordinateurs sept ans;Pôle Zeta;DSI;31/12/2028;12 500,50 €;x",
  "2;Former les agentes et agents;Formation;RH;2027-06-30;beaucoup;",
  ";;Formation;RH;2027;;",
  "4;Éteindre les bornes le soir;Pôle Zeta;DSI;T2 2027;=1+1;",
].join("\r\n");

test("a table with mistakes is read: each wrong cell says where it is and what to do", async () => {
  author = await begun();
  await opened(author, /tableau d’actions/);
  await put(author, "Votre tableau", "actions.csv", Buffer.from(TABLE.replace("€", "EUR"), "latin1"));
  await author.getByText("F3, Investissement").waitFor();
  await author.getByText("ne se lit pas comme un nombre").waitFor();
  await author.getByText("C’est une formule").waitFor();
  await author.getByText("Il manque l’intitulé").waitFor();
  await author.getByText("Aucun axe n’est choisi").first().waitFor();
  await room.examine(author, "apporter-tableau");
  await author.getByText("Ligne par ligne").scrollIntoViewIfNeeded();
  await room.examine(author, "apporter-lignes");
});

test("a column is mapped by hand and an axis is said once, then what is ticked comes", async () => {
  await author.getByText(/Colonnes reconnues/).click();
  await author.getByText(/Laissées de côté.: G Divers/u).waitFor();
  await author.getByText("Nos autres champs").click();
  await author.getByLabel(/^Public/u).selectOption({ label: "G – Divers (x)" });
  await expect.poll(() => author.getByText(/Laissées de côté/u).count()).toBe(0);
  await room.examine(author, "apporter-colonnes");
  await author.getByLabel(/^«.Pôle Zeta/u).selectOption("cycle-de-vie");
  await expect.poll(() => author.getByText("Aucun axe n’est choisi").count()).toBe(0);
  const confirm = author.getByRole("button", { name: /^Apporter 1 action/ });
  await confirm.waitFor();
  await author.getByLabel("Former les agentes et agents").check();
  await author.getByRole("button", { name: /^Apporter 2 actions/ }).click();
  await author.getByText(/Nouvelles fiches.: 2/u).waitFor();
  await author.getByRole("navigation").getByRole("button", { name: "Fiches" }).click();
  await author.getByRole("button", { name: "Garder les ordinateurs sept ans" }).waitFor();
  await author.getByRole("button", { name: "Former les agentes et agents" }).waitFor();
  await author.getByRole("navigation").getByRole("button", { name: "Apporter", exact: true }).click();
});

test("the same table again says which fiches it would update", async () => {
  await opened(author, /tableau d’actions/);
  await put(author, "Votre tableau", "actions.csv", TABLE);
  await author.getByText(/met à jour «.Garder les ordinateurs sept ans.»/u).waitFor();
  await opened(author, /tableau d’actions/);
});

test("a Markdown text goes to the sections that its author chooses, and the document prints it", async () => {
  await opened(author, /en texte/);
  const text =
    "# Feuille de route\n\n## Diagnostic\n\nTrois écrans sur quatre.\n\n## Gouvernance\n\nUn comité.\n\n## Zzz\n\nAutre.";
  await put(author, "Votre texte", "feuille.md", text);
  await author.getByText("Titres trouvés").waitFor();
  await expect.poll(() => author.getByLabel("Diagnostic").inputValue()).toBe("balance");
  await author.getByLabel("Zzz").selectOption("annexes");
  await room.examine(author, "apporter-texte");
  await author.getByRole("button", { name: /Écrire dans les sections \(3\)/ }).click();
  await author.getByText(/Sections remplies.: 3/u).waitFor();
  await opened(author, /Vos mots/);
  await expect
    .poll(() => author.getByLabel("4. Bilan", { exact: true }).inputValue())
    .toContain("Trois écrans sur quatre.");
  await author.getByLabel("3. Méthode").fill("Deux ateliers au printemps.");
  await author.getByLabel("3. Méthode").blur();
  await room.examine(author, "apporter-vos-mots");
  const id = author.url().split("/").at(-1) ?? "";
  await expect
    .poll(() =>
      author.evaluate(async (path) => (await fetch(path)).text(), `/api/workspaces/${id}/roadmap?format=md`),
    )
    .toMatch(
      /Dans les mots de la collectivité[\s\S]*Deux ateliers au printemps[\s\S]*Trois écrans sur quatre/,
    );
});

test("fiches are shared once read, without names, and taken up by another authority", async () => {
  await opened(author, /Partager vos actions/);
  await author.getByLabel("Nom public à citer").fill("Val-d’Octet");
  await author.getByRole("button", { name: "Relire ce qui sortirait" }).click();
  await author.getByLabel(/cette fiche peut sortir.: Garder les ordinateurs sept ans/u).check();
  await room.examine(author, "apporter-partager");
  const coming = author.waitForEvent("download");
  await author.getByRole("button", { name: "Garder le fichier à partager (1)" }).click();
  shared = readFileSync(await (await coming).path(), "utf8");
  expect(shared).toContain("Garder les ordinateurs sept ans");
  expect(shared).not.toMatch(/DSI|12500|2028/);
  const other = await begun(PHONE);
  await opened(other, /partagées par d’autres/);
  await put(other, "Jeu d’actions", "actions.json", shared);
  await other.getByText(/repris de Val-d’Octet, sous licence CC BY 4.0/u).waitFor();
  await room.examine(other, "apporter-jeu-telephone");
  await other.getByRole("button", { name: /Prendre les actions cochées/ }).click();
  await other.getByText(/Nouvelles fiches proposées.: 1/u).waitFor();
  await other.context().close();
});

test("on a narrow phone and in English all of it fits and reads", async () => {
  for (const [viewport, locale, name] of [
    [NARROW, "fr", "apporter-320"],
    [PHONE, "en", "apporter-telephone-en"],
  ] as const) {
    const page = await begun(viewport, locale);
    await opened(page, locale === "fr" ? /tableau d’actions/ : /table of actions/);
    await put(page, locale === "fr" ? "Votre tableau" : "Your table", "actions.csv", TABLE);
    await page.getByText(locale === "fr" ? /Colonnes reconnues/ : /Columns recognised/).click();
    await room.examine(page, name);
    await page.getByText("T2 2027").scrollIntoViewIfNeeded();
    await room.examine(page, `${name}-lignes`);
    await expect.poll(() => fits(page)).toBe(true);
    await page.context().close();
  }
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
