/** One live session's room: seat, validate, step, journal, send. It branches on no game content. */
import { Room, ServerError, type AuthContext } from "@colyseus/core";
import type { Actor } from "../../game/engine/actors.ts";
import { MAX_SEATS } from "../../game/engine/session.ts";
import { Envelope, Hello } from "../../game/protocol/commands.ts";
import { parseCommand } from "../../game/protocol/parse-command.ts";
import { log, logError } from "../observe/log.ts";
import { encode } from "./audience-log.ts";
import { Away } from "./absences.ts";
import { Apart } from "./apart.ts";
import { Bell } from "./bell.ts";
import { Broadcast } from "./broadcast.ts";
import { cmd, RefusalError } from "./cmd.ts";
import { Desk } from "./desk.ts";
import { deviceMessages } from "./device-messages.ts";
import { entering, type Entered } from "./entering.ts";
import type { Guest, GuestClient } from "./guest.ts";
import type { Committed, LiveSession, Submission } from "./live-session.ts";
import { outboxOf } from "./outbox.ts";
import { RateLimit } from "./rate-limit.ts";
import { Seating } from "./seating.ts";
import { namesSomebody, ownOf, speakerOf } from "./speaking.ts";

export interface WorkshopOptions {
  readonly live: LiveSession;
}

/** As Colyseus says that a room takes nobody more. */
const ROOM_FULL = 522;
const TICK_MS = 100;
/** From so many commands waiting for the disk on, what may be skipped is. */
const BUSY = 50;
const TOUCH_MS = 5_000;
const PRESENCE_MS = 1_000;

export class WorkshopRoom extends Room<{ client: GuestClient }> {
  // Everybody seated, and as many who read the écran on a device of their own; then consoles and écrans.
  override maxClients = 2 * MAX_SEATS + 20;
  // Beyond our own answer `too-fast`, a client that floods is cut.
  override maxMessagesPerSecond = 100;
  #live!: LiveSession;
  #broadcast!: Broadcast;
  #bell!: Bell;
  #apart!: Apart;
  #desk!: Desk;
  #seating!: Seating;
  #clockTold = "";
  readonly #away = new Away();

  override onCreate({ live }: WorkshopOptions) {
    this.#live = live;
    this.roomId = live.row.code;
    this.autoDispose = false;
    this.patchRate = null; // nothing is in a Colyseus state
    void this.setPrivate(true);
    this.#broadcast = new Broadcast(live.state, live.words);
    this.#bell = new Bell(live);
    this.#apart = new Apart(live);
    this.#desk = new Desk(this.#broadcast);
    this.#seating = new Seating(live, () => this.#away.among(this.#guests()));
    live.observe(
      (committed) => this.#onCommitted(committed),
      (isFailing) => this.#desk.tellStorage(isFailing),
    );
    this.clock.setInterval(
      () => this.#broadcast.tick({ isBusy: live.waiting > BUSY, isLive: live.isLive }),
      TICK_MS,
    );
    this.clock.setInterval(() => {
      live.touch();
      live.presence.pass(live.state.everyone.flow.status !== "ended");
      this.#tellClock();
    }, TOUCH_MS);
    this.clock.setInterval(() => {
      this.#desk.tellPresence(this.#guests());
      this.#desk.tellActs();
    }, PRESENCE_MS);
    this.#bell.arm();
    this.#apart.look();
  }

  override onUncaughtException(error: Error) {
    logError("room", error);
  }

