/** Teams in the document of a balance: each on its line, then its progress against its own start. */
import { numberInWords } from "../../roadmap/figures.ts";
import { fill, heading, paragraph, plain, type RoadmapTexts, table } from "../../roadmap/prose.ts";
import type { Block, Runs } from "../../roadmap/tree.ts";
import type { Balance, TeamLine } from "./schema.ts";
import type { BalanceTexts } from "./words.ts";

interface Teams {
  readonly balance: Balance;
  readonly words: BalanceTexts;
  readonly texts: RoadmapTexts;
}

export function teamBlocks({ balance, words, texts }: Teams): Block[] {
  const { teams, scope } = balance;
  if (teams.length === 0) return [];
  const of = words.teams;
  const title = scope === "team" ? of.ownTitle : of.title;
  return [
    heading(2, title, "teams"),
    table({
      label: title,
      head: of.head,
      widths: [24, 12, 12, 12, 13, 11, 16],
      rows: teams.map((line): Runs[] => [
        plain(rankedName(line, words)),
        plain(numberInWords(texts, line.people)),
        plain(line.takingPart === null ? words.few : numberInWords(texts, line.takingPart)),
        plain(numberInWords(texts, line.stepsPerHead)),
        plain(fill(of.regular, line.regular)),
        plain(numberInWords(texts, line.kept)),
        plain(medalsInWords(line, words).join(texts.words.and) || words.none),
      ]),
    }),
    heading(3, words.progress.title, "progress"),
    ...progressBlocks({ balance, words, texts }),
  ];
}

function progressBlocks({ balance: { teams }, words, texts }: Teams): Block[] {
  const of = words.progress;
  const rows = teams.flatMap(({ team, progress }) =>
    progress.map(({ title, percent }): Runs[] => [
      plain(team ?? words.smallTeams),
      plain(title),
      plain(fill(of.value, { percent: numberInWords(texts, percent) })),
    ]),
  );
  if (rows.length === 0) return [paragraph(plain(of.none))];
  return [paragraph(plain(of.what)), table({ label: of.title, head: of.head, widths: [40, 40, 20], rows })];
}

const rankedName = ({ team, rank }: TeamLine, words: BalanceTexts): string => {
  const name = team ?? words.smallTeams;
  return rank === null ? name : fill(words.teams.ranked, { rank, name });
};

export function medalsInWords({ medals: { steps, progress } }: TeamLine, words: BalanceTexts): string[] {
  return [
    ...(steps === null ? [] : [fill(words.teams.medalSteps, { medal: words.medals[steps] })]),
    ...(progress === null ? [] : [fill(words.teams.medalProgress, { medal: words.medals[progress] })]),
  ];
}
