/** From what crossed the wire to a command the rules can read: validated by its own schema, its words stored. */
import { ACTIVITY_IDS, type ActivityId } from "../../game/activities/ids.ts";
import type { Phase } from "../../game/engine/activity.ts";
import type { Act } from "../../game/engine/step.ts";
import { storeWords } from "../../game/engine/words.ts";
import { ACTIVITY_COMMANDS } from "../../game/protocol/activity-commands.ts";
import { SessionCommand, type Envelope } from "../../game/protocol/commands.ts";
import { RefusalError } from "./cmd.ts";

export interface ParsedCommand {
  readonly act: Act;
  readonly words: readonly { readonly id: string; readonly text: string }[];
}

const isActivityId = (id: string): id is ActivityId => ACTIVITY_IDS.some((known) => known === id);

function schemaFor(envelope: Envelope, phases: readonly Phase[]) {
  const [prefix = ""] = envelope.command.type.split("/");
  if (prefix === "session") return SessionCommand;
  const phase = phases.find(({ id }) => id === envelope.phase);
  if (!isActivityId(prefix) || !phase) throw new RefusalError("unknown-command");
  // A command of another activity than the phase's would meet rules that do not know it.
  if (phase.activity !== prefix) throw new RefusalError("out-of-phase");
  return ACTIVITY_COMMANDS[prefix];
}

/**
 * @param seq the number the command will have in the journal
 * @throws RefusalError `unknown-command`, `out-of-phase`, `invalid`, `text-empty`, `text-too-long`
 */
export function parseCommand(envelope: Envelope, phases: readonly Phase[], seq: number): ParsedCommand {
  const parsed = schemaFor(envelope, phases).safeParse(envelope.command);
  if (!parsed.success) {
    const isText = parsed.error.issues.map(({ message }) => message).find((message) => message.startsWith("text-"));
    throw new RefusalError(isText ?? "invalid");
  }
  const { command, words } = storeWords(parsed.data, seq);
  // storeWords changes texts into ids and nothing else: the shape is the schema's, as `Stored` says.
  const act = (
    envelope.phase === undefined ? { kind: "session", command } : { kind: "activity", phase: envelope.phase, command }
  ) as Act;
  return { act, words };
}
