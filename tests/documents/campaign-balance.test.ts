/** The balance of a challenge in its formats: published form, a table that runs nothing, pages that LibreOffice opens. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import participantsEn from "../../client/text/en/campaign.json" with { type: "json" };
import participantsFr from "../../client/text/fr/campaign.json" with { type: "json" };
import fedEn from "../../client/text/en/campaign-feed.json" with { type: "json" };
import fedFr from "../../client/text/fr/campaign-feed.json" with { type: "json" };
import { balanceOf } from "../../game/campaign/balance/balance.ts";
import { balanceDocument } from "../../game/campaign/balance/document.ts";
import { rulesOf } from "../../game/campaign/balance/words.ts";
import {
  BALANCE_FORMATS,
  BALANCE_TEXTS,
  balanceJsonSchema,
  writeBalance,
} from "../../server/documents/campaign.ts";
import { TEXTS } from "../../server/documents/texts.ts";
import { fullCampaign } from "../support/played-campaign.ts";
import { folded, htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

type Format = (typeof BALANCE_FORMATS)[number];
const CORRECTIONS = [{ team: "cult01", mission: "garder", why: '=HYPERLINK("http://x") ; un zéro de trop' }];
const balance = (locale: "fr" | "en" = "fr", team?: string) =>
  balanceOf(fullCampaign(), {
    ...{ locale, texts: BALANCE_TEXTS[locale], program: "1.0.0", corrections: CORRECTIONS, team },
  });

async function bytesOf(format: Format, of = balance()): Promise<Uint8Array> {
  const { body } = await writeBalance(format, of, { code: "DABC234" });
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}
const textOf = async (format: Format, of = balance()) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(format, of));

test("the JSON is of the published form, which refuses what it does not name", async () => {
  const published = z.fromJSONSchema(balanceJsonSchema());
  const written: unknown = JSON.parse(await textOf("json"));
  expect(published.safeParse(written).success).toBe(true);
  expect(published.safeParse({ ...balance(), devices: ["a"] }).success).toBe(false);
});

test("the CSV begins with its mark, holds a line for each number, and runs no formula", async () => {
  const text = await textOf("csv");
  expect(text.startsWith("\uFEFFpartie;équipe;ligne;valeur;unité;précision\r\n")).toBe(true);
  expect(text).toContain("Équipe par équipe;Culture;Pas par personne;0,9;pas;\r\n");
  expect(text).toContain(";'=DSI;");
  expect(text).toContain(`"'=HYPERLINK(""http://x"") ; un zéro de trop"`);
  expect(text).not.toMatch(/;"?=/);
});

test.each(BALANCE_FORMATS)("the %s holds no device, and says what cannot be concluded", async (format) => {
  const bytes = await bytesOf(format);
  const text = ["odt", "docx"].includes(format)
    ? [...xmlFiles(bytes).values()].map(wordsOf).join(" ")
    : folded(new TextDecoder().decode(bytes));
  expect(text).not.toContain("canary");
  expect(folded(text)).toContain("Ce bilan ne mesure aucun effet sur le climat");
  expect(folded(text)).toContain("(hypothèse de jeu)");
});

test("the ODT and the page are well-formed, with what people typed in them", async () => {
  for (const [path, xml] of xmlFiles(await bytesOf("odt"))) expect(xmlFault(xml), path).toBeNull();
  const html = await textOf("html");
  expect(htmlFault(html)).toBeNull();
  expect(wordsOf(html)).toContain("Une armoire commune & <partagée>");
});

test("a captain's document has its own part, and no line of another team", async () => {
  const words = wordsOf(await textOf("html", balance("fr", "cult01")));
  expect(words).toContain("La part de l’équipe Culture");
  expect(words).toContain("Culture 30 7");
  expect(words).not.toMatch(/=DSI 6|réunies 6/);
});

test.each(["fr", "en"] as const)("no value is left to fill in %s", (locale) => {
  const printing = { balance: balance(locale), words: BALANCE_TEXTS[locale], texts: TEXTS[locale] };
  expect(JSON.stringify(balanceDocument(printing, false))).not.toMatch(/\{\w+\}|undefined|NaN/);
});

test("the rules are those that participants read", () => {
  const read = (...texts: readonly object[]) => new Set<unknown>(texts.flatMap(Object.values));
  for (const rule of rulesOf(BALANCE_TEXTS.fr))
    expect(read(participantsFr, fedFr).has(rule), rule).toBe(true);
  for (const rule of rulesOf(BALANCE_TEXTS.en))
    expect(read(participantsEn, fedEn).has(rule), rule).toBe(true);
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const CAN_READ = isThere("pdftotext", "-v");
if (OFFICE === undefined) console.warn("LibreOffice is absent: the balance of a challenge is not opened");

const kept = process.env.PAGES;
const folder = kept ?? mkdtempSync(join(tmpdir(), "trois-tiers-defi-"));
if (kept !== undefined) mkdirSync(kept, { recursive: true });
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

test.skipIf(OFFICE === undefined)(
  "LibreOffice opens the ODT, whose pages hold teams, reasons and limits",
  { timeout: 180_000 },
  async () => {
    const file = join(folder, "bilan-defi.odt");
    writeFileSync(file, await bytesOf("odt"));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
    expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 120_000 }).status).toBe(0);
    const pdf = join(folder, "bilan-defi.pdf");
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    if (!CAN_READ) return;
    const words = folded(spawnSync("pdftotext", ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout);
    for (const said of ["Petites équipes réunies", "un zéro de trop", "moins de cinq", "Prix du progrès"])
      expect(words).toContain(said);
  },
);
