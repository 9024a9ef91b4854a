/** The documents of a pilot: read from Markdown, printed whole in every format, opened by LibreOffice on few pages. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { markdownTree } from "../../server/pages/markdown-tree.ts";
import { PILOT_DOCUMENTS, pilotPage, writePilot } from "../../server/pages/pilot.ts";
import english from "../../server/pages/text/en.json" with { type: "json" };
import french from "../../server/pages/text/fr.json" with { type: "json" };
import { folded, htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const docs = join(import.meta.dirname, "../../docs/pilote");
const markdownOf = (id: string) => readFileSync(join(docs, `${id}.md`), "utf8");

async function fileOf(id: string, format: "html" | "odt" | "docx" | "md") {
  const file = await writePilot(id, format, "");
  if (!file) throw new Error(`no ${id}`);
  return file;
}
async function bytesOf(id: string, format: "odt" | "docx"): Promise<Uint8Array> {
  const { body } = await fileOf(id, format);
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

test("the kit names every document of its folder, and the folder holds no other", () => {
  const names = readdirSync(docs).map((name) => name.replace(/\.md$/, ""));
  expect(names.toSorted()).toEqual([...PILOT_DOCUMENTS].toSorted());
  expect(htmlFault(pilotPage({ locale: "fr", mount: "" }))).toBeNull();
  expect(Object.keys(english)).toEqual(Object.keys(french));
});

test("a tree is read from titles, boxes, tables, notes, breaks and places to fill", () => {
  const markdown =
    "# Titre\n\n_Dit en une ligne._\n\n## Partie\n\nPour [date], **vite**, voir [là](../a.md) et [ici](https://a.fr).\n\n- [ ] cocher\n- dire\n\n| a | b |\n| --- | --- |\n| 1 | x<br>y |\n\n---\n\n> **À lire**\n>\n> Une ligne.\n";
  const { title, subject, blocks } = markdownTree(markdown, "pied", "page");
  expect([title, subject]).toEqual(["Titre", "Dit en une ligne."]);
  expect(blocks.map(({ kind }) => kind)).toEqual(
    "title,heading,paragraph,bullets,table,pageBreak,note".split(","),
  );
  const [, , text, list, table] = blocks;
  expect(text).toMatchObject({
    runs: [
      { text: "Pour " },
      { text: "[date]", gap: true },
      { text: ", " },
      { text: "vite", bold: true },
      { text: ", voir " },
      { text: "là" },
      { text: " et " },
      { text: "ici", href: "https://a.fr" },
      { text: "." },
    ],
  });
  expect(list).toMatchObject({ items: [[{ text: "☐ cocher" }], [{ text: "dire" }]] });
  expect(table).toMatchObject({
    label: "Partie",
    head: ["a", "b"],
    rows: [[[{ text: "1" }], [{ text: "x\ny" }]]],
  });
});

test("a table’s widths fill the page", () => {
  for (const id of PILOT_DOCUMENTS)
    for (const block of markdownTree(markdownOf(id), "", "office").blocks)
      if (block.kind === "table") expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
});

test.each(PILOT_DOCUMENTS)("%s is printed whole in each format, without a mark of Markdown", async (id) => {
  const page = String((await fileOf(id, "html")).body);
  expect(htmlFault(page)).toBeNull();
  const odt = xmlFiles(await bytesOf(id, "odt"));
  for (const xml of [...odt.values(), ...xmlFiles(await bytesOf(id, "docx")).values()])
    expect(xmlFault(xml)).toBeNull();
  const read = wordsOf(odt.get("content.xml") ?? "");
  for (const words of [wordsOf(page.slice(page.indexOf("<body"))), read])
    expect(words).not.toMatch(/\*\*|^#| \| |\]\(|<br>|- \[ \]/);
  const written = folded(markdownOf(id).replace(/[#*`_|>]|\]\([^)]*\)|- \[ \]|<br>|-{3,}|^- /gm, " "));
  const lost = written.match(/[\p{L}’-]{6,}/gu)?.filter((word) => !read.includes(word)) ?? [];
  expect(lost).toEqual([]);
});

test("nobody is named, no address is invented, nothing leads out of the kit", () => {
  for (const id of PILOT_DOCUMENTS) {
    const markdown = markdownOf(id);
    expect(markdown).not.toMatch(/[\w.-]+@[\w.-]+\.\w+|https?:\/\//);
    expect(markdown).not.toMatch(/ [;:?!»]/);
  }
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const CAN_COUNT = isThere("pdfinfo", "-v");
const folder = mkdtempSync(join(tmpdir(), "trois-tiers-pilote-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One page where one page is promised. */
const PAGES: Readonly<Record<string, number>> = {
  ...{ "avis-direction": 1, "avis-dpo": 1, "avis-archiviste": 1, "avis-dsi": 1 },
  ...{ calendrier: 2, invitation: 2, "grille-observation": 2, "retour-a-chaud": 2 },
  ...{ "questionnaire-participants": 2, "questionnaire-animation": 2, "bilan-a-renvoyer": 3 },
};

test.skipIf(OFFICE === undefined || !CAN_COUNT)(
  "LibreOffice opens each ODT on as many pages as are promised",
  { timeout: 180_000 },
  async () => {
    const paths: string[] = [];
    for (const id of PILOT_DOCUMENTS) {
      paths.push(join(folder, `${id}.odt`));
      writeFileSync(join(folder, `${id}.odt`), await bytesOf(id, "odt"));
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths];
    expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 170_000 }).status).toBe(0);
    const pages = PILOT_DOCUMENTS.map((id) => {
      const { stdout } = spawnSync("pdfinfo", [join(folder, `${id}.pdf`)], { encoding: "utf8" });
      return [id, Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])];
    });
    expect(pages.filter(([id, count]) => Number(count) > (PAGES[String(id)] ?? 0))).toEqual([]);
  },
);
