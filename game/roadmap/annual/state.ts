/** Where the actions stand in the year: what slipped and why first, then what moved forward, each action once. */
import type { Fiche } from "../../workspace/schema.ts";
import { LIGHTS } from "../../workspace/terms.ts";
import { followed, lightCounts, lightOf, reviewOf, type Light } from "../../workspace/year.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, heading, paragraph, plain, rich, table } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";
import { nameOf, type Reporting } from "./reporting.ts";

/** Beyond, two pages do not hold a line for each. */
const MOST_WHOLE = 20;
const MOST_SLIPPED = 5;
/** Named in a sentence or in a line; the others are counted. */
const MOST_NAMED = 6;
const SHORT_NAME = 34;
/** Characters of a title and of what was done: two lines of a row, or one where rows are many. */
const ROOMY = { rows: 5, name: 70, done: 90 };
const TIGHT = { name: 36, done: 38 };
const WHY_LENGTH = 130;

export function stateOfActions(reporting: Reporting): readonly Block[] {
  const { texts, year, workspace, levels } = reporting;
  const words = texts.annual;
  const fiches = followed(workspace);
  if (fiches.length === 0) return [paragraph(plain(words.stateNone))];
  const counts = lightCounts(fiches, year);
  const list = LIGHTS.filter((light) => counts[light] > 0)
    .map((light) => fill(words.stateOne, { light: words.lights[light], count: counts[light] }))
    .join(texts.words.and);
  const isMany = fiches.length > MOST_WHOLE;
  const is = (...lights: readonly Light[]) => fiches.filter((fiche) => lights.includes(lightOf(fiche, year)));
  return [
    paragraph(plain(fill(words.states, { year, total: fiches.length, list }))),
    ...(isMany ? [paragraph(plain(fill(words.many, { total: fiches.length })))] : []),
    heading(levels.sub, words.slippedTitle, "slipped"),
    ...slipped(reporting, is("late", "stopped")),
    heading(levels.sub, words.restTitle, "rest"),
    ...(isMany
      ? [compact(reporting, is("done", "on-course", "none"))]
      : [...advanced(reporting, is("done", "on-course")), ...unsaid(reporting, is("none"))]),
  ];
}

function slipped({ year, texts, codes }: Reporting, late: readonly Fiche[]): readonly Block[] {
  const words = texts.annual;
  if (late.length === 0) return [paragraph(plain(words.slippedNone))];
  const [start = "", end = ""] = words.slipped.split("{slipped}");
  const items = late.slice(0, MOST_SLIPPED).map((fiche): Runs => {
    const why = reviewOf(fiche, year)?.slipped ?? null;
    const light = words.lights[lightOf(fiche, year)];
    return [
      ...rich(texts, start, { name: nameOf(fiche, codes), light }),
      ...(why === null ? gap(texts, words.why) : plain(shortened(why, WHY_LENGTH))),
      { text: end },
    ];
  });
  const others = late.slice(MOST_SLIPPED);
  if (others.length === 0) return [{ kind: "bullets", items }];
  const list = listed(others, { texts, codes });
  const more = fill(words.slippedMore, { count: others.length, list });
  return [{ kind: "bullets", items }, paragraph(plain(more))];
}

/** The first of them by name, the others counted. */
function listed(fiches: readonly Fiche[], { texts, codes }: Pick<Reporting, "texts" | "codes">): string {
  const names = fiches.slice(0, MOST_NAMED).map((fiche) => nameOf(fiche, codes, SHORT_NAME));
  const list = names.join(texts.words.and);
  const count = fiches.length - names.length;
  return count > 0 ? fill(texts.annual.restMore, { list, count }) : list;
}

function advanced({ texts, year, codes }: Reporting, fiches: readonly Fiche[]): readonly Block[] {
  if (fiches.length === 0) return [];
  const words = texts.annual;
  const { name, done } = fiches.length > ROOMY.rows ? TIGHT : ROOMY;
  return [
    table({
      label: words.stateTitle,
      head: words.stateHead,
      widths: [42, 16, 42],
      rows: fiches.map((fiche) => [
        plain(nameOf(fiche, codes, name)),
        [{ text: words.lights[lightOf(fiche, year)], bold: true }],
        plain(shortened(reviewOf(fiche, year)?.done ?? texts.words.none, done)),
      ]),
    }),
  ];
}

function unsaid(reporting: Reporting, fiches: readonly Fiche[]): readonly Block[] {
  if (fiches.length === 0) return [];
  const { texts, year } = reporting;
  return [paragraph(plain(fill(texts.annual.unsaid, { year, list: listed(fiches, reporting) })))];
}

/** A line for each light: rows that stay together would leave half a page empty. */
function compact(reporting: Reporting, fiches: readonly Fiche[]): Block {
  const { texts, year } = reporting;
  const words = texts.annual;
  const items = LIGHTS.flatMap((light): Runs[] => {
    const own = fiches.filter((fiche) => lightOf(fiche, year) === light);
    if (own.length === 0) return [];
    const values = { light: words.lights[light], count: own.length, list: listed(own, reporting) };
    return [rich(texts, words.restLine, values)];
  });
  return { kind: "bullets", items };
}
