/** The balance of a campaign: what may be said of it by team and for the whole. Nothing is told of fewer than five. */
import { daysLater } from "../../workspace/when.ts";
import { plainWords } from "../../roadmap/plain-words.ts";
import type { Locale } from "../../scenario/text.ts";
import { isOver } from "../calendar.ts";
import { prizesOf } from "../prizes.ts";
import { gaugeOf, standings, type Standing } from "../standing.ts";
import { FEWEST_PEOPLE } from "../terms.ts";
import type { Played } from "../views.ts";
import { countedOf, ownOf } from "./own.ts";
import { peopleTold } from "../groups.ts";
import { lineOf, partOf, type Corrected, type Reading } from "./lines.ts";
import type { Balance } from "./schema.ts";
import { saidOf } from "./said.ts";
import { hypothesesOf, limitsOf, rulesOf, type BalanceTexts } from "./words.ts";

interface Asked {
  readonly locale: Locale;
  readonly texts: BalanceTexts;
  readonly corrections: readonly Corrected[];
  /** Version of the program that writes it. */
  readonly program: string;
  /** A captain's team: its own part and the whole. */
  readonly team?: string | undefined;
}

export function balanceOf(played: Played, { locale, texts, corrections, program, team }: Asked): Balance {
  const { campaign, totals, today } = played;
  const { deck, title, organiser, starts } = campaign;
  const reading: Reading = { ...played, locale, texts, groups: [] };
  const all = standings(campaign, totals, today).map((one) => told(reading, one));
  const around = { ...reading, groups: all.map(({ group }) => group) };
  const lines = all.filter(({ group }) => team === undefined || group.teams.includes(team));
  const over = isOver(campaign, today);
  const nameOf = (id: string) => all.find(({ group }) => group.id === id)?.group.name ?? null;
  return {
    ...{ kind: "trois-tiers-campaign-balance", schemaVersion: 1, locale },
    versions: { program, deck: deck.id },
    ...{ title: plainWords(title) ?? "–", organiser: plainWords(organiser ?? undefined) },
    ...{ between: deck.between, weeks: deck.weeks, asOf: today, isOver: over },
    ...{ starts, ends: daysLater(starts, 7 * deck.weeks - 1) },
    scope: team === undefined ? "all" : "team",
    whole: wholeOf(around, all),
    teams: lines.map((one) => lineOf(around, one)),
    own: team === undefined ? null : ownOf(around, team),
    prizes: over
      ? prizesOf(campaign, all).map(({ prize, groups }) => ({ prize, teams: groups.map(nameOf) }))
      : [],
    ...saidOf(around, { corrections, team }),
    howCounted: { rules: rulesOf(texts), hypotheses: hypothesesOf(deck, locale, texts) },
    limits: limitsOf(deck, texts),
  };
}

/** Small teams are read together: their progress is told when the teams that read a meter are five people at least. */
function told(reading: Reading, standing: Standing): Standing {
  const { people } = partOf(reading, standing.group);
  if (people >= FEWEST_PEOPLE || standing.progress === null) return standing;
  return { ...standing, progress: null, medals: { ...standing.medals, progress: null } };
}

/** Sums of the groups that are read: with the others in them, a subtraction would tell those. */
function wholeOf(reading: Reading, all: readonly Standing[]): Balance["whole"] {
  const { campaign, totals, groups, locale } = reading;
  const there = Object.values(campaign.teams).filter(({ isRemoved }) => !isRemoved);
  const read = new Set(groups.flatMap(({ teams }) => teams));
  const sum = (of: (one: Standing) => number) => all.reduce((total, one) => total + of(one), 0);
  const { filled, stage } = gaugeOf(campaign, totals);
  return {
    ...{ teams: there.length, leftOut: there.filter(({ id }) => !read.has(id)).length },
    ...{ people: sum(({ group }) => group.people), steps: sum(({ steps }) => steps) },
    takingPart: peopleOf(reading),
    kept: sum(({ kept }) => kept),
    gauge: {
      percent: Math.floor(filled * 100),
      stage: campaign.deck.gauge.stages[stage - 1]?.[locale] ?? null,
    },
    counted: countedOf(reading, [...read]),
  };
}

function peopleOf({ totals, groups }: Reading): Balance["whole"]["takingPart"] {
  return peopleTold(
    groups.map(({ teams }) => teams.reduce((sum, id) => sum + (totals.teams.get(id)?.devices.size ?? 0), 0)),
  );
}
