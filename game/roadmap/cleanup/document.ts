/** The balance of a cleanup, on one page: devices first, then people, then data, and how to read these numbers. */
import { cleanupBlocks, readingNote } from "../sections/cleanups.ts";
import { dateInWords } from "../figures.ts";
import { fill, gap, heading, paragraph, plain, type Writing } from "../prose.ts";
import type { Roadmap } from "../schema.ts";
import type { Cleanup } from "./schema.ts";
import type { DocumentTree } from "../tree.ts";

/** The last cleanup in which something counts; undefined when there is none. */
export const cleanupIn = ({ cleanups }: Roadmap): Cleanup | undefined =>
  cleanups.findLast(({ lines }) => lines.length > 0);

export function cleanupDocument(cleanup: Cleanup, writing: Writing): DocumentTree {
  const { texts, roadmap, locale } = writing;
  const words = texts.cleanup;
  const [session] = roadmap.sessions;
  const date = dateInWords(texts, session?.date ?? "");
  const where = fill(words.from, { session: session?.title ?? "", date });
  const { organizer, number } = cleanup;
  return {
    lang: locale,
    title: words.title,
    subject: where,
    date: session?.date ?? "",
    footer: words.footer,
    page: texts.document.page,
    blocks: [
      heading(1, words.title, "cleanup"),
      paragraph(
        [
          { text: `${where} · ${words.organizer}` },
          ...(organizer === null ? gap(texts) : plain(organizer)),
          { text: ` · ${words.number}` },
          ...(number === null ? gap(texts) : plain(number)),
        ],
        "small",
      ),
      ...cleanupBlocks(cleanup, writing, 2),
      readingNote(cleanup, writing),
    ],
  };
}
