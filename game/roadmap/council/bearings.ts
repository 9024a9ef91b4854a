/** Three figures at most, each with where it comes from: the authority's own first, then those its workshops quoted. */
import { dateInWords, figureInWords, numberInWords } from "../figures.ts";
import { fill } from "../prose.ts";
import type { Source } from "../schema.ts";
import type { Council } from "./chosen.ts";

export interface Bearing {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

const MOST = 3;
const LEVELS: readonly Source["level"][] = ["source", "publisher", "computed", "cited"];

export function bearingsOf(council: Council): readonly Bearing[] {
  const { sources } = council.roadmap;
  const quoted = LEVELS.flatMap((level) => sources.filter((source) => source.level === level));
  return [
    ...estateBearing(council),
    ...reusedBearing(council),
    ...quoted.map((source) => bearing(source, council)),
  ].slice(0, MOST);
}

function bearing(source: Source, { texts }: Council): Bearing {
  const words = texts.council;
  const template = source.level === "cited" ? words.sourceCited : words.source;
  return {
    label: source.scope === "" ? source.label : `${source.label} – ${source.scope}`,
    value: figureInWords(texts, source),
    source: fill(template, { title: source.title, year: source.year }),
  };
}

const lastOf = <T>(byYear: Readonly<Record<string, T>>) => Object.entries(byYear).toSorted().at(-1);

/** Tonnes are read more easily than thousands of kilograms, and two figures say enough of an order of magnitude. */
function estateBearing({ workspace, texts }: Council): readonly Bearing[] {
  const [year, known] = lastOf(workspace.estates) ?? [];
  if (year === undefined || !known) return [];
  const { low, high } = known.carbon.total;
  const isHeavy = high >= 10_000;
  const said = (value: number) => numberInWords(texts, twoFigures(isHeavy ? value / 1_000 : value));
  const words = texts.council;
  const range = fill(texts.words.range, { low: said(low), high: said(high) });
  return [
    {
      label: fill(words.estate, { year }),
      value: fill(words.estateValue, { range, unit: isHeavy ? "t CO₂e" : "kg CO₂e" }),
      source: fill(words.estateSource, { year, date: dateInWords(texts, known.weighed) }),
    },
  ];
}

function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}

function reusedBearing({ workspace, texts }: Council): readonly Bearing[] {
  const [year, bought] = lastOf(workspace.purchases) ?? [];
  if (year === undefined || !bought?.spent || bought.spentReused === null) return [];
  const share = Math.round((1_000 * bought.spentReused) / bought.spent) / 10;
  const words = texts.council;
  return [
    {
      label: fill(words.reused, { year }),
      value: `${numberInWords(texts, share)}\u00A0%`,
      source: fill(words.reusedSource, { year }),
    },
  ];
}
