/** A workspace's ODT and DOCX opened by LibreOffice and read again: outline, header rows, language, title. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roadmapDocument } from "../../game/roadmap/document.ts";
import fr from "../../game/roadmap/text/fr.json" with { type: "json" };
import type { DocumentTree, Table } from "../../game/roadmap/tree.ts";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { writeWorkspace } from "../../server/documents/index.ts";
import { fullWorkspace } from "../support/full-workspace.ts";
import { folded, wordsOf } from "./support.ts";

const isThere = (program: string) =>
  spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find(isThere);
if (OFFICE === undefined)
  console.warn(
    "LibreOffice is absent: a workspace's files are not read again (apt-get install libreoffice-writer)",
  );

const folder = mkdtempSync(join(tmpdir(), "trois-tiers-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { workspace, drafts } = fullWorkspace({ sessions: 2, tables: 2, each: 3 });
const roadmap = roadmapOf(workspace, drafts);
const tree: DocumentTree = roadmapDocument(roadmap, "fr", fr, workspace);

/** The file as LibreOffice understood it, in one readable XML. */
async function readAgain(format: "odt" | "docx"): Promise<string> {
  const { body } = await writeWorkspace(format, roadmap);
  writeFileSync(join(folder, `road-${format}.${format}`), body);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = [profile, "--headless", "--convert-to", "fodt", "--outdir", folder];
  spawnSync(OFFICE ?? "", [...options, join(folder, `road-${format}.${format}`)], { timeout: 150_000 });
  return readFileSync(join(folder, `road-${format}.fodt`), "utf8");
}

const plain = (text: string) => folded(text).trim();

function outlineIn(xml: string): string[] {
  const found = xml.matchAll(/<text:h\b[^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gsu);
  return [...found].map(([, level = "", inside = ""]) => `${level} ${plain(wordsOf(inside))}`);
}

describe.skipIf(OFFICE === undefined).each(["odt", "docx"] as const)("the %s of a workspace", (format) => {
  let xml = "";
  beforeAll(async () => {
    xml = await readAgain(format);
  }, 200_000);

  test("has the headings of the document, each at its level", () => {
    const headings = tree.blocks.flatMap((block) =>
      block.kind === "heading" ? [`${block.level} ${plain(block.text)}`] : [],
    );
    expect(headings.length).toBeGreaterThan(40);
    expect(outlineIn(xml)).toEqual(headings);
  });

  test("repeats the header row of each table that has one", () => {
    const shown = tree.blocks.filter((block): block is Table => block.kind === "table" && block.isHeadShown);
    expect(xml.match(/<table:table-header-rows>/gu)?.length).toBe(shown.length);
  });

  test("says its language and its title", () => {
    expect(xml).toContain('fo:language="fr"');
    expect(plain(wordsOf(/<dc:title>(.*?)<\/dc:title>/su.exec(xml)?.[1] ?? ""))).toBe(plain(tree.title));
  });
});
