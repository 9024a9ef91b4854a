/** A cleanup's papers: INR's form with its keys and no other, the one-page balance, the chapter of the roadmap. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import type { RoadmapInput } from "../../game/roadmap/input.ts";
import type { Cleanup, CleanupLine } from "../../game/roadmap/cleanup/schema.ts";
import { writeCleanup } from "../../server/documents/index.ts";
import { EMPTY, INPUT } from "./fixture.ts";
import { folded, htmlFault, textOf, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const AT = "2026-03-21T10:00:00.000Z";
const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const READER = "pdftotext";
const CAN_READ = isThere(READER, "-v");
if (OFFICE === undefined || !CAN_READ)
  console.warn(
    "LibreOffice or pdftotext is absent: the balance's pages are not counted (apt-get install libreoffice-writer poppler-utils)",
  );
const folder = mkdtempSync(join(tmpdir(), "trois-tiers-cleanup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DEVICES = ["portable", "fixe", "ecran", "tablette", "smartphone"];
const line = (id: string, amount: number, more = 0, act: string | null = null): CleanupLine => ({
  ...{ id, block: id.split("-")[0] ?? "", name: id.split("-")[1] ?? "", act, amount, more },
});
const LINES: readonly CleanupLine[] = [
  ...DEVICES.flatMap((device, n) =>
    ["reparation", "reutilisation", "don", "protection"].map((act, m) =>
      line(`reemploi-${device}-${act}`, 100 + 10 * n + m, 0, act),
    ),
  ),
  ...[...DEVICES, "divers"].map((device, n) => line(`recyclage-${device}`, 200 + n, 20.5 + n)),
  ...["webinaire", "cartes", "numeville", "dowino", "wokies", "autre"].map((format, n) =>
    line(`sensibilisation-${format}`, 300 + n, 400 + n),
  ),
  ...["mails", "mails-go", "cloud", "cloud-go", "local", "local-go", "posts", "apps"].map((datum, n) =>
    line(`donnees-${datum}`, datum.endsWith("go") ? 10.1 : 5000 + n, 0, "unité"),
  ),
];

/** The fullest that a day may leave, as typed by people in a hurry. */
const FULLEST: Cleanup = {
  ...{ validated: "yes", contact: "Archives, poste 4521", number: "120001", organizer: "Mairie & <CCAS>" },
  ...{ isUnderstood: true, lines: [...LINES], labels: ["Jeu maison"], asOf: "2026-03" },
  weights: { devices: { low: 31_234, high: 48_765 }, data: { low: 0.4, high: 62.3 } },
  compared: { device: "Ordinateur portable", mails: { low: 500_000, high: 600_000 } },
  teams: Array.from({ length: 12 }, (_, n) => ({
    ...{ table: `Équipe ${n}`, people: 9, took: 7, blocks: ["reemploi", "donnees"] },
    goal: { block: "reemploi", amount: 10, done: n * 2 },
  })),
  ...{ confirmed: 4, hidden: 2 },
};
const of = (cleanup: Cleanup): RoadmapInput => ({ ...INPUT, cleanups: [cleanup] });

async function bodyOf(format: "odt" | "docx" | "html" | "md" | "inr-json", input: RoadmapInput) {
  const file = await writeCleanup(format, input, { at: AT });
  if (!file) throw new Error("no balance");
  return file.body;
}
const formOf = async (cleanup: Cleanup): Promise<unknown> =>
  JSON.parse(String(await bodyOf("inr-json", of(cleanup))));

/** Every key of a value, with its path. */
const keysOf = (value: unknown, path = ""): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, child]) => [`${path}${key}`, ...keysOf(child, `${path}${key}.`)])
    : [];

const KEPT = ["don", "reparation", "protection", "reutilisation"];
const OWN = ["ordinateurFixe", "ecran", "ordinateurPortable", "tablette", "smartphone"];
const under = (root: string, keys: readonly string[], leaves: readonly string[]) =>
  keys.flatMap((key) => [`${root}.${key}`, ...leaves.map((leaf) => `${root}.${key}.${leaf}`)]);
/** Read in the form itself: github.com/Institut-du-Numerique-Responsable/DCD-Bilan, app.js of March 2026, CC0. */
const INR_KEYS = [
  "metadata",
  ...["dateSubmission", "cleanupId", "organizer", "understoodImpacts", "actionsRealisees"].map(
    (key) => `metadata.${key}`,
  ),
  "sensibilisation",
  ...under(
    "sensibilisation",
    ["webinaire", "fresqueNumerique", "jeuxNumeville", "jeuxDowino", "jeuxTheWokies"],
    ["participants", "audience"],
  ),
  ...under("sensibilisation", ["autreFormat"], ["label", "participants", "audience"]),
  "reemploi",
  ...under("reemploi", OWN, KEPT),
  "donnees",
  ...under("donnees", ["fichiersSupprimes"], ["emails", "postsSociaux", "cloud", "local"]),
  "donnees.applicationsDesinstallees",
  ...under("donnees", ["goRecuperes"], ["cloud", "local"]),
  "recyclage",
  ...under("recyclage", [...OWN, "divers"], ["quantite", "poidsKg"]),
];

