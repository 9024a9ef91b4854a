/** How the game plays an actor without a table: plainly, by dice of the session, and it answers at once. */
import type { Dice } from "../../engine/dice.ts";
import { available, giverBetween, unacceptable } from "./market.ts";
import { note } from "./quarter.ts";
import { actorIn, workshopOf, type Actor, type Loop, type Offer } from "./state.ts";
import { OUT_OF } from "./terms.ts";

/** What the game asks and takes: a habit, not a model (hypothèse de jeu). */
const HABITS = {
  price: { lot: 0, delivery: 45, mostPaid: 60, mostForLot: 3, leastForDonor: -6 },
  care: 9,
  leastQuality: 4,
  /** It promises up to so many devices out of ten more than there are. */
  optimism: 3,
  /** Times its capacity that a workshop takes in. */
  appetite: 1.2,
};

type Written = Pick<Offer, "from" | "to" | "count" | "quality" | "price">;

/** Puts an offer on the market; a game's addressee answers at once. */
export function place(loop: Loop, written: Written): void {
  const { open } = loop;
  const giver = giverBetween(actorIn(open, written.from), actorIn(open, written.to));
  if (!giver) throw new Error(`broken invariant: no flow between ${written.from} and ${written.to}`);
  open.count += 1;
  const offer: Offer = {
    ...{ id: `o${open.count}`, giver: giver.id, state: "open", opened: null, delivered: null },
    ...written,
  };
  open.offers.push(offer);
  answer(loop, offer.id);
}

/** The answer of an actor that the game holds; a table's own is its own. */
function answer(loop: Loop, id: string): void {
  const { open } = loop;
  const offer = open.offers.find((one) => one.id === id);
  if (offer?.state !== "open") return;
  const actor = actorIn(open, offer.to);
  if (!actor.isGame) return;
  offer.state =
    unacceptable(open, offer) === undefined && isFair(loop, actor, offer) ? "accepted" : "declined";
}

function isFair({ open }: Loop, actor: Actor, { giver, price, quality }: Offer): boolean {
  const { price: prices, appetite, leastQuality } = HABITS;
  switch (actor.kind) {
    case "donor":
      return price >= prices.leastForDonor;
    case "prescriber":
      return price <= prices.mostPaid && quality >= leastQuality;
    case "workshop": {
      if (giver === actor.id) return price >= 0;
      const taken = open.offers.filter(({ state, giver: from }) => state === "accepted" && from !== actor.id);
      const expected = taken.reduce((sum, one) => sum + (one.count * one.quality) / OUT_OF, 0);
      return price <= prices.mostForLot && quality >= leastQuality && expected < appetite * actor.flow;
    }
  }
}

/** What the game's actors put on the market as it opens. */
export function openMarket(loop: Loop, dice: Dice): void {
  const { open } = loop;
  if (open.isStopped) return;
  for (const actor of open.actors.filter(({ isGame }) => isGame)) {
    if (actor.kind === "donor") giveAway(loop, actor, dice);
    if (actor.kind === "workshop") proposeDeliveries(loop, actor);
  }
}

function giveAway(loop: Loop, donor: Actor, dice: Dice): void {
  const pile = loop.hidden.piles[donor.id];
  if (dice.pick(2) === 0) note(loop, donor);
  const optimism = dice.pick(HABITS.optimism);
  if (!pile || pile.count === 0) return;
  const quality = Math.min(OUT_OF, Math.max(1, Math.round((pile.good * OUT_OF) / pile.count) + optimism));
  const to = workshopOf(loop.open).id;
  place(loop, { from: donor.id, to, count: pile.count, quality, price: HABITS.price.lot });
}

function proposeDeliveries(loop: Loop, workshop: Actor): void {
  const prescribers = loop.open.actors.filter(({ kind }) => kind === "prescriber");
  for (const { id, flow } of prescribers) {
    const count = Math.min(flow, available(loop.open, workshop));
    if (count > 0)
      place(loop, {
        ...{ from: workshop.id, to: id, count },
        ...{ quality: HABITS.care, price: HABITS.price.delivery },
      });
  }
}

/** Before the market closes the game answers what still waits for it, a table's people having left meanwhile. */
export function answerAll(loop: Loop): void {
  for (const { id } of [...loop.open.offers]) answer(loop, id);
}
