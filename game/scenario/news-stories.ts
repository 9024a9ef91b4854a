/** The field stories that the news of a mandate name, told beside them. */
import type { NewsStory } from "../activities/mandate/schema.ts";
import type { NewsDeck } from "../mandate/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import { toldOf } from "./stories.ts";

/** @returns what each news tells, by its id */
export function newsStories(
  { news }: NewsDeck,
  { decks, facts }: Library,
): { readonly stories: Readonly<Record<string, NewsStory>>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stories = news.flatMap(({ id, story: named }, index) => {
    if (named === undefined) return [];
    const [deckId = "", storyId] = named.split("/");
    const deck = decks.get(deckId);
    const found = deck?.kind === "stories" ? deck.stories.find((story) => story.id === storyId) : undefined;
    if (!found) {
      problems.push({ path: ["news", index, "story"], message: `no story is called ${named}` });
      return [];
    }
    const { kind, title, place, happened, advice, sources } = toldOf(found, facts);
    return [[id, { kind, title, place, happened, advice, sources }] as const];
  });
  return { stories: Object.fromEntries(stories), problems };
}
