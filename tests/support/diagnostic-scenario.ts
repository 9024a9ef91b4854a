/** A scenario of tests: a short diagnostic, a plan, a second pass, a debrief; nobody else plays it. */
import { contentWith } from "./own-content.ts";

const ID = "diagnostic-essai";

const phase = (id: string, activity: string, title: string, settings: string) => `
  - id: ${id}
    activity: ${activity}
    title: { fr: "${title}", en: "${title} (en)" }
    minutes: 10
    notes: { say: [{ fr: "À vous.", en: "Your turn." }] }
    settings: ${settings}`;

/** @param second settings of the second pass */
const scenarioWith = (second: string): string => `id: ${ID}
title: { fr: "Essai", en: "Trial" }
summary: { fr: "Deux passages.", en: "Two passes." }
licence: CC-BY-4.0
minutes: 40
tables: { default: 2, people: [1, 40] }
phases:${[
  phase("avant", "diagnostic", "Où en sommes-nous", "{ deck: diagnostic, talk: 2 }"),
  phase("plan", "action-plan", "Le plan", "{ decks: [actions-cycle-de-vie, actions-gouvernance] }"),
  phase("apres", "diagnostic", "Un an après", second),
  phase(
    "debrief",
    "debrief",
    "Débrief",
    '{ prompts: [{ id: suite, step: next, text: { fr: "Et lundi ?", en: "And on Monday?" } }] }',
  ),
].join("")}
`;

/** The scenario's id, and the content folder that holds it. */
export const diagnosticContent = (second = "{ deck: diagnostic, talk: 2, with: avant }") => ({
  scenario: ID,
  folder: contentWith({ [ID]: scenarioWith(second) }),
});
