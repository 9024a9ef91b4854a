/** The two shares that the law counts each year, in words, with their rates and where those were read. */
import { isLawFigure, type Share, sharesOf } from "../../workspace/law-rates.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { numberInWords } from "../figures.ts";
import { fill, gap, paragraph, plain, rich, type RoadmapTexts, table, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";
import { figuresTable } from "./figures-table.ts";

export function shareRuns(share: Share, texts: RoadmapTexts): Runs {
  if (share.state === "unsaid") return gap(texts);
  const words = texts.ownBalance.share;
  if (share.state === "nothing") return plain(words.nothing);
  const percent = numberInWords(texts, share.percent);
  return plain(fill(words[share.state], { percent, rate: share.rate?.value ?? "" }));
}

/** A row for each year that was counted; what a row means below, then the rates. */
export function shares({ roadmap, texts }: Writing, { purchases }: Workspace): readonly Block[] {
  const words = texts.ownBalance;
  const years = Object.entries(purchases).sort(([one], [other]) => one.localeCompare(other));
  const sources = roadmap.sources.filter(isLawFigure);
  return [
    paragraph(rich(texts, words.sharesIntro)),
    years.length === 0
      ? paragraph(gap(texts, words.sharesNone))
      : table({
          label: words.sharesTitle,
          head: words.sharesHead,
          widths: [12, 44, 44],
          rows: years.map(([year, counted]) => {
            const { agec, reuse } = sharesOf(year, counted, sources);
            const note = counted.note === null ? [] : [{ text: `\n${counted.note}`, italic: true as const }];
            return [plain(year), [...shareRuns(agec, texts), ...note], shareRuns(reuse, texts)];
          }),
        }),
    ...words.sharesNotes.map((note) => paragraph(plain(note), "small")),
    ...(sources.length === 0 ? [] : [figuresTable(words.sharesSources, sources, texts)]),
  ];
}
