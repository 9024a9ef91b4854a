/** What the consoles of a room hear besides the state: who is connected now, and what is wrong. */
import { encode } from "./audience-log.ts";
import type { Broadcast, Listener } from "./broadcast.ts";

const isConsole = ({ connection }: Listener) => connection.door === "console";

export class Desk {
  readonly #broadcast: Broadcast;
  #isStorageFailing = false;
  #online = "";

  constructor(broadcast: Broadcast) {
    this.#broadcast = broadcast;
  }

  /** @param isDifferent commands once accepted are refused by the rules of today */
  welcome(listener: Listener, isDifferent: boolean): void {
    this.#online = ""; // a console that comes hears who is here with the next telling
    if (isConsole(listener) && isDifferent) listener.outbox.send(encode(["n", "replay-differs"]));
  }

  tellStorage(isFailing: boolean): void {
    if (isFailing === this.#isStorageFailing) return;
    this.#isStorageFailing = isFailing;
    this.#broadcast.sendAll(encode(["n", isFailing ? "storage-failing" : "storage-back"]), isConsole);
  }

  tellPresence(listeners: readonly Listener[]): void {
    const online = [...new Set(listeners.flatMap(({ connection }) => connection.seats))];
    const now = JSON.stringify(online);
    if (now === this.#online) return;
    this.#online = now;
    this.#broadcast.sendAll(encode(["o", online]), isConsole);
  }
}
