/** What the authority counted in the year beside the year before: purchases, reuse, footprint; and the rates' sources. */
import { rateOf, sharesOf, type Family } from "../../workspace/law-rates.ts";
import type { KnownEstate } from "../../workspace/schema.ts";
import { yearBefore } from "../../workspace/year.ts";
import { numberInWords } from "../figures.ts";
import { fill, paragraph, plain, table } from "../prose.ts";
import { rangeInWords } from "../sections/own-balance.ts";
import { shareRuns } from "../sections/shares.ts";
import type { Block, Runs } from "../tree.ts";
import type { Reporting } from "./reporting.ts";

const KILO = 1_000;

export function numbers(reporting: Reporting): readonly Block[] {
  const { year, texts, sources } = reporting;
  const words = texts.annual;
  const before = yearBefore(year);
  const share = (family: Family): Runs[] => [
    plain(words[family]),
    ...[before, year].map((one) => shareCell(reporting, one, family)),
  ];
  const weight = (name: "carbon" | "matter"): Runs[] => [
    plain(words[name]),
    ...[before, year].map((one) => weightCell(reporting, one, ({ [name]: { total } }) => total)),
  ];
  const list = (["agec", "reuse"] as const)
    .flatMap((family) => rateOf(family, year, sources) ?? [])
    .map(({ value, since, source: { title, level } }) =>
      fill(words.source, {
        ...{ value: numberInWords(texts, value), year: since, title, level: texts.annexes.levels[level] },
      }),
    )
    .join(texts.words.and);
  return [
    table({
      label: words.numbersTitle,
      head: words.numbersHead.map((title) => fill(title, { before, year })),
      widths: [46, 27, 27],
      rows: [share("agec"), share("reuse"), weight("carbon"), weight("matter")],
    }),
    ...(list === "" ? [] : [paragraph(plain(fill(words.sources, { list })), "small")]),
  ];
}

function shareCell({ workspace, texts, sources }: Reporting, year: string, family: Family): Runs {
  const counted = workspace.purchases[year];
  // Nobody is asked to fill what a year before the roadmap did not count.
  if (!counted) return plain(texts.words.none);
  return shareRuns(sharesOf(year, counted, sources)[family], texts);
}

type Weighed = Pick<KnownEstate, "carbon" | "matter">;

function weightCell(
  { workspace, texts }: Reporting,
  year: string,
  totalOf: (estate: Weighed) => KnownEstate["carbon"]["total"],
): Runs {
  const estate = workspace.estates[year];
  return plain(estate ? rangeInWords(totalOf(estate), texts, KILO) : texts.words.none);
}
