/** The questionnaire on paper: nobody signs it, it is folded and dropped in a box. */
import type { SurveyConfig } from "../../../game/activities/survey/schema.ts";
import { field, p, ticks } from "../markup.ts";
import type { Paper, Piece } from "../paper.ts";

export const SURVEY: Paper<SurveyConfig> = {
  pieces({ items, open, moment }, phase, kit) {
    const { say, t } = kit;
    const asked = items.map(
      ({ prompt, steps }, index) =>
        `<div class="asked"><p><b>${index + 1}. ${t(prompt)}</b></p>${ticks(steps.map(t))}</div>`,
    );
    const free = open ? field(t(open), 3) : "";
    const sheet: Piece = {
      ...{ kind: "flow", title: t(phase.title), copies: say("copies-person") },
      html: p(say("survey-how")) + asked.join("") + free,
    };
    if (moment === "before") return [sheet];
    const answers = items.flatMap(({ prompt, steps, answer, explanation, facts }) => {
      const right = answer === null ? undefined : steps[answer];
      return right && explanation
        ? [
            `<div class="asked"><p><b>${t(prompt)}</b></p>${p(t(right), "answer")}${p(t(explanation))}${kit.sources(facts)}</div>`,
          ]
        : [];
    });
    if (answers.length === 0) return [sheet];
    const title = say("survey-answers", { title: phase.title[kit.locale] });
    return [sheet, { kind: "flow", title, copies: say("copies-facilitator"), html: answers.join("") }];
  },
};
