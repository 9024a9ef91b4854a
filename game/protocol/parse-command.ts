/** From what crossed the wire to a command the rules can read: validated by its own schema, its words stored. */
import { isActivityId } from "../activities/ids.ts";
import type { Phase } from "../engine/activity.ts";
import type { Act } from "../engine/step.ts";
import { storeWords, type StoredText } from "../engine/words.ts";
import { ACTIVITY_COMMANDS } from "./activity-commands.ts";
import { SessionCommand, type Refusal } from "./commands.ts";

export type Parsed =
  | { readonly ok: true; readonly act: Act; readonly words: readonly StoredText[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a client sends: a command, and the phase it was made in when it is an activity's. */
export interface Sent {
  readonly phase?: string | undefined;
  readonly command: { readonly type: string };
}

/** States are records keyed by ids: a name that every object answers to is nobody's id. */
function namesPrototype(value: unknown): boolean {
  if (typeof value === "string") return value in Object.prototype;
  if (typeof value !== "object" || value === null) return false;
  // What a person typed is stored beside the state and keys nothing.
  if ("words" in value) return false;
  return Object.values(value).some(namesPrototype);
}

const refused = (refusal: Refusal): Parsed => ({ ok: false, refusal });

/** @param seq the number the command will have in the journal */
export function parseCommand(
  { phase: phaseId, command }: Sent,
  phases: readonly Phase[],
  seq: number,
): Parsed {
  const [prefix = ""] = command.type.split("/");
  if (prefix === "session") {
    const parsed = SessionCommand.safeParse(command);
    if (!parsed.success) return refused(textRefusal(parsed.error.issues));
    if (namesPrototype(parsed.data)) return refused("invalid");
    const stored = storeWords(parsed.data, seq);
    return { ok: true, act: { kind: "session", command: stored.command }, words: stored.words };
  }
  const phase = phases.find(({ id }) => id === phaseId);
  if (!isActivityId(prefix) || !phase) return refused("unknown-command");
  // A command of another activity than the phase's would meet rules that do not know it.
  if (phase.activity !== prefix) return refused("out-of-phase");
  const parsed = ACTIVITY_COMMANDS[prefix].safeParse(command);
  if (!parsed.success) return refused(textRefusal(parsed.error.issues));
  if (namesPrototype(parsed.data)) return refused("invalid");
  const stored = storeWords(parsed.data, seq);
  return {
    ok: true,
    act: { kind: "activity", phase: phase.id, command: stored.command },
    words: stored.words,
  };
}

/** A text that is empty or too long has its own sentence; everything else is the client's fault. */
function textRefusal(issues: readonly { readonly message: string }[]): Refusal {
  if (issues.some(({ message }) => message === "text-too-long")) return "text-too-long";
  return issues.some(({ message }) => message === "text-empty") ? "text-empty" : "invalid";
}
