/** Who may come through a door: a participant with the code alone, the others with a key. */
import { ServerError } from "@colyseus/core";
import type { DeviceKind } from "../../game/own-footprint/counts.ts";
import { Hello } from "../../game/protocol/commands.ts";
import type { SessionRow } from "../journal/store.ts";
import { isFacilitator, mayRead, mayWatch } from "./keys.ts";

/** What a connection said of itself, once let in. */
export interface Entered extends Hello {
  /** Whether a console steers, or only looks on. */
  readonly mayAct: boolean;
  /** What the device is counted as: read off its browser's own name, which is not kept. */
  readonly kind: DeviceKind;
}

/** @throws ServerError 4400 for what is no greeting, 4403 for a wrong key */
export function entering(row: SessionRow, options: unknown, headers: Headers): Entered {
  const hello = Hello.safeParse(options);
  if (!hello.success) throw new ServerError(4400, "invalid");
  const { door, key } = hello.data;
  const mayAct = door !== "console" || isFacilitator(row, headers, key);
  const isOpen = {
    participant: () => true,
    // What the écran shows is shown to whoever is in the room: the code is enough to read it on one's own device.
    observer: () => true,
    console: () => mayAct || mayRead(row, headers, key),
    screen: () => mayWatch(row, headers, key),
  }[door];
  if (!isOpen()) throw new ServerError(4403, "key-wrong");
  return { ...hello.data, mayAct, kind: door === "screen" ? "screen" : kindOf(headers) };
}

const kindOf = (headers: Headers): DeviceKind =>
  headers.get("user-agent")?.includes("Mobi") ? "phone" : "computer";
