/** What each door reads of a campaign: everybody, a captain, the organiser. Nothing is told below a team. */
import type { Text } from "../scenario/text.ts";
import { isOpen, isOver, weekOf } from "./calendar.ts";
import { slipOf, WHOLE_TEAM } from "./feeds/devices.ts";
import { cleanedOf, type Cleaned } from "./feeds/cleaned.ts";
import { quizId } from "./feeds/feeds.ts";
import { worthOf, type Worth } from "./feeds/worth.ts";
import { prizesOf, type Won } from "./prizes.ts";
import type { Campaign, Declaration } from "./schema.ts";
import { gaugeOf, standings, type Gauge, type Standing } from "./standing.ts";
import { FEWEST_PEOPLE } from "./terms.ts";
import type { Totals } from "./totals.ts";

export interface Played {
  readonly campaign: Campaign;
  readonly totals: Totals;
  /** ISO date. */
  readonly today: string;
}

export interface Everyone {
  readonly title: string;
  readonly organiser: string | null;
  readonly locale: Campaign["locale"];
  readonly between: Campaign["deck"]["between"];
  readonly starts: string;
  readonly today: string;
  readonly week: number;
  readonly weeks: number;
  readonly isOver: boolean;
  readonly isRanked: boolean;
  /** Those that are open, the latest week first. */
  readonly missions: Campaign["deck"]["missions"];
  /** Those that are open, the latest week first; their questions are asked for apart, without answers. */
  readonly quizzes: readonly { readonly id: string; readonly week: number; readonly steps: number }[];
  /** null before its week. */
  readonly cleanup: Campaign["deck"]["cleanup"];
  /** What everybody cleaned up, together. */
  readonly cleaned: readonly Cleaned[];
  /** What quizzes and cleanups bring, said from the first day on; null where the challenge has none. */
  readonly worth: Worth;
  /** Names of what was declared, once it is over and no mission is open any more. */
  readonly past: readonly { readonly id: string; readonly title: Text }[];
  /** What a whole session brings. */
  readonly sessions: Campaign["deck"]["sessions"];
  readonly medals: Campaign["deck"]["medals"];
  readonly stages: Campaign["deck"]["gauge"]["stages"];
  /** To choose one's own from. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly gauge: Gauge;
  readonly standings: readonly Standing[];
  /** Once it is over. */
  readonly prizes: readonly Won[];
}

export function everyoneReads({ campaign, totals, today }: Played): Everyone {
  const { deck, title, organiser, locale, starts, isRanked } = campaign;
  const over = isOver(campaign, today);
  const all = standings(campaign, totals, today);
  return {
    ...{ title, organiser, locale, starts, today, isRanked, between: deck.between, weeks: deck.weeks },
    ...{ week: weekOf(campaign, today), isOver: over, medals: deck.medals, stages: deck.gauge.stages },
    missions: deck.missions
      .filter((mission) => isOpen(campaign, mission, today))
      .sort((a, b) => b.week - a.week),
    quizzes: deck.quizzes
      .filter((quiz) => isOpen(campaign, quiz, today))
      .map(({ week, steps }) => ({ id: quizId(week), week, steps }))
      .sort((a, b) => b.week - a.week),
    cleanup: deck.cleanup && weekOf(campaign, today) >= deck.cleanup.week ? deck.cleanup : null,
    ...{ cleaned: cleanedOf(campaign, totals), sessions: deck.sessions, worth: worthOf(deck) },
    past: over ? deck.missions.map(({ id, title }) => ({ id, title })) : [],
    teams: Object.values(campaign.teams)
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ id, name }) => ({ id, name })),
    gauge: gaugeOf(campaign, totals),
    standings: all,
    prizes: over ? prizesOf(campaign, all) : [],
  };
}

/** What was declared, without the device: a captain corrects a count, and reads nobody. */
interface Told extends Omit<Declaration, "device"> {
  /** Written for the whole team, from a paper slip, or on a phone. */
  readonly from: "team" | "slip" | "phone";
}

export interface CaptainReads {
  readonly team: Campaign["teams"][string];
  readonly meters: Campaign["deck"]["meters"];
  /** Units by mission, as declared. */
  readonly units: Readonly<Record<string, number>>;
  /** The latest first. */
  readonly rows: readonly Told[];
  /** Of captains who let others read theirs, while this one lets them read its own. */
  readonly others: readonly { readonly id: string; readonly units: Readonly<Record<string, number>> }[];
  readonly ideas: readonly { readonly id: string; readonly text: string; readonly isOwn: boolean }[];
  readonly preferred: string | null;
  /** Whole sessions that it brought. */
  readonly sessions: readonly {
    readonly id: string;
    readonly day: string;
    readonly title: Text;
    readonly people: number;
    readonly isCleanup: boolean;
  }[];
  /** Reasons for which others thanked this team. */
  readonly thanked: readonly string[];
}

function fromOf(device: string): Told["from"] {
  if (device === WHOLE_TEAM) return "team";
  return slipOf(device) === undefined ? "phone" : "slip";
}

/** Rows of a team that are read at once. */
const MOST_ROWS = 200;

/** @returns undefined for a team that is not there */
export function captainReads(
  { campaign, totals }: Played,
  id: string,
  rows: Iterable<Declaration>,
): CaptainReads | undefined {
  const team = Object.hasOwn(campaign.teams, id) ? campaign.teams[id] : undefined;
  if (!team) return undefined;
  const own = [...rows].filter((row) => row.team === id && row.amount > 0).reverse();
  const others = team.isRead
    ? Object.values(campaign.teams).filter((other) => other.id !== id && mayBeRead(other))
    : [];
  return {
    ...{ team, meters: campaign.deck.meters, units: unitsOf(totals, id) },
    rows: own.slice(0, MOST_ROWS).map(({ id: row, mission, day, amount, device }) => ({
      ...{ id: row, team: id, mission, day, amount, from: fromOf(device) },
    })),
    sessions: Object.values(campaign.sessions)
      .filter((session) => session.team === id)
      .map(({ id: session, day, title, people, cleanup }) => ({
        ...{ id: session, day, title, people, isCleanup: Object.keys(cleanup).length > 0 },
      })),
    others: others.map((other) => ({ id: other.id, units: unitsOf(totals, other.id) })),
    ideas: Object.values(campaign.ideas).map((idea) => ({
      ...{ id: idea.id, text: idea.text, isOwn: idea.team === id },
    })),
    preferred: campaign.votes[id] ?? null,
    thanked: campaign.thanks.filter(({ to }) => to === id).map(({ why }) => why),
  };
}

/** Its captain let others read it, and it is large enough to be read apart. */
const mayBeRead = ({ isRead, isRemoved, people }: Campaign["teams"][string]) =>
  isRead && !isRemoved && people >= FEWEST_PEOPLE;

const unitsOf = ({ teams }: Totals, id: string): Record<string, number> =>
  Object.fromEntries(teams.get(id)?.units ?? []);
