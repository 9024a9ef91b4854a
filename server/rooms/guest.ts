/** One connection of a room. */
import type { Client } from "@colyseus/core";
import type { DeviceKind } from "../../game/own-footprint/counts.ts";
import type { Listener } from "./broadcast.ts";
import type { Entered } from "./entering.ts";
import type { RateLimit } from "./rate-limit.ts";

/** A connection is not a seat: it has a door, holds several seats or none. */
export interface Guest extends Listener {
  readonly rate: RateLimit;
  /** False for a console that only looks on. */
  readonly mayAct: boolean;
  /** What its device is counted as. */
  readonly kind: DeviceKind;
}

export type GuestClient = Client<{ userData: Guest; auth: Entered }>;
