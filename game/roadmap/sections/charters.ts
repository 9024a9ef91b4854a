/** Part of section 13: how many commitments were made, the charter drawn from them, the functions that signed it. */
import { lineRuns, signaturesOf } from "../charter.ts";
import { fill, heading, paragraph, plain, rich, type Writing } from "../prose.ts";
import type { Charter } from "../told/schema.ts";
import type { Block } from "../tree.ts";

export function charters(writing: Writing): readonly Block[] {
  return writing.roadmap.charters.flatMap((charter, index) => charterBlocks(charter, index, writing));
}

function charterBlocks(charter: Charter, index: number, { texts }: Writing): readonly Block[] {
  const words = texts.charter;
  const { lines, title, signatures } = charter;
  const counts = paragraph(
    plain(`${fill(words.public, { count: charter.public })} ${privateOf(charter, words)}`),
  );
  if (lines.length === 0) return [counts, paragraph(plain(words.none))];
  return [
    counts,
    heading(3, title ?? words.untitled, `charter-${index + 1}`),
    {
      kind: "bullets",
      items: lines.map((line) => [
        ...lineRuns(line, texts),
        { text: fill(words.votes, { count: line.votes }) },
      ]),
    },
    paragraph(
      signatures.length === 0
        ? plain(words.unsigned)
        : rich(texts, words.signed, { functions: signaturesOf(signatures, texts) }),
    ),
    paragraph(plain(words.value), "small"),
  ];
}

function privateOf({ private: kept }: Charter, words: Writing["texts"]["charter"]): string {
  if (!kept) return words.privateUntold;
  return kept.count === null ? words.privateFew : fill(words.private, { count: kept.count });
}
