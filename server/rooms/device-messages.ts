/** What a device says besides commands: it is awake, somebody types, it was handed over, it takes up a seat. */
import {
  ApartCount,
  ApartMessage,
  GestureMessage,
  HandOver,
  Resume,
  ResumeCode,
} from "../../game/protocol/commands.ts";
import type { Apart } from "./apart.ts";
import { encode } from "./audience-log.ts";
import type { Broadcast, Listener } from "./broadcast.ts";
import { cmd, question, RefusalError } from "./cmd.ts";
import type { Guest, GuestClient } from "./guest.ts";
import type { LiveSession } from "./live-session.ts";
import type { Seating } from "./seating.ts";

interface Parts {
  readonly live: LiveSession;
  readonly broadcast: Broadcast;
  readonly seating: Seating;
  readonly apart: Apart;
  /** Gives a connection a seat and what that seat may see. */
  readonly sit: (guest: Guest, seat: string) => void;
}

/** @param parts asked at each message: a room has them once it is created, its messages before */
export const deviceMessages = (parts: () => Parts) => ({
  /** A phone that woke up asks whether its connection is still one. */
  p: () => 1,
  /** Nobody waits for an answer: what is not understood, or not theirs to send, is dropped. */
  g: ({ userData: guest }: GuestClient, raw: unknown) => {
    const message = GestureMessage.safeParse(raw);
    if (!guest || !message.success) return;
    const seat = message.data.seat ?? guest.connection.seats[0];
    if (seat !== undefined && guest.connection.seats.includes(seat))
      parts().broadcast.gesture(seat, message.data.gesture);
  },
  /** Mode table: the device was handed to one of its seats, or put back in the middle. */
  h: question(HandOver, async ({ userData: guest }: GuestClient, { seat }) => {
    if (!guest || (seat !== null && !guest.connection.seats.includes(seat)))
      throw new RefusalError("no-seat");
    guest.connection = { ...guest.connection, handedTo: seat ?? undefined };
    parts().broadcast.refresh(guest);
    return Promise.resolve(1);
  }),
  /** A code under which another device takes up a seat: for one's own, or from the console for anybody's. */
  k: question(ResumeCode, async ({ userData: guest }: GuestClient, message) => {
    const { live, seating } = parts();
    const seat = message.seat ?? guest?.connection.seats[0];
    if (!guest || seat === undefined || !live.state.seat[seat]) throw new RefusalError("no-seat");
    const { door, seats } = guest.connection;
    const isAllowed = door === "console" ? guest.mayAct : seats.includes(seat);
    if (!isAllowed) throw new RefusalError("not-allowed");
    return Promise.resolve(seating.codes.make(seat));
  }),
  /** Another device, with that code. */
  r: cmd(Resume, async ({ userData: guest }: GuestClient, message) => {
    if (guest?.connection.door !== "participant") throw new RefusalError("not-allowed");
    if (!guest.rate.allows(Date.now())) throw new RefusalError("too-fast");
    const { broadcast, seating, sit } = parts();
    const seat = await seating.resume(message);
    // Nobody's place is taken up in silence: whoever already holds it hears so, and both may go on.
    const isHolder = ({ connection }: Listener) => connection.seats.includes(seat);
    if (!isHolder(guest)) broadcast.sendAll(encode(["t", seat]), isHolder);
    sit(guest, seat);
    return 1;
  }),
  /** An answer kept apart from the journal. */
  s: question(ApartMessage, async ({ userData: guest }: GuestClient, { seat: from, ...sent }) => {
    const seat = from ?? guest?.connection.seats[0];
    if (!guest || seat === undefined || !guest.connection.seats.includes(seat))
      throw new RefusalError("no-seat");
    if (!guest.rate.allows(Date.now())) throw new RefusalError("too-fast");
    await parts().apart.answer(seat, sent);
    return 1;
  }),
  /** How many answers the open phase has, for a console. */
  q: question(ApartCount, async ({ userData: guest }: GuestClient, { phase }) => {
    if (guest?.connection.door !== "console") throw new RefusalError("not-allowed");
    return parts().apart.count(phase);
  }),
});
