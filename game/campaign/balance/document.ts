/** The balance of a campaign as a document: the whole first, teams, what was said, then how it was counted and its limits. */
import { dateInWords, numberInWords } from "../../roadmap/figures.ts";
import { fill, heading, paragraph, plain, type RoadmapTexts, sheet, table } from "../../roadmap/prose.ts";
import type { Block, DocumentTree, Runs } from "../../roadmap/tree.ts";
import { saidBlocks } from "./document-said.ts";
import { teamBlocks } from "./document-teams.ts";
import type { Balance, Counted } from "./schema.ts";
import type { BalanceTexts } from "./words.ts";

export interface Printing {
  readonly balance: Balance;
  readonly words: BalanceTexts;
  /** Dates and numbers as every document says them. */
  readonly texts: RoadmapTexts;
}

/** @param isPage a page in a browser: its title is the page’s own */
export function balanceDocument(printing: Printing, isPage: boolean): DocumentTree {
  const { balance, words, texts } = printing;
  const { title, organiser, locale, asOf } = balance;
  const date = dateInWords(texts, asOf);
  const whose = organiser === null ? title : fill(words.by, { title, organiser });
  return {
    lang: locale,
    title: `${words.title}${texts.words.dash}${title}`,
    subject: words.subject,
    date: asOf,
    footer: fill(words.footer, { title, date }),
    page: texts.document.page,
    blocks: [
      ...(isPage
        ? [{ kind: "title" as const, text: words.title, subtitle: whose }]
        : [heading(1, words.title, "balance"), paragraph([{ text: whose, bold: true }])]),
      ...opening(printing),
      heading(2, words.whole.title, "whole"),
      ...wholeBlocks(printing),
      heading(2, words.counted.title, "counted"),
      ...countedBlocks(printing, balance.whole.counted, words.counted.title),
      ...teamBlocks(printing),
      ...ownBlocks(printing),
      ...saidBlocks(printing),
      ...howBlocks(printing),
    ],
  };
}

function opening({ balance, words, texts }: Printing): Block[] {
  const { starts, ends, weeks, asOf, isOver, scope } = balance;
  const on = (day: string) => dateInWords(texts, day);
  const dates = fill(words.dates, { from: on(starts), to: on(ends), weeks, date: on(asOf) });
  return [
    paragraph(plain(isOver ? dates : `${dates} ${words.running}`)),
    ...(scope === "team" ? [paragraph(plain(words.ownScope))] : []),
  ];
}

function wholeBlocks({ balance: { whole }, words, texts }: Printing): Block[] {
  const { teams, people, takingPart, steps, kept, leftOut, gauge } = whole;
  const of = words.whole;
  const number = (value: number) => numberInWords(texts, value);
  const part = takingPart === null ? words.few : number(takingPart.count);
  const rows: readonly (readonly [string, string])[] = [
    [of.teams, number(teams)],
    [of.people, number(people)],
    [of.takingPart, takingPart?.isAtLeast ? fill(words.atLeast, { count: part }) : part],
    [of.steps, number(steps)],
    [of.kept, number(kept)],
    [
      of.gauge,
      gauge.stage === null
        ? fill(of.gaugeValue, { percent: gauge.percent })
        : fill(of.gaugeStage, { percent: gauge.percent, stage: gauge.stage }),
    ],
  ];
  return [
    ...(people === 0 ? [paragraph(plain(of.nobody))] : []),
    sheet({
      label: of.title,
      head: of.head,
      widths: [50, 50],
      rows: rows.map(([name, value]) => [plain(name), plain(value)]),
    }),
    ...(leftOut > 0 ? [paragraph(plain(fill(of.leftOut, { count: leftOut })), "small")] : []),
  ];
}

/** Missions that somebody noted, in their order. */
function countedBlocks({ words, texts }: Printing, counted: readonly Counted[], label: string): Block[] {
  const done = counted.filter(({ amount }) => amount > 0);
  if (done.length === 0) return [paragraph(plain(words.counted.none))];
  return [
    table({
      label,
      head: words.counted.head,
      widths: [40, 20, 26, 14],
      rows: done.map(({ title, topic, unit, amount }): Runs[] => [
        plain(title),
        plain(topic === null ? words.none : words.topics[topic]),
        plain(unit === "" ? words.done : unit),
        plain(numberInWords(texts, amount)),
      ]),
    }),
  ];
}

function ownBlocks(printing: Printing): Block[] {
  const { balance, words, texts } = printing;
  const { own, scope } = balance;
  if (scope === "all") return [];
  if (own === null) return [paragraph(plain(words.own.small))];
  const title = fill(words.own.title, { name: own.team });
  const { readings } = own;
  return [
    heading(2, title, "own"),
    ...countedBlocks(printing, own.counted, title),
    ...(readings.length === 0
      ? []
      : [
          heading(3, words.own.readings, "own-readings"),
          table({
            label: words.own.readings,
            head: words.own.readingsHead,
            widths: [40, 22, 22, 16],
            rows: readings.map(({ title: meter, unit, day, value, people }): Runs[] => [
              plain(`${meter} (${unit})`),
              plain(dateInWords(texts, day)),
              plain(numberInWords(texts, value)),
              plain(numberInWords(texts, people)),
            ]),
          }),
        ]),
  ];
}

function howBlocks({ balance, words }: Printing): Block[] {
  const { howCounted, limits, versions, schemaVersion } = balance;
  return [
    heading(2, words.limitsTitle, "limits"),
    { kind: "bullets", items: limits.map(plain) },
    heading(2, words.how.title, "how"),
    { kind: "bullets", items: howCounted.rules.map(plain) },
    heading(3, words.how.game, "game"),
    paragraph(plain(words.how.gameWhat)),
    { kind: "bullets", items: howCounted.hypotheses.map(plain) },
    paragraph(plain(fill(words.versions, { ...versions, format: schemaVersion })), "small"),
  ];
}
