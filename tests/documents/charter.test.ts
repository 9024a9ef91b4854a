/** The charter in the real programs: the fullest one that a room may compose holds on one page. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { LONGEST, MOST_LINES } from "../../game/activities/commitments/terms.ts";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import type { RoadmapInput, RoomCharter } from "../../game/roadmap/input.ts";
import { writeCharter } from "../../server/documents/index.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { EMPTY, INPUT } from "./fixture.ts";
import { folded, htmlFault, textOf, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const READER = "pdftotext";
const CAN_READ = isThere(READER, "-v");
if (OFFICE === undefined || !CAN_READ) {
  console.warn(
    "LibreOffice or pdftotext is absent: the charter's pages are not counted (apt-get install libreoffice-writer poppler-utils)",
  );
}

const folder = mkdtempSync(join(tmpdir(), "trois-tiers-charter-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words as people write them, to a length. */
const long = (length: number, from: string) =>
  `${from} ${"nous regardons ensemble chaque demande d’achat du service ".repeat(6)}`.slice(0, length);

const CHARTER: RoomCharter = {
  made: 12,
  private: {},
  title: "Garder, réparer & <partager>",
  lines: [
    { rule: "Aucun appareil qui marche n’est remplacé sans avis écrit", votes: 9 },
    {
      if: "un collègue demande un poste neuf",
      then: "nous regardons si le sien se répare",
      when: "dès lundi",
      votes: 7,
    },
  ],
  signatures: ["Un agent de médiathèque", "un agent de médiathèque", "Une cheffe de service"],
};

const FULLEST: RoomCharter = {
  made: 90,
  private: { count: 31 },
  title: long(LONGEST.title, "Charte"),
  lines: Array.from({ length: MOST_LINES }, (_, n) => ({
    if: long(LONGEST.if, `${n} si`),
    then: long(LONGEST.then, `${n} alors`),
    when: long(LONGEST.when, `${n} quand`),
    votes: n,
  })),
  signatures: Array.from({ length: 60 }, (_, n) => long(LONGEST.signature, `Fonction ${n}`)),
};

const of = (charter: RoomCharter): RoadmapInput => ({ ...INPUT, charters: [charter] });

async function bodyOf(format: "odt" | "docx" | "html", input: RoadmapInput): Promise<string | Uint8Array> {
  const file = await writeCharter(format, input, { stylesheet: "charter.css" });
  if (!file) throw new Error("no charter");
  return file.body;
}

/** @returns the text of each page */
function pagesOf(pdf: string): string[] {
  const read = spawnSync(READER, ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" });
  return read.stdout
    .split("\f")
    .filter((page) => page.trim() !== "")
    .map(folded);
}

describe("the charter's words", () => {
  test("its lines come in order, in three blanks; each function is signed once, with how many share it", async () => {
    const html = String(await bodyOf("html", of(CHARTER)));
    expect(htmlFault(html)).toBeNull();
    const words = wordsOf(html);
    expect(words).toContain("Garder, réparer & <partager>");
    expect(words).toContain(
      "Aucun appareil qui marche n’est remplacé sans avis écrit Si un collègue demande un poste neuf, alors nous regardons si le sien se répare, dès lundi.",
    );
    expect(words).toContain("Un agent de médiathèque (× 2) · Une cheffe de service");
  });

  test("the ODT and the DOCX are well formed", async () => {
    for (const format of ["odt", "docx"] as const) {
      const body = await bodyOf(format, of(CHARTER));
      if (typeof body === "string") throw new Error("an office file is no text");
      const faults = [...xmlFiles(body).values()].map(xmlFault).filter((fault) => fault !== null);
      expect(faults).toEqual([]);
    }
  });

  test("a room that composed none has no charter", async () => {
    expect(await writeCharter("odt", EMPTY)).toBeUndefined();
    expect(await writeCharter("odt", of({ ...CHARTER, lines: [] }))).toBeUndefined();
  });
});

describe("in the roadmap", () => {
  test("the annex tells counts, the lines with their supports and who signed; a few private ones are not counted", async () => {
    const markdown = await textOf("md", of(CHARTER));
    expect(markdown).toContain("Engagements et charte");
    expect(markdown).toContain("Moins de cinq personnes ont gardé un engagement pour elles");
    expect(folded(markdown)).toContain("(soutiens : 9)");
    expect(buildRoadmap(of(FULLEST)).charters[0]).toMatchObject({ public: 90, private: { count: 31 } });
  });

  test("a workshop without commitments has no such annex", async () => {
    expect(await textOf("md", EMPTY)).not.toContain("Engagements et charte");
  });
});

test.skipIf(OFFICE === undefined || !CAN_READ).each(["odt", "docx"] as const)(
  "LibreOffice prints the fullest charter's %s on one page",
  { timeout: 180_000 },
  async (format) => {
    writeFileSync(join(folder, `charter-${format}.${format}`), await bodyOf(format, of(FULLEST)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const file = join(folder, `charter-${format}.${format}`);
    const { status } = spawnSync(
      OFFICE ?? "",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      { stdio: "ignore", timeout: 120_000 },
    );
    expect(status).toBe(0);
    const pages = pagesOf(join(folder, `charter-${format}.pdf`));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("7 si nous regardons");
    expect(pages[0]).toContain("et 54 autres fonctions");
  },
);

test.skipIf(!CAN_READ)("Chromium prints the fullest poster on one A3 page", { timeout: 60_000 }, async () => {
  copyFileSync(join(import.meta.dirname, "../../server/documents/charter.css"), join(folder, "charter.css"));
  writeFileSync(join(folder, "poster.html"), await bodyOf("html", of(FULLEST)));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "poster.html")).href);
    const pdf = await page.pdf({ path: join(folder, "poster.pdf"), preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
  const pages = pagesOf(join(folder, "poster.pdf"));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("7 si nous regardons");
  expect(readFileSync(join(folder, "poster.pdf"), "latin1")).toMatch(/MediaBox ?\[0 0 84\d(\.\d+)? 119\d/);
});
