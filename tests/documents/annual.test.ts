/** The annual report on paper: two pages in LibreOffice, few actions or many, and its words on them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { writeAnnual } from "../../server/documents/annual.ts";
import { roadmapOfYear, yearWorkspace } from "../support/year-workspace.ts";
import { folded, xmlFault, xmlFiles } from "./support.ts";

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const [COUNTER, READER] = ["pdfinfo", "pdftotext"] as const;
const canRead = isThere(COUNTER, "-v") && isThere(READER, "-v");
const folder = mkdtempSync(join(tmpdir(), "trois-tiers-annual-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = async (format: "odt" | "docx" | "html" | "md", count: number) => {
  const { body } = await writeAnnual(format, roadmapOfYear(yearWorkspace(count)), "2026");
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
};

test.skipIf(OFFICE === undefined || !canRead).each([
  ["odt", 3],
  ["odt", 20],
  ["docx", 20],
  ["odt", 60],
  ["docx", 400],
] as const)(
  "LibreOffice prints the %s of %d actions on two pages",
  { timeout: 180_000 },
  async (format, count) => {
    const name = `annual-${count}.${format}`;
    writeFileSync(join(folder, name), await bytesOf(format, count));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)];
    expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 120_000 }).status).toBe(0);
    const pdf = join(folder, `annual-${count}.pdf`);
    const info = spawnSync(COUNTER, [pdf], { encoding: "utf8" }).stdout;
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(2);
    const words = folded(spawnSync(READER, ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout);
    for (const title of ["Bilan annuel 2026", "Ce qui a glissé, et pourquoi", "Indicateurs", "Pour 2027"])
      expect(words).toContain(title);
  },
);

test("every XML file of the office formats is well formed", async () => {
  for (const format of ["odt", "docx"] as const)
    for (const [path, xml] of xmlFiles(await bytesOf(format, 12)))
      expect([path, xmlFault(xml)]).toEqual([path, null]);
});
