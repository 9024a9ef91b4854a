/** What a briefing draws: its stories from their deck, and the terms that its texts use. */
import type { z } from "zod";
import type { BriefingConfig, BriefingSettings } from "../activities/briefing/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import { toldOf } from "./stories.ts";
import { termsIn } from "./term-search.ts";

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };
type Settings = z.output<typeof BriefingSettings>;

export function briefingConfig({ stories: named, ...page }: Settings, library: Library): Resolved {
  const { stories, problems } = drawn(named, library);
  if (problems.length > 0) return { problems };
  const told = stories.flatMap(({ wanted, happened, advice, question }) => [
    wanted,
    happened,
    advice,
    question,
  ]);
  const glossary = termsIn([...page.paragraphs, ...page.steps, ...told], library.glossary);
  const config: BriefingConfig = {
    ...page,
    ...(stories.length > 0 && { stories }),
    ...(glossary.length > 0 && { glossary }),
  };
  return { config };
}

function drawn(named: Settings["stories"], library: Library) {
  const problems: Problem[] = [];
  if (!named) return { stories: [], problems };
  const deck = library.decks.get(named.deck);
  if (deck?.kind !== "stories") {
    problems.push({ path: ["stories", "deck"], message: `no deck of stories is called ${named.deck}` });
    return { stories: [], problems };
  }
  const stories = named.ids.flatMap((id, index) => {
    const path = ["stories", "ids", index];
    const story = deck.stories.find((one) => one.id === id);
    if (!story) problems.push({ path, message: `the deck ${deck.id} has no story ${id}` });
    else if (named.ids.indexOf(id) !== index) problems.push({ path, message: `${id} is told twice` });
    return story ? [toldOf(story, library.facts)] : [];
  });
  return { stories, problems };
}
