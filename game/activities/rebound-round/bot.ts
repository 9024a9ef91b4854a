/** How a bot plays the round: what its table has to do first, then its own judgement. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import type { ReboundRoundCommand } from "./schema.ts";
import type { RoundShape, RoundTeam } from "./state.ts";
import { DOORS, VERDICTS } from "./terms.ts";

const ATTACKS = [
  "La place gagnée se remplit en six mois, sans que personne l’ait décidé.",
  "Le temps gagné sert à faire une réunion de plus.",
  "L’argent économisé achète le modèle au-dessus.",
];
const ANSWERS = [
  "Le gain est écrit au budget, avec ce que l’on en fait.",
  "Un point chaque trimestre : ce qui est ajouté est dit à voix haute.",
];
const HOLDERS = ["La direction des systèmes d’information", "Le service achats"];

const one = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "saying");

export function roundBot(
  { everyone, team, seat }: View<RoundShape>,
  dice: Dice,
): ReboundRoundCommand | undefined {
  if (!team || !seat) return undefined;
  switch (everyone.step) {
    case "pick":
      if (team.isPicked) return undefined;
      return { type: "rebound-round/pick", choice: one(team.choices, dice).id };
    case "attack":
      return attackOf(everyone, team, dice);
    case "answer":
      return answerOf(everyone, team, dice);
    case "judge": {
      const { open, judges } = everyone;
      if (open === null || !judges.includes(team.id) || seat.judgements[open]) return undefined;
      return { type: "rebound-round/judge", duel: open, verdict: one(VERDICTS, dice) };
    }
    case "result":
      return undefined;
  }
}

function attackOf(
  { duels }: RoundShape["everyone"],
  team: RoundTeam,
  dice: Dice,
): ReboundRoundCommand | undefined {
  const duel = duels.find(({ id, attacker }) => attacker === team.id && !team.attacks[id]);
  if (!duel) return undefined;
  const shared = { duel: duel.id, door: one(DOORS, dice) };
  return duel.defended.rebound && dice.pick(2) === 0
    ? { type: "rebound-round/borrow", ...shared }
    : { type: "rebound-round/attack", ...shared, text: one(ATTACKS, dice) };
}

function answerOf(
  { duels }: RoundShape["everyone"],
  team: RoundTeam,
  dice: Dice,
): ReboundRoundCommand | undefined {
  const duel = duels.find(({ id, owner }) => owner === team.id && !team.answers[id]);
  if (!duel) return undefined;
  const holder = dice.pick(2) === 0 ? one(HOLDERS, dice) : null;
  const shared = { duel: duel.id, holder };
  const { guards } = duel.defended;
  return guards.length > 0 && dice.pick(2) === 0
    ? { type: "rebound-round/guard", ...shared, index: dice.pick(guards.length) }
    : { type: "rebound-round/answer", ...shared, text: one(ANSWERS, dice) };
}
