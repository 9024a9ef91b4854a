/** A questionnaire asked twice, for the documents: one item whose same devices may be told, one whose may not. */
import type { AskedSurvey } from "../../game/roadmap/input.ts";

const STEPS = ["Pas du tout", "Plutôt pas", "À moitié", "Plutôt oui", "Tout à fait"];

export const ASKED: readonly AskedSurvey[] = [
  {
    ...{ title: "Où j’en suis", isTwice: true, people: { before: 12, after: 11 } },
    items: [
      {
        ...{ topic: "knowledge", prompt: "Qu’est-ce qui émet le plus ?", answer: 2 },
        steps: ["Son électricité", "Autant", "Le fabriquer", "Je ne sais pas"],
        ...{ before: [4, 2, 3, 3], after: [1, 1, 9, 0], moved: null },
      },
      {
        ...{ topic: "confidence", prompt: "Je saurais défendre une action.", answer: null, steps: STEPS },
        ...{ before: [2, 4, 3, 2, 0], after: [0, 1, 3, 5, 2], moved: { up: 7, same: 3, down: 1 } },
      },
      {
        ...{ topic: "efficacy", prompt: "D’autres la porteront avec moi.", answer: null, steps: STEPS },
        ...{ before: null, after: [0, 0, 0, 6, 0], moved: null },
      },
    ],
  },
];
