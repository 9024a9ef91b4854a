/** Part of section 13: a day of stands and repairs in numbers, then the messages that people took home. */
import { numberInWords } from "../figures.ts";
import { fill, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { StandsDay } from "../stands/schema.ts";
import type { Block } from "../tree.ts";

const OUTCOMES = ["repaired", "partly", "advice", "parts", "recycle", "again"] as const;

export function stands(writing: Writing): readonly Block[] {
  return writing.roadmap.stands.flatMap((day, index) => dayBlocks(day, index, writing));
}

function dayBlocks(day: StandsDay, index: number, { texts }: Writing): readonly Block[] {
  const words = texts.stands;
  const { visits, finished, kept, messages } = day;
  return [
    paragraph(rich(texts, words.day, { visits, finished, kept })),
    paragraph(plain(words.visit), "small"),
    ...repairsOf(day, index, texts),
    ...(messages.length === 0
      ? []
      : [
          heading(3, words.messagesTitle, `stands-messages-${index + 1}`),
          table({
            label: words.messagesTitle,
            head: words.messagesHead,
            widths: [62, 26, 12],
            rows: messages.map(({ stand, text, kept: times }) => [
              plain(text),
              plain(stand),
              plain(numberInWords(texts, times)),
            ]),
          }),
        ]),
  ];
}

function repairsOf({ repairs }: StandsDay, index: number, texts: Writing["texts"]): readonly Block[] {
  if (!repairs) return [];
  const words = texts.stands;
  const { tickets, outcomes, kilograms } = repairs;
  const ended = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  return [
    heading(3, words.repairsTitle, `stands-repairs-${index + 1}`),
    paragraph(rich(texts, words.repairs, { tickets, kg: numberInWords(texts, kilograms) })),
    {
      kind: "bullets",
      items: ended.map((outcome) =>
        plain(fill(words.ended, { outcome: words.outcomes[outcome], count: outcomes[outcome] })),
      ),
    },
    paragraph(plain(words.weighed), "small"),
  ];
}
