/** The tree's blocks as WordprocessingML, written by hand: objects for each run of four hundred fiches take a gigabyte. */
import type { Block, DocumentTree, Run, Runs, Table } from "../../game/roadmap/tree.ts";
import { cm } from "./docx-styles.ts";
import { INK, RULE, TEXT_WIDTH, UNBREAKABLE_ROW, isKeptWhole } from "./look.ts";
import { bytesOf, escapeXml, tag, textLength } from "./xml.ts";

export interface Body {
  /** Written block by block: one string of it all would weigh twice as much. */
  readonly xml: Uint8Array;
  /** Addresses by the id that the text refers to. */
  readonly links: ReadonlyMap<string, string>;
}

/** What the rest of the file knows of the body. */
interface Around {
  readonly tree: DocumentTree;
  /** Table of contents, already written. */
  readonly contents: string;
  /** Of the list of bullets. */
  readonly numbering: string;
  /** What stands before the text, and after it. */
  readonly start: string;
  readonly end: string;
}

interface Writing extends Around {
  readonly links: Map<string, string>;
}

export function bodyXml(around: Around): Body {
  const links = new Map<string, string>();
  const writing = { ...around, links };
  const xml = bytesOf(pieces(writing));
  return { xml, links: new Map([...links].map(([address, id]) => [id, address])) };
}

function* pieces(writing: Writing): Generator<string> {
  yield writing.start;
  for (const [index, block] of writing.tree.blocks.entries()) yield writeBlock(block, index, writing);
  yield writing.end;
}

function writeBlock(block: Block, index: number, writing: Writing): string {
  const { tree } = writing;
  const isAfterBreak = tree.blocks[index - 1]?.kind === "pageBreak";
  const next = tree.blocks[index + 1]?.kind;
  switch (block.kind) {
    case "title":
      return (
        paragraph({ style: "Title" }, text(block.text)) +
        paragraph({ style: "Subtitle" }, text(block.subtitle))
      );
    case "heading": {
      const marked = { "w:name": block.id, "w:id": index };
      const start = `${tag("w:bookmarkStart", marked)}${text(block.text)}${tag("w:bookmarkEnd", { "w:id": index })}`;
      return paragraph({ style: `Heading${block.level}`, isAfterBreak }, start);
    }
    case "paragraph": {
      const isSmall = block.tone === "small";
      const isLeading = next === "table" || next === "bullets" || isSmall;
      const isKept = isLeading && textLength(block.runs) < UNBREAKABLE_ROW;
      return paragraph({ style: isSmall ? "Small" : "BodyText", isKept }, inline(block.runs, writing));
    }
    case "bullets":
      return block.items
        .map((runs) => paragraph({ style: "ListParagraph", list: writing.numbering }, inline(runs, writing)))
        .join("");
    case "table":
      // Two tables in a row would become one: Word wants a paragraph between them.
      return writeTable(block, writing) + paragraph({ style: "AfterTable" }, "");
    case "note":
      return (
        paragraph({ style: "NoteTitle" }, text(block.title)) +
        block.paragraphs.map((runs) => paragraph({ style: "NoteText" }, inline(runs, writing))).join("")
      );
    case "contents":
      return paragraph({ style: "ContentsHeading", isAfterBreak }, text(block.title)) + writing.contents;
    case "pageBreak":
      return ""; // carried by what follows
  }
}

interface Layout {
  readonly style: string;
  readonly isAfterBreak?: boolean;
  /** Stays on the page of what follows; as its style says when absent. */
  readonly isKept?: boolean;
  readonly list?: string;
}

/** In the order that the format wants. */
function paragraph({ style, isAfterBreak = false, isKept, list }: Layout, content: string): string {
  const kept = isKept === undefined ? "" : isKept ? "<w:keepNext/>" : '<w:keepNext w:val="false"/>';
  const listed =
    list === undefined
      ? ""
      : `<w:numPr>${tag("w:ilvl", { "w:val": 0 })}${tag("w:numId", { "w:val": list })}</w:numPr>`;
  const onTop = isAfterBreak ? '<w:pageBreakBefore/><w:spacing w:before="0"/>' : "";
  // `spacing` comes after `numPr`: no paragraph of ours has both.
  return `<w:p><w:pPr>${tag("w:pStyle", { "w:val": style })}${kept}${onTop}${listed}</w:pPr>${content}</w:p>`;
}

