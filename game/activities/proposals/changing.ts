/** What each command changes: proposals that come and go, voices that join them, the facilitator's hand. */
import type { SeatId } from "../../engine/actors.ts";
import { recount, type Proposal, type ProposalsParts, type ProposalsTools } from "./state.ts";
import type { Beginning } from "./terms.ts";

interface Written {
  readonly beginning: Beginning;
  readonly text: string;
}

/** @param seat null when the facilitator writes for somebody without a device */
export function write(
  parts: ProposalsParts,
  { beginning, text }: Written,
  seat: SeatId | null,
  tools: ProposalsTools,
): void {
  parts.secret.made += 1;
  const id = `p${parts.secret.made}`;
  parts.everyone.proposals[id] = { id, beginning, text, also: 0, hands: 0, isForwarded: false };
  if (seat === null) return;
  parts.seat(seat).own.push(id);
  recount(parts, tools.people.teamOf(seat), tools);
}

/** Gone from everywhere, the voices that joined it included. */
export function takeBack(parts: ProposalsParts, id: string, seat: SeatId, tools: ProposalsTools): void {
  delete parts.everyone.proposals[id];
  delete parts.host.aside[id];
  parts.seat(seat).own = tools.read(parts.seat(seat)).own.filter((other) => other !== id);
  for (const team of tools.people.teams()) {
    for (const member of tools.people.members(team)) {
      const { also } = tools.read(parts.seat(member));
      if (also.includes(id)) parts.seat(member).also = also.filter((other) => other !== id);
    }
    recount(parts, team, tools);
  }
}

interface Joined {
  readonly proposal: string;
  readonly isOn: boolean;
}

export function joinIn(
  parts: ProposalsParts,
  { proposal, isOn }: Joined,
  seat: SeatId,
  tools: ProposalsTools,
): void {
  const { also } = tools.read(parts.seat(seat));
  const known = parts.everyone.proposals[proposal];
  if (!known || also.includes(proposal) === isOn) return;
  parts.seat(seat).also = isOn ? [...also, proposal] : also.filter((other) => other !== proposal);
  known.also += isOn ? 1 : -1;
  recount(parts, tools.people.teamOf(seat), tools);
}

/** Voices stay with it, and come back with it. */
export function setAside(
  { everyone, host }: ProposalsParts,
  { proposal, isOn }: Joined,
  { publish, read }: ProposalsTools,
): void {
  const [from, to] = isOn ? [everyone.proposals, host.aside] : [host.aside, everyone.proposals];
  const moved: Proposal | undefined = read(from)[proposal];
  if (!moved) return;
  to[proposal] = publish(moved);
  delete from[proposal];
}
