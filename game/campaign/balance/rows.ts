/** The balance as one long table, a line for each number or sentence: what a spreadsheet filters by its first columns. */
import { fill } from "../../roadmap/prose.ts";
import { medalsInWords } from "./document-teams.ts";
import type { Balance, Counted, TeamLine } from "./schema.ts";
import type { BalanceTexts } from "./words.ts";

/** Part, team, line, value, unit, detail. */
type Row = readonly [string, string | null, string, string | number | null, string, string];

export function balanceRows(balance: Balance, words: BalanceTexts): Row[] {
  const { own, prizes, ideas, thanks, corrections } = balance;
  const named = (team: string | null) => team ?? words.smallTeams;
  return [
    ...aboutRows(balance, words),
    ...countedRows(balance.whole.counted, { part: words.counted.title, team: null, words }),
    ...balance.teams.flatMap((line) => teamRows(line, words)),
    ...(own ? countedRows(own.counted, { part: words.counted.title, team: own.team, words }) : []),
    ...(own?.readings ?? []).map(({ title, day, value, unit }): Row => [
      words.own.readings,
      own?.team ?? null,
      title,
      value,
      unit,
      day,
    ]),
    ...prizes.flatMap(({ prize, teams }) =>
      teams.map((team): Row => [words.prizes.title, named(team), words.prizes.names[prize], null, "", ""]),
    ),
    ...ideas.map(({ text, team, votes }): Row => [
      ...([words.ideas.title, team ?? words.unnamed, text, votes, words.ideas.head[2] ?? "", ""] as const),
    ]),
    ...thanks.map(({ from, to, why }): Row => [
      ...([words.thanks.title, to ?? words.unnamed, from ?? words.unnamed, null, "", why] as const),
    ]),
    ...corrections.map(({ team, mission, why, count }): Row => [
      ...([
        words.corrections.title,
        named(team),
        mission,
        count,
        words.corrections.head[2] ?? "",
        why,
      ] as const),
    ]),
    ...balance.howCounted.rules.map((rule): Row => [words.how.title, null, rule, null, "", ""]),
    ...balance.howCounted.hypotheses.map((rule): Row => [words.how.game, null, rule, null, "", ""]),
    ...balance.limits.map((limit): Row => [words.limitsTitle, null, limit, null, "", ""]),
  ];
}

function aboutRows({ whole, asOf, starts, ends, ...balance }: Balance, words: BalanceTexts): Row[] {
  const of = words.whole;
  const row = (line: string, value: string | number, unit = "", detail = ""): Row => [
    ...([of.title, null, line, value, unit, detail] as const),
  ];
  const { takingPart, gauge } = whole;
  const part = takingPart === null ? words.few : takingPart.count;
  return [
    row(words.title, balance.title, "", balance.organiser ?? ""),
    row(fill(words.dates, { from: starts, to: ends, weeks: balance.weeks, date: asOf }), "", "", asOf),
    row(of.teams, whole.teams, words.teamsUnit),
    row(of.people, whole.people, words.people),
    row(
      of.takingPart,
      part,
      words.people,
      takingPart?.isAtLeast ? fill(words.atLeast, { count: takingPart.count }) : "",
    ),
    row(of.steps, whole.steps, words.stepsUnit),
    row(of.kept, whole.kept, words.devices),
    row(of.gauge, gauge.percent, "%", gauge.stage ?? ""),
    ...(whole.leftOut > 0
      ? [row(fill(of.leftOut, { count: whole.leftOut }), whole.leftOut, words.teamsUnit)]
      : []),
  ];
}

interface Part {
  readonly part: string;
  readonly team: string | null;
  readonly words: BalanceTexts;
}

const countedRows = (counted: readonly Counted[], { part, team, words }: Part): Row[] =>
  counted.map(({ title, topic, unit, amount }) => [
    ...([
      part,
      team,
      title,
      amount,
      unit === "" ? words.done : unit,
      topic ? words.topics[topic] : "",
    ] as const),
  ]);

function teamRows(line: TeamLine, words: BalanceTexts): Row[] {
  const { people, takingPart, stepsPerHead, regular, kept, progress, rank } = line;
  const of = words.teams;
  const team = line.team ?? words.smallTeams;
  const [, headcount = "", part = "", perHead = "", weeks = "", devices = "", medals = ""] = of.head;
  const row = (name: string, value: string | number, unit = "", detail = ""): Row => [
    ...([of.title, team, name, value, unit, detail] as const),
  ];
  return [
    ...(rank === null ? [] : [row(fill(of.ranked, { rank, name: team }), rank)]),
    row(headcount, people, words.people),
    row(part, takingPart ?? words.few, words.people),
    row(perHead, stepsPerHead, words.stepsUnit),
    row(weeks, regular.weeks, "", fill(of.regular, regular)),
    row(devices, kept, words.devices),
    ...progress.map(({ title, percent }) => row(title, percent, "%", words.progress.title)),
    ...medalsInWords(line, words).map((medal) => row(medals, medal)),
  ];
}
