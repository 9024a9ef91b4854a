/** A scenario that plays commitments alone, and a debrief, for the tests that look at what leaves a device. */
import { contentWith } from "./own-content.ts";

const SCENARIO = `
id: essai-engagements
title: { fr: "Essai des engagements", en: "Trying commitments" }
summary: { fr: "Si… alors… le…, puis une charte.", en: "If… then… on…, then a charter." }
licence: CC-BY-4.0
minutes: 20
tables: { default: 2, people: [2, 60] }
phases:
  - id: engagements
    activity: commitments
    title: { fr: "Engagements", en: "Commitments" }
    minutes: 15
    notes:
      say: [{ fr: "Écrivons.", en: "Let us write." }]
      ask: [{ fr: "Quand ?", en: "When?" }]
      traps: [{ fr: "Trop d’engagements.", en: "Too many commitments." }]
      late: { fr: "Un seul suffit.", en: "One is enough." }
    settings: { deck: engagements }
  - id: debrief
    activity: debrief
    title: { fr: "Débrief", en: "Debrief" }
    minutes: 5
    notes:
      say: [{ fr: "Écrivons.", en: "Let us write." }]
      ask: [{ fr: "Quand ?", en: "When?" }]
      traps: [{ fr: "Trop d’engagements.", en: "Too many commitments." }]
      late: { fr: "Un seul suffit.", en: "One is enough." }
    settings:
      prompts:
        - id: suite
          step: next
          text: { fr: "Et maintenant ?", en: "And now?" }
`;

/** For `CONTENT_DIR`. */
export const pledgeContent = () => contentWith({ "essai-engagements": SCENARIO });
