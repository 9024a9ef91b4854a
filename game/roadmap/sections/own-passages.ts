/** The authority's own words in a section, before what the workshops left: marked as theirs, in plain Markdown. */
import type { SectionId } from "../outline.ts";
import { fill, paragraph, plain, type Writing } from "../prose.ts";
import type { Block, Run, Runs } from "../tree.ts";

export function ownPassage(section: SectionId, { texts, workspace }: Writing): readonly Block[] {
  const text = workspace?.passages[section]?.text;
  if (workspace === undefined || text === undefined) return [];
  const words = texts.passages;
  const authority = workspace.authority ?? words.unnamed;
  return [
    paragraph([{ text: fill(words.begins, { authority }) + texts.words.colon.trimEnd(), italic: true }]),
    ...blocksOf(text),
    paragraph([{ text: words.ends, italic: true }], "small"),
  ];
}

const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s+/u;

/** Paragraphs are parted by empty lines; lists and smaller headings are the only other marks that are read. */
function blocksOf(text: string): Block[] {
  const parts = text.split(/\r?\n\s*\r?\n/u).filter((part) => part.trim() !== "");
  return parts.flatMap((part): Block[] => {
    const lines = part.split(/\r?\n/u).map((line) => line.trim());
    const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(lines[0] ?? "");
    const rest = heading ? lines.slice(1) : lines;
    return [...(heading ? [paragraph([{ text: heading[1] ?? "", bold: true }])] : []), ...linesOf(rest)];
  });
}

/** A list may follow its sentence without an empty line. */
function linesOf(lines: readonly string[]): Block[] {
  const at = lines.findIndex((line) => BULLET.test(line));
  const before = at < 0 ? lines : lines.slice(0, at);
  const items = at < 0 ? [] : lines.slice(at);
  return [
    ...(before.length === 0 ? [] : [paragraph(runsOf(before.join("\n")))]),
    ...(items.length === 0 ? [] : [{ kind: "bullets" as const, items: itemsOf(items).map(runsOf) }]),
  ];
}

/** A line that begins no item goes on with the one above. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines)
    if (BULLET.test(line)) items.push(line.replace(BULLET, ""));
    else items.push(`${items.pop() ?? ""} ${line}`.trim());
  return items;
}

function runsOf(text: string): Runs {
  const runs = text.split(/(\*\*[^*\n]+\*\*)/u).filter((part) => part !== "");
  if (runs.length < 2) return plain(text.replace(/^\*\*(.+)\*\*$/u, "$1"));
  return runs.map((part): Run =>
    part.startsWith("**") && part.endsWith("**") ? { text: part.slice(2, -2), bold: true } : { text: part },
  );
}
