/** Why a command of the round is refused: one code each, the same on a phone and on the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { ReboundRoundCommand } from "./schema.ts";
import type { RoundShape } from "./state.ts";
import type { Step } from "./terms.ts";

const STEP_OF: Record<ReboundRoundCommand["type"], Step> = {
  "rebound-round/pick": "pick",
  "rebound-round/attack": "attack",
  "rebound-round/borrow": "attack",
  "rebound-round/answer": "answer",
  "rebound-round/guard": "answer",
  "rebound-round/judge": "judge",
};

export function refuseRound(
  view: View<RoundShape>,
  command: ReboundRoundCommand,
  by: Actor,
): string | undefined {
  const { everyone, team } = view;
  if (by.kind !== "seat" || !team || !view.seat) return "not-allowed";
  if (everyone.step !== STEP_OF[command.type]) return "step-closed";
  if (command.type === "rebound-round/pick")
    return team.choices.some(({ id }) => id === command.choice) ? undefined : "choice-unknown";
  const duel = everyone.duels.find(({ id }) => id === command.duel);
  if (!duel) return "duel-unknown";
  switch (command.type) {
    case "rebound-round/attack":
      return duel.attacker === team.id ? undefined : "not-attacker";
    case "rebound-round/borrow":
      if (duel.attacker !== team.id) return "not-attacker";
      return duel.defended.rebound ? undefined : "no-suggestion";
    case "rebound-round/answer":
      return duel.owner === team.id ? undefined : "not-owner";
    case "rebound-round/guard":
      if (duel.owner !== team.id) return "not-owner";
      return duel.defended.guards[command.index] ? undefined : "guard-unknown";
    case "rebound-round/judge":
      if (everyone.open !== duel.id) return "pair-closed";
      return everyone.judges.includes(team.id) ? undefined : "own-pair";
  }
}
