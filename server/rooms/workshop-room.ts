/** One live session's room: seat, validate, step, journal, send. It branches on no game content. */
import { Room, type AuthContext, type Client } from "@colyseus/core";
import type { Actor, SeatId } from "../../game/engine/actors.ts";
import type { StoredText } from "../../game/engine/words.ts";
import { Envelope, GestureMessage, HandOver, Hello } from "../../game/protocol/commands.ts";
import { parseCommand } from "../../game/protocol/parse-command.ts";
import { log, logError } from "../observe/log.ts";
import { encode } from "./audience-log.ts";
import { Bell } from "./bell.ts";
import { Broadcast, type Listener } from "./broadcast.ts";
import { cmd, RefusalError } from "./cmd.ts";
import { Desk } from "./desk.ts";
import { entering } from "./entering.ts";
import { sha256, type LiveSession, type Submission } from "./live-session.ts";
import { isTaken } from "./names.ts";
import { outboxOf } from "./outbox.ts";
import { RateLimit } from "./rate-limit.ts";

export interface WorkshopOptions {
  readonly live: LiveSession;
}

/** A connection is not a seat: it has a door, holds several seats or none. */
interface Guest extends Listener {
  readonly rate: RateLimit;
}
type GuestClient = Client<{ userData: Guest; auth: Hello }>;

const TICK_MS = 100;
/** From so many commands waiting for the disk on, what may be skipped is. */
const BUSY = 50;
const TOUCH_MS = 5_000;
const PRESENCE_MS = 1_000;

export class WorkshopRoom extends Room<{ client: GuestClient }> {
  override maxClients = 260;
  // Beyond our own answer `too-fast`, a client that floods is cut.
  override maxMessagesPerSecond = 100;
  #live!: LiveSession;
  #broadcast!: Broadcast;
  #bell!: Bell;
  #desk!: Desk;
  #isClockTold = false;

