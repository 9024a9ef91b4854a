/** The real thing: LibreOffice opens what we wrote, and every title is on its pages. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { ACTIONS, EMPTY, INPUT } from "./fixture.ts";
import { bytesOf, folded } from "./support.ts";

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const READER = "pdftotext";
const CAN_READ = isThere(READER, "-v");

if (OFFICE === undefined) {
  console.warn(
    "LibreOffice is absent: its tests are skipped (apt-get install libreoffice-writer poppler-utils)",
  );
} else if (!CAN_READ) {
  console.warn("pdftotext is absent: pages are not read (apt-get install poppler-utils)");
}

// A profile of its own: a LibreOffice already open would answer in our place.
const folder = mkdtempSync(join(tmpdir(), "trois-tiers-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toPdf(name: string): { readonly status: number | null; readonly path: string } {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)];
  const { status } = spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 120_000 });
  return { status, path: join(folder, name.replace(/\.\w+$/, ".pdf")) };
}

/** Glyphs without a font on this machine never reach the page; lines end anywhere. */
function comparable(text: string): string {
  return folded(text.replace(/\p{Extended_Pictographic}|[\uFE0F\u200E\u200F\u202A-\u202E]/gu, ""));
}

test.skipIf(OFFICE === undefined).each(["odt", "docx"] as const)(
  "LibreOffice turns the %s into a PDF that holds every title",
  { timeout: 180_000 },
  async (format) => {
    writeFileSync(join(folder, `roadmap-${format}.${format}`), await bytesOf(format, INPUT));
    const { status, path } = toPdf(`roadmap-${format}.${format}`);
    expect(status).toBe(0);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
    if (!CAN_READ) return;
    const read = spawnSync(READER, ["-enc", "UTF-8", path, "-"], { encoding: "utf8" });
    const words = comparable(read.stdout);
    const titles = ACTIONS.map(({ title }) => comparable(title));
    expect(titles.filter((title) => !words.includes(title))).toEqual([]);
    expect(words).toContain("brouillon d’atelier du 21 novembre 2026");
  },
);

test.skipIf(OFFICE === undefined).each(["odt", "docx"] as const)(
  "LibreOffice opens the %s of a session that left nothing",
  { timeout: 180_000 },
  async (format) => {
    writeFileSync(join(folder, `empty-${format}.${format}`), await bytesOf(format, EMPTY));
    const { status, path } = toPdf(`empty-${format}.${format}`);
    expect(status).toBe(0);
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  },
);
