/** Section 4 of a workspace: what is under way, what its estates weigh, year beside year. */
import { writtenOf } from "../../workspace/engaged.ts";
import type { KnownEstate, Workspace } from "../../workspace/schema.ts";
import { dateInWords, numberInWords } from "../figures.ts";
import { fill, paragraph, plain, rich, type RoadmapTexts, table, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";

/** On a page, the latest three: older ones stay in the workspace. */
const MOST_YEARS = 3;

export function ownEngaged({ roadmap, texts }: Writing, workspace: Workspace): readonly Block[] {
  const words = texts.ownBalance;
  return [
    paragraph(rich(texts, words.engagedIntro)),
    table({
      label: texts.balance.engagedTitle,
      head: words.engagedHead,
      widths: [34, 20, 26, 20],
      rows: roadmap.engaged.map(({ title, theme, tables }) => {
        const written = writtenOf(title, workspace);
        const details = [written?.since, written?.note].filter((text) => text !== undefined && text !== null);
        const tellers = [...(written ? [words.engagedOwn] : []), ...tables];
        return [
          plain(title),
          plain(texts.themes[theme]),
          plain(details.join(texts.words.and) || texts.words.none),
          plain(tellers.join(texts.words.and) || texts.words.none),
        ];
      }),
    }),
  ];
}

interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

const KILO = 1_000;

/** Three digits: more would say that the factors are known better than they are. */
export function rangeInWords({ low, value, high }: Range, texts: RoadmapTexts, unit = 1): string {
  const shown = (kg: number) => numberInWords(texts, Number((kg / unit).toPrecision(3)));
  if (low === high) return shown(value);
  return fill(texts.ownBalance.estateRange, { value: shown(value), low: shown(low), high: shown(high) });
}

/** Nothing without an estate: the places to fill of the section then say what to bring. */
export function estates({ texts }: Writing, { estates: known }: Workspace): readonly Block[] {
  const years = Object.entries(known)
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-MOST_YEARS);
  const last = years.at(-1)?.[1];
  if (!last) return [];
  const words = texts.ownBalance;
  const row = (name: keyof typeof words.estateRows, cell: (estate: KnownEstate) => string): Runs[] => [
    plain(words.estateRows[name]),
    ...years.map(([, estate]) => plain(cell(estate))),
  ];
  const inTonnes = (of: (estate: KnownEstate) => Range) => (estate: KnownEstate) =>
    rangeInWords(of(estate), texts, KILO);
  const [first = "", year = ""] = words.estateHead;
  const width = Math.floor(66 / years.length);
  return [
    paragraph(rich(texts, words.estateIntro)),
    table({
      label: texts.balance.impactTitle,
      head: [first, ...years.map(([name]) => fill(year, { year: name }))],
      widths: [100 - width * years.length, ...years.map(() => width)],
      rows: [
        row("agents", ({ estate }) => numberInWords(texts, estate.agents)),
        row(
          "carbon",
          inTonnes(({ carbon }) => carbon.total),
        ),
        row("perAgent", ({ carbon }) => rangeInWords(carbon.perAgent, texts)),
        row(
          "terminaux",
          inTonnes(({ carbon }) => carbon.tiers.terminaux),
        ),
        row(
          "reseaux",
          inTonnes(({ carbon }) => carbon.tiers.reseaux),
        ),
        row(
          "centres",
          inTonnes(({ carbon }) => carbon.tiers.centres),
        ),
        row(
          "matter",
          inTonnes(({ matter }) => matter.total),
        ),
        row("matterPerAgent", ({ matter }) => rangeInWords(matter.perAgent, texts)),
      ],
    }),
    paragraph(
      plain(
        years
          .map(([name, { weighed }]) =>
            fill(words.estateWeighed, { year: name, date: dateInWords(texts, weighed) }),
          )
          .join(" "),
      ),
      "small",
    ),
  ];
}

/** Hypotheses and warnings of the latest estate. */
export function estateNotes({ locale, texts }: Writing, { estates: known }: Workspace): readonly Block[] {
  const last = known[Object.keys(known).sort().at(-1) ?? ""];
  if (!last || last.notes.length === 0) return [];
  return [
    paragraph([{ text: texts.ownBalance.estateNotes, bold: true }]),
    { kind: "bullets", items: last.notes.map((note) => plain(note[locale])) },
  ];
}
