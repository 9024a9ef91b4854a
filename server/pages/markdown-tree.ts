/** One of our Markdown texts as a document that the writers of `server/documents` know how to print. */
import type { Block, DocumentTree, Run, Runs, Table } from "../../game/roadmap/tree.ts";

/** What a page shows as its title, a word processor begins with: no cover for two pages. */
type Target = "page" | "office";

/**
 * Reads titles, paragraphs, lists, boxes to tick, tables, notes (`> `) and page breaks (`---`); a paragraph
 * wholly in italics under the title is its subtitle, and what is `[between brackets]` is a place to fill.
 */
export function markdownTree(markdown: string, footer: string, target: Target): DocumentTree {
  const parts = markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .trim()
    .split(/\n{2,}/)
    .map((part) => part.trim());
  const title = /^# (.+)$/.exec(parts[0] ?? "")?.[1] ?? "";
  const [, subtitle = ""] = /^_([^_]+)_$/s.exec(parts[1] ?? "") ?? [];
  const rest = parts.slice(subtitle === "" ? 1 : 2);
  const blocks = rest.map((part, index) => blockOf(part, { index, target, above: titleAbove(rest, index) }));
  return {
    ...{ lang: "fr", title, subject: oneLine(subtitle), date: "", footer, page: "page" },
    blocks: [...begin(title, oneLine(subtitle), target), ...blocks],
  };
}

const BOX = "- [ ] ";

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

function begin(title: string, subtitle: string, target: Target): readonly Block[] {
  if (target === "page") return [{ kind: "title", text: title, subtitle }];
  const first: Block = { kind: "heading", level: 1, text: title, id: "titre" };
  return subtitle === ""
    ? [first]
    : [first, { kind: "paragraph", runs: [{ text: subtitle, italic: true }], tone: "body" }];
}

const HEADING = /^(#{2,4}) (.+)$/;

/** What a table is about, for those who do not see it: the heading before it. */
function titleAbove(parts: readonly string[], index: number): string {
  const above = parts.slice(0, index).findLast((part) => HEADING.test(part));
  return HEADING.exec(above ?? "")?.[2] ?? "";
}

interface Around {
  readonly index: number;
  readonly target: Target;
  readonly above: string;
}

function blockOf(part: string, { index, target, above }: Around): Block {
  const heading = HEADING.exec(part);
  if (heading) return headingOf(heading[1]?.length ?? 2, heading[2] ?? "", { index, target, above });
  if (part === "---") return { kind: "pageBreak" };
  if (part.startsWith("|")) return tableOf(part, above);
  if (part.startsWith(">")) return noteOf(part);
  if (part.startsWith("- ")) return { kind: "bullets", items: itemsOf(part) };
  return { kind: "paragraph", runs: runsOf(oneLine(part)), tone: "body" };
}

function headingOf(depth: number, text: string, { index, target }: Around): Block {
  const id = `partie-${index}`;
  const levels = target === "page" ? ([1, 2, 3] as const) : ([2, 3, 4] as const);
  return { kind: "heading", level: levels[depth - 2] ?? levels[2], text, id };
}

const itemsOf = (part: string): Runs[] =>
  part
    .split(/\n(?=- )/)
    .map((item) => runsOf(oneLine(item.startsWith(BOX) ? `☐ ${item.slice(BOX.length)}` : item.slice(2))));

function noteOf(part: string): Block {
  const text = part.replace(/^> ?/gm, "");
  const [first = "", ...others] = text.split(/\n{2,}/).map(oneLine);
  return { kind: "note", title: first.replace(/\*\*/g, ""), paragraphs: others.map(runsOf) };
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function tableOf(part: string, label: string): Table {
  const [first = "", , ...lines] = part.split("\n");
  const head = cellsOf(first);
  const rows = lines.map((line) => cellsOf(line).map((cell) => runsOf(cell.replaceAll("<br>", "\n"))));
  const isHeadShown = head.some((cell) => cell !== "");
  return { kind: "table", label, head, isHeadShown, widths: widthsOf([first, ...lines].map(cellsOf)), rows };
}

/** Letters that a column to be written in by hand counts for: one where a line was left open. */
const BY_HAND = 48;

/** A column of long cells, or to be written in, gets more of the page than a short one, within reason. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 1;
  const lettersOf = (cell = "") => (cell.includes("<br>") ? BY_HAND : cell.length);
  const letters = Array.from({ length: columns }, (_, column) =>
    Math.min(60, Math.max(14, ...rows.map((row) => lettersOf(row[column])))),
  );
  const total = letters.reduce((sum, count) => sum + count, 0);
  const widths = letters.map((count) => Math.floor((100 * count) / total));
  const left = 100 - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === columns - 1 ? width + left : width));
}

const INLINE = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\)|\[[^\]]+\]|\b_[^_]+_\b)/;

function runsOf(text: string): Runs {
  return text.split(INLINE).flatMap((part): Runs => (part === "" ? [] : [runOf(part)]));
}

function runOf(part: string): Run {
  if (/^\*\*.+\*\*$/s.test(part)) return { text: part.slice(2, -2), bold: true };
  if (/^`.+`$/.test(part)) return { text: part.slice(1, -1), bold: true };
  if (/^_.+_$/s.test(part)) return { text: part.slice(1, -1), italic: true };
  const [, words = "", address = ""] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
  // A file of the program has no address of its own once the document has left it.
  if (words !== "") return /^https?:/.test(address) ? { text: words, href: address } : { text: words };
  return /^\[.+\]$/.test(part) ? { text: part, gap: true } : { text: part };
}
