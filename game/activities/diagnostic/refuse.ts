/** Why a command of the diagnostic is refused: one code each, the same on a phone and on the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor, SeatId } from "../../engine/actors.ts";
import type { DiagnosticCommand } from "./schema.ts";
import type { DiagnosticShape, DiagnosticTeam } from "./state.ts";

type Spoken = Extract<DiagnosticCommand, { type: "diagnostic/confirm" | "diagnostic/object" }>;

const isOwn = (object: object, key: string) => Object.hasOwn(object, key);

export function refuseDiagnostic(
  { everyone, team, seat }: View<DiagnosticShape>,
  command: DiagnosticCommand,
  by: Actor,
): string | undefined {
  if (by.kind !== "seat" || !team || !seat) return "not-allowed";
  const isAlone = command.type === "diagnostic/function" || command.type === "diagnostic/rate";
  if (everyone.step !== (isAlone ? "alone" : "table")) return "step-closed";
  switch (command.type) {
    case "diagnostic/function":
      return undefined;
    case "diagnostic/rate":
      return everyone.items.some(({ id }) => id === command.item) ? undefined : "point-unknown";
    case "diagnostic/propose":
      return everyone.talk.includes(command.item) ? undefined : "point-unknown";
    default:
      if (!everyone.talk.includes(command.item)) return "point-unknown";
      return refuseVoice(team, command, by.seat);
  }
}

function refuseVoice({ values }: DiagnosticTeam, { item, seen }: Spoken, seat: SeatId): string | undefined {
  const value = isOwn(values, item) ? values[item] : undefined;
  if (!value) return "nothing-proposed";
  if (value.number !== seen) return "value-changed";
  return value.by === seat ? "own-proposal" : undefined;
}
