/** The dossier's documents: well formed, complete in both languages, opened by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { type Dossier, EMPTY_FORM } from "../../game/dossier/document-words.ts";
import { minutesDocument } from "../../game/dossier/minutes-document.ts";
import { noticeDocument } from "../../game/dossier/notice-document.ts";
import { LEFT } from "../../game/dossier/terms.ts";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import { writeHtml } from "../../server/documents/html.ts";
import { writeOdt } from "../../server/documents/odt.ts";
import { writeArchive } from "../../server/dossier/archive.ts";
import { manifestJsonSchema, minutesJsonSchema } from "../../server/dossier/schemas.ts";
import { WORDINGS } from "../../server/dossier/texts.ts";
import { footprintOfForty } from "../support/own-footprint.ts";
import { INPUT } from "./fixture.ts";
import { folded, htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const root = join(import.meta.dirname, "../..");
const MADE = "2026-11-23T18:30:00.000Z";

function dossier(locale: "fr" | "en" = "fr", over: Partial<Dossier> = {}): Dossier {
  const roadmap = buildRoadmap({ ...INPUT, locale });
  const left = LEFT.map((kind, at) => ({ kind, count: at + 1 }));
  return {
    minutes: {
      schemaVersion: 1,
      locale,
      session: {
        ...{ code: "ABC234", title: "Atelier des agents", scenarioId: "decouverte-60" },
        ...{ scenarioTitle: "Découverte", openedOn: "2026-11-20", endedOn: "2026-11-21" },
      },
      minutes: { planned: 60, held: 64 },
      attendance: { people: 11, came: 14, peak: 12, tables: [{ name: "La Halle", people: 11 }] },
      agenda: [
        { id: "a", title: "Accueil", activity: "briefing", state: "held", planned: 5, held: 6, left: [] },
        {
          id: "p",
          title: "Plan d’action",
          activity: "action-plan",
          state: "held",
          planned: 22,
          held: 30,
          left,
        },
        { id: "c", title: "Clôture", activity: "briefing", state: "left-out", planned: 0, held: 0, left: [] },
      ],
      footprint: footprintOfForty(locale),
      method: { program: "1.0.0", rules: 4, content: "ab".repeat(32) },
      words: "kept",
    },
    roadmap,
    form: EMPTY_FORM,
    traces: { days: 30, due: "2026-12-21T18:00:00.000Z", erased: null },
    ...over,
  };
}

const erased = { at: MADE, counts: { events: 412, words: 37, seats: 12, answers: 9 } };

/** Files by their place, the archive's own folder taken off. */
async function archived(of: Dossier): Promise<Map<string, Uint8Array>> {
  const { body } = await writeArchive(of, { root, made: MADE });
  return new Map(Object.entries(unzipSync(body)).map(([name, file]) => [name.replace(/^[^/]+\//, ""), file]));
}

test.each(["fr", "en"] as const)("no value is left to fill in any file in %s", async (locale) => {
  const files = await archived(dossier(locale, { traces: { days: 30, due: null, erased } }));
  for (const [name, body] of files) {
    const text = name.endsWith(".odt")
      ? [...xmlFiles(body).values()].map(wordsOf).join(" ")
      : strFromU8(body);
    expect(text, name).not.toMatch(/\{(?!print|display)[a-z]\w*\}|undefined|NaN/);
  }
});

test("office files and pages are well formed, and pages find their style in the archive", async () => {
  const files = await archived(dossier());
  for (const [name, body] of files) {
    if (name.endsWith(".odt"))
      for (const [inside, xml] of xmlFiles(body)) expect(xmlFault(xml), `${name} ${inside}`).toBeNull();
    if (!name.endsWith(".html")) continue;
    expect(htmlFault(strFromU8(body)), name).toBeNull();
    expect(strFromU8(body)).toContain('href="style/print.css"');
  }
  expect(files.has("style/print.css")).toBe(true);
});

test("the data are of their published forms, which refuse what they do not name", async () => {
  const files = await archived(dossier());
  const read = (name: string): unknown => JSON.parse(strFromU8(files.get(name) ?? new Uint8Array()));
  const [manifest, minutes] = [read("manifest.json"), read("donnees/compte-rendu.json")];
  expect(z.fromJSONSchema(manifestJsonSchema()).safeParse(manifest).error).toBeUndefined();
  expect(z.fromJSONSchema(minutesJsonSchema()).safeParse(minutes).error).toBeUndefined();
  const named = { ...(minutes as object), names: ["Ana"] };
  expect(z.fromJSONSchema(minutesJsonSchema()).safeParse(named).success).toBe(false);
});

test("every line the archivist left blank says so, in the minutes and in the manifest", async () => {
  const files = await archived(dossier());
  for (const name of ["compte-rendu.html", "manifeste.html"]) {
    const page = strFromU8(files.get(name) ?? new Uint8Array());
    expect(page.split("[à compléter avec l’archiviste]").length - 1, name).toBeGreaterThanOrEqual(6);
  }
});

test("the proof of an erasing gives its date and counts", () => {
  const { blocks } = minutesDocument(dossier("fr", { traces: { days: 30, due: null, erased } }), WORDINGS.fr);
  const said = JSON.stringify(blocks);
  expect(said).toContain("effacées du serveur le 23 novembre 2026");
  expect(said).toContain("412 gestes, 37 textes, 12 clés de place, 9 réponses");
});

const NOTICE = {
  ...{ locale: "fr" as const, code: "ABC234", title: "Atelier des agents", form: EMPTY_FORM },
  activities: new Set(["survey", "commitments"]),
  traces: { days: 30, due: null, erased: null },
  ...{ noticeDays: 7, abandonedDays: 7, store: "file" as const, date: "2026-11-21" },
};

test("the officer's page speaks of the activities that the session plays, and of no other", () => {
  const page = JSON.stringify(noticeDocument(NOTICE, WORDINGS.fr, true));
  expect(page).toContain("réponses au questionnaire");
  expect(page).toContain("engagements publics");
  expect(page).not.toContain("notes du diagnostic");
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const CAN_READ = isThere("pdftotext", "-v");
if (OFFICE === undefined) console.warn("LibreOffice is absent: the dossier is not opened");

const kept = process.env.PAGES;
const folder = kept ?? mkdtempSync(join(tmpdir(), "trois-tiers-dossier-"));
if (kept !== undefined) mkdirSync(kept, { recursive: true });
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

test.skipIf(OFFICE === undefined)(
  "LibreOffice opens the minutes and the officer's page",
  { timeout: 180_000 },
  async () => {
    const files = await archived(dossier());
    writeFileSync(join(folder, "compte-rendu.odt"), files.get("compte-rendu.odt") ?? "");
    writeFileSync(join(folder, "avis.odt"), writeOdt(noticeDocument(NOTICE, WORDINGS.fr, false)));
    for (const [name, body] of files)
      if (name.endsWith(".html") || name.endsWith(".css")) {
        mkdirSync(join(folder, "style"), { recursive: true });
        writeFileSync(join(folder, name), body);
      }
    writeFileSync(
      join(folder, "avis.html"),
      writeHtml(noticeDocument(NOTICE, WORDINGS.fr, true), "style/print.css"),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const odts = ["compte-rendu.odt", "avis.odt"].map((name) => join(folder, name));
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...odts];
    expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 150_000 }).status).toBe(0);
    const wanted = {
      "compte-rendu": [
        "Compte rendu de séance",
        "laissée de côté",
        "Participation",
        "Empreinte de cette séance",
        "Conservation",
      ],
      avis: ["Ce que cette séance garde", "Ce qui n’est jamais gardé", "Votre avis"],
    };
    for (const [name, words] of Object.entries(wanted)) {
      const pdf = join(folder, `${name}.pdf`);
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
      if (!CAN_READ) continue;
      const text = folded(spawnSync("pdftotext", ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout);
      for (const said of words) expect(text, name).toContain(said);
    }
  },
);
