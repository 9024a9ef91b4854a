/** What each audience of a ceremony holds: numbers and ids that opened; names and texts are leaves. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { Prize } from "../../campaign/terms.ts";
import type { CeremonyCommand, CeremonyConfig } from "./schema.ts";
import type { Step } from "./terms.ts";

interface Given {
  prize: Prize;
  winners: { team: string; figure: number; of: number | null }[];
  /** People who had guessed, and how many rightly; null when nobody was asked. */
  guessed: { right: number; of: number } | null;
}

export interface CeremonyEveryone {
  step: Step;
  /** As far as it was filled in the room. */
  gauge: { stage: number; percent: number; isFull: boolean };
  /** The open one. */
  prize: { prize: Prize; at: number; of: number; choices: string[] } | null;
  /** How many there are. */
  prizes: number;
  given: Given[];
  /** Ids, in the order they are shown. */
  ideas: string[];
  /** That one person may choose. */
  most: number;
  /** Those that go on, the most chosen first, with their voices; null until the vote closes. */
  chosen: { idea: string; votes: number }[] | null;
}

export interface CeremonySeat {
  /** By prize, the team. */
  guesses: Partial<Record<Prize, string>>;
  votes: string[];
}

export interface CeremonyShape extends Shape {
  config: CeremonyConfig;
  command: CeremonyCommand;
  everyone: CeremonyEveryone;
  /** People who did what the step asks. */
  screen: { done: number };
  /** Voices by idea, on devices and by raised hands; ideas that were set aside. */
  host: { votes: Record<string, number>; hands: Record<string, number>; aside: string[] };
  team: { done: number };
  seat: CeremonySeat;
  secret: Record<string, never>;
}
export type CeremonyParts = Parts<CeremonyShape>;
export type CeremonyTools = Tools<CeremonyShape>;

export const newTeam = () => ({ done: 0 });
export const newSeat = (): CeremonySeat => ({ guesses: {}, votes: [] });

/** Counts again who did what the open step asks: people come and go. */
export function recount(parts: CeremonyParts, team: TeamId, { people, read }: CeremonyTools): void {
  const { step, prize } = read(parts.everyone);
  const isDone = ({ guesses, votes }: CeremonySeat) =>
    step === "guess" ? prize !== null && guesses[prize.prize] !== undefined : votes.length > 0;
  const isAsked = step === "guess" || step === "ideas";
  const done = isAsked ? people.members(team).filter((seat) => isDone(read(parts.seat(seat)))).length : 0;
  parts.screen.done += done - parts.team(team).done;
  parts.team(team).done = done;
}

export function recountAll(parts: CeremonyParts, tools: CeremonyTools): void {
  for (const team of tools.people.teams()) recount(parts, team, tools);
}
