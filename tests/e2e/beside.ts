/** The room around one person: who facilitates, by the protocol, a neighbour at their table, two people at the other one. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { State } from "../../game/engine/session.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { Room, type Viewport } from "./room.ts";

export class Beside {
  readonly room: Room;
  readonly host: Guest;
  readonly neighbour: Guest;
  readonly others: readonly Guest[];

  private constructor(room: Room, host: Guest, [neighbour, ...others]: readonly [Guest, ...Guest[]]) {
    this.room = room;
    this.host = host;
    this.neighbour = neighbour;
    this.others = others;
  }

  /** @param body what is asked besides, of the scenario's own */
  static async open(scenario: string, body: Record<string, unknown> = {}): Promise<Beside> {
    const room = await Room.open({ scenario, tables: 2, ...body });
    const host = await consoleOf(room.server, room.session);
    const enter = async (name: string, table: string) => {
      const guest = await Guest.enter(room.server, room.session.code);
      expect(await guest.join(name, undefined, table)).toBe("ok");
      return guest;
    };
    // The other table is the fuller one: whoever asks to be placed comes to the first.
    const neighbour = await enter("Noor", "t1");
    return new Beside(room, host, [neighbour, await enter("Driss", "t2"), await enter("Inès", "t2")]);
  }

  /** The join page of the session, as a person opens it. */
  door(viewport: Viewport, locale = "fr"): Promise<Page> {
    return this.room.page(`/${this.room.session.code}`, viewport, "localhost", locale);
  }

  /** What everybody holds of a phase. */
  seen(phase: string): unknown {
    return everyone(this.host).phases[phase];
  }

  team(id: string): State["team"][string] {
    return this.host.mirror.parts[`team/${id}`] as State["team"][string];
  }

  async start(): Promise<void> {
    expect(await steer(this.host, "session/start")).toBe("ok");
  }

  async open(phase: string): Promise<void> {
    expect(await steer(this.host, "session/open", { phase })).toBe("ok");
    await this.host.sees(
      ({ parts }) => (parts.everyone as State["everyone"]).flow.phase === phase,
      `the phase ${phase}`,
    );
  }

  /** Turns the steps of the open phase until one is reached. */
  async until(isThere: () => boolean): Promise<void> {
    for (let turns = 0; turns < 30 && !isThere(); turns += 1) {
      const { turn } = everyone(this.host).flow;
      expect(await steer(this.host, "session/next")).toBe("ok");
      await expect.poll(() => everyone(this.host).flow.turn).not.toBe(turn);
    }
    expect(isThere()).toBe(true);
  }

  async next(): Promise<void> {
    const { turn } = everyone(this.host).flow;
    await this.until(() => everyone(this.host).flow.turn !== turn);
  }

  async end(): Promise<void> {
    expect(await steer(this.host, "session/end")).toBe("ok");
  }

  async close(): Promise<void> {
    await this.room.close();
  }
}
