/** A ceremony on paper: a slip for each person, to guess each prize and to write the ideas to keep. */
import type { CeremonyConfig } from "../../../game/activities/ceremony/schema.ts";
import { field, p } from "../markup.ts";
import type { Paper } from "../paper.ts";

/** Slips that a page holds. */
const A_PAGE = 4;

export const CEREMONY: Paper<CeremonyConfig> = {
  pieces({ prizes, most }, phase, { say, t, badge }) {
    const guesses = prizes
      .map(({ prize }) => `<div class="prize">${badge(prize)}${field(say(`ceremony-${prize}`))}</div>`)
      .join("");
    const front = `<p class="kind">${say("ceremony-guess")}</p>${guesses}`;
    const ideas = `<p class="kind">${say("ceremony-ideas")}</p>${field("", most)}`;
    return [
      {
        ...{ kind: "cards", size: "half", title: t(phase.title), copies: say("copies-strips") },
        cards: Array.from({ length: A_PAGE }, () => ({ front: front + ideas })),
      },
      {
        ...{ kind: "flow", title: say("ceremony-ideas"), copies: say("copies-facilitator") },
        html: p(say("ceremony-how")),
      },
    ];
  },
};
