/** The pitch on paper: four cards of people who listen, the table’s sheet, ballots with a reason. */
import type { PitchConfig } from "../../../game/activities/pitch/schema.ts";
import { field, head, list, p, ticks } from "../markup.ts";
import type { Paper } from "../paper.ts";

export const PITCH: Paper<PitchConfig> = {
  pieces({ roles }, phase, kit) {
    const { say, t, portrait } = kit;
    const cards = roles.map(({ id, name, cares, concerns }) => ({
      front: `<div class="role">${portrait(id)}<p class="kind">${say("role")}</p><h3>${t(name)}</h3>${p(t(cares))}</div>`,
      back: `${head(say("concerns"), t(name), portrait(id))}${list(concerns.map(t))}`,
    }));
    const sheet = [
      field(say("table-name")),
      field(say("pitch-action"), 2),
      field(say("pitch-why"), 3),
      field(say("pitch-guard"), 2),
      ...[1, 2].map((n) => field(say("pitch-objection", { n }), 2) + field(say("pitch-answer", { n }), 2)),
      `${p(say("pitch-count"))}${ticks([say("accepted"), say("amended"), say("refused")])}`,
      field(say("pitch-amendment"), 2),
    ].join("");
    const ballot = `<p class="kind">${say("ballot")}</p>${ticks([say("accepted"), say("amended"), say("refused")])}${field(say("ballot-why"), 2)}<small>${say("ballot-note")}</small>`;
    return [
      {
        kind: "cards",
        size: "half",
        deck: "roles",
        title: t(phase.title),
        copies: say("copies-table"),
        cards,
      },
      { kind: "flow", title: say("pitch-sheet"), copies: say("copies-table"), html: sheet },
      {
        ...{ kind: "cards", size: "small", title: say("ballots"), copies: say("copies-ballots") },
        cards: Array.from({ length: 8 }, () => ({ front: ballot })),
      },
    ];
  },
};
