/** One real client over the SDK: comes back after a cut or a restart, sends again what was not answered. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import type { State } from "../../game/engine/session.ts";
import type { Gesture } from "../../game/protocol/commands.ts";
import { emptyMirror, receive, type Frame, type Mirror } from "../../game/protocol/frames.ts";
import { decodeFrames } from "./decode.ts";

export interface Address {
  readonly url: string;
  readonly code: string;
}

export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

export interface Acknowledgement {
  /** Author as the journal writes it. */
  readonly by: string;
  readonly cmdId: string;
  readonly ms: number;
}

/** What a bad network does to commands on their way. */
export interface Weather {
  /** Milliseconds that a command is held back, while later ones overtake it. */
  readonly delay: () => number;
  /** After how many milliseconds each further copy of a command leaves. */
  readonly copies: () => readonly number[];
}

/** A final answer to one sending of a command; a command may be sent several times. */
export interface Heard {
  readonly by: string;
  readonly cmdId: string;
  readonly epoch: string;
  /** "ok", or the refusal's code. */
  readonly answer: string;
}

const ANSWER_MS = 8_000;
/** Of a page that is not answered: `client/link/colyseus.ts`. */
const LONGEST_PAUSE_MS = 4_000;
const RESENT = ["busy", "too-fast", "storage-unavailable"];

function refusalOf(error: unknown): string | undefined {
  const reason = error instanceof Error && "reason" in error ? error.reason : undefined;
  return typeof reason === "object" && reason !== null && "code" in reason ? String(reason.code) : undefined;
}

export class LoadClient {
  readonly token = randomBytes(18).toString("base64url");
  mirror: Mirror = emptyMirror;
  bytesIn = 0;
  bytesOut = 0;
  errors = 0;
  refused = 0;
  readonly acknowledged: Acknowledgement[] = [];
  readonly heard: Heard[] = [];
  weather: Weather | undefined;
  /** Comes back as the page does: less and less often while nobody answers. Without it, at once. */
  isPatient = false;
  /** Commands held back now. */
  heldBack = 0;
  /** Times the server said that its disk refuses. */
  unavailable = 0;
  onAcknowledged: (acknowledgement: Acknowledgement) => void = () => undefined;
  onFrame: (frame: Frame) => void = () => undefined;
  readonly #address: Address;
  readonly #key: string | undefined;
  #room: Room | undefined;
  #epoch = "";
  #isClosed = false;
  #waitForRoom: Promise<Room>;
  #gotRoom: (room: Room) => void = () => undefined;

  /** @param key a facilitator's key: the client then holds the console */
  constructor(address: Address, key?: string) {
    this.#address = address;
    this.#key = key;
    this.#waitForRoom = this.#nextRoom();
    void this.#keepConnected();
  }

  get seat(): string | undefined {
    return this.#part("seat/")?.id;
  }

  get isConnected(): boolean {
    return this.#room !== undefined;
  }

  get everyone(): State["everyone"] | undefined {
    return this.mirror.parts.everyone as State["everyone"] | undefined;
  }

  /** What this client sees of a phase. */
  view(phase: string) {
    const seat = this.#part("seat/")?.part as State["seat"][string] | undefined;
    const team = seat && (this.mirror.parts[`team/${seat.team}`] as State["team"][string] | undefined);
    const everyone = this.everyone?.phases[phase];
    return everyone && seat && team
      ? { everyone, team: team.phases[phase], seat: seat.phases[phase] }
      : undefined;
  }

  /** Console: every table's part. */
  teams(): Record<string, State["team"][string]> {
    const entries = Object.entries(this.mirror.parts).filter(([key]) => key.startsWith("team/"));
    return Object.fromEntries(entries.map(([key, part]) => [key.slice(5), part as State["team"][string]]));
  }

  join(name: string, isBot = true): Promise<Answer> {
    return this.#request({ command: { type: "session/join", name, isBot }, token: this.token }, "door");
  }

  send(command: { readonly type: string }, phase?: string): Promise<Answer> {
    const by = this.#key === undefined ? `seat/${this.seat ?? "?"}` : "host/h1";
    return this.#request({ command, ...(phase !== undefined && { phase }) }, by);
  }

  /** What this person does now: no answer, no second chance. */
  gesture(gesture: Gesture): void {
    this.#room?.send("g", { gesture });
  }

  /** Cuts the socket without a word, as a lift or a tunnel does. */
  cut(): void {
    this.#room?.connection.close();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#room?.leave();
  }

