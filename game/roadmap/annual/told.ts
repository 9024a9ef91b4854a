/** The indicators beside the year before, and what is decided next. */
import type { Fiche } from "../../workspace/schema.ts";
import {
  followed,
  indicatorsOf,
  isDueIn,
  reviewOf,
  yearAfter,
  yearBefore,
  type Followed,
} from "../../workspace/year.ts";
import { numberInWords } from "../figures.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, paragraph, plain, rich, table } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";
import { nameOf, type Reporting } from "./reporting.ts";

/** What two pages hold; the rest is counted. */
const MOST_INDICATORS = 8;
const MOST_NEXT = 5;
const NEXT_LENGTH = 60;
const SHORT_NAME = 38;

const more = (template: string, count: number): readonly Block[] =>
  count > 0 ? [paragraph(plain(fill(template, { count })), "small")] : [];

export function indicatorTable({ workspace, year, texts, codes }: Reporting): readonly Block[] {
  const words = texts.annual;
  const years = { year, before: yearBefore(year) };
  const all = indicatorsOf(followed(workspace), year);
  const known = all.filter(({ before, now }) => before !== null || now !== null);
  if (known.length === 0) return [paragraph(plain(fill(words.indicatorsNone, years)))];
  const shown = known.slice(0, MOST_INDICATORS);
  const value = (read: number | null): Runs =>
    plain(read === null ? texts.words.none : numberInWords(texts, read));
  const [rest, empty] = [known.length - shown.length, all.length - known.length];
  return [
    table({
      label: words.indicatorsTitle,
      head: words.indicatorsHead.map((title) => fill(title, years)),
      widths: [52, 12, 12, 24],
      rows: shown.map((one) => [
        plain(indicatorName(one, codes)),
        value(one.before),
        value(one.now),
        plain(shortened(one.indicator.target ?? texts.words.none, 40)),
      ]),
    }),
    ...(rest + empty === 0
      ? []
      : [paragraph(plain(fill(words.indicatorsMore, { count: rest, empty })), "small")]),
  ];
}

function indicatorName({ fiche, indicator }: Followed, codes: Reporting["codes"]): string {
  const unit = indicator.unit === null ? "" : ` (${shortened(indicator.unit, 24)})`;
  return `${codes.get(fiche.id) ?? ""} ${shortened(indicator.name, 64)}${unit}`.trim();
}

export function nextYear(reporting: Reporting): readonly Block[] {
  const { workspace, year, texts } = reporting;
  const words = texts.annual;
  const fiches = followed(workspace);
  const decided = fiches.flatMap((fiche) => decidedOf(fiche, reporting));
  const due = fiches
    .filter((fiche) => isDueIn(fiche, yearAfter(year)) && !reviewOf(fiche, year)?.next)
    .map((fiche) =>
      rich(texts, words.due, {
        name: nameOf(fiche, reporting.codes, SHORT_NAME),
        deadline: fiche.deadline ?? "",
      }),
    );
  const items = [...decided, ...due];
  if (items.length === 0) return [paragraph(gap(texts, words.nextNone))];
  return [
    { kind: "bullets", items: items.slice(0, MOST_NEXT) },
    ...more(words.nextMore, items.length - MOST_NEXT),
  ];
}

function decidedOf(fiche: Fiche, { year, texts, codes }: Reporting): Runs[] {
  const next = reviewOf(fiche, year)?.next ?? null;
  if (next === null) return [];
  const values = { name: nameOf(fiche, codes, SHORT_NAME), next: shortened(next, NEXT_LENGTH) };
  return [rich(texts, texts.annual.next, values)];
}
