/** The balance of one session in its formats: its published form, whole pages in both languages, opened by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8 } from "fflate";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { LEFT } from "../../game/dossier/terms.ts";
import type { SessionBalance } from "../../game/session-balance/schema.ts";
import { SHIPPED } from "../../game/session-balance/terms.ts";
import {
  SESSION_BALANCE_FORMATS,
  SESSION_BALANCE_TEXTS,
  sessionBalanceJsonSchema,
  writeSessionBalance,
} from "../../server/documents/session-balance.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { footprintOfForty } from "../support/own-footprint.ts";
import { folded, htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

type Format = (typeof SESSION_BALANCE_FORMATS)[number];
const forty = footprintOfForty("fr");

const BALANCE: SessionBalance = {
  ...{ schemaVersion: 1, kind: "bilan-de-seance", month: "2026-11", workshop: "decouverte-60" },
  ...{ program: "1.4.0", rules: 4, people: 12, tables: 3 },
  context: { authority: "commune", size: "50-350" },
  minutes: { planned: 60, held: 64 },
  agenda: [
    { activity: "briefing", state: "held", planned: 5, held: 6, left: [] },
    {
      ...{ activity: "action-plan", state: "held", planned: 22, held: 30 },
      left: LEFT.map((kind, at) => ({ kind, count: at % 3 === 0 ? null : at + 5 })),
    },
    { activity: "debrief", state: "left-out", planned: 0, held: 0, left: [] },
  ],
  actions: { chosen: 7, complete: 4, ownWritten: 2, pleaded: 0, guardsTried: 0 },
  answers: [{ before: 11, after: null }],
  footprint: {
    ...{ bytes: 20e6, deviceMinutes: 5_040 },
    electricity: forty.estimate?.electricity.total ?? null,
    carbon: forty.estimate?.carbon.total ?? null,
    rests: forty.hypotheses.map(({ id }) => id),
  },
};
const FEW: SessionBalance = {
  ...BALANCE,
  ...{ people: null, tables: null, actions: null, workshop: null, program: null, footprint: null },
  context: { authority: null, size: null },
};

async function bytesOf(format: Format, balance = BALANCE, locale: "fr" | "en" = "fr"): Promise<Uint8Array> {
  const { body } = await writeSessionBalance(format, balance, { locale, stylesheet: "/print.css" });
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

test("every format is whole in both languages, of many people and of few", async () => {
  for (const locale of ["fr", "en"] as const)
    for (const balance of [BALANCE, FEW])
      for (const format of SESSION_BALANCE_FORMATS) {
        const bytes = await bytesOf(format, balance, locale);
        const isZip = format === "odt";
        if (isZip)
          for (const [name, xml] of xmlFiles(bytes)) expect(xmlFault(xml), `${format} ${name}`).toBeNull();
        const text = isZip ? [...xmlFiles(bytes).values()].map(wordsOf).join(" ") : strFromU8(bytes);
        if (format === "html") expect(htmlFault(text)).toBeNull();
        expect(text, `${format} ${locale}`).not.toMatch(/\{[a-z]\w*\}|undefined|NaN/);
      }
});

test("its data are of the published form, which refuses what it does not name, and words in the place of choices", async () => {
  const schema = z.fromJSONSchema(sessionBalanceJsonSchema());
  const data = JSON.parse(strFromU8(await bytesOf("json"))) as object;
  expect(schema.safeParse(data).error).toBeUndefined();
  for (const wrong of [
    { comment: "Mme Canari" },
    { workshop: "mairie-de-canari" },
    { context: { authority: "Ville de Canari", size: null } },
    { people: 4 },
    { month: "2026-11-21" },
  ])
    expect(schema.safeParse({ ...data, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});

test("what is told of few people says that they are few", async () => {
  const page = wordsOf(strFromU8(await bytesOf("html", FEW)));
  expect(page).toContain("Personnes à la fin moins de cinq");
  expect(page).toContain("Sous cinq personnes, ce que les activités ont laissé n’est pas dit.");
  expect(page).toContain("un atelier écrit par l’organisme");
  expect(page).not.toContain("Le brouillon de feuille de route, en nombres");
});

test("a file is named by its month, never by the session's code", async () => {
  const { filename } = await writeSessionBalance("json", BALANCE, { locale: "fr", stylesheet: "" });
  expect(filename).toBe("bilan-de-seance-2026-11.json");
});

test("the workshops that are named are those that the program brings", () => {
  const { scenarios } = readContent(join(import.meta.dirname, "../../scenarios"));
  expect([...SHIPPED]).toEqual([...scenarios.keys()].toSorted());
});

test("English says all that French says", () => {
  const keysOf = (value: object): string[] =>
    Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
      typeof child === "object" && child !== null ? [key, ...keysOf(child)] : [key],
    );
  expect(keysOf(SESSION_BALANCE_TEXTS.en)).toEqual(keysOf(SESSION_BALANCE_TEXTS.fr));
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const CAN_READ = isThere("pdftotext", "-v");
const kept = process.env.PAGES;
const folder = kept ?? mkdtempSync(join(tmpdir(), "trois-tiers-bilan-"));
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

test.skipIf(OFFICE === undefined)(
  "LibreOffice opens it on three pages at most",
  { timeout: 180_000 },
  async () => {
    writeFileSync(join(folder, "bilan.odt"), await bytesOf("odt"));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "bilan.odt"),
    ];
    expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 150_000 }).status).toBe(0);
    const pdf = join(folder, "bilan.pdf");
    const bytes = readFileSync(pdf);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    if (!CAN_READ) return;
    const text = spawnSync("pdftotext", ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout;
    for (const said of ["Bilan anonyme d’une séance", "Ce qui n’y est pas", "moins de cinq", "novembre 2026"])
      expect(folded(text)).toContain(said);
    expect(text.split("\f").length - 1).toBeLessThanOrEqual(3);
  },
);
