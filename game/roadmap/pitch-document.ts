/** The notes d’argumentaire as a document of their own: two pages for each action that was pleaded for. */
import type { Locale } from "../scenario/text.ts";
import { dateInWords } from "./figures.ts";
import { fill, rich, type RoadmapTexts } from "./prose.ts";
import type { Roadmap } from "./schema.ts";
import { pitchPages, pleadedIn } from "./sections/pitch.ts";
import type { Block, DocumentTree } from "./tree.ts";

const BREAK: Block = { kind: "pageBreak" };

/** @param only a table's id, when the notes of one table are wanted */
export function pitchDocument(
  roadmap: Roadmap,
  locale: Locale,
  texts: RoadmapTexts,
  only?: string,
): DocumentTree {
  const writing = { roadmap, locale, texts };
  const words = texts.pitch;
  const date = roadmap.sessions[0]?.date ?? "";
  const notes = pleadedIn(writing, only).map((pleaded) => pitchPages(pleaded, writing, 1));
  return {
    lang: locale,
    title: `${words.title} – ${texts.document.draft.toLowerCase()}`,
    subject: texts.document.subject,
    date,
    footer: fill(words.footer, { date: dateInWords(texts, date) }),
    page: texts.document.page,
    blocks: [
      ...notes.flatMap(({ first, second }, index) => [
        ...(index === 0 ? [] : [BREAK]),
        ...first,
        // Each note leaves alone: each says what its vote is worth.
        { kind: "note" as const, title: words.frameTitle, paragraphs: [rich(texts, words.intro)] },
        BREAK,
        ...second,
      ]),
    ],
  };
}
