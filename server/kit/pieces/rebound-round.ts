/** The round of rebounds on paper: one sheet a duel; the actions are those that the tables already hold. */
import { DOORS, VERDICTS } from "../../../game/activities/rebound-round/terms.ts";
import type { ReboundRoundConfig } from "../../../game/activities/rebound-round/schema.ts";
import { field, p, ticks } from "../markup.ts";
import type { Paper } from "../paper.ts";

export const REBOUND_ROUND: Paper<ReboundRoundConfig> = {
  pieces(_config, phase, kit) {
    const { say, t } = kit;
    const html = [
      p(say("duel-how")),
      field(say("duel-action"), 2),
      p(say("duel-door")),
      ticks(DOORS.map((door) => say(`door-${door}`))),
      field(say("duel-attack"), 3),
      field(say("duel-answer"), 3),
      field(say("duel-holder")),
      p(say("duel-verdict")),
      ticks(VERDICTS.map((verdict) => say(`verdict-${verdict}`))),
    ].join("");
    return [{ kind: "flow", title: t(phase.title), copies: say("copies-table"), html }];
  },
};
