/** Figures with where they come from, as every part of the document prints them. */
import { figureInWords } from "../figures.ts";
import { linkTo, plain, table, type RoadmapTexts } from "../prose.ts";
import type { Source } from "../schema.ts";
import type { Block, Runs } from "../tree.ts";

export const figuresTable = (label: string, sources: readonly Source[], texts: RoadmapTexts): Block =>
  table({
    label,
    head: texts.annexes.sourcesHead,
    widths: [31, 20, 9, 40],
    rows: sources.map((source) => figureRow(source, texts)),
  });

function figureRow(source: Source, texts: RoadmapTexts): readonly Runs[] {
  const level = texts.annexes.levels[source.level];
  return [
    plain(source.scope === "" ? source.label : `${source.label} – ${source.scope}`),
    plain(figureInWords(texts, source)),
    plain(String(source.year)),
    [
      { text: `${source.title} (${level})` },
      ...(source.url === null ? [] : [{ text: "\n" }, linkTo(source.url)]),
    ],
  ];
}
