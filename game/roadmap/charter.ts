/** The charter alone, on one page: what the room draws from its public commitments and its rules. */
import { dateInWords } from "./figures.ts";
import { fill, heading, paragraph, plain, rich, type RoadmapTexts, type Writing } from "./prose.ts";
import type { Roadmap } from "./schema.ts";
import type { Charter } from "./told/schema.ts";
import type { Block, DocumentTree, Runs } from "./tree.ts";

/** Characters of functions that the charter's page has room for: the others are counted. */
const SIGNATURES_ROOM = 320;

export function lineRuns(line: Charter["lines"][number], texts: RoadmapTexts): Runs {
  if (line.kind === "rule") return plain(line.text);
  const { if: situation, then, when } = line;
  return rich(texts, texts.charter.line, { if: situation, then, when });
}

/** Each function once, with how many share it. */
export function signaturesOf(signatures: readonly string[], texts: RoadmapTexts): string {
  const words = texts.charter;
  const known = new Map<string, { readonly text: string; readonly count: number }>();
  for (const text of signatures) {
    const key = text.toLowerCase();
    const before = known.get(key);
    known.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
  }
  const all = [...known.values()].map(({ text, count }) =>
    count === 1 ? text : fill(words.several, { text, count }),
  );
  let used = 0;
  const shown = all.filter((text) => (used += text.length) <= SIGNATURES_ROOM);
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [fill(words.others, { count: rest })] : [])].join(" · ");
}

/** The last charter with lines; undefined when the room has none. */
export const charterIn = ({ charters }: Roadmap): Charter | undefined =>
  charters.findLast(({ lines }) => lines.length > 0);

/** @param isPoster a page read on a wall: its title is the page’s own */
export function charterDocument(charter: Charter, writing: Writing, isPoster: boolean): DocumentTree {
  const { texts, roadmap, locale } = writing;
  const words = texts.charter;
  const [session] = roadmap.sessions;
  const date = dateInWords(texts, session?.date ?? "");
  const title = charter.title ?? words.untitled;
  const where = fill(words.from, { session: session?.title ?? "", date });
  const { signatures } = charter;
  const head: readonly Block[] = isPoster
    ? [{ kind: "title", text: title, subtitle: where }]
    : [heading(1, title, "charter"), paragraph(plain(where), "small")];
  return {
    lang: locale,
    title,
    subject: where,
    date: session?.date ?? "",
    footer: words.value,
    page: texts.document.page,
    blocks: [
      ...head,
      paragraph(rich(texts, words.opening)),
      { kind: "bullets", items: charter.lines.map((line) => lineRuns(line, texts)) },
      paragraph([{ text: words.signedBy, bold: true }]),
      paragraph(plain(signatures.length === 0 ? words.unsigned : signaturesOf(signatures, texts)), "small"),
    ],
  };
}
