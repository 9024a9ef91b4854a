/** How each activity is paced; those whose people choose what they read are not counted. */
import type { ActivityId } from "../../game/activities/ids.ts";
import { storyAt } from "../../game/activities/briefing/pages.ts";
import type { BriefingShape } from "../../game/activities/briefing/rules.ts";
import type { DebriefShape } from "../../game/activities/debrief/rules.ts";
import type { SurveyShape } from "../../game/activities/survey/state.ts";
import type { Question } from "../../game/activities/quiz/schema.ts";
import type { QuizShape } from "../../game/activities/quiz/state.ts";
import type { Text } from "../../game/scenario/text.ts";
import { actionPlanPace } from "./action-plan.ts";
import type { Pace } from "./asked.ts";
import { ceremonyPace } from "./ceremony.ts";
import { causalMapPace } from "./causal-map.ts";
import { localLoopPace } from "./local-loop.ts";
import { mandatePace } from "./mandate.ts";
import { reboundRoundPace } from "./rebound-round.ts";
import { commitmentsPace, diagnosticPace, pitchPace, proposalsPace } from "./workshop.ts";

const briefing: Pace<BriefingShape> = {
  asked: ({ opened: { everyone }, config: { paragraphs, steps, stories = [] }, seconds }) => {
    const at = storyAt(
      stories.map(({ id }) => id),
      everyone.stories?.page ?? 0,
    );
    const story = stories.find(({ id }) => id === at?.story);
    if (at && story)
      return { step: story.id, texts: [story[at.beat], ...(at.beat === "advice" ? [story.question] : [])] };
    const planned = stories.length === 0 ? seconds : undefined;
    return { step: "page", texts: [...paragraphs, ...steps], planned };
  },
};

/** Of a prompt, before the next: a facilitator takes three voices. */
const VOICES = 3;

const debrief: Pace<DebriefShape> = {
  asked: ({ opened: { everyone }, config }) => {
    const open = config.prompts[everyone.index];
    return open
      ? { step: open.id, texts: [open.text], page: ["say-hint"], decisions: 1, turns: VOICES }
      : { step: "keep", texts: [], page: ["keep-lede"], decisions: config.keeps };
  },
};

function itemsOf(question: Question): readonly Text[] {
  switch (question.kind) {
    case "choice":
      return question.options.map(({ text }) => text);
    case "ranking":
      return [question.order, ...question.items.map(({ text }) => text)];
    case "estimate":
      return [question.scale.unit];
    case "debatable":
      return [];
  }
}

/** A question and its answer are one line: the scenario plans them together. */
const quiz: Pace<QuizShape> = {
  asked: ({ opened: { everyone }, config, seconds }) => {
    const question = config.questions[everyone.index];
    if (!question) return { step: "question", texts: [] };
    const own = { step: question.id, planned: seconds / config.questions.length };
    if (everyone.step === "question")
      return {
        ...own,
        texts: [question.prompt, ...itemsOf(question)],
        page: [`lede-${question.kind}`, "alone-note", "common-note"],
        // One's own answer, then the table's.
        decisions: 2,
      };
    const sources = question.facts.flatMap((id) => config.facts[id] ?? []);
    return {
      ...own,
      texts: [question.explanation, ...sources.map(({ label_fr }) => ({ fr: label_fr, en: label_fr }))],
      amounts: sources.length,
    };
  },
};

/** What is asked, answered alone; then what all said, read together. */
const survey: Pace<SurveyShape> = {
  asked: ({ opened: { everyone }, config: { items, moment } }) => {
    if (everyone.step !== "asking") return { step: "shown", texts: [] };
    const texts = items.flatMap(({ prompt, steps }) => [prompt, ...steps]);
    const page = [`intro-${moment}`, "kept-name", "kept-shown", "kept-erased", "kept-free"];
    return { step: "asking", texts, page, decisions: items.length };
  },
};

const PACES: Readonly<Partial<Record<ActivityId, Pace>>> = {
  ...{ briefing, quiz, mandate: mandatePace, survey, debrief },
  "causal-map": causalMapPace,
  "action-plan": actionPlanPace,
  "rebound-round": reboundRoundPace,
  "local-loop": localLoopPace,
  ...{
    diagnostic: diagnosticPace,
    pitch: pitchPace,
    commitments: commitmentsPace,
    proposals: proposalsPace,
    ceremony: ceremonyPace,
  },
};

const BY_ID: ReadonlyMap<string, Pace> = new Map(Object.entries(PACES));

export const paceOf = (activity: string): Pace | undefined => BY_ID.get(activity);
