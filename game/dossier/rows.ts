/** The dossier's tables for a spreadsheet: the agenda, attendance, aggregated results, figures with their source. */
import type { Diagnostic } from "../roadmap/diagnostic/schema.ts";
import { fill } from "../roadmap/prose.ts";
import type { Roadmap } from "../roadmap/schema.ts";
import { type DossierTexts, leftInWords } from "./document-words.ts";
import type { Minutes } from "./schema.ts";

type Cell = string | number | null;
export type Row = readonly Cell[];

export const agendaRows = ({ agenda }: Minutes, words: DossierTexts): Row[] => [
  words.csv.agenda,
  ...agenda.map(({ title, state, planned, held, left }, index) => [
    ...[index + 1, title, words.minutes.states[state], planned, held],
    leftInWords(left, words).join(" ; "),
  ]),
];

/** By table at the end, then the whole, with the most at once and the places taken in all when they are known. */
export const attendanceRows = ({ attendance }: Minutes, words: DossierTexts): Row[] => {
  const { people, came, peak, tables } = attendance;
  const of = words.csv;
  return [
    of.attendance,
    ...tables.map(({ name, people: count }) => [name, count]),
    [of.all, people],
    ...(peak === null || came === null
      ? []
      : [
          [of.peak, peak],
          [of.came, came],
        ]),
  ];
};

/** Counts by step, from five answers on; a diagnostic by tables. */
export const resultRows = ({ surveys, diagnostics }: Roadmap, words: DossierTexts): Row[] => [
  words.csv.results,
  ...surveys.flatMap((survey) => surveyRows(survey, words.csv)),
  ...diagnostics.flatMap((diagnostic) => diagnosticRows(diagnostic, words.csv)),
];

type Words = DossierTexts["csv"];

function surveyRows({ title, items }: Roadmap["surveys"][number], words: Words): Row[] {
  const part = `${words.survey} – ${title}`;
  return items.flatMap(({ prompt, steps, before, after }) =>
    [
      { moment: words.before, counts: before },
      { moment: words.after, counts: after },
    ].flatMap(({ moment, counts }): Row[] =>
      counts === null
        ? [[part, prompt, moment, words.few, null]]
        : counts.map((people, step) => [part, prompt, moment, steps[step] ?? "", people]),
    ),
  );
}

const diagnosticRows = ({ phase, items }: Diagnostic, words: Words): Row[] =>
  items.map(({ name, value, tables }) => [
    `${words.diagnostic} – ${phase}`,
    name,
    null,
    value === null ? words.notAssessed : fill(words.value, { ...value }),
    tables,
  ]);

export const sourceRows = ({ sources }: Roadmap, words: DossierTexts): Row[] => [
  words.csv.sources,
  ...sources.map(({ id, label, value, unit, low, high, year, title, url, licence }) => [
    ...[id, label, value, unit, low, high, year, title, url, licence],
  ]),
];
