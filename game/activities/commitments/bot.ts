/** What a bot does among commitments: it promises, proposes, supports and signs; it has nothing of its own to keep. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import type { CommitmentsCommand } from "./schema.ts";
import type { CommitmentsShape } from "./state.ts";

const PROMISES = [
  {
    if: "un collègue demande un ordinateur neuf",
    then: "nous regardons d’abord si le sien se répare",
    when: "à chaque demande, dès ce mois-ci",
  },
  {
    if: "nous préparons un marché d’écrans",
    then: "nous demandons un lot reconditionné",
    when: "au prochain marché",
  },
];
const RULES = [
  "Aucun appareil qui marche n’est remplacé sans un avis écrit.",
  "Chaque nouveau service dit ce qu’il ferme.",
];
const SIGNATURES = ["Un agent de médiathèque", "Une cheffe de service", "Un élu délégué"];

const pick = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "sentence");

export function botCommitment(
  { everyone, team, seat }: View<CommitmentsShape>,
  dice: Dice,
): CommitmentsCommand | undefined {
  if (!team || !seat) return undefined;
  switch (everyone.step) {
    case "write":
      if (Object.keys(seat.promises).length === 0 && everyone.most > 0)
        return { type: "commitments/promise", ...pick(PROMISES, dice) };
      return everyone.hasCharter && !team.rule
        ? { type: "commitments/rule", text: pick(RULES, dice) }
        : undefined;
    case "support": {
      const ids = Object.keys(everyone.lines);
      return ids.length > 0 && seat.supports.length === 0
        ? { type: "commitments/support", line: pick(ids, dice), isOn: true }
        : undefined;
    }
    case "charter":
      return seat.signature === null ? { type: "commitments/sign", text: pick(SIGNATURES, dice) } : undefined;
  }
}
