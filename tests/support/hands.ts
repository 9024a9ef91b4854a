/** A table with cards in hand, for tests of the contract. */
import { RULES } from "./hidden-hands.ts";
import { Trial } from "./table.ts";

export const handIn = (phases: Record<string, unknown>) =>
  (phases.first as { hand: string[] } | undefined)?.hand ?? [];
export const handOf = (trial: Trial, seat: string) => handIn(trial.state.seat[seat]?.phases ?? {});

export function seated(...names: string[]): Trial {
  const trial = new Trial(RULES);
  for (const name of names) trial.join(name);
  trial.flow("session/start");
  return trial;
}

export const playFirst = (trial: Trial, seat: string) =>
  trial.play(seat, "first", { type: "hidden-hands/play", card: handOf(trial, seat)[0] } as { type: string });
