/** Cards of roles for those who did not say who they are: each table gets an elected member first. */
import type { People } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { roleOf, type PitchParts } from "./state.ts";
import { ROLES, type Role } from "./terms.ts";

/** @param but a seat that sits down and has no share of the phase yet */
export function roleMissing(parts: PitchParts, members: readonly SeatId[], but?: SeatId): Role {
  const held = members.flatMap((seat) => (seat === but ? [] : (roleOf(parts.seat(seat)) ?? [])));
  const count = (role: Role) => held.filter((one) => one === role).length;
  return ROLES.reduce((rarest, role) => (count(role) < count(rarest) ? role : rarest));
}

export function dealAt(parts: PitchParts, people: People, team: TeamId): void {
  const members = people.members(team);
  for (const seat of members) {
    const share = parts.seat(seat);
    if (roleOf(share) === null) share.dealt = roleMissing(parts, members);
  }
}
