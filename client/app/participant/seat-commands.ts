/** What one person of the device may ask of the session itself, in the protocol's own shapes. */
import type { SessionCommand } from "../../../game/protocol/commands.ts";
import type { Answer, Link } from "../../link/link.ts";

type SeatCommand = Extract<
  SessionCommand,
  { type: `session/${"rename" | "move" | "leave" | "withdraw" | "service" | "askTime"}` }
>;

export const sendFor = (link: Link, seat: string, command: SeatCommand): Promise<Answer> =>
  link.send(command, { seat });
