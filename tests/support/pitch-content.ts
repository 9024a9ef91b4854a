/** A short scenario with a plan then a pitch, played by tests alone. */
export const PITCH_SCENARIO = `
id: essai-plaidoyer
title: { fr: "Plan et plaidoyer", en: "Plan and pitch" }
summary: { fr: "Un plan, puis un plaidoyer.", en: "A plan, then a pitch." }
licence: CC-BY-4.0
minutes: 30
tables: { default: 4, people: [2, 24] }
phases:
  - id: plan
    activity: action-plan
    title: { fr: "Le plan", en: "The plan" }
    minutes: 12
    settings: { decks: [actions-cycle-de-vie] }
    notes: { say: [{ fr: "Choisissez.", en: "Choose." }], traps: [], ask: [], late: { fr: "Une action.", en: "One action." } }
  - id: plaidoyer
    activity: pitch
    title: { fr: "Plaidoyer", en: "Pitch" }
    minutes: 12
    settings: { decks: [actions-cycle-de-vie] }
    notes: { say: [{ fr: "Plaidez.", en: "Plead." }], traps: [], ask: [], late: { fr: "Un seul tour.", en: "One turn." } }
  - id: debrief
    activity: debrief
    title: { fr: "Débrief", en: "Debrief" }
    minutes: 6
    settings:
      keeps: 1
      prompts:
        - { id: vecu, step: feelings, text: { fr: "Qu’avez-vous ressenti ?", en: "What did you feel?" }, followUp: { fr: "Pourquoi ?", en: "Why?" } }
    notes: { say: [{ fr: "On ressort.", en: "We step out." }], traps: [], ask: [], late: { fr: "Un mot.", en: "One word." } }
`;
