/** The pace of a ceremony: what is looked at together, guessed, and chosen at each of its steps. */
import type { CeremonyShape } from "../../game/activities/ceremony/state.ts";
import type { Pace } from "./asked.ts";

/** Whoever holds a prize, and somebody who asks how they did it. */
const WINNERS_SPEAK = 2;
/** Ideas are read aloud one by one: half a minute for two of them. */
const IDEAS_A_TURN = 2;

export const ceremonyPace: Pace<CeremonyShape> = {
  asked: ({ opened: { everyone }, config: { stages, ideas, held } }) => {
    const { step, prize } = everyone;
    switch (step) {
      case "gauge":
        return { step, texts: stages, page: ["gauge-lede"], turns: 1 };
      case "medals":
        return { step, texts: [], page: ["medals-lede"] };
      case "guess":
        return { step: `guess ${prize?.prize ?? ""}`, texts: [], page: ["guess-lede"], decisions: 1 };
      case "prize":
        return { step: `prize ${prize?.prize ?? ""}`, texts: [], turns: WINNERS_SPEAK };
      case "ideas": {
        const texts = ideas.map(({ text }) => ({ fr: text, en: text }));
        const turns = Math.ceil(ideas.length / IDEAS_A_TURN);
        return { step, texts, page: ["ideas-lede"], decisions: 2, turns };
      }
      case "chosen":
        return { step, texts: [], page: ["chosen-lede"], turns: 1 };
      case "close":
        return { step, texts: held.map(({ title }) => title), page: ["close-lede", "held-lede"] };
    }
  },
};