const written = (words: string) => `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`;
const text = (words: string) => `<w:r>${written(words)}</w:r>`;

function inline(runs: Runs, writing: Writing): string {
  return runs
    .map((run) => {
      if (run.href === undefined) return textRun(run);
      return tag("w:hyperlink", { "r:id": linkId(run.href, writing), "w:history": 1 }, textRun(run));
    })
    .join("");
}

function linkId(address: string, { links }: Writing): string {
  const id = links.get(address) ?? `link${links.size + 1}`;
  links.set(address, id);
  return id;
}

/** Word knows no line break inside a text. */
function textRun({ text: words, bold, italic, gap, href }: Run): string {
  const style = gap ? "Gap" : href === undefined ? undefined : "Hyperlink";
  const look = [
    style === undefined ? "" : tag("w:rStyle", { "w:val": style }),
    bold ? "<w:b/><w:bCs/>" : "",
    italic ? "<w:i/><w:iCs/>" : "",
  ].join("");
  const lines = words.split("\n").map((line) => written(line));
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

const rule = (side: string, look: "none" | "rule" | "ink") => {
  const [size, color] = look === "ink" ? [6, INK] : [4, RULE];
  return look === "none"
    ? tag(`w:${side}`, { "w:val": "none", "w:sz": 0, "w:color": "auto" })
    : tag(`w:${side}`, { "w:val": "single", "w:sz": size, "w:color": color });
};
const RULES = [
  ...["top", "left"].map((side) => rule(side, "none")),
  rule("bottom", "rule"),
  rule("right", "none"),
  rule("insideH", "rule"),
  rule("insideV", "none"),
].join("");
const MARGINS = [
  ["top", 0.1] as const,
  ["left", 0] as const,
  ["bottom", 0.1] as const,
  ["right", 0.25] as const,
]
  .map(([side, length]) => tag(`w:${side}`, { "w:w": cm(length), "w:type": "dxa" }))
  .join("");

function writeTable(block: Table, writing: Writing): string {
  const { label, head, isHeadShown } = block;
  const widths = block.widths.map((percent) => cm((TEXT_WIDTH * percent) / 100));
  const properties = [
    tag("w:tblW", { "w:w": cm(TEXT_WIDTH), "w:type": "dxa" }),
    `<w:tblBorders>${RULES}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar>`,
    tag("w:tblLook", { "w:firstRow": isHeadShown ? 1 : 0, "w:firstColumn": 1, "w:noVBand": 1 }),
    // What the table is about, for those who do not see it; a fiche has its heading just above.
    isHeadShown ? tag("w:tblCaption", { "w:val": label }) : "",
  ].join("");
  const titles = isHeadShown ? headRow(head, widths) : "";
  const isWhole = isKeptWhole(block);
  const rows = block.rows.map((row, index) => {
    const isKept = isWhole && index < block.rows.length - 1;
    const cells = row.map((runs, column) => {
      const style = column === 0 && !isHeadShown ? "RowHeading" : "Cell";
      return cell(
        widths[column] ?? 0,
        paragraph({ style, ...(isKept && { isKept }) }, inline(runs, writing)),
      );
    });
    const isUnbroken = textLength(row.flat()) < UNBREAKABLE_ROW;
    return `<w:tr>${isUnbroken ? "<w:trPr><w:cantSplit/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
  });
  const grid = widths.map((width) => tag("w:gridCol", { "w:w": width })).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${titles}${rows.join("")}</w:tbl>`;
}

function headRow(head: readonly string[], widths: readonly number[]): string {
  const cells = head.map((title, column) =>
    cell(widths[column] ?? 0, paragraph({ style: "CellHeading" }, text(title)), rule("bottom", "ink")),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

const cell = (width: number, content: string, borders = ""): string =>
  `<w:tc><w:tcPr>${tag("w:tcW", { "w:w": width, "w:type": "dxa" })}${borders === "" ? "" : `<w:tcBorders>${borders}</w:tcBorders>`}</w:tcPr>${content}</w:tc>`;
