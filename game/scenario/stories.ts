/** Short field stories: what an authority wanted, what happened, what others may take from it. */
import { z } from "zod";
import { Theme, Tier } from "./catalogue.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";
import { wordsIn } from "./word-count.ts";

export const Story = z.strictObject({
  id: Id,
  /** What came of it, told before it is read: nobody is trapped. */
  kind: z.enum(["success", "half", "failure"]),
  title: Text,
  /** The kind of authority; its name only where the source is public. */
  place: Text,
  theme: Theme,
  tiers: z.array(Tier).min(1),
  /** Three beats, a page each. */
  wanted: Text,
  happened: Text,
  /** Read with the question. */
  advice: Text,
  /** Asked of the room. */
  question: Text,
  facts: z.array(Id).default([]),
});
export type Story = z.output<typeof Story>;

/** Where a number of a story comes from. */
interface StorySource {
  readonly title: string;
  readonly year: number | null;
  readonly level: string;
}
export interface ToldStory extends Story {
  readonly sources: readonly StorySource[];
}

export const StoryDeck = z.strictObject({
  id: Id,
  kind: z.literal("stories"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  stories: z.array(Story).min(1),
});
type StoryDeck = z.output<typeof StoryDeck>;

/** A page is read aloud in twenty seconds. */
const MOST_ON_PAGE = 60;
/** A story is told in less than a minute, and is more than a slogan. */
const LENGTH = { least: 60, most: 110 } as const;

export function checkStoryDeck(deck: StoryDeck, facts: ReadonlyMap<string, Fact>): Problem[] {
  return deck.stories.flatMap((story, index) => {
    const path = ["stories", index];
    const twice = deck.stories.findIndex(({ id }) => id === story.id) !== index;
    return [
      ...(twice ? [{ path: [...path, "id"], message: `two stories are called ${story.id}` }] : []),
      ...unknownFacts(story.facts, path, facts),
      ...checkLengths(story, path),
      ...checkNumbers(story, path),
    ];
  });
}

function checkLengths({ wanted, happened, advice, question }: Story, path: Problem["path"]): Problem[] {
  return (["fr", "en"] as const).flatMap((locale) => {
    const [begun, done, told, asked] = [wanted, happened, advice, question].map((text) =>
      wordsIn(text[locale]),
    );
    const pages = { wanted: begun ?? 0, happened: done ?? 0, advice: (told ?? 0) + (asked ?? 0) };
    const length = pages.wanted + pages.happened + (told ?? 0);
    const long = Object.entries(pages).flatMap(([beat, words]) =>
      words > MOST_ON_PAGE
        ? [{ path: [...path, beat, locale], message: `${words} words on a page, ${MOST_ON_PAGE} at most` }]
        : [],
    );
    if (length >= LENGTH.least && length <= LENGTH.most) return long;
    const message = `the three beats have ${length} words; a story has ${LENGTH.least} to ${LENGTH.most}`;
    return [...long, { path: [...path, "wanted", locale], message }];
  });
}

/** A number in figures is one that somebody may check. */
function checkNumbers(story: Story, path: Problem["path"]): Problem[] {
  if (story.facts.length > 0) return [];
  const beats = [story.title, story.wanted, story.happened, story.advice, story.question];
  return beats.some(({ fr, en }) => /\d/.test(fr + en))
    ? [
        {
          path: [...path, "facts"],
          message: "a number is told: name the fact it comes from, or leave it out",
        },
      ]
    : [];
}

/** With its sources, each once. */
export function toldOf(story: Story, facts: ReadonlyMap<string, Fact>): ToldStory {
  const quoted = story.facts.flatMap((id) => facts.get(id) ?? []);
  const sources = quoted.map((fact) => ({
    ...{ title: fact.source_title, year: fact.year, level: fact.confidence_level },
  }));
  const isFirst = (title: string, index: number) =>
    sources.findIndex((source) => source.title === title) === index;
  return { ...story, sources: sources.filter(({ title }, index) => isFirst(title, index)) };
}
