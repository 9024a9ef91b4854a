/** A campaign as an iCalendar file (RFC 5545): whole days, the same event under the same name when its day moves. */
import { agendaOf, type AgendaDay } from "../../game/campaign/agenda.ts";
import type { Campaign } from "../../game/campaign/schema.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { daysLater } from "../../game/workspace/when.ts";
import { told } from "./told.ts";

interface CalendarFile {
  readonly campaign: Campaign;
  readonly locale: Locale;
  /** Where people take part. */
  readonly url: string;
  /** Times that a date or the title changed, and when for the last time (ISO). */
  readonly moved: { readonly times: number; readonly at: string };
}

export function calendarFile(file: CalendarFile): string {
  const { campaign, locale } = file;
  const events = agendaOf(campaign).flatMap((day) => eventOf(day, file));
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trois Tiers//defi//FR", "CALSCALE:GREGORIAN"],
    ...["METHOD:PUBLISH", `NAME:${escaped(campaign.title)}`, `X-WR-CALNAME:${escaped(campaign.title)}`],
    // Who subscribes asks again once a day: dates may move.
    ...["REFRESH-INTERVAL;VALUE=DURATION:P1D", `X-WR-CALDESC:${escaped(joining(file, locale))}`],
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(day: AgendaDay, file: CalendarFile): string[] {
  const { campaign, locale, url, moved } = file;
  const values = { title: campaign.title, week: day.week ?? 0, weeks: campaign.deck.weeks };
  const said = [
    told(locale, `${day.kind}-how`),
    ...day.missions.map(({ title }) => told(locale, "mission", { title: title[locale] })),
    joining(file, locale),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${campaign.id}-${day.id}@trois-tiers`,
    `DTSTAMP:${stamp(moved.at)}`,
    `LAST-MODIFIED:${stamp(moved.at)}`,
    `SEQUENCE:${moved.times}`,
    `DTSTART;VALUE=DATE:${plainDate(day.from)}`,
    // The day after the last one, which is not of it.
    `DTEND;VALUE=DATE:${plainDate(daysLater(day.from, day.days))}`,
    `SUMMARY:${escaped(told(locale, day.kind, values))}`,
    `DESCRIPTION:${escaped(said.join("\n"))}`,
    `URL:${url}`,
    "STATUS:CONFIRMED",
    // Nobody is busy for it.
    "TRANSP:TRANSPARENT",
    "CLASS:PUBLIC",
    "END:VEVENT",
  ];
}

const joining = ({ url }: CalendarFile, locale: Locale) => told(locale, "join", { url });

const plainDate = (day: string) => day.replaceAll("-", "");
/** UTC, to the second. */
const stamp = (at: string) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replace(/\r\n|\r|\n/g, "\\n")
      // A typed title may hold what no line of a calendar may.
      .replace(/\p{Cc}/gu, " ")
  );
}

/** Octets of a line, its end not counted. */
const LONGEST = 75;

/** Between characters, never within one: readers join octets before they read letters, but not all of them. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const width = Buffer.byteLength(character);
    if (octets + width > LONGEST) {
      lines.push(part);
      [part, octets] = [" ", 1];
    }
    part += character;
    octets += width;
  }
  return [...lines, part].join("\r\n");
}
