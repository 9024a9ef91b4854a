/** A raw client for room tests: every frame kept as text, every answer seen, no second chance. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import { emptyMirror, receive, type Frame, type Mirror } from "../../game/protocol/frames.ts";
import type { TestServer } from "../support/server.ts";
import { frameTexts } from "./decode.ts";

/** What comes soon on a quiet machine comes all the same on a busy one. */
const PATIENCE_MS = 30_000;

export const newToken = () => randomBytes(18).toString("base64url");
export const newCmdId = () => randomBytes(9).toString("base64url");

export class Guest {
  readonly room: Room;
  readonly frames: string[] = [];
  mirror: Mirror = emptyMirror;
  epoch = "";
  seats: readonly string[] = [];
  leftWith: number | undefined;

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage("f", (bytes: Uint8Array) => this.#receive(bytes));
    room.onError(() => undefined);
    room.onLeave((code) => {
      this.leftWith = code;
    });
  }

  static async enter(
    server: Pick<TestServer, "url">,
    code: string,
    hello: Record<string, unknown> = { door: "participant" },
  ): Promise<Guest> {
    return new Guest(await new Client(server.url).joinById(code, hello));
  }

  /** @returns "ok", or the refusal's code */
  async send(command: Record<string, unknown>, rest: Record<string, unknown> = {}): Promise<string> {
    return this.request("c", { cmdId: newCmdId(), command, ...rest });
  }

  /** @param patience milliseconds until no answer is one */
  async request(type: string, message: unknown, patience = PATIENCE_MS): Promise<string> {
    try {
      const reply: unknown = await this.room.request(type, message, { timeout: patience });
      if (reply instanceof Uint8Array) this.#receive(reply);
      return "ok";
    } catch (error) {
      const reason = error instanceof Error && "reason" in error ? error.reason : undefined;
      return typeof reason === "object" && reason !== null && "code" in reason
        ? String(reason.code)
        : "no-answer";
    }
  }

  /** Sent without waiting for an answer: there is none. */
  gesture(message: unknown): void {
    this.room.send("g", message);
  }

  #receive(bytes: Uint8Array): void {
    for (const text of frameTexts(bytes)) {
      this.frames.push(text);
      const frame = JSON.parse(text) as Frame;
      if (frame[0] === "c") [, , , this.epoch, this.seats] = frame;
      this.mirror = receive(this.mirror, frame) ?? this.mirror;
    }
  }

  join(name: string, token = newToken(), team?: string): Promise<string> {
    return this.send({ type: "session/join", name, ...(team !== undefined && { team }) }, { token });
  }

  /** Waits until what this guest sees satisfies a condition. */
  async sees(condition: (mirror: Mirror) => boolean, what: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    do {
      if (condition(this.mirror)) return;
      await sleep(20);
    } while (performance.now() < end);
    throw new Error(`never saw ${what}; sees ${JSON.stringify(this.mirror).slice(0, 2000)}`);
  }

  text(): string {
    return this.frames.join("\n");
  }
}
