/** The pages of a briefing: its own, then three for each story. */

/** What a page of a story tells; the last one ends with the question. */
export const BEATS = ["wanted", "happened", "advice"] as const;
type Beat = (typeof BEATS)[number];

export interface StoryPage {
  readonly story: string;
  /** From 1. */
  readonly number: number;
  readonly beat: Beat;
}

export const pagesOf = (stories: readonly string[]): number => stories.length * BEATS.length;

/** @param page 0 is the briefing's own, which tells no story */
export function storyAt(stories: readonly string[], page: number): StoryPage | undefined {
  const index = Math.floor((page - 1) / BEATS.length);
  const [story, beat] = [stories[index], BEATS[(page - 1) % BEATS.length]];
  return story === undefined || beat === undefined ? undefined : { story, number: index + 1, beat };
}

/** Stories whose first page was opened, in their order. */
export const openedOf = (stories: readonly string[], page: number): readonly string[] =>
  stories.slice(0, Math.ceil(page / BEATS.length));
