/** Messages ready to be handed on: each written with the campaign's own title, days, link, team and missions. */
import type { Say } from "../../../text/texts.ts";
import type { Agenda } from "./agenda-api.ts";

export const KINDS = [
  "invitation",
  "week",
  "reminder",
  "thanks",
  "ceremony",
  "intranet",
  "chat",
  "paper",
] as const;
export type Kind = (typeof KINDS)[number];

/** Those that tell the missions of one week. */
export const isWeekly = (kind: Kind): boolean => kind === "week" || kind === "reminder" || kind === "paper";

export interface Told {
  readonly agenda: Pick<Agenda, "title" | "starts" | "last" | "ceremony" | "weeks" | "missions" | "links">;
  /** The team whose captain writes; null for the organiser, who writes to all. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly week: number;
  /** Of the common gauge. */
  readonly percent: number;
  /** A day as it is said. */
  readonly dayWords: (day: string) => string;
}

interface Message {
  readonly subject: string;
  readonly text: string;
}

export function compose(t: Say, kind: Kind, told: Told): Message {
  const { agenda, team, week, percent, dayWords } = told;
  const { title, starts, last, ceremony, weeks, missions, links } = agenda;
  const ofWeek = missions.filter((mission) => mission.week === week);
  // The easiest of them: who has little time begins there.
  const [easy] = [...ofWeek].sort((a, b) => a.steps - b.steps);
  const line = kind === "paper" ? "mission-line-how" : "mission-line";
  const values = {
    ...{ title, week, weeks, percent, calendar: links.calendar, feed: links.feed },
    ...{ starts: dayWords(starts), last: dayWords(last), url: linkOf(links.people, team?.id) },
    team: team === null ? "" : t("message-team", { team: team.name }),
    who: team === null ? t("message-everybody") : team.name,
    missions: ofWeek.map((mission) => t(line, { title: mission.title, how: mission.how })).join("\n"),
    mission: easy?.title ?? "",
    when: ceremony === null ? t("message-when-unknown") : t("message-when", { day: dayWords(ceremony) }),
  };
  return { subject: t(`subject-${kind}`, values), text: tidy(t(`text-${kind}`, values)) };
}

/** Whoever opens a team's own link has not to look for it in a list. */
export const linkOf = (people: string, team: string | undefined): string =>
  team === undefined ? people : `${people}?equipe=${team}`;

/** A sentence that is not said leaves no hole. */
const tidy = (text: string) =>
  text
    .replace(/ +\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Characters that some mail programs take from a link; beyond, they cut. */
const MAIL_LETTERS = 1_900;

/** Without an address: the person chooses whom to write to. undefined when it is too long to be opened whole. */
export function mailLink({ subject, text }: Message): string | undefined {
  const body = encodeURIComponent(text.replace(/\n/g, "\r\n"));
  const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return link.length > MAIL_LETTERS ? undefined : link;
}

/** What a telephone shows of a message without unfolding it, roughly: ours, no rule of anybody. */
export const CHAT_LETTERS = 280;
/** As a person counts: an accent or an emoji is one. */
export const lettersIn = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
