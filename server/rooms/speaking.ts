/** Who speaks through a connection, and whom a command names. */
import type { Actor } from "../../game/engine/actors.ts";
import type { Envelope } from "../../game/protocol/commands.ts";
import { RefusalError } from "./cmd.ts";
import type { Guest } from "./guest.ts";

/** Throws a refusal when the connection may not speak, or not for that seat. */
export function speakerOf({ connection, mayAct }: Guest, { seat }: Envelope): Actor {
  const { door, seats } = connection;
  if (!mayAct) throw new RefusalError("read-only");
  if (door === "console") return { kind: "host", host: "h1" };
  const speaker = seat ?? seats[0];
  if (door !== "participant" || speaker === undefined || !seats.includes(speaker))
    throw new RefusalError("no-seat");
  return { kind: "seat", seat: speaker };
}

/** Two people of a session never bear the same pseudonym, whoever gives it. */
export const namesSomebody = ({ type }: { readonly type: string }) =>
  ["session/join", "session/rename", "session/renameSeat"].includes(type);

/** The seat that is being named, and may keep its own name. */
export function ownOf(command: { readonly type: string }, by: Actor): string {
  if ("seat" in command && typeof command.seat === "string") return command.seat;
  return by.kind === "seat" ? by.seat : "";
}
