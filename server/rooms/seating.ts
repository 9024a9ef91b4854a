/** How a device comes by a seat: it joins, knocks at a locked door, or takes up one that another device holds. */
import { randomUUID } from "node:crypto";
import type { SeatId } from "../../game/engine/actors.ts";
import { heldBy } from "../../game/engine/passing.ts";
import { isFull } from "../../game/engine/seats.ts";
import type { State } from "../../game/engine/session.ts";
import type { StoredText } from "../../game/engine/words.ts";
import type { Envelope, Resume } from "../../game/protocol/commands.ts";
import type { z } from "zod";
import { goneFirst, type Absences } from "./absences.ts";
import { RefusalError } from "./cmd.ts";
import { sha256, type LiveSession, type Submission } from "./live-session.ts";
import { isTaken, seatNamed } from "./names.ts";
import { ResumeCodes } from "./resume-codes.ts";

/** A seat that sits, or was promised to somebody who waits at the door. */
const isHeld = ({ seat, host }: State, id: SeatId) => seat[id] !== undefined || host.knocks[id] !== undefined;

/** Parses an envelope and submits it; throws a refusal. */
type Submit = (envelope: Envelope, extra: Partial<Submission>) => Promise<void>;

export class Seating {
  readonly codes = new ResumeCodes();
  readonly #live: LiveSession;
  readonly #absences: () => Absences;

  /** @param absences how long each seat's device has been away */
  constructor(live: LiveSession, absences: () => Absences) {
    this.#live = live;
    this.#absences = absences;
  }

  /** Seats whose secret a device showed. */
  seatsOf(tokens: readonly string[]): SeatId[] {
    const seats = tokens.flatMap((token) => this.#live.tokens.get(sha256(token)) ?? []);
    return [...new Set(seats)].filter((seat) => isHeld(this.#live.state, seat));
  }

  /** The device makes the seat's secret: sending again gives the same seat, and its owner never hears "taken". */
  async join(envelope: Envelope, submit: Submit): Promise<SeatId> {
    if (envelope.token === undefined) throw new RefusalError("invalid");
    const tokenHash = sha256(envelope.token);
    if (this.#isComing(tokenHash)) await this.#live.settled();
    const known = this.#live.tokens.get(tokenHash);
    if (known === undefined || !isHeld(this.#live.state, known)) {
      this.#makeRoom();
      await submit(envelope, { tokenHash });
    }
    return this.#seatOf(tokenHash);
  }

  /**
   * On a day when people come and go, a full session takes back the place of whoever went away first. Nothing is waited
   * for, so that the join comes right after in the journal: two people who come at once each get a place of their own.
   */
  #makeRoom(): void {
    const { head, rules } = this.#live;
    const { isLocked, status } = head.everyone.flow;
    if (!isFull(head) || isLocked || status === "ended") return;
    const seat = goneFirst(Object.keys(head.seat), (one) => heldBy(rules, head, one), this.#absences());
    if (seat === undefined) return;
    const act = { kind: "session", command: { type: "session/release", seat } } as const;
    void this.#live.submit({ by: { kind: "door" }, cmdId: randomUUID(), act });
  }

  /** @throws RefusalError `resume-wrong` or `resume-over` */
  async resume({ cmdId, token, name, code }: z.output<typeof Resume>): Promise<SeatId> {
    const tokenHash = sha256(token);
    const by = { kind: "door" } as const;
    // A late copy of an answered message hears the same, though its code is used up.
    if (!this.#live.knows(by, cmdId)) {
      const seat = seatNamed(name, this.#live.state, this.#live.words);
      const refusal = this.codes.use(seat, code);
      if (seat === undefined || refusal !== undefined) throw new RefusalError(refusal ?? "resume-wrong");
      const act = { kind: "session", command: { type: "session/claim", seat } } as const;
      const outcome = await this.#live.submit({ by, cmdId, act, tokenHash });
      if (!outcome.ok) throw new RefusalError(outcome.refusal);
    }
    return this.#seatOf(tokenHash);
  }

  areTaken(words: readonly StoredText[], own?: SeatId): boolean {
    return words.some(({ text }) => isTaken(text, this.#live.head, this.#live.words, own));
  }

  /** Its join is accepted and not yet durable: a copy waits for the disk as the join does. */
  #isComing(tokenHash: string): boolean {
    const seat = this.#live.tokens.get(tokenHash);
    return seat !== undefined && !isHeld(this.#live.state, seat) && isHeld(this.#live.head, seat);
  }

  #seatOf(tokenHash: string): SeatId {
    const seat = this.#live.tokens.get(tokenHash);
    if (seat === undefined) throw new RefusalError("internal");
    return seat;
  }
}
