/** The tree's blocks as paragraphs and tables of the `docx` package. */
import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IRunOptions,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, DocumentTree, Run, Runs, Table as TableBlock } from "../../game/roadmap/tree.ts";
import { cm } from "./docx-styles.ts";
import { INK, RULE, TEXT_WIDTH, UNBREAKABLE_ROW, isKeptWhole } from "./look.ts";
import { textLength } from "./xml.ts";

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export function blockWriter(tree: DocumentTree): (block: Block, index: number) => readonly FileChild[] {
  return (block, index) => {
    const isAfterBreak = tree.blocks[index - 1]?.kind === "pageBreak";
    const next = tree.blocks[index + 1]?.kind;
    switch (block.kind) {
      case "title":
        return [
          new Paragraph({ text: block.text, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: block.subtitle, style: "Subtitle" }),
        ];
      case "heading":
        return [
          new Paragraph({
            heading: HEADINGS[block.level],
            pageBreakBefore: isAfterBreak,
            ...(isAfterBreak ? { spacing: { before: 0 } } : {}),
            children: [new Bookmark({ id: block.id, children: [new TextRun(block.text)] })],
          }),
        ];
      case "paragraph":
        return [
          new Paragraph({
            style: block.tone === "small" ? "Small" : "BodyText",
            keepNext:
              (next === "table" || next === "bullets" || block.tone === "small") &&
              textLength(block.runs) < UNBREAKABLE_ROW,
            children: inline(block.runs),
          }),
        ];
      case "bullets":
        return block.items.map(
          (runs) => new Paragraph({ numbering: { reference: "bullets", level: 0 }, children: inline(runs) }),
        );
      case "table":
        // Two tables in a row would become one: Word wants a paragraph between them.
        return [writeTable(block), new Paragraph({ style: "AfterTable" })];
      case "note":
        return [
          new Paragraph({ text: block.title, style: "NoteTitle" }),
          ...block.paragraphs.map((runs) => new Paragraph({ style: "NoteText", children: inline(runs) })),
        ];
      case "contents":
        return [
          new Paragraph({ text: block.title, style: "ContentsHeading", pageBreakBefore: isAfterBreak }),
          // Not dirty: Word would ask a question before showing the document.
          new TableOfContents(block.title, {
            hyperlink: true,
            headingStyleRange: "1-2",
            beginDirty: false,
            tabLeader: LeaderType.NONE, // no page numbers before Word works them out: no dots to nothing
            cachedEntries: tree.blocks.flatMap((one) =>
              one.kind === "heading" && one.level <= 2
                ? [{ title: one.text, level: one.level, href: one.id }]
                : [],
            ),
          }),
        ];
      case "pageBreak":
        return []; // carried by what follows
    }
  };
}

function inline(runs: Runs): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.href === undefined) return textRuns(run);
    return [new ExternalHyperlink({ link: run.href, children: textRuns(run) })];
  });
}

/** One run per line: Word knows no line break inside a text. */
function textRuns(run: Run): TextRun[] {
  const style = run.gap ? "Gap" : run.href === undefined ? undefined : "Hyperlink";
  return run.text.split("\n").map((text, line) => {
    const options: IRunOptions = {
      text,
      bold: run.bold ?? false,
      italics: run.italic ?? false,
      ...(line > 0 ? { break: 1 } : {}),
      ...(style === undefined ? {} : { style }),
    };
    return new TextRun(options);
  });
}

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_RULES = {
  top: NO_RULE,
  bottom: NO_RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: NO_RULE,
  insideVertical: NO_RULE,
};

function writeTable(block: TableBlock): Table {
  const widths = block.widths.map((percent) => cm((TEXT_WIDTH * percent) / 100));
  const isWhole = isKeptWhole(block);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((title, column) =>
      cell([new TextRun(title)], { width: widths[column] ?? 0, style: "CellHeading", ink: true }),
    ),
  });
  const rows = block.rows.map((row, index) => {
    const isKept = isWhole && index < block.rows.length - 1;
    return new TableRow({
      cantSplit: textLength(row.flat()) < UNBREAKABLE_ROW,
      children: row.map((runs, column) => {
        const style = column === 0 && !block.isHeadShown ? "RowHeading" : "Cell";
        return cell(inline(runs), { width: widths[column] ?? 0, style, isKept });
      }),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: cm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_RULES,
    rows: block.isHeadShown ? [head, ...rows] : rows,
  });
}

interface CellLook {
  readonly width: number;
  readonly style: string;
  /** Ruled in ink: the header row. */
  readonly ink?: boolean;
  /** Stays on the page of the next row. */
  readonly isKept?: boolean;
}

function cell(
  children: ParagraphChild[],
  { width, style, ink = false, isKept = false }: CellLook,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: cm(0.1), bottom: cm(0.1), left: 0, right: cm(0.25) },
    borders: {
      top: NO_RULE,
      left: NO_RULE,
      right: NO_RULE,
      bottom: { style: BorderStyle.SINGLE, size: ink ? 6 : 4, color: ink ? INK : RULE },
    },
    children: [new Paragraph({ style, keepNext: isKept || ink, children })],
  });
}
