/** Who holds which role's dossier: all are held, by as few or as many people as sit at the table. */
import type { SeatId } from "../../engine/actors.ts";

export type Dossiers = Readonly<Record<SeatId, readonly string[]>>;

/**
 * Deals the roles anew after somebody came or left, moving as few as possible. At three people each holds two or
 * three; from more people than roles on, two share one.
 * @param held what each of them held before
 */
export function dealDossiers(roles: readonly string[], members: readonly SeatId[], held: Dossiers): Dossiers {
  const dealt = new Map(members.map((seat) => [seat, [...(held[seat] ?? [])]]));
  const inHand = new Set([...dealt.values()].flat());
  for (const role of roles.filter((id) => !inHand.has(id))) fewest(dealt)?.push(role);
  for (const own of dealt.values()) if (own.length === 0) serve(own, dealt, roles);
  return Object.fromEntries(dealt);
}

function fewest(dealt: ReadonlyMap<SeatId, string[]>): string[] | undefined {
  return [...dealt.values()].sort((a, b) => a.length - b.length)[0];
}

/** Somebody with nothing gets one from whoever holds most; when nobody has two, they share the least shared one. */
function serve(own: string[], dealt: ReadonlyMap<SeatId, string[]>, roles: readonly string[]): void {
  const richest = [...dealt.values()].sort((a, b) => b.length - a.length)[0];
  const given = richest && richest.length > 1 ? richest.pop() : leastShared(dealt, roles);
  if (given !== undefined) own.push(given);
}

function leastShared(dealt: ReadonlyMap<SeatId, string[]>, roles: readonly string[]): string | undefined {
  const holders = (role: string) => [...dealt.values()].filter((own) => own.includes(role)).length;
  return [...roles].sort((a, b) => holders(a) - holders(b))[0];
}
