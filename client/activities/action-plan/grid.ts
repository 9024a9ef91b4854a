/** Moving over nine places with the arrows: up is more impact, right is easier. */
import type { Level } from "../../../game/activities/action-plan/state.ts";

export interface Cell {
  readonly impact: Level;
  readonly feasibility: Level;
}

const LESS = { 1: 1, 2: 1, 3: 2 } as const satisfies Record<Level, Level>;
const MORE = { 1: 2, 2: 3, 3: 3 } as const satisfies Record<Level, Level>;

/** @returns undefined for a key that does not move */
export function moveOn({ impact, feasibility }: Cell, key: string): Cell | undefined {
  switch (key) {
    case "ArrowUp":
      return { impact: MORE[impact], feasibility };
    case "ArrowDown":
      return { impact: LESS[impact], feasibility };
    case "ArrowRight":
      return { impact, feasibility: MORE[feasibility] };
    case "ArrowLeft":
      return { impact, feasibility: LESS[feasibility] };
    case "Home":
      return { impact, feasibility: 1 };
    case "End":
      return { impact, feasibility: 3 };
    default:
      return undefined;
  }
}
