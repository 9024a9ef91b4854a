/** What the parts of a participant's cleanup share: why a gesture is refused now, and its sending. */
import { cleanup } from "../../../game/activities/cleanup/rules.ts";
import type { CleanupShape } from "../../../game/activities/cleanup/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Sheet } from "./sheet.ts";

export interface Own extends ParticipantProps<CleanupShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly sheet: Sheet;
}

type Command = CleanupShape["command"];

/** The code of what refuses a command now, from the same rules as the server's. */
export function codeOf({ view, seat, isPaused }: Own, command: Command): string | undefined {
  return isPaused ? "paused" : cleanup.refuse(view, command, { kind: "seat", seat });
}

export function reasonOf(own: Own, command: Command): string | undefined {
  const code = codeOf(own, command);
  return code === undefined ? undefined : own.refusals(code);
}

/** A declaration's own id; also on a plain-http page, where there is no `randomUUID`. */
export const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