  override onAuth(_client: GuestClient, options: unknown, context: AuthContext): Entered {
    const entered = entering(this.#live.row, options, context.headers);
    const watching = this.#guests().filter(({ connection }) => connection.door === "observer");
    // Those who only watch never take the place of those who play.
    if (entered.door === "observer" && watching.length >= MAX_SEATS)
      throw new ServerError(ROOM_FULL, "room full");
    return entered;
  }

  override onJoin(client: GuestClient) {
    const { door, tokens, epoch, have, mayAct, kind } = client.auth ?? {
      ...Hello.parse({ door: "participant" }),
      ...({ mayAct: true, kind: "computer" } as const),
    };
    const guest: Guest = {
      connection: { door, seats: door === "participant" ? this.#seating.seatsOf(tokens) : [] },
      ...{ mayAct, kind },
      subscribed: new Set(),
      outbox: outboxOf(client),
      rate: new RateLimit(15, 40),
    };
    client.userData = guest;
    this.#live.presence.came(kind);
    this.#sendClock(guest);
    this.#broadcast.join(guest, { epoch, have });
    this.#desk.welcome(guest, this.#live.refused.length > 0);
  }

  override onLeave(client: GuestClient) {
    if (!client.userData) return;
    this.#broadcast.leave(client.userData);
    this.#away.left(client.userData.connection.seats);
    this.#live.presence.left(client.userData.kind);
  }

  override messages = {
    ...deviceMessages(() => ({
      ...{ live: this.#live, broadcast: this.#broadcast, seating: this.#seating, apart: this.#apart },
      sit: (guest, seat) => this.#sit(guest, seat),
    })),
    c: cmd(Envelope, async (client: GuestClient, envelope) => {
      const guest = client.userData;
      if (!guest) throw new RefusalError("internal");
      if (!guest.rate.allows(Date.now())) throw new RefusalError("too-fast");
      if (envelope.command.type === "session/join") await this.#join(guest, envelope);
      else await this.#submit(envelope, speakerOf(guest, envelope));
      return this.#broadcast.echo(guest) ?? 1;
    }),
  };

  async #submit(envelope: Envelope, by: Actor, extra: Partial<Submission> = {}): Promise<void> {
    const { act, words } = this.#parse(envelope);
    // A late copy of a command already answered hears the same, whoever took the name since.
    const isNew = !this.#live.knows(by, envelope.cmdId);
    if (isNew && namesSomebody(act.command) && this.#seating.areTaken(words, ownOf(act.command, by)))
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

  async #join(guest: Guest, envelope: Envelope): Promise<void> {
    if (guest.connection.door !== "participant") throw new RefusalError("not-allowed");
    const seat = await this.#seating.join(envelope, (sent, extra) =>
      this.#submit(sent, { kind: "door" }, extra),
    );
    this.#sit(guest, seat);
  }

  #sit(guest: Guest, seat: string): void {
    guest.connection = { ...guest.connection, seats: [...new Set([...guest.connection.seats, seat])] };
    this.#broadcast.refresh(guest);
    this.#sendClock(guest);
  }

  #onCommitted(committed: Committed): void {
    const { withheld, flow } = this.#broadcast.state.everyone;
    this.#broadcast.committed(committed);
    this.#bell.arm();
    this.#apart.look();
    const { by, act, at } = committed;
    if (by.kind === "seat" && act.kind === "activity") this.#desk.noteAct(act.phase, by.seat, at);
    const isOver = committed.state.everyone.flow.status === "ended";
    if (isOver && flow.status !== "ended") log("session-ended", { session: this.#live.row.code });
    if (committed.state.everyone.withheld !== withheld) void this.#erase();
    this.#tellClock();
  }

  /** When time stops, goes on, or stood still while the machine slept. */
  #tellClock(): void {
    const { rate, sleeps } = this.#live.clock;
    const told = `${rate} ${sleeps}`;
    if (told === this.#clockTold) return;
    this.#clockTold = told;
    for (const guest of this.#guests()) this.#sendClock(guest);
  }

  async #erase(): Promise<void> {
    const ids = await this.#live.eraseWithheld();
    if (ids.length > 0) this.#broadcast.erase(ids);
  }

  #guests(): Guest[] {
    return this.clients.flatMap((client) => client.userData ?? []);
  }

  #sendClock(guest: Guest): void {
    const { clock } = this.#live;
    guest.outbox.send(encode(["c", clock.now(), clock.rate, this.#broadcast.epoch, guest.connection.seats]));
  }

  override async onDispose() {
    this.#bell.stop();
    this.#apart.stop();
    await this.#live.snapshot();
  }
}