  override onCreate({ live }: WorkshopOptions) {
    this.#live = live;
    this.roomId = live.row.code;
    this.autoDispose = false;
    this.patchRate = null; // nothing is in a Colyseus state
    void this.setPrivate(true);
    this.#broadcast = new Broadcast(live.state, live.words);
    this.#bell = new Bell(live);
    this.#desk = new Desk(this.#broadcast);
    this.#isClockTold = live.clock.isRunning;
    live.observe(
      (committed) => {
        this.#broadcast.committed(committed);
        this.#afterStep();
      },
      (isFailing) => this.#desk.tellStorage(isFailing),
    );
    this.clock.setInterval(
      () => this.#broadcast.tick({ isBusy: live.waiting > BUSY, isLive: live.isLive }),
      TICK_MS,
    );
    this.clock.setInterval(() => live.touch(), TOUCH_MS);
    this.clock.setInterval(() => this.#desk.tellPresence(this.#guests()), PRESENCE_MS);
    this.#bell.arm();
  }

  override onUncaughtException(error: Error) {
    logError("room", error);
  }

  override onAuth(_client: GuestClient, options: unknown, context: AuthContext): Hello {
    return entering(this.#live.row, options, context.headers);
  }

  override onJoin(client: GuestClient) {
    const { door, tokens, epoch, have } = client.auth ?? Hello.parse({ door: "participant" });
    const seats =
      door === "participant" ? tokens.flatMap((token) => this.#live.tokens.get(sha256(token)) ?? []) : [];
    const guest: Guest = {
      connection: { door, seats: [...new Set(seats)].filter((seat) => this.#live.state.seat[seat]) },
      subscribed: new Set(),
      outbox: outboxOf(client),
      rate: new RateLimit(15, 40),
    };
    client.userData = guest;
    this.#sendClock(guest);
    this.#broadcast.join(guest, { epoch, have });
    this.#desk.welcome(guest, this.#live.refused.length > 0);
  }

  override onLeave(client: GuestClient) {
    if (client.userData) this.#broadcast.leave(client.userData);
  }

  override messages = {
    /** A phone that woke up asks whether its connection is still one. */
    p: () => 1,
    /** Nobody waits for an answer: what is not understood, or not theirs to send, is dropped. */
    g: (client: GuestClient, raw: unknown) => {
      const message = GestureMessage.safeParse(raw);
      const guest = client.userData;
      if (!guest || !message.success) return;
      const seat = message.data.seat ?? guest.connection.seats[0];
      if (seat !== undefined && guest.connection.seats.includes(seat))
        this.#broadcast.gesture(seat, message.data.gesture);
    },
    /** Mode table: the device was handed to one of its seats, or put back in the middle. */
    h: cmd(HandOver, async (client: GuestClient, { seat }) => {
      const guest = client.userData;
      if (!guest || (seat !== null && !guest.connection.seats.includes(seat)))
        throw new RefusalError("no-seat");
      guest.connection = { ...guest.connection, handedTo: seat ?? undefined };
      this.#broadcast.refresh(guest);
      return Promise.resolve(1);
    }),
    c: cmd(Envelope, async (client: GuestClient, envelope) => {
      const guest = client.userData;
      if (!guest) throw new RefusalError("internal");
      if (!guest.rate.allows(Date.now())) throw new RefusalError("too-fast");
      if (envelope.command.type === "session/join") await this.#join(guest, envelope);
      else await this.#submit(envelope, this.#actor(guest, envelope));
      return this.#broadcast.echo(guest) ?? 1;
    }),
  };

  #actor(guest: Guest, { seat }: Envelope): Actor {
    const { door, seats } = guest.connection;
    if (door === "console") return { kind: "host", host: "h1" };
    const speaker = seat ?? seats[0];
    if (door !== "participant" || speaker === undefined || !seats.includes(speaker))
      throw new RefusalError("no-seat");
    return { kind: "seat", seat: speaker };
  }

  async #submit(envelope: Envelope, by: Actor, extra: Partial<Submission> = {}): Promise<void> {
    const { act, words } = this.#parse(envelope);
    // A late copy of a command already answered hears the same, whoever took the name since.
    const isNew = !this.#live.knows(by, envelope.cmdId);
    if (
      isNew &&
      act.command.type === "session/rename" &&
      this.#areTaken(words, by.kind === "seat" ? by.seat : "")
    )
      throw new RefusalError("name-taken");
    const outcome = await this.#live.submit({ by, cmdId: envelope.cmdId, act, words, ...extra });
    if (!outcome.ok) throw new RefusalError(outcome.refusal);
    // The facilitator's gestures are rare and the whole room waits for them: they do not wait for the tick.
    if (by.kind === "host") this.#broadcast.flush();
  }

  #parse(envelope: Envelope) {
    const parsed = parseCommand(envelope, this.#live.frozen.phases, this.#live.nextSeq);
    if (!parsed.ok) throw new RefusalError(parsed.refusal);
    return parsed;
  }

  /** The device makes the seat's secret: sending again gives the same seat, and its owner never hears "taken". */
  async #join(guest: Guest, envelope: Envelope): Promise<void> {
    if (guest.connection.door !== "participant") throw new RefusalError("not-allowed");
    if (envelope.token === undefined) throw new RefusalError("invalid");
    const tokenHash = sha256(envelope.token);
    if (this.#isComing(tokenHash)) await this.#live.settled();
    const known = this.#live.tokens.get(tokenHash);
    if (known === undefined || !this.#live.state.seat[known]) {
      const { words } = this.#parse(envelope);
      const isNew = !this.#live.knows({ kind: "door" }, envelope.cmdId);
      if (isNew && this.#areTaken(words)) throw new RefusalError("name-taken");
      await this.#submit(envelope, { kind: "door" }, { tokenHash });
    }
    const seat = this.#live.tokens.get(tokenHash);
    if (seat === undefined) throw new RefusalError("internal");
    guest.connection = { ...guest.connection, seats: [...new Set([...guest.connection.seats, seat])] };
    this.#broadcast.refresh(guest);
    this.#sendClock(guest);
  }

  /** Its join is accepted and not yet durable: a copy waits for the disk as the join does. */
  #isComing(tokenHash: string): boolean {
    const seat = this.#live.tokens.get(tokenHash);
    return seat !== undefined && !this.#live.state.seat[seat] && this.#live.head.seat[seat] !== undefined;
  }

  #areTaken(words: readonly StoredText[], own?: SeatId): boolean {
    return words.some(({ text }) => isTaken(text, this.#live.head, this.#live.words, own));
  }

  #afterStep(): void {
    this.#bell.arm();
    const { isRunning } = this.#live.clock;
    if (isRunning === this.#isClockTold) return;
    this.#isClockTold = isRunning;
    if (this.#live.state.everyone.flow.status === "ended")
      log("session-ended", { session: this.#live.row.code });
    for (const guest of this.#guests()) this.#sendClock(guest);
  }

  #guests(): Guest[] {
    return this.clients.flatMap((client) => client.userData ?? []);
  }

  #sendClock(guest: Guest): void {
    const { clock } = this.#live;
    guest.outbox.send(
      encode(["c", clock.now(), clock.isRunning, this.#broadcast.epoch, guest.connection.seats]),
    );
  }

  override async onDispose() {
    this.#bell.stop();
    await this.#live.snapshot();
  }
}
