/** One trimestre without its talk: what arrives, what the boxes held, and what is counted at the end. */
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { pay, settle } from "./market.ts";
import {
  actorIn,
  cardOf,
  hasMeasure,
  isLot,
  workshopOf,
  type Actor,
  type Loop,
  type Offer,
} from "./state.ts";
import { FALLS, OUT_OF } from "./terms.ts";

/** A batch varies around the flow of its card, and of ten devices three to eight can be mended. */
const SPREAD = { least: 0.8, width: 0.4 };
const GOOD = { least: 3, sides: 6 };

/** Budgets come, lots without papers come back, batches arrive in cupboards. */
export function openQuarter(loop: Loop, dice: Dice): void {
  const { open, hidden, config } = loop;
  open.offers = [];
  open.unpapered = hidden.leaving.map((one) => ({ ...one }));
  hidden.leaving = [];
  hidden.boxes = {};
  for (const { cost } of open.unpapered) pay(loop, workshopOf(open), { euros: cost });
  for (const actor of open.actors) {
    if (actor.kind !== "workshop") pay(loop, null, { to: actor, euros: cardOf(config, actor.id).purse });
    if (actor.kind === "donor") receive(loop, actor, dice);
  }
}

function receive({ hidden }: Loop, donor: Actor, dice: Dice): void {
  const count = Math.max(1, Math.round(donor.flow * (SPREAD.least + SPREAD.width * dice.roll())));
  const good = Math.round((count * (GOOD.least + dice.pick(GOOD.sides))) / OUT_OF);
  const pile = present(hidden.piles[donor.id], `cupboard of ${donor.id}`);
  pile.count += count;
  pile.good += good;
  donor.stock += count;
  hidden.arrived += count;
}

/** Serial numbers of all that is in the cupboard are written down. */
export function note(loop: Loop, donor: Actor): void {
  const pile = present(loop.hidden.piles[donor.id], `cupboard of ${donor.id}`);
  pay(loop, donor, { euros: (pile.count - pile.noted) * loop.config.costs.series.value });
  pile.noted = pile.count;
}

export const boxesLeft = ({ open }: Pick<Loop, "open">): Offer[] =>
  open.offers.filter((offer) => offer.state === "accepted" && isLot(open, offer) && offer.opened === null);

export function openBox(loop: Loop, offer: Offer): void {
  const { open, hidden, config } = loop;
  const box = present(hidden.boxes[offer.id], `boxes of ${offer.id}`);
  const { costs } = config;
  const workshop = workshopOf(open);
  const donor = actorIn(open, offer.giver);
  const dead = box.count - box.good;
  const unpapered = box.count - box.noted;
  workshop.stock += box.good;
  open.dead += dead;
  const isShort = hasMeasure(open, "quality") && box.good * OUT_OF < costs.minimum.value * box.count;
  const fetched = hasMeasure(open, "van") ? 0 : box.count * cardOf(config, donor.id).haul;
  pay(loop, workshop, { euros: box.count * costs.sorting.value + dead * costs.dead.value });
  // The donor of a lot under the agreed quality pays back what it cost.
  if (isShort)
    pay(loop, donor, {
      to: workshop,
      euros: box.count * costs.sorting.value + dead * costs.dead.value + fetched,
    });
  if (unpapered > 0)
    hidden.leaving.push({ from: donor.id, count: unpapered, cost: unpapered * costs.unpapered.value });
  offer.opened = { good: box.good, unpapered, isShort };
}

/** Mended with the care that was promised: what it does not cover breaks within the year, and is not counted. */
function deliver(loop: Loop, offer: Offer, capacity: number): number {
  const { open, config } = loop;
  const workshop = workshopOf(open);
  const mended = Math.min(offer.count, workshop.stock, capacity);
  const lasting = Math.round((mended * offer.quality) / OUT_OF);
  const prescriber = actorIn(open, offer.from === workshop.id ? offer.to : offer.from);
  workshop.stock -= mended;
  prescriber.stock += lasting;
  open.dead += mended - lasting;
  open.used += lasting;
  pay(loop, workshop, { euros: (mended * config.costs.work.value * offer.quality) / OUT_OF });
  settle(loop, offer, lasting);
  offer.delivered = lasting;
  return mended;
}

/** A device handed over counts once somebody stayed beside its household. */
function accompany(loop: Loop, prescriber: Actor): number {
  const { value } = loop.config.costs.beside;
  const paid = value === 0 ? Infinity : Math.max(0, Math.floor(prescriber.purse / value));
  const households = Math.min(prescriber.stock, prescriber.flow, paid);
  prescriber.stock -= households;
  pay(loop, prescriber, { euros: households * value });
  return households;
}

/** What the trimestre gave; a workshop below zero twice stops. */
export function closeQuarter(loop: Loop, quarter: number): void {
  const { open, config } = loop;
  for (const box of boxesLeft(loop)) openBox(loop, box);
  const workshop = workshopOf(open);
  const [used, dead] = [open.used, deadBefore(loop)];
  let capacity = workshop.flow;
  for (const offer of open.offers)
    if (offer.state === "accepted" && !isLot(open, offer)) capacity -= deliver(loop, offer, capacity);
  let households = 0;
  for (const actor of open.actors) {
    if (actor.kind === "donor") pay(loop, actor, { euros: actor.stock * config.costs.storage.value });
    if (actor.kind === "prescriber") households += accompany(loop, actor);
  }
  if (!open.isStopped) pay(loop, workshop, { euros: config.costs.fixed.value });
  open.households += households;
  open.quarters.push({
    ...{ households, cash: workshop.purse, used: open.used - used, dead: open.dead - dead },
    ...promises(loop),
  });
  if (workshop.purse < 0) open.falls += 1;
  if (open.falls >= FALLS && !open.isStopped) {
    open.isStopped = true;
    open.stops.push(quarter);
  }
}

/** Thrown away before this trimestre. */
const deadBefore = ({ open }: Loop): number => open.quarters.reduce((sum, { dead }) => sum + dead, 0);

function promises({ open }: Loop): { promised: number; found: number } {
  const opened = open.offers.flatMap((offer) => (offer.opened ? [{ offer, found: offer.opened.good }] : []));
  return {
    promised: opened.reduce((sum, { offer }) => sum + Math.round((offer.count * offer.quality) / OUT_OF), 0),
    found: opened.reduce((sum, { found }) => sum + found, 0),
  };
}
