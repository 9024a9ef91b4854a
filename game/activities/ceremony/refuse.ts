/** Why a guess, a voice or raised hands are not taken now. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { CeremonyCommand } from "./schema.ts";
import type { CeremonyShape } from "./state.ts";

export function refuseAtCeremony(
  { everyone: { step, prize, ideas, most }, host, seat }: View<CeremonyShape>,
  command: CeremonyCommand,
  by: Actor,
): string | undefined {
  if (command.type === "ceremony/hands" || command.type === "ceremony/aside") {
    if (by.kind !== "host") return "not-allowed";
    if (step !== "ideas") return "ideas-closed";
    const isBack = command.type === "ceremony/aside" && !command.isOn;
    return unknownIdea(isBack ? (host?.aside ?? []) : ideas, command.idea);
  }
  if (by.kind !== "seat" || !seat) return "not-allowed";
  if (command.type === "ceremony/guess") {
    if (step !== "guess" || prize?.prize !== command.prize) return "prize-given";
    return prize.choices.includes(command.team) ? undefined : "prize-team-unknown";
  }
  if (step !== "ideas") return "ideas-closed";
  const isSpent = command.isOn && !seat.votes.includes(command.idea) && seat.votes.length >= most;
  return unknownIdea(ideas, command.idea) ?? (isSpent ? "ideas-spent" : undefined);
}

const unknownIdea = (ideas: readonly string[], idea: string) =>
  ideas.includes(idea) ? undefined : "idea-unknown";
