/** A pitch reads the actions of the plan: a deck it does not know would leave them without a title. */
import { ActionPlanSettings } from "../activities/action-plan/schema.ts";
import { PitchSettings } from "../activities/pitch/schema.ts";
import type { Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";

export function checkPitchDecks({ phases }: ScenarioFile): Problem[] {
  return phases.flatMap(({ activity, settings }, index) => {
    if (activity !== "pitch") return [];
    const known = PitchSettings.safeParse(settings).data?.decks ?? [];
    const planned = phases
      .slice(0, index)
      .filter((earlier) => earlier.activity === "action-plan")
      .flatMap((earlier) => ActionPlanSettings.safeParse(earlier.settings).data?.decks ?? []);
    return [...new Set(planned)]
      .filter((deck) => !known.includes(deck))
      .map((deck) => ({
        path: ["phases", index, "settings", "decks"],
        message: `the plan draws from ${deck}, which the pitch does not know`,
      }));
  });
}
