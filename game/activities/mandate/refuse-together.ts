/** What tables may do with one another: share an action, ask from the common stock, vote at the council. */
import type { MandateShape, MandateTeam } from "./state.ts";

type Everyone = MandateShape["everyone"];

export function refuseShare(
  { strained, shared, proposals, chosen, world }: MandateTeam,
  id: string | null,
): string | undefined {
  if (strained === null) return "not-strained";
  if (shared !== null && chosen.includes(shared)) return "already-shared";
  if (id === null) return shared === null ? "no-offer" : undefined;
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal) return "not-proposed";
  if (chosen.includes(id)) return "already-kept";
  if (proposal.price / 2 > world.budget) return "budget-exhausted";
  return proposal.days / 2 > world.workdays ? "days-exhausted" : undefined;
}

export function refuseJoin({ offers }: Everyone, team: MandateTeam, from: string): string | undefined {
  const offer = offers.find((one) => one.from === from);
  if (!offer) return "no-offer";
  if (offer.with !== null) return "already-shared";
  const { shared, world } = team;
  // A table that offers the same action waits for a third one.
  if (shared === offer.action) return "own-offer";
  const isTaken = (id: string) => world.taken.some(({ action }) => action === id);
  if (isTaken(offer.action)) return "action-taken";
  if (!offer.needs.every(isTaken)) return "needs-missing";
  if (offer.price > world.budget) return "budget-exhausted";
  return offer.days > world.workdays ? "days-exhausted" : undefined;
}

export function refuseAsk({ stock }: Everyone, count: number): string | undefined {
  if (stock === null) return "no-stock";
  return count > stock ? "stock-smaller" : undefined;
}

export function refuseVote(
  { council }: Everyone,
  { isSummoned }: MandateTeam,
  option: string,
): string | undefined {
  if (!council) return "step-closed";
  if (council.decided !== null) return "council-decided";
  if (isSummoned && council.voters === "others") return "summoned-listens";
  return council.options.some(({ id }) => id === option) ? undefined : "option-unknown";
}
