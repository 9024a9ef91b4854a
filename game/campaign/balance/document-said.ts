/** What teams won and said in the document of a balance: prizes, ideas, thanks, corrections with their reason. */
import { fill, heading, paragraph, plain, type RoadmapTexts, table } from "../../roadmap/prose.ts";
import type { Block, Runs } from "../../roadmap/tree.ts";
import type { Balance } from "./schema.ts";
import type { BalanceTexts } from "./words.ts";

interface Said {
  readonly balance: Balance;
  readonly words: BalanceTexts;
  readonly texts: RoadmapTexts;
}

export const saidBlocks = (said: Said): Block[] => [
  heading(2, said.words.prizes.title, "prizes"),
  ...prizes(said),
  heading(2, said.words.ideas.title, "ideas"),
  ...ideas(said),
  heading(2, said.words.thanks.title, "thanks"),
  ...thanks(said),
  heading(2, said.words.corrections.title, "corrections"),
  ...corrections(said),
];

function prizes({ balance, words, texts }: Said): Block[] {
  const { later, line, names, nobody } = words.prizes;
  if (!balance.isOver) return [paragraph(plain(later))];
  const items = balance.prizes.map(({ prize, teams }) =>
    plain(
      fill(line, {
        prize: names[prize],
        teams: teams.map((name) => name ?? words.smallTeams).join(texts.words.and) || nobody,
      }),
    ),
  );
  return [{ kind: "bullets", items }];
}

function ideas({ balance, words }: Said): Block[] {
  if (balance.ideas.length === 0) return [paragraph(plain(words.ideas.none))];
  return [
    table({
      label: words.ideas.title,
      head: words.ideas.head,
      widths: [56, 26, 18],
      rows: balance.ideas.map(({ text, team, votes }): Runs[] => [
        plain(text),
        plain(team ?? words.unnamed),
        plain(String(votes)),
      ]),
    }),
  ];
}

function thanks({ balance, words }: Said): Block[] {
  if (balance.thanks.length === 0) return [paragraph(plain(words.thanks.none))];
  const items = balance.thanks.map(({ from, to, why }) =>
    plain(fill(words.thanks.line, { from: from ?? words.unnamed, to: to ?? words.unnamed, why })),
  );
  return [{ kind: "bullets", items }];
}

function corrections({ balance, words }: Said): Block[] {
  if (balance.corrections.length === 0) return [paragraph(plain(words.corrections.none))];
  return [
    table({
      label: words.corrections.title,
      head: words.corrections.head,
      widths: [22, 30, 12, 36],
      rows: balance.corrections.map(({ team, mission, count, why }): Runs[] => [
        plain(team ?? words.smallTeams),
        plain(mission),
        plain(String(count)),
        plain(why),
      ]),
    }),
  ];
}
