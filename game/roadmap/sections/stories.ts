/** Part of section 13: the field stories that the room heard, and which were recognised. */
import { fill, heading, paragraph, plain, type Writing } from "../prose.ts";
import type { Roadmap } from "../schema.ts";
import type { Block } from "../tree.ts";

export function stories(writing: Writing): readonly Block[] {
  const { roadmap, texts } = writing;
  return [
    paragraph(plain(texts.stories.intro)),
    ...roadmap.stories.flatMap((story, index) => storyBlocks(story, index, writing)),
  ];
}

function storyBlocks(
  { kind, title, place, advice, question, heard }: Roadmap["stories"][number],
  index: number,
  { texts }: Writing,
): readonly Block[] {
  const words = texts.stories;
  const { colon } = texts.words;
  const recognised = heard === "few" ? words.few : fill(words.heard, { count: heard ?? 0 });
  return [
    heading(3, title, `story-${index + 1}`),
    paragraph([{ text: `${place} – ${words.kinds[kind]}`, italic: true }]),
    paragraph([{ text: `${words.advice}${colon}`, bold: true }, { text: advice }]),
    paragraph([{ text: `${words.question}${colon}`, bold: true }, { text: question }]),
    ...(heard === null ? [] : [paragraph(plain(recognised))]),
  ];
}
