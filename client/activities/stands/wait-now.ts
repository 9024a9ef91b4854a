/** What a ticket taken now would wait, in minutes. */
import type { StandsEveryone } from "../../../game/activities/stands/state.ts";
import { waitOf } from "../../../game/activities/stands/waiting.ts";

export function waitNow({ queue, pace }: StandsEveryone): { low: number; high: number } {
  const wait = waitOf(0, [...queue, { number: 0, state: "waiting" }], pace);
  return { low: wait?.low ?? 0, high: wait?.high ?? 0 };
}
