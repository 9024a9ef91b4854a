/** Units by mission of some teams, and what a captain reads of its own. */
import { fill } from "../../roadmap/prose.ts";
import { quizId } from "../feeds/feeds.ts";
import { FEWEST_PEOPLE } from "../terms.ts";
import type { Reading } from "./lines.ts";
import type { Balance, Counted } from "./schema.ts";

/** A line for each mission, in the order of the deck, also where nobody noted anything. */
export function countedOf(reading: Reading, teams: readonly string[]): Counted[] {
  const { campaign, locale } = reading;
  const missions = campaign.deck.missions.map(({ id, title, topic, unit }) => ({
    ...{ id, title: title[locale], topic, unit: unit?.[locale] ?? "" },
    amount: unitsOf(reading, teams, id),
  }));
  return [...missions, ...fedOf(reading, teams).filter(({ amount }) => amount > 0)];
}

const unitsOf = ({ totals }: Reading, teams: readonly string[], id: string): number =>
  teams.reduce((sum, team) => sum + (totals.teams.get(team)?.units.get(id) ?? 0), 0);

/** What fed it besides missions; numbers of people only from five on. */
function fedOf(reading: Reading, teams: readonly string[]): Counted[] {
  const { campaign, locale, texts } = reading;
  const { quizzes, cleanup } = campaign.deck;
  const words = texts.counted;
  const brought = Object.values(campaign.sessions).filter(({ team }) => teams.includes(team));
  const asked = quizzes.map(({ week }) => ({
    ...{ id: quizId(week), title: fill(words.quiz, { week }), topic: null, unit: words.people },
    amount: unitsOf(reading, teams, quizId(week)),
  }));
  const sessions = {
    ...{ id: "sessions", title: words.sessions, topic: null, unit: words.people },
    amount: brought.reduce((sum, { people }) => sum + people, 0),
  };
  const cleaned = (cleanup?.lines ?? []).map(({ id, name, unit }) => ({
    ...{ id, title: name[locale], topic: null, unit: unit?.[locale] ?? words.device },
    amount: Math.round(
      brought.reduce((sum, session) => sum + (session.cleanup[id] ?? 0), unitsOf(reading, teams, id)),
    ),
  }));
  return [...[...asked, sessions].filter(({ amount }) => amount >= FEWEST_PEOPLE), ...cleaned];
}

export function ownOf(reading: Reading, id: string): Balance["own"] {
  const { campaign, locale } = reading;
  const team = Object.hasOwn(campaign.teams, id) ? campaign.teams[id] : undefined;
  if (!team || team.isRemoved || team.people < FEWEST_PEOPLE) return null;
  return {
    ...{ team: team.name, people: team.people, counted: countedOf(reading, [id]) },
    readings: campaign.deck.meters.flatMap((meter) =>
      [...(team.readings[meter.id] ?? [])]
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .map((one) => ({ meter: meter.id, title: meter.title[locale], unit: meter.unit[locale], ...one })),
    ),
  };
}
