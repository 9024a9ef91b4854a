/** Why something cannot be proposed, joined, taken back, counted, passed on or set aside now. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { ProposalsCommand } from "./schema.ts";
import type { Proposals, ProposalsSeat, ProposalsShape } from "./state.ts";

export function refuseProposal(
  { everyone, seat, host }: View<ProposalsShape>,
  command: ProposalsCommand,
  by: Actor,
): string | undefined {
  switch (command.type) {
    case "proposals/write":
      if (by.kind === "host") return undefined;
      if (by.kind !== "seat" || !seat) return "not-allowed";
      return seat.own.length < everyone.most ? undefined : "proposals-full";
    case "proposals/takeBack":
      if (by.kind !== "seat" || !seat) return "not-allowed";
      return seat.own.includes(command.proposal) ? undefined : "proposal-unknown";
    case "proposals/also":
      return by.kind === "seat" && seat
        ? refuseAlso(everyone.proposals, seat, command.proposal)
        : "not-allowed";
    case "proposals/hands":
    case "proposals/forward":
      if (by.kind !== "host") return "not-allowed";
      return isAmong(everyone.proposals, command.proposal) ? undefined : "proposal-unknown";
    case "proposals/aside": {
      if (by.kind !== "host" || !host) return "not-allowed";
      const known = command.isOn ? everyone.proposals : host.aside;
      return isAmong(known, command.proposal) ? undefined : "proposal-unknown";
    }
  }
}

/** `__proto__` and its likes are no proposals. */
const isAmong = (proposals: Proposals, id: string) => Object.hasOwn(proposals, id);

function refuseAlso(proposals: Proposals, { own }: ProposalsSeat, id: string): string | undefined {
  if (!isAmong(proposals, id)) return "proposal-unknown";
  return own.includes(id) ? "proposal-own" : undefined;
}
