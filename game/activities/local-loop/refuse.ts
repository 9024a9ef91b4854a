/** Why a command of the loop is refused: one code each, the same on a phone and on the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor as Author } from "../../engine/actors.ts";
import { giverBetween, unable, unacceptable } from "./market.ts";
import type { LoopCommand } from "./schema.ts";
import { hasMeasure, isLot, type Actor, type LoopShape, type Offer, type Territory } from "./state.ts";
import { MOST_OFFERS, type Step } from "./terms.ts";

const STEPS_OF: Record<LoopCommand["type"], readonly Step[]> = {
  "local-loop/note": ["batch", "market"],
  "local-loop/offer": ["market"],
  "local-loop/withdraw": ["market"],
  "local-loop/accept": ["market"],
  "local-loop/decline": ["market"],
  "local-loop/open": ["open"],
  "local-loop/rule": ["talk"],
  "local-loop/vote": ["talk"],
};

export function refuseLoop(view: View<LoopShape>, command: LoopCommand, by: Author): string | undefined {
  const { everyone, team, seat } = view;
  if (by.kind !== "seat" || !team) return "not-allowed";
  if (!STEPS_OF[command.type].includes(everyone.step)) return "step-closed";
  const territory = everyone.territories.find(({ id }) => id === team.territory);
  const own = territory?.actors.find(({ id }) => id === team.actor);
  if (!territory || !own) return "no-actor";
  switch (command.type) {
    case "local-loop/note":
      if (own.kind !== "donor" || !seat?.pile) return "not-donor";
      return seat.pile.noted < seat.pile.count ? undefined : "all-noted";
    case "local-loop/offer":
      return refuseOffer(territory, own, command);
    case "local-loop/rule":
      return undefined;
    case "local-loop/vote":
      return command.measure && hasMeasure(territory, command.measure) ? "measure-adopted" : undefined;
    default: {
      const offer = territory.offers.find(({ id }) => id === command.offer);
      return offer ? refuseAnswer(territory, own, { command, offer }) : "offer-unknown";
    }
  }
}

type Offering = Extract<LoopCommand, { type: "local-loop/offer" }>;

function refuseOffer(territory: Territory, own: Actor, { to, count, price }: Offering): string | undefined {
  if (territory.isStopped) return "loop-stopped";
  const other = territory.actors.find(({ id }) => id === to);
  if (!other || other.id === own.id) return "partner-unknown";
  const giver = giverBetween(own, other);
  if (!giver) return "no-flow";
  const open = territory.offers.filter(({ from, state }) => from === own.id && state === "open");
  if (open.length >= MOST_OFFERS) return "too-many-offers";
  return unable(territory, { from: own.id, to, giver: giver.id, count, price });
}

type Answering = Extract<LoopCommand, { offer: string }>;

function refuseAnswer(
  territory: Territory,
  own: Actor,
  { command, offer }: { readonly command: Answering; readonly offer: Offer },
): string | undefined {
  switch (command.type) {
    case "local-loop/withdraw":
      if (offer.from !== own.id) return "not-author";
      return closedOf(offer);
    case "local-loop/decline":
      if (offer.to !== own.id) return "not-addressee";
      return closedOf(offer);
    case "local-loop/accept":
      if (offer.to !== own.id) return "not-addressee";
      if (territory.isStopped) return "loop-stopped";
      return closedOf(offer) ?? unacceptable(territory, offer);
    case "local-loop/open":
      if (own.kind !== "workshop") return "not-workshop";
      if (offer.state !== "accepted" || !isLot(territory, offer)) return "offer-unknown";
      return offer.opened === null ? undefined : "already-open";
  }
}

/** A flow is matched once. */
function closedOf({ state }: Offer): string | undefined {
  if (state === "open") return undefined;
  return state === "accepted" ? "already-matched" : "offer-closed";
}
