/** Why something cannot be promised, proposed, supported, composed or signed now. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { CommitmentsCommand } from "./schema.ts";
import type { CommitmentsEveryone, CommitmentsSeat, CommitmentsShape, CommitmentsTeam } from "./state.ts";

type Seen = View<CommitmentsShape>;

export function refuseCommitment(view: Seen, command: CommitmentsCommand, by: Actor): string | undefined {
  const { everyone, team, seat } = view;
  switch (command.type) {
    case "commitments/told":
      return by.kind === "clock" && everyone.told === null ? undefined : "not-allowed";
    case "commitments/compose":
    case "commitments/entitle":
      return by.kind === "host" ? refuseComposing(everyone, command) : "not-allowed";
    default:
      return by.kind === "seat" && team && seat
        ? refusePerson({ everyone, team, seat }, command)
        : "not-allowed";
  }
}

/** A line is the room's own: `__proto__` and its likes are none. */
const isLine = ({ lines }: CommitmentsEveryone, id: string) => Object.hasOwn(lines, id);

function refuseComposing(
  everyone: CommitmentsEveryone,
  command: Extract<CommitmentsCommand, { type: "commitments/compose" | "commitments/entitle" }>,
): string | undefined {
  if (everyone.step !== "charter") return "charter-not-open";
  if (command.type === "commitments/entitle") return undefined;
  const { lines } = command;
  if (new Set(lines).size !== lines.length) return "line-unknown";
  return lines.every((id) => isLine(everyone, id)) ? undefined : "line-unknown";
}

/** What a person sends. */
export type OfPerson = Exclude<
  CommitmentsCommand,
  { type: "commitments/told" | "commitments/compose" | "commitments/entitle" }
>;
interface Person {
  readonly everyone: CommitmentsEveryone;
  readonly team: CommitmentsTeam;
  readonly seat: CommitmentsSeat;
}

function refusePerson({ everyone, team, seat }: Person, command: OfPerson): string | undefined {
  const { step } = everyone;
  switch (command.type) {
    case "commitments/promise":
      if (step !== "write") return "promises-closed";
      return Object.keys(seat.promises).length < everyone.most ? undefined : "promises-full";
    case "commitments/takeBack":
      return Object.hasOwn(seat.promises, command.line) ? undefined : "line-unknown";
    case "commitments/rule":
      if (!everyone.hasCharter || step === "charter") return "rules-closed";
      // Supported already: other words would take the thumbs that these received.
      return step === "support" && team.rule ? "rule-kept" : undefined;
    case "commitments/unrule":
      if (step === "charter") return "rules-closed";
      return team.rule ? undefined : "line-unknown";
    case "commitments/support":
      if (step !== "support") return "support-closed";
      return isLine(everyone, command.line) ? undefined : "line-unknown";
    case "commitments/sign":
      return step === "charter" ? undefined : "charter-not-open";
    case "commitments/unsign":
      if (step !== "charter") return "charter-not-open";
      return seat.signature === null ? "not-signed" : undefined;
  }
}
