/** The debrief on paper: its questions for whoever runs it, and the sheet of what the table keeps. */
import type { DebriefConfig } from "../../../game/activities/debrief/schema.ts";
import { field, p } from "../markup.ts";
import type { Paper } from "../paper.ts";

export const DEBRIEF: Paper<DebriefConfig> = {
  pieces({ prompts, keeps }, phase, kit) {
    const { say, t } = kit;
    const asked = prompts.map(
      ({ step, text, followUp }) =>
        `<div class="asked"><p class="kind">${say(`debrief-${step}`)}</p><p class="big">${t(text)}</p>${followUp ? p(`${say("follow-up")} ${t(followUp)}`) : ""}</div>`,
    );
    const kept = Array.from({ length: keeps }, (_, index) => field(say("keep", { n: index + 1 }), 3));
    return [
      { kind: "flow", title: t(phase.title), copies: say("copies-facilitator"), html: asked.join("") },
      {
        ...{ kind: "flow", title: say("keeps"), copies: say("copies-table") },
        html: field(say("table-name")) + kept.join(""),
      },
    ];
  },
};
