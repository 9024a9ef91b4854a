/** What the consoles of a room hear besides the state: who is connected, who did something, what is wrong. */
import type { PhaseId, SeatId } from "../../game/engine/actors.ts";
import { encode } from "./audience-log.ts";
import type { Broadcast, Listener } from "./broadcast.ts";

const isConsole = ({ connection }: Listener) => connection.door === "console";

export class Desk {
  readonly #broadcast: Broadcast;
  #isStorageFailing = false;
  #online = "";
  /** When each seat last did something in this phase, session time; those not yet told apart. */
  #phase: PhaseId | null = null;
  #acts: Record<SeatId, number> = {};
  #newActs: Record<SeatId, number> = {};

  constructor(broadcast: Broadcast) {
    this.#broadcast = broadcast;
  }

  /** @param isDifferent commands once accepted are refused by the rules of today */
  welcome(listener: Listener, isDifferent: boolean): void {
    this.#online = ""; // a console that comes hears who is here with the next telling
    if (!isConsole(listener)) return;
    if (this.#phase !== null) listener.outbox.send(encode(["a", this.#phase, this.#acts]));
    if (isDifferent) listener.outbox.send(encode(["n", "replay-differs"]));
  }

  tellStorage(isFailing: boolean): void {
    if (isFailing === this.#isStorageFailing) return;
    this.#isStorageFailing = isFailing;
    this.#broadcast.sendAll(encode(["n", isFailing ? "storage-failing" : "storage-back"]), isConsole);
  }

  /** Not state: after a restart nobody has done anything yet, and a minute later it is true again. */
  noteAct(phase: PhaseId, seat: SeatId, at: number): void {
    this.#turnTo(phase);
    this.#acts[seat] = at;
    this.#newActs[seat] = at;
  }

  #turnTo(phase: PhaseId | null): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#acts = {};
    this.#newActs = {};
  }

  tellActs(): void {
    if (this.#phase === null || Object.keys(this.#newActs).length === 0) return;
    this.#broadcast.sendAll(encode(["a", this.#phase, this.#newActs]), isConsole);
    this.#newActs = {};
  }

  tellPresence(listeners: readonly Listener[]): void {
    const online = [...new Set(listeners.flatMap(({ connection }) => connection.seats))];
    const now = JSON.stringify(online);
    if (now === this.#online) return;
    this.#online = now;
    this.#broadcast.sendAll(encode(["o", online]), isConsole);
  }
}
