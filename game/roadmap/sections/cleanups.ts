/** Part of section 13, and the body of the one-page balance: what was kept, recycled, told and sorted together. */
import { dateInWords, numberInWords } from "../figures.ts";
import { fill, heading, orGap, paragraph, plain, rich, table, wordFor, type Writing } from "../prose.ts";
import type { Cleanup, CleanupLine } from "../cleanup/schema.ts";
import type { Block, Runs } from "../tree.ts";

const ACTS = ["reparation", "reutilisation", "don", "protection"] as const;

export function cleanups(writing: Writing): readonly Block[] {
  return writing.roadmap.cleanups.flatMap((cleanup) => [
    ...cleanupBlocks(cleanup, writing, 3),
    ...teams(cleanup, writing),
    readingNote(cleanup, writing),
  ]);
}

export function cleanupBlocks(cleanup: Cleanup, writing: Writing, level: 2 | 3): readonly Block[] {
  const words = writing.texts.cleanup;
  const { lines, validated } = cleanup;
  const of = (block: string) => lines.filter((line) => line.block === block);
  const devices = [...of("reemploi"), ...of("recyclage")];
  const [told, sorted] = [of("sensibilisation"), of("donnees")];
  return [
    paragraph([
      ...rich(writing.texts, words.validated[validated]),
      { text: ` ${words.contact}` },
      ...orGap(writing.texts, cleanup.contact),
    ]),
    ...(devices.length === 0
      ? []
      : [heading(level, words.devicesTitle, "cleanup-devices"), deviceTable(devices, writing)]),
    ...weightOfDevices(cleanup, writing),
    ...listed([words.awarenessTitle, "cleanup-awareness"], level, [
      told.map((line) => toldWords(line, cleanup, writing)).join(" · "),
    ]),
    ...listed([words.dataTitle, "cleanup-data"], level, [
      sorted.map((line) => datumWords(line, writing)).join(" · "),
      dataWeight(cleanup.weights.data, writing),
    ]),
    paragraph(plain(takingPart(cleanup, writing)), "small"),
  ];
}

/** Two significant digits: these are declarations multiplied by estimates. */
function rough(value: number, { texts }: Writing): string {
  if (value <= 0) return "0";
  if (value < 1) return texts.cleanup.underOne;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return numberInWords(texts, Math.round(value / step) * step);
}
const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }, writing: Writing) => ({
  low: rough(low, writing),
  high: rough(high, writing),
});

function dataWeight(data: Cleanup["weights"]["data"], writing: Writing): string {
  const words = writing.texts.cleanup;
  return data.high < 1 ? words.dataWeightSmall : fill(words.dataWeight, rangeOf(data, writing));
}

/** One row for each device, kept by each act, then recycled. */
function deviceTable(lines: readonly CleanupLine[], { texts }: Writing): Block {
  const words = texts.cleanup;
  const shown = (value: number | undefined): Runs => plain(value ? numberInWords(texts, value) : "–");
  const names = [...new Set(lines.map(({ name }) => name))];
  return table({
    label: words.devicesTitle,
    head: words.devicesHead,
    widths: [28, 12, 12, 12, 12, 12, 12],
    rows: names.map((name) => {
      const own = lines.filter((line) => line.name === name);
      const recycled = own.find(({ block }) => block === "recyclage");
      return [
        plain(name),
        ...ACTS.map((act) => shown(own.find(({ id }) => id.endsWith(`-${act}`))?.amount)),
        shown(recycled?.amount),
        shown(recycled?.more),
      ];
    }),
  });
}

function weightOfDevices(cleanup: Cleanup, writing: Writing): readonly Block[] {
  const { devices } = cleanup.weights;
  if (devices.high <= 0) return [];
  const text = writing.texts.cleanup.devicesWeight;
  return [paragraph(rich(writing.texts, text, rangeOf(devices, writing)))];
}

/** Everything of a block in one paragraph, or nothing: the balance holds on one page. */
function listed(
  [title, id]: readonly [string, string],
  level: 2 | 3,
  [said = "", ...rest]: readonly string[],
): readonly Block[] {
  return said === "" ? [] : [heading(level, title, id), paragraph(plain([`${said}.`, ...rest].join(" ")))];
}

function toldWords({ id, name, amount, more }: CleanupLine, { labels }: Cleanup, { texts }: Writing): string {
  const words = texts.cleanup;
  const isOther = id.endsWith("-autre") && labels.length > 0;
  const title = isOther ? `${name} (${labels.join(", ")})` : name;
  const [people, invited] = [numberInWords(texts, amount), numberInWords(texts, more)];
  return fill(more > 0 ? words.toldInvited : words.told, { title, people, invited });
}

const datumWords = ({ name, act, amount }: CleanupLine, { texts }: Writing): string =>
  fill(texts.cleanup.datum, { name, unit: act ?? "", amount: numberInWords(texts, amount) });

/** Who took part and which goals were reached: no team's volume, and no order. */
function takingPart({ teams: all, confirmed, hidden }: Cleanup, { texts }: Writing): string {
  const words = texts.cleanup;
  const goals = all.flatMap(({ goal }) => goal ?? []);
  const reached = goals.filter(({ amount, done }) => done >= amount).length;
  return [
    fill(words.took, { teams: all.length, people: all.reduce((sum, { took }) => sum + took, 0) }),
    ...(goals.length === 0 ? [] : [fill(words.goals, { count: goals.length, reached })]),
    ...(confirmed === 0 ? [] : [fill(words.confirmed, { count: confirmed })]),
    ...(hidden === 0 ? [] : [fill(words.hidden, { count: hidden })]),
  ].join(" ");
}

function teams({ teams: all }: Cleanup, { texts }: Writing): readonly Block[] {
  const words = texts.cleanup;
  return [
    heading(3, words.teamsTitle, "cleanup-teams"),
    table({
      label: words.teamsTitle,
      head: words.teamsHead,
      widths: [34, 22, 22, 22],
      rows: all.map(({ table: name, people, took, blocks, goal }) => [
        plain(name),
        plain(fill(words.share, { took, people })),
        plain(fill(words.blocks, { count: blocks.length })),
        plain(
          goal === null
            ? "–"
            : fill(words.goal, {
                what: wordFor(words.goalOf, goal.block),
                amount: numberInWords(texts, goal.amount),
                done: numberInWords(texts, goal.done),
              }),
        ),
      ]),
    }),
  ];
}

/** Orders of magnitude, and what these numbers do not say. */
export function readingNote({ compared, asOf }: Cleanup, writing: Writing): Block {
  const { texts } = writing;
  const words = texts.cleanup;
  const date = dateInWords(texts, asOf);
  const comparison = compared
    ? [
        rich(texts, words.compared, {
          device: compared.device.toLowerCase(),
          ...rangeOf(compared.mails, writing),
        }),
      ]
    : [];
  return {
    kind: "note",
    title: words.readingTitle,
    paragraphs: [...comparison, plain(words.rebound), plain(fill(words.declared, { date }))],
  };
}
