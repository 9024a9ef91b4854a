/** The draft roadmap as a document: cover, contents, thirteen sections, in any language that has its texts. */
import type { Locale } from "../scenario/text.ts";
import { onFichePages } from "./fiche-pages.ts";
import { dateInWords } from "./figures.ts";
import { gatheredWords } from "./gathered-words.ts";
import { type SectionId, SECTIONS, sectionNumber } from "./outline.ts";
import { fill, heading, type RoadmapTexts, type Writing } from "./prose.ts";
import type { Roadmap } from "./schema.ts";
import { annexes } from "./sections/annexes.ts";
import { axes } from "./sections/axes.ts";
import { balance, objectives } from "./sections/balance.ts";
import { checklist } from "./sections/checklist.ts";
import { cover } from "./sections/cover.ts";
import { calendar, governance, means, rebounds } from "./sections/follow-up.ts";
import { maturity } from "./sections/maturity.ts";
import { ownPassage } from "./sections/own-passages.ts";
import { frame, method, preamble } from "./sections/opening.ts";
import type { Workspace } from "../workspace/schema.ts";
import type { Block, DocumentTree } from "./tree.ts";

const WRITERS: Readonly<Record<SectionId, (writing: Writing) => readonly Block[]>> = {
  preamble,
  frame,
  method,
  balance,
  maturity,
  objectives,
  axes,
  means,
  calendar,
  rebounds,
  governance,
  checklist,
  annexes,
};

/** Those that somebody will print, hand over or fill apart from the rest. */
const NEW_PAGE: readonly SectionId[] = ["preamble", "frame", "axes", "means", "checklist", "annexes"];

/** @param workspace what authors made of it since */
export function roadmapDocument(
  roadmap: Roadmap,
  locale: Locale,
  texts: RoadmapTexts,
  workspace?: Workspace,
): DocumentTree {
  const words = workspace ? gatheredWords(texts) : texts;
  const writing = { roadmap, locale, texts: words, workspace };
  const blocks = [...cover(writing), ...SECTIONS.flatMap((section) => writeSection(section, writing))];
  const date = roadmap.sessions[0]?.date ?? "";
  return {
    lang: locale,
    ...namesOf(writing, date),
    date,
    page: texts.document.page,
    blocks: workspace ? onFichePages(blocks) : blocks,
  };
}

function namesOf({ texts, workspace }: Writing, date: string) {
  if (!workspace)
    return {
      title: `${texts.document.title} – ${texts.document.draft.toLowerCase()}`,
      subject: texts.document.subject,
      footer: fill(texts.document.footer, { date: dateInWords(texts, date) }),
    };
  const { title, isFinal } = workspace;
  const footer = isFinal ? title : fill(texts.own.footer, { title });
  return { title, subject: isFinal ? texts.document.title : texts.own.draft, footer };
}

function writeSection(section: SectionId, writing: Writing): readonly Block[] {
  const title = heading(
    1,
    `${sectionNumber(section)}. ${writing.texts[section].title}`,
    `section-${section}`,
  );
  const start: readonly Block[] = NEW_PAGE.includes(section) ? [{ kind: "pageBreak" }] : [];
  return [...start, title, ...ownPassage(section, writing), ...WRITERS[section](writing)];
}
