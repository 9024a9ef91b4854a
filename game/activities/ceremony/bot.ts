/** What a bot does at a ceremony: it guesses each prize, and chooses an idea. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import type { CeremonyCommand } from "./schema.ts";
import type { CeremonyShape } from "./state.ts";

export function botAtCeremony(
  { everyone: { step, prize, ideas }, seat }: View<CeremonyShape>,
  dice: Dice,
): CeremonyCommand | undefined {
  if (!seat) return undefined;
  if (step === "guess" && prize && seat.guesses[prize.prize] === undefined) {
    const team = prize.choices[dice.pick(prize.choices.length)];
    return team === undefined ? undefined : { type: "ceremony/guess", prize: prize.prize, team };
  }
  if (step !== "ideas" || seat.votes.length > 0) return undefined;
  const idea = ideas[dice.pick(ideas.length)];
  return idea === undefined ? undefined : { type: "ceremony/vote", idea, isOn: true };
}
