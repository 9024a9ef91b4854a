/** Commitments on paper: private strips that one keeps, public ones that one hands in, the charter to sign. */
import type { CommitmentsConfig } from "../../../game/activities/commitments/schema.ts";
import { field, p, table } from "../markup.ts";
import type { Paper, Piece } from "../paper.ts";

export const COMMITMENTS: Paper<CommitmentsConfig> = {
  pieces({ places, examples, charter, home }, phase, kit) {
    const { say, t } = kit;
    const strip = (kind: "private" | "public") =>
      `<p class="kind">${say(`pledge-${kind}`)}</p>${field(say("pledge-if"))}${field(say("pledge-then"))}${field(say("pledge-when"))}`;
    const strips = Array.from({ length: 8 }, (_, index) => ({
      front: strip(home || index % 2 === 0 ? "private" : "public"),
    }));
    const rows = places.flatMap(({ id, title }) =>
      examples
        .filter(({ place }) => place === id)
        .map((example) => [t(title), t(example.if), t(example.then), t(example.when)]),
    );
    const head = [say("place"), say("pledge-if"), say("pledge-then"), say("pledge-when")];
    const signed: Piece = {
      ...{ kind: "flow", title: say("charter"), copies: say("copies-room") },
      html: `${field(say("charter-title"))}${field(say("charter-lines"), 9)}${p(say("charter-sign"))}${field("", 5)}`,
    };
    return [
      { kind: "cards", size: "small", title: t(phase.title), copies: say("copies-strips"), cards: strips },
      { kind: "flow", title: say("pledge-examples"), copies: say("copies-table"), html: table(head, rows) },
      ...(charter ? [signed] : []),
    ];
  },
};
