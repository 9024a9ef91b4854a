/** A step on paper: its page to read aloud, and a card for each story told. */
import type { BriefingConfig } from "../../../game/activities/briefing/schema.ts";
import type { ToldStory } from "../../../game/scenario/stories.ts";
import { head, list, p } from "../markup.ts";
import type { Kit, Paper } from "../paper.ts";

export const BRIEFING: Paper<BriefingConfig> = {
  pieces({ piece, paragraphs, steps, stories = [] }, phase, kit) {
    const title = kit.t(phase.title);
    const text = paragraphs.map((paragraph) => p(kit.t(paragraph), "aloud")).join("");
    const page = `<div class="spread">${kit.piece(piece)}<div>${text}</div></div>${list(steps.map(kit.t), "steps")}`;
    const read = { kind: "flow", title, copies: kit.say("copies-aloud"), html: page } as const;
    if (stories.length === 0) return [read];
    const cards = stories.map((story) => storyCard(story, kit));
    return [
      read,
      {
        ...{ kind: "cards", size: "half", deck: "recits" },
        ...{ title: kit.say("stories", { title: phase.title[kit.locale] }), copies: "", cards },
      },
    ];
  },
};

function storyCard(story: ToldStory, kit: Kit) {
  const { t, say } = kit;
  return {
    front: `${head(say(`story-${story.kind}`), t(story.title))}${p(t(story.place), "place")}${p(t(story.wanted))}${p(t(story.happened))}`,
    back: `<p class="kind">${say("story-advice")}</p>${p(t(story.advice))}${p(t(story.question), "ask")}${kit.sources(story.facts)}`,
  };
}
