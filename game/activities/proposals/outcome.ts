/** What proposals leave: those on the screens, to be passed on first, then by how many say them. */
import { NO_OUTCOME, type Outcome } from "../../engine/outcome.ts";
import { voicesOf, type ProposalsParts } from "./state.ts";

export function proposalsOutcome({ everyone }: ProposalsParts): Outcome {
  const left = Object.values(everyone.proposals)
    .map((proposal) => ({
      beginning: proposal.beginning,
      text: { words: proposal.text },
      voices: voicesOf(proposal),
      isForwarded: proposal.isForwarded,
    }))
    .toSorted((a, b) => Number(b.isForwarded) - Number(a.isForwarded) || b.voices - a.voices);
  return { ...NO_OUTCOME, proposals: left };
}
