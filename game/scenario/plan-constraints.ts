/** The constraint cards an action plan deals, from their deck. */
import type { z } from "zod";
import type { ActionPlanConfig, ActionPlanSettings } from "../activities/action-plan/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";

/** @returns nothing to add to a plan that deals none; what is wrong goes to `problems` */
export function constraintsOf(
  named: z.output<typeof ActionPlanSettings>["constraints"],
  library: Library,
  problems: Problem[],
): Pick<ActionPlanConfig, "constraints"> {
  if (!named) return {};
  const deck = library.decks.get(named.deck);
  if (deck?.kind !== "constraints") {
    const message = `no deck of constraints is called ${named.deck}`;
    problems.push({ path: ["constraints", "deck"], message });
    return {};
  }
  named.ids?.forEach((id, index) => {
    if (!deck.cards.some((card) => card.id === id))
      problems.push({
        path: ["constraints", "ids", index],
        message: `the deck ${deck.id} has no card ${id}`,
      });
  });
  const cards = deck.cards.filter(({ id }) => named.ids?.includes(id) ?? true);
  return { constraints: { cards, each: named.each, at: named.at } };
}