describe("INR's form", () => {
  test("has exactly the keys of INR's own file, in its order", async () => {
    expect(keysOf(await formOf(FULLEST))).toEqual(INR_KEYS);
  });

  test("holds each number in its place; gigabytes of a mailbox are online ones", async () => {
    expect(await formOf(FULLEST)).toMatchObject({
      metadata: {
        ...{ dateSubmission: AT, cleanupId: "120001", organizer: "Mairie & <CCAS>", understoodImpacts: true },
        actionsRealisees: ["sensibilisation", "reemploi", "donnees", "recyclage"],
      },
      sensibilisation: {
        fresqueNumerique: { participants: 301, audience: 401 },
        autreFormat: { label: "Jeu maison", participants: 305, audience: 405 },
      },
      reemploi: { ordinateurPortable: { reparation: 100, reutilisation: 101, don: 102, protection: 103 } },
      donnees: {
        fichiersSupprimes: { emails: 5000, postsSociaux: 5006, cloud: 5002, local: 5004 },
        applicationsDesinstallees: 5007,
        goRecuperes: { cloud: 20.2, local: 10.1 },
      },
      recyclage: { smartphone: { quantite: 204, poidsKg: 24.5 }, divers: { quantite: 205, poidsKg: 25.5 } },
    });
  });

  test("leaves null a block where nothing was done, and empty what nobody wrote", async () => {
    const few = {
      ...FULLEST,
      number: null,
      organizer: null,
      labels: [],
      lines: [line("reemploi-ecran-don", 2)],
    };
    expect(await formOf(few)).toMatchObject({
      metadata: { cleanupId: "", organizer: "", actionsRealisees: ["reemploi"] },
      ...{ sensibilisation: null, donnees: null, recyclage: null },
      reemploi: { ecran: { don: 2, reparation: 0 }, tablette: { don: 0 } },
    });
  });
});

describe("the balance", () => {
  test("says devices before data, ranges, the rebound that is not counted, and no team's volume", async () => {
    const html = String(await bodyOf("html", of(FULLEST)));
    expect(htmlFault(html)).toBeNull();
    const words = wordsOf(html);
    expect(words).toContain("Mairie & <CCAS>");
    expect(words.indexOf("Appareils")).toBeLessThan(words.indexOf("Données"));
    expect(words).toContain("de l’ordre de 31 000 à 49 000 kgCO2e");
    expect(words).toContain("entre moins de 1 et 62 kgCO2e par an");
    expect(words).toContain("500 000 à 600 000 e-mails effacés");
    expect(words).toContain("L’effet rebond n’est pas compté");
    expect(words).toContain("Buts que des équipes s’étaient fixés : 12, atteints : 7.");
    expect(words).not.toContain("Équipe 3");
  });

  test("does not give a range to data that weigh nothing", async () => {
    const weights = { ...FULLEST.weights, data: { low: 0.002, high: 0.6 } };
    const words = folded(String(await bodyOf("md", of({ ...FULLEST, weights }))));
    expect(words).toContain("Ensemble, moins de 1 kgCO2e par an");
  });

  test("never says that data could go when the list was not validated; gaps are to be filled", async () => {
    const held = { ...FULLEST, validated: "pending" as const, contact: null, number: null };
    const words = folded(String(await bodyOf("md", of(held))));
    expect(words).toContain("n’était pas encore validée");
    expect(words).toMatch(/Contact\s: \\?\[à compléter\\?\]/);
  });

  test("the ODT and the DOCX are well formed", async () => {
    for (const format of ["odt", "docx"] as const) {
      const body = await bodyOf(format, of(FULLEST));
      if (typeof body === "string") throw new Error("an office file is no text");
      expect([...xmlFiles(body).values()].map(xmlFault).filter((fault) => fault !== null)).toEqual([]);
    }
  });

  test("does not exist for a day on which nothing was declared", async () => {
    expect(await writeCleanup("odt", EMPTY, { at: AT })).toBeUndefined();
    expect(await writeCleanup("inr-json", of({ ...FULLEST, lines: [] }), { at: AT })).toBeUndefined();
  });
});

test("the roadmap has a chapter of it with each team's share and own goal, and its data", async () => {
  const markdown = folded(await textOf("md", of(FULLEST)));
  expect(markdown).toContain("Grand ménage");
  expect(markdown).toContain("appareils gardés : 6 sur 10");
  expect(buildRoadmap(of(FULLEST)).cleanups[0]?.lines).toHaveLength(LINES.length);
  expect(await textOf("md", EMPTY)).not.toContain("Grand ménage");
});

test.skipIf(OFFICE === undefined || !CAN_READ).each(["odt", "docx"] as const)(
  "LibreOffice prints the fullest balance's %s on one page",
  { timeout: 180_000 },
  async (format) => {
    const file = join(folder, `balance.${format}`);
    writeFileSync(file, await bodyOf(format, of(FULLEST)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", `pdf:writer_pdf_Export`, "--outdir", folder, file];
    expect(spawnSync(OFFICE ?? "", args, { stdio: "ignore", timeout: 120_000 }).status).toBe(0);
    const pdf = join(folder, "balance.pdf");
    const text = spawnSync(READER, ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout;
    expect(text.split("\f").filter((page) => page.trim() !== "")).toHaveLength(1);
    expect(readFileSync(pdf).length).toBeGreaterThan(1000);
  },
);
