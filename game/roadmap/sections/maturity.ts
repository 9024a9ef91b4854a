/** Section 5: maturity as tables of the diagnostic, and priorities. */
import type { Diagnostic } from "../diagnostic/schema.ts";
import { actionName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { fill, gap, heading, paragraph, plain, rich, table, wordFor, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import type { Block } from "../tree.ts";

export function maturity(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  const words = texts.maturity;
  return [
    heading(2, `${sectionNumber("maturity", 1)} ${words.diagnosticTitle}`, "diagnostic"),
    ...(roadmap.diagnostics.length === 0
      ? [paragraph(rich(texts, words.diagnostic))]
      : roadmap.diagnostics.flatMap((one, index) => diagnosticBlocks(one, index, writing))),
    heading(2, `${sectionNumber("maturity", 2)} ${words.prioritiesTitle}`, "priorities"),
    ...priorities(writing),
  ];
}

/** The most pressing first: the matrix told line by line, for those who read and those who listen. */
const ORDER = ["first", "next", "later", "keep", "aside"] as const;

export function diagnosticBlocks(diagnostic: Diagnostic, index: number, writing: Writing): readonly Block[] {
  const { texts } = writing;
  const words = texts.maturity;
  const { items, priorities: themes } = diagnostic;
  const assessed = ORDER.flatMap((level) => items.filter((item) => item.level === level));
  const silent = items.filter(({ value }) => value === null);
  const named = themes.map((theme) => texts.themes[theme]).join(texts.words.and);
  return [
    heading(3, diagnostic.phase, `diagnostic-${index + 1}`),
    paragraph(plain(panelOf(diagnostic, writing))),
    ...(assessed.length === 0 ? [paragraph(gap(texts, words.diagnosticGap))] : []),
    ...(assessed.length > 0
      ? [paragraph(plain(words.matrixIntro)), matrix(assessed, diagnostic, writing)]
      : []),
    ...(silent.length > 0
      ? [
          paragraph(
            rich(texts, words.silent, {
              count: silent.length,
              of: items.length,
              list: namesOf(silent, writing),
            }),
          ),
        ]
      : []),
    ...(named === "" ? [] : [paragraph(rich(texts, words.themes, { list: named }))]),
  ];
}

type Items = Diagnostic["items"];

const namesOf = (items: Items, { texts }: Writing) => items.map(({ name }) => name).join(texts.words.and);

/** Who answered, by function when five people or more share it. */
function panelOf({ answered, functions }: Diagnostic, { texts }: Writing): string {
  const words = texts.maturity;
  const people = answered === null ? words.panelFew : fill(words.panel, { count: answered });
  if (functions.length === 0) return people;
  const list = functions.map(({ function: role, people: count }) =>
    fill(words.panelFunction, { function: wordFor(words.functions, role), count }),
  );
  return `${people} ${fill(words.panelFunctions, { list: list.join(texts.words.and) })}`;
}

function matrix(items: Items, { phase }: Diagnostic, { texts }: Writing): Block {
  const words = texts.maturity;
  const hasBefore = items.some(({ before }) => before !== undefined);
  const valueOf = (value: Items[number]["value"]) =>
    value === null ? words.notAssessed : fill(words.value, { ...value });
  const rows = items.map((item) => [
    plain(item.name),
    plain(item.level === null ? words.notAssessed : words.levels[item.level]),
    plain(valueOf(item.value)),
    ...(hasBefore ? [plain(item.before === undefined ? texts.words.none : valueOf(item.before))] : []),
    plain(saidBy(item, texts)),
  ]);
  const head = [words.head.item, words.head.level, words.head.value, words.head.before, words.head.said];
  return table({
    label: fill(words.matrixLabel, { phase }),
    head: hasBefore ? head : head.toSpliced(3, 1),
    widths: hasBefore ? [26, 14, 14, 14, 32] : [30, 16, 16, 38],
    rows,
  });
}

/** Tables or people, and what they do not agree on: a disagreement is part of the result. */
function saidBy(
  item: Items[number],
  { maturity: words, words: { quoteOpen, quoteClose } }: Writing["texts"],
): string {
  const { tables, contested, isSplit, reasons } = item;
  return [
    tables === 0 ? words.byPeople : fill(words.byTables, { count: tables }),
    ...(isSplit ? [words.split] : []),
    ...(contested > 0 ? [fill(words.contested, { count: contested })] : []),
    ...reasons.map((reason) => `${quoteOpen}${reason}${quoteClose}`),
  ].join("\n");
}

/** Impact first, because an easy action of little effect is not a priority. */
const byPriority = (a: RoadmapAction, b: RoadmapAction): number =>
  (b.impact ?? 0) - (a.impact ?? 0) || (b.feasibility ?? 0) - (a.feasibility ?? 0) || b.votes - a.votes;

function priorities({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.maturity;
  const placed = roadmap.actions.filter((action) => action.impact !== null && action.feasibility !== null);
  if (placed.length === 0) return [paragraph(gap(texts, words.prioritiesGap))];
  return [
    paragraph(rich(texts, words.prioritiesIntro)),
    table({
      label: words.prioritiesTitle,
      head: words.prioritiesHead,
      widths: [58, 14, 14, 14],
      rows: placed
        .toSorted(byPriority)
        .map((action) => [
          plain(actionName(action, texts)),
          plain(String(action.impact)),
          plain(String(action.feasibility)),
          plain(String(action.votes)),
        ]),
    }),
  ];
}
