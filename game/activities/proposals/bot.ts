/** What a bot does among proposals: it writes one, then joins one of another. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import type { ProposalsCommand } from "./schema.ts";
import type { ProposalsShape } from "./state.ts";

const IDEAS = [
  { beginning: "why", text: "le site de la mairie est-il si long à s’ouvrir" },
  { beginning: "why", text: "faut-il un téléphone récent pour prendre rendez-vous" },
  { beginning: "should", text: "une armoire pour déposer les vieux téléphones" },
  { beginning: "should", text: "garder un guichet avec une personne" },
  { beginning: "help", text: "apporter mon tournevis au prochain Repair Café" },
  { beginning: "help", text: "montrer à mes voisins comment prendre rendez-vous" },
] as const;

const pick = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "idea");

export function botProposals(
  { everyone, seat }: View<ProposalsShape>,
  dice: Dice,
): ProposalsCommand | undefined {
  if (!seat) return undefined;
  const isNew = seat.own.length + seat.also.length === 0;
  if (isNew && everyone.step === "write") return { type: "proposals/write", ...pick(IDEAS, dice) };
  const others = Object.keys(everyone.proposals).filter((id) => !seat.own.includes(id));
  return everyone.step === "read" && seat.also.length === 0 && others.length > 0
    ? { type: "proposals/also", proposal: pick(others, dice), isOn: true }
    : undefined;
}
