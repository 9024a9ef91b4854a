/** Notes d’argumentaire: what a council said reaches the roadmap and a document of its own, two pages an action, opened for real. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { PleadedAction, RoadmapInput } from "../../game/roadmap/input.ts";
import { NOTE_FORMATS, writePitchNotes } from "../../server/documents/index.ts";
import { EMPTY, INPUT } from "./fixture.ts";
import { folded, htmlFault, textOf, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const HOSTILE = "Un essai d’un an <b>& demi</b> ]]> **gras** {title} \u0007";

const PITCH: PleadedAction = {
  ...{ table: "t1", decision: "amended", votes: { accepted: 1, amended: 3, refused: 1 } },
  reasons: [
    { id: "cost", votes: 1 },
    { id: "smaller", votes: 3 },
  ],
  said: ["Le budget est voté, on en reparle au printemps."],
  amendment: HOSTILE,
  proposed: ["Attendre la fin du marché en cours."],
  objections: [
    {
      ...{ role: "elu", text: "Que vais-je dire au marché ?", isByCouncil: true, convinced: 3 },
      answer: "Que l’on garde deux ans de plus ce qui marche.",
    },
    { role: "agent", text: "Qui me forme ?", isByCouncil: false, convinced: 0 },
  ],
  forElus: "Une dépense évitée, un service rendu pareil.",
  facts: INPUT.facts.slice(0, 1).map(({ id }) => id),
};

const withPitch = (tables: readonly string[]): RoadmapInput => ({
  ...INPUT,
  actions: INPUT.actions.map((action, index) => {
    const table = tables[index];
    return table === undefined ? action : { ...action, pitch: { ...PITCH, table } };
  }),
});
const PLEADED = withPitch(["t1", "t2"]);

const bytesOf = ({ body }: { body: Uint8Array | string }) =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;

async function notes(format: (typeof NOTE_FORMATS)[number], input = PLEADED, table?: string) {
  const file = await writePitchNotes(format, input, table === undefined ? {} : { table });
  if (!file) throw new Error("no notes");
  return file;
}

test("the fiche says the amendment and the workshop's vote, and the annex holds the note", async () => {
  const text = folded(await textOf("md", PLEADED));
  expect(text).toContain("Amendement retenu");
  expect(text).toContain("amendée (accepter : 1, amender : 3, refuser : 1)");
  expect(text).toContain("sans valeur délibérative");
  expect(text).toContain("Que l’on garde deux ans de plus ce qui marche.");
  expect(text).toContain("oui, 3 sur 5");
  expect(text).toContain("posée par le programme");
});

test("a roadmap without a pitch has no such annex and no notes", async () => {
  expect(await textOf("md", INPUT)).not.toContain("Notes d’argumentaire");
  expect(await writePitchNotes("odt", EMPTY)).toBeUndefined();
  expect(await writePitchNotes("odt", PLEADED, { table: "t9" })).toBeUndefined();
});

test("notes of one table hold that table's action alone, in both languages", async () => {
  const [first, second] = PLEADED.actions;
  const { body, filename } = await notes("md", PLEADED, "t1");
  expect(body).toContain("Message aux élues et aux élus");
  expect(folded(String(body))).toContain(folded(first?.indicator ?? "indicator"));
  expect(folded(String(body))).not.toContain(folded(second?.summary ?? "summary"));
  expect(filename).toMatch(/^note-argumentaire-/);
  const english = await notes("md", { ...PLEADED, locale: "en" });
  expect(english.body).toContain("Message to elected members");
});

test("figures come with their source and year, and what the table did not write is asked for", async () => {
  const { body } = await notes("md");
  const [fact] = INPUT.facts;
  expect(body).toContain(fact?.source_title);
  expect(body).toContain("tiré de la fiche, à dire avec vos mots");
});

test.each(NOTE_FORMATS)("what people typed breaks no %s", async (format) => {
  const bytes = bytesOf(await notes(format));
  if (format === "html") expect(htmlFault(new TextDecoder().decode(bytes))).toBeNull();
  if (format === "odt" || format === "docx") {
    const files = xmlFiles(bytes);
    expect([...files.values()].map(xmlFault).filter((fault) => fault !== null)).toEqual([]);
    const content = files.get(format === "odt" ? "content.xml" : "word/document.xml") ?? "";
    expect(wordsOf(content)).toContain("<b>& demi</b> ]]> **gras** {title}");
  }
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const READER = "pdftotext";
const CAN_READ = isThere(READER, "-v");
if (OFFICE === undefined || !CAN_READ)
  console.warn(
    "LibreOffice or pdftotext is absent: notes are not opened (apt-get install libreoffice-writer poppler-utils)",
  );

const folder = mkdtempSync(join(tmpdir(), "trois-tiers-notes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(OFFICE === undefined || !CAN_READ).each(["odt", "docx"] as const)(
  "LibreOffice opens the %s: two pages for each action",
  { timeout: 180_000 },
  async (format) => {
    const path = join(folder, `notes-${format}.${format}`);
    writeFileSync(path, bytesOf(await notes(format)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status } = spawnSync(
      OFFICE ?? "",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path],
      { stdio: "ignore", timeout: 120_000 },
    );
    expect(status).toBe(0);
    const { stdout } = spawnSync(READER, ["-enc", "UTF-8", path.replace(/\.\w+$/, ".pdf"), "-"], {
      encoding: "utf8",
    });
    const pages = stdout.split("\f").filter((page) => page.trim() !== "");
    expect(pages).toHaveLength(4);
    expect(pages.map((page) => /Message aux élues|Objections entendues/.exec(page)?.[0])).toEqual([
      ...["Message aux élues", "Objections entendues"],
      ...["Message aux élues", "Objections entendues"],
    ]);
  },
);
