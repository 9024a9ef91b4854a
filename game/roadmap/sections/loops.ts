/** Part of section 13: territories played in the local loop, what each trimestre gave, and the rules that were written. */
import { numberInWords } from "../figures.ts";
import { fill, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { PlayedLoop } from "../local-loop/schema.ts";
import type { Block, Runs } from "../tree.ts";

export function loops(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  return [
    paragraph(plain(texts.loops.intro)),
    ...roadmap.loops.flatMap((loop, index) => loopBlocks(loop, index, writing)),
  ];
}

function loopBlocks(loop: PlayedLoop, index: number, { texts }: Writing): readonly Block[] {
  const words = texts.loops;
  const number = (value: number) => numberInWords(texts, value);
  const { quarters, rules, households, used, matter } = loop;
  const counts = { households: number(households), used: number(used), matter: number(matter) };
  return [
    heading(3, fill(words.territory, { number: index + 1 }), `loop-${index + 1}`),
    paragraph(rich(texts, words.counts, counts)),
    { kind: "bullets", items: loop.actors.map((actor) => actorRuns(actor, words)) },
    table({
      label: words.label,
      head: words.head,
      widths: [16, 21, 21, 21, 21],
      rows: quarters.map(({ households: equipped, cash, promised, found }, at) =>
        [at + 1, equipped, cash, promised, found].map((value) => plain(number(value))),
      ),
    }),
    ...told(loop, words),
    ...(rules.length === 0
      ? [paragraph(plain(words.noRule))]
      : [{ kind: "bullets" as const, items: rules.map((rule) => ruleRuns(rule, texts)) }]),
  ];
}

type Words = Writing["texts"]["loops"];

const actorRuns = ({ name, tables }: PlayedLoop["actors"][number], words: Words): Runs => [
  { text: name, bold: true },
  { text: ` (${tables.length === 0 ? words.game : tables.join(", ")})` },
];

/** What happened on the way: it stopped, it adopted. */
function told({ stops, isStopped, adopted }: PlayedLoop, words: Words): Block[] {
  const said = [
    ...stops.map((quarter) => fill(words.stopped, { quarter })),
    ...adopted.map(({ measure, quarter }) => fill(words[measure], { quarter })),
    ...(isStopped ? [words.stillStopped] : []),
  ];
  return said.map((text) => paragraph(plain(text)));
}

function ruleRuns({ text, actor, table: name }: PlayedLoop["rules"][number], texts: Writing["texts"]): Runs {
  const { quoteOpen, quoteClose } = texts.words;
  return [{ text: `${quoteOpen}${text}${quoteClose}` }, { text: ` (${name}, ${actor})`, italic: true }];
}
