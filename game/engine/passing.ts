/** Days when people come and go: a full session gives the place of somebody who is gone to somebody who comes. */
import type { SeatId } from "./actors.ts";
import type { Held } from "./activity.ts";
import type { Registry } from "./scene.ts";
import { isFull } from "./seats.ts";
import type { Content, State } from "./session.ts";

/** What a seat still waits for in the open phase; `place` wherever a seat is somebody's for the whole workshop. */
export function heldBy(
  { content, registry }: { readonly content: Content; readonly registry: Registry },
  state: State,
  seat: SeatId,
): Held {
  const open = content.phases.find(({ id }) => id === state.everyone.flow.phase);
  const share = open && state.seat[seat]?.phases[open.id];
  const passing = open && registry(open.activity).passing;
  return passing && share !== undefined ? passing.held(share) : "place";
}

/** Who is gone is the server's to know, which sees connections; what may never be given away is the rules'. */
export function refuseRelease(
  rules: { readonly content: Content; readonly registry: Registry },
  state: State,
  seat: SeatId,
): string | undefined {
  if (!isFull(state)) return "already-done";
  return heldBy(rules, state, seat) === "place" ? "session-full" : undefined;
}
