/** Where the actions stand in the year: each in words when they are few; the late ones first when they are many. */
import type { Fiche } from "../../workspace/schema.ts";
import { LIGHTS } from "../../workspace/terms.ts";
import { lightCounts, lightOf, reviewOf } from "../../workspace/year.ts";
import { shortened } from "../plain-words.ts";
import { fill, heading, paragraph, plain, table } from "../prose.ts";
import type { Block } from "../tree.ts";
import { nameOf, type Reporting } from "./reporting.ts";

/** Beyond, two pages do not hold a line for each. */
const MOST_WHOLE = 20;
const MOST_LATE = 20;
/** Named in the compact table, for each light. */
const MOST_NAMED = 12;
const DONE_LENGTH = 90;

export function stateOfActions(reporting: Reporting, fiches: readonly Fiche[]): readonly Block[] {
  const { texts, year } = reporting;
  const words = texts.annual;
  if (fiches.length === 0) return [paragraph(plain(words.stateNone))];
  const counts = lightCounts(fiches, year);
  const list = LIGHTS.filter((light) => counts[light] > 0)
    .map((light) => fill(words.stateOne, { light: words.lights[light], count: counts[light] }))
    .join(texts.words.and);
  const summary = paragraph(plain(fill(words.states, { year, total: fiches.length, list })));
  if (fiches.length <= MOST_WHOLE) return [summary, detailed(reporting, fiches)];
  const late = fiches.filter((fiche) => isLate(lightOf(fiche, year))).slice(0, MOST_LATE);
  const rest = fiches.filter((fiche) => !late.includes(fiche));
  return [
    summary,
    paragraph(plain(fill(words.many, { total: fiches.length, count: late.length }))),
    ...(late.length === 0 ? [] : [detailed(reporting, late)]),
    heading(3, words.restTitle, "rest"),
    compact(reporting, rest),
  ];
}

export const isLate = (light: ReturnType<typeof lightOf>): boolean => light === "late" || light === "stopped";

function detailed({ texts, year, codes }: Reporting, fiches: readonly Fiche[]): Block {
  const words = texts.annual;
  return table({
    label: words.stateTitle,
    head: words.stateHead,
    widths: [46, 14, 40],
    rows: fiches.map((fiche) => [
      plain(nameOf(fiche, codes)),
      [{ text: words.lights[lightOf(fiche, year)], bold: true }],
      plain(shortened(reviewOf(fiche, year)?.done ?? texts.words.none, DONE_LENGTH)),
    ]),
  });
}

function compact({ texts, year, codes }: Reporting, fiches: readonly Fiche[]): Block {
  const words = texts.annual;
  return table({
    label: words.restTitle,
    head: words.restHead,
    widths: [16, 12, 72],
    rows: LIGHTS.flatMap((light) => {
      const own = fiches.filter((fiche) => lightOf(fiche, year) === light);
      if (own.length === 0) return [];
      const named = own.slice(0, MOST_NAMED).map((fiche) => nameOf(fiche, codes, 40));
      const list = named.join(texts.words.and);
      const count = own.length - named.length;
      return [
        [
          plain(words.lights[light]),
          plain(String(own.length)),
          plain(count > 0 ? fill(words.restMore, { list, count }) : list),
        ],
      ];
    }),
  });
}