  #part(root: string): { id: string; part: object } | undefined {
    for (const [key, part] of Object.entries(this.mirror.parts)) {
      if (part && key.startsWith(root)) return { id: key.slice(root.length), part };
    }
    return undefined;
  }

  async #request(body: Record<string, unknown>, by: string): Promise<Answer> {
    const envelope = { cmdId: randomBytes(9).toString("base64url"), ...body };
    const start = performance.now();
    this.bytesOut += JSON.stringify(envelope).length;
    for (const after of this.weather?.copies() ?? []) void this.#sendCopy(envelope, by, after);
    await this.#holdBack(this.weather?.delay() ?? 0);
    for (;;) {
      const room = this.#room ?? (await this.#waitForRoom);
      try {
        const reply: unknown = await room.request("c", envelope, { timeout: ANSWER_MS });
        if (reply instanceof Uint8Array) this.#receiveAll(reply, room);
        this.#hear(by, envelope.cmdId, "ok");
        const acknowledgement = { by, cmdId: envelope.cmdId, ms: performance.now() - start };
        this.acknowledged.push(acknowledgement);
        this.onAcknowledged(acknowledgement);
        return { ok: true };
      } catch (error) {
        const refusal = refusalOf(error);
        if (this.#isClosed) return { ok: false, refusal: "closed" };
        if (refusal === "storage-unavailable") this.unavailable += 1;
        if (refusal !== undefined && !RESENT.includes(refusal)) {
          this.#hear(by, envelope.cmdId, refusal);
          this.refused += 1;
          return { ok: false, refusal };
        }
        if (refusal === undefined && room === this.#room) void room.leave(false);
        await sleep(200 + Math.random() * 300);
      }
    }
  }

  async #holdBack(ms: number): Promise<void> {
    if (ms === 0) return;
    this.heldBack += 1;
    await sleep(ms);
    this.heldBack -= 1;
  }

  /** The same envelope once more: nobody waits for its answer, which must not contradict the others. */
  async #sendCopy(envelope: { readonly cmdId: string }, by: string, after: number): Promise<void> {
    await sleep(after);
    const room = this.#room ?? (await this.#waitForRoom);
    try {
      const reply: unknown = await room.request("c", envelope, { timeout: ANSWER_MS });
      // The copy that arrives first brings what the command changed, as any answer does: nobody else will.
      if (reply instanceof Uint8Array && room === this.#room) this.#receiveAll(reply, room);
      this.#hear(by, envelope.cmdId, "ok");
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== undefined && !RESENT.includes(refusal)) this.#hear(by, envelope.cmdId, refusal);
    }
  }

  #hear(by: string, cmdId: string, answer: string): void {
    this.heard.push({ by, cmdId, epoch: this.#epoch, answer });
  }

  #nextRoom(): Promise<Room> {
    return new Promise((resolve) => {
      this.#gotRoom = resolve;
    });
  }

  async #keepConnected(): Promise<void> {
    let failures = 0;
    while (!this.#isClosed) {
      try {
        await this.#connectOnce();
        failures = 0;
      } catch {
        this.errors += 1;
        failures += 1;
      }
      const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** Math.min(failures, 5));
      await sleep(this.isPatient ? pause * (0.5 + Math.random() / 2) : 150 + Math.random() * 350);
    }
  }

  async #connectOnce(): Promise<void> {
    const { url, code } = this.#address;
    const kept = { epoch: this.#epoch, have: this.mirror.seqs };
    const hello =
      this.#key === undefined
        ? { door: "participant", tokens: [this.token] }
        : { door: "console", key: this.#key };
    const room = await new Client(url).joinById(code, { ...hello, ...kept });
    room.reconnection.enabled = false;
    const { events } = room.connection;
    const { onmessage } = events;
    events.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      this.bytesIn += event.data.byteLength;
      onmessage?.call(events, event);
    };
    await new Promise<void>((resolve) => {
      room.onMessage("f", (bytes: Uint8Array) => {
        this.#receiveAll(bytes, room);
      });
      room.onError(() => undefined);
      room.onLeave(() => resolve());
      this.#room = room;
      this.#gotRoom(room);
    });
    this.#room = undefined;
    this.#waitForRoom = this.#nextRoom();
  }

  #receiveAll(bytes: Uint8Array, room: Room): void {
    for (const frame of decodeFrames(bytes)) this.#receive(frame, room);
  }

  #receive(frame: Frame, room: Room): void {
    if (frame[0] === "c") {
      if (frame[3] !== this.#epoch) this.mirror = { ...this.mirror, seqs: {} };
      this.#epoch = frame[3];
    }
    const next = receive(this.mirror, frame);
    if (next) this.mirror = next;
    else {
      this.mirror = { ...this.mirror, seqs: {} };
      void room.leave(false);
    }
    this.onFrame(frame);
  }
}
