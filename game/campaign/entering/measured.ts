/** What meters of a campaign measured of an action: start values as indicators of its fiche. */
import { dateInWords, numberInWords } from "../../roadmap/figures.ts";
import { fill } from "../../roadmap/prose.ts";
import type { Fiche } from "../../workspace/schema.ts";
import type { Meter } from "../schema.ts";
import { FEWEST_PEOPLE } from "../terms.ts";
import { peopleOf, teamsEntering, type Writing } from "./entries.ts";

type Indicator = Fiche["indicators"][string];

/** Of the meters of that action that teams of five people at least together have read. */
export function measuredBy(writing: Writing, action: string): Fiche["indicators"] {
  const meters = writing.campaign.deck.meters.filter(({ actions }) => actions.includes(action));
  return Object.fromEntries(
    meters.flatMap((meter) => {
      const indicator = indicatorOf(writing, meter);
      return indicator ? [[meter.id, indicator] as const] : [];
    }),
  );
}

interface Dated {
  readonly day: string;
  readonly value: number;
}

function indicatorOf(writing: Writing, meter: Meter): Indicator | undefined {
  const { campaign, words, texts, locale } = writing;
  const read = teamsEntering(writing).flatMap((id) => {
    const dated = [...(campaign.teams[id]?.readings[meter.id] ?? [])].sort((a, b) =>
      a.day < b.day ? -1 : 1,
    );
    const [first, last] = [dated[0], dated.at(-1)];
    return first && last ? [{ id, first, last }] : [];
  });
  const people = peopleOf(
    campaign,
    read.map(({ id }) => id),
  );
  if (people < FEWEST_PEOPLE) return undefined;
  const [first, last] = [summed(read.map((one) => one.first)), summed(read.map((one) => one.last))];
  const when = ({ from, to }: typeof first) => ({
    when: fill(from === to ? words.entering.on : words.entering.between, {
      ...{ from: dateInWords(texts, from), to: dateInWords(texts, to) },
    }),
  });
  const { lastReading, source, startValue } = words.entering;
  const isReadTwice = read.some((one) => one.first !== one.last);
  return {
    ...{ name: meter.title[locale], unit: meter.unit[locale], formula: meter.how[locale] },
    source: fill(source, { title: campaign.title, teams: read.length, people }),
    ...{ frequency: null, target: null },
    startValue: fill(startValue, { value: numberInWords(texts, first.value), ...when(first) }),
    readings: isReadTwice
      ? { [last.to.slice(0, 4)]: { value: last.value, note: fill(lastReading, when(last)) } }
      : {},
  };
}

/** Of one reading of each team. */
function summed(readings: readonly Dated[]) {
  const days = readings.map(({ day }) => day).sort();
  const value = readings.reduce((sum, one) => sum + one.value, 0);
  return { value: Math.round(value * 100) / 100, from: days[0] ?? "", to: days.at(-1) ?? "" };
}
