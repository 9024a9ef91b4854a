/** Questionnaires to try: a small deck asked before and after, as rules and as a scenario for a real server. */
import type { ApartAnswer } from "../../game/engine/activity.ts";
import { registry } from "../../game/activities/index.ts";
import type { SurveyConfig } from "../../game/activities/survey/schema.ts";
import type { SurveyShape } from "../../game/activities/survey/state.ts";
import type { SurveyItem } from "../../game/activities/survey/terms.ts";
import { survey } from "../../game/activities/survey/rules.ts";
import { storeWords } from "../../game/engine/words.ts";
import { Trial } from "./table.ts";

const text = (said: string) => ({ fr: said, en: said });
const STEPS = ["no", "rather not", "half", "rather", "yes"].map(text);

export const ITEMS: readonly SurveyItem[] = [
  {
    ...{ topic: "knowledge", id: "know", prompt: text("know?"), steps: STEPS.slice(0, 3), answer: 1 },
    ...{
      explanation: text("because"),
      facts: ["term-portable-ges"],
      sources: [{ title: "Base Empreinte", year: 2025 }],
    },
  },
  {
    ...{ topic: "confidence", id: "able", prompt: text("able?"), steps: STEPS, answer: null },
    ...{ explanation: null, facts: [], sources: [] },
  },
];

const configOf = (moment: "before" | "after"): SurveyConfig => ({
  ...{ moment, with: moment === "after" ? "before" : null, title: text("Where I stand"), items: ITEMS },
  open: text("What do you expect?"),
});
export const BEFORE = configOf("before");
export const AFTER = configOf("after");

export const given = (pair: string | null, answers: Record<string, number>, words?: string): ApartAnswer => ({
  pair,
  body: { answers, ...(words !== undefined && { text: { words } }) },
});

/** As many devices as asked, all with the same answers. */
export const crowd = (count: number, answers: Record<string, number>, name = "d"): ApartAnswer[] =>
  Array.from({ length: count }, (_, index) => given(`${name}${index}`, answers));

const phase = (id: string, config: SurveyConfig) => ({
  ...{ id, activity: "survey", minutes: 5, isOptional: true, isProtected: false, config },
});
const RULES = {
  content: { scenario: "try", phases: [phase("before", BEFORE), phase("after", AFTER)] },
  registry,
};

export class SurveyTrial extends Trial {
  constructor() {
    super(RULES);
    this.join("w:0.0");
    this.flow("session/start");
  }

  /** The server tells, as `server/rooms/apart.ts` does. */
  told(id: "before" | "after", own: readonly ApartAnswer[], before: readonly ApartAnswer[] = []): string {
    const told = survey.apart?.tell(id === "before" ? BEFORE : AFTER, own, () => before);
    const { command } = storeWords(told ?? { type: "nothing" }, this.results.length + 1);
    return this.act({ kind: "clock" }, { kind: "activity", phase: id, command });
  }

  seenByAll(id: string) {
    return this.state.everyone.phases[id] as SurveyShape["everyone"];
  }

  seenByHost(id: string) {
    return this.state.host.phases[id] as SurveyShape["host"];
  }
}

/** A scenario of the shipped deck: asked at the door and at the end. */
export const SURVEY_SCENARIO = `
id: sonde
title: { fr: "Sonde", en: "Probe" }
summary: { fr: "Avant, après.", en: "Before, after." }
licence: CC-BY-4.0
minutes: 20
tables: { default: 1, people: [5, 200] }
phases:
  - id: avant
    activity: survey
    title: { fr: "Où j’en suis", en: "Where I stand" }
    minutes: 5
    notes: { say: [{ fr: "Répondez.", en: "Answer." }] }
    settings: { deck: questionnaire, moment: before }
  - id: apres
    activity: survey
    title: { fr: "Où j’en suis maintenant", en: "Where I stand now" }
    minutes: 5
    notes: { say: [{ fr: "Répondez.", en: "Answer." }] }
    settings: { deck: questionnaire, moment: after, with: avant }
  - id: debrief
    activity: debrief
    title: { fr: "Débrief", en: "Debrief" }
    minutes: 10
    notes: { say: [{ fr: "Alors ?", en: "So?" }] }
    settings: { prompts: [{ id: p, step: next, text: { fr: "Et après ?", en: "What next?" } }] }
`;
