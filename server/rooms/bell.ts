/** Rings the deadline of the state: the bell is a command, refused if the deadline moved meanwhile. */
import type { LiveSession } from "./live-session.ts";

export class Bell {
  readonly #live: LiveSession;
  #timer: NodeJS.Timeout | undefined;
  #due: number | undefined;

  constructor(live: LiveSession) {
    this.#live = live;
  }

  /** After each step. */
  arm(): void {
    const { status, deadline, hasRung, turn } = this.#live.state.everyone.flow;
    const due = status === "running" && !hasRung && deadline !== null ? deadline : undefined;
    if (due === this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    if (due === undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#due = undefined; // were it not written, the next step rings again
        // The machine slept meanwhile: that was no time of the session's.
        if (this.#live.clock.now() < due) return this.arm();
        const command = { type: "clock/expired", turn, deadline: due } as const;
        const cmdId = `clock-${turn}-${due}`;
        void this.#live.submit({ by: { kind: "clock" }, cmdId, act: { kind: "session", command } });
      },
      Math.max(0, due - this.#live.clock.now()) / Math.max(1, this.#live.clock.rate),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
