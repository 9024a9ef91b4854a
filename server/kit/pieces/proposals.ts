/** Proposals on paper: coupons of half a sheet with a beginning and its picture, to fill, cut, read aloud and count. */
import type { ProposalsConfig } from "../../../game/activities/proposals/schema.ts";
import { BEGINNINGS } from "../../../game/activities/proposals/terms.ts";
import { field, list, p } from "../markup.ts";
import type { Paper } from "../paper.ts";

const PICTURES = { why: "mairie", should: "arbre", help: "pion" } as const;

export const PROPOSALS: Paper<ProposalsConfig> = {
  pieces({ examples }, phase, kit) {
    const { say, t, piece } = kit;
    // Four fill a sheet: a question comes to most people first.
    const coupons = [...BEGINNINGS, "why" as const].map((beginning) => ({
      front: [
        `<p class="kind">${t(phase.title)}</p>`,
        piece(PICTURES[beginning]),
        `<p class="big">${say(`proposal-${beginning}`)}</p>`,
        field("", 3),
        field(say("proposal-hands")),
        p(say("proposal-nameless")),
      ].join(""),
    }));
    const said = BEGINNINGS.flatMap((beginning) =>
      examples
        .filter((example) => example.beginning === beginning)
        .map(({ text }) => `${say(`proposal-${beginning}`)} ${t(text)}`),
    );
    return [
      {
        ...{ kind: "cards", size: "half", title: t(phase.title), copies: say("copies-strips") },
        cards: coupons,
      },
      {
        ...{ kind: "flow", title: say("proposal-aloud"), copies: say("copies-facilitator") },
        html: p(say("proposal-how")) + list(said),
      },
    ];
  },
};
