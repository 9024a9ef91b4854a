/** What each step of a local loop gives to read and to decide. */
import type { LoopShape } from "../../game/activities/local-loop/state.ts";
import { SECONDS } from "../../game/activities/local-loop/terms.ts";
import type { Pace } from "./asked.ts";

export const localLoopPace: Pace<LoopShape> = {
  asked: ({ opened: { everyone, team }, config: { actors } }) => {
    const card = actors.find(({ id }) => id === team?.actor);
    const own = {
      step: everyone.quarter === 0 ? everyone.step : `${everyone.step} ${everyone.quarter}`,
      planned: SECONDS[everyone.step] ?? undefined,
    };
    switch (everyone.step) {
      case "rules":
        // Each table then says its card aloud.
        return {
          ...own,
          texts: card ? [card.name, card.has, card.can, card.needs] : [],
          turns: actors.length,
        };
      case "batch":
        return { ...own, texts: [], page: ["batch-good", "batch-secret"], amounts: 3, decisions: 1 };
      case "market":
        return {
          ...own,
          texts: [],
          page: ["form-count", "form-quality", "form-price"],
          amounts: 6,
          decisions: 3,
        };
      case "open":
        return { ...own, texts: [], page: ["box-promised", "box-found", "box-good"], amounts: 4 };
      case "count":
        return { ...own, texts: [], page: ["count-households", "count-cash", "count-matter"], amounts: 3 };
      case "talk":
        return { ...own, texts: [], page: ["rule-hint", "measure-van-detail"], decisions: 1 };
      case "result":
        return { ...own, texts: [], page: ["result-sources"], amounts: 12, turns: 2 };
    }
  },
};
