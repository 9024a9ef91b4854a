/** How long a session was played: the time that its phases were open, the open one included. */
import type { State } from "../engine/session.ts";

/** @param now session time; @returns milliseconds of session time, pauses and the wait before the start left out */
export function playedMs({ everyone, host }: Pick<State, "everyone" | "host">, now: number): number {
  const spent = Object.values(host.timeline).reduce((sum, phase) => sum + phase.spent, 0);
  const { phase, status } = everyone.flow;
  const open = phase === null || status === "ended" ? undefined : host.timeline[phase];
  return open ? spent + Math.max(0, now - open.lastOpenedAt) : spent;
}
