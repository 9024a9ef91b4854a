/** A scenario with two stories and a plan that meets constraints, which is not shipped. */

const note = "{ say: [{ fr: Dit, en: Said }] }";
export const STORIES_SCENARIO = `
id: recits-essai
title: { fr: Récits, en: Stories }
summary: { fr: Un essai, en: A trial }
licence: CC-BY-4.0
minutes: 30
tables: { default: 2, people: [3, 24] }
phases:
  - id: recits
    activity: briefing
    title: { fr: Des récits de terrain, en: Field stories }
    minutes: 10
    notes: ${note}
    settings:
      piece: mairie
      paragraphs:
        - fr: Deux récits, dont un effet rebond. L’effet rebond reprend une partie du gain.
          en: Two stories, one with a rebound effect. A rebound effect takes back part of the gain.
        - fr: La loi REEN demande une stratégie ; les récits disent comment elle se passe.
          en: The REEN law asks for a strategy; stories tell how it goes.
      steps: [{ fr: "Lire, puis dire si c’est arrivé ici.", en: "Read, then say whether it happened here." }]
      stories: { deck: recits, ids: [mieux-et-pourtant-plus, tout-repose-sur-elle] }
  - id: plan
    activity: action-plan
    title: { fr: Plan d’action, en: Action plan }
    minutes: 10
    notes: ${note}
    settings:
      decks: [actions-gouvernance]
      constraints: { deck: contraintes, each: 1 }
  - id: debrief
    activity: debrief
    title: { fr: Débrief, en: Debrief }
    minutes: 10
    notes: ${note}
    settings:
      prompts: [{ id: ressenti, step: feelings, text: { fr: "Un mot ?", en: "A word?" } }]
`;
