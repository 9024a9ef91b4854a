/** The draft roadmap of a game played in the page: the same document as a workshop's, written here. */
import tableNames from "../../game/scenario/table-names.json";
import type { Fact } from "../../game/scenario/facts.ts";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import { roadmapDocument } from "../../game/roadmap/document.ts";
import { gather } from "../../game/roadmap/gather.ts";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import { writeHtml } from "../../game/roadmap/written/html.ts";
import { writeMarkdown } from "../../game/roadmap/written/markdown.ts";
import type { LocalSession } from "../link/local-session.ts";
import { siteUrl } from "../site.ts";
import type { Locale } from "../text/texts.ts";

export type DraftFormat = "html" | "md";

export interface Played {
  readonly session: LocalSession;
  readonly facts: readonly Fact[];
  readonly locale: Locale;
  /** What the document calls what was played: nobody should take it for a workshop of many. */
  readonly title: string;
}

const TEXTS: Readonly<Record<Locale, () => Promise<RoadmapTexts>>> = {
  fr: async () => (await import("../../game/roadmap/text/fr.json")).default,
  en: async () => (await import("../../game/roadmap/text/en.json")).default,
};

export async function draftOf(played: Played, format: DraftFormat) {
  const texts = await TEXTS[played.locale]();
  const today = new Date().toISOString().slice(0, 10);
  const tree = treeOf(played, texts, today);
  const name = `${texts.document.filename}-${today}.${format}`;
  if (format === "md") return { name, type: "text/markdown;charset=utf-8", text: writeMarkdown(tree) };
  return { name, type: "text/html;charset=utf-8", text: await withOwnStyle(tree) };
}

/** @param today ISO date, for the cover and the names of the files */
export function treeOf(
  { session, facts, locale, title }: Played,
  texts: RoadmapTexts,
  today: string,
): DocumentTree {
  const input = gather({
    ...{ frozen: session.frozen, state: session.state, words: session.words, locale },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    tableName: (id) => tableNames[locale][Number(id.slice(1)) - 1] ?? id,
    session: { code: session.frozen.scenario, title, date: today, minutes: session.clock.now() / 60_000 },
  });
  return roadmapDocument(buildRoadmap(input), locale, texts);
}

const STYLE = "print.css";

/** A page that is carried away alone holds its own style. */
async function withOwnStyle(tree: DocumentTree): Promise<string> {
  const answer = await fetch(siteUrl(`/${STYLE}`)).catch(() => undefined);
  const style = answer?.ok ? await answer.text() : "";
  return writeHtml(tree, STYLE).replace(
    `<link rel="stylesheet" href="${STYLE}">`,
    () => `<style>${style}</style>`,
  );
}
