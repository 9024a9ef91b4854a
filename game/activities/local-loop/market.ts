/** Offers between actors: what each may still promise or pay, and what moves when the market closes. */
import { actorIn, cardOf, hasMeasure, isLot, workshopOf, type Actor, type Loop } from "./state.ts";
import type { Offer, Pile, Territory } from "./state.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Euros from one to the other; nothing stands for the world outside. */
export function pay(
  { hidden }: Loop,
  from: Actor | null,
  { to = null, euros }: { readonly to?: Actor | null; readonly euros: number },
): void {
  const amount = Math.round(euros);
  if (from) from.purse -= amount;
  else hidden.outside -= amount;
  if (to) to.purse += amount;
  else hidden.outside += amount;
}

/** Devices an actor may still promise: an offer that another wrote counts once it is accepted. */
export function available({ offers }: Territory, giver: Actor): number {
  const promised = offers.filter(
    (offer) =>
      offer.giver === giver.id &&
      (offer.state === "accepted" || (offer.state === "open" && offer.from === giver.id)),
  );
  const whole = giver.kind === "donor" ? giver.stock : giver.flow;
  return whole - sum(promised.map(({ count }) => count));
}

const receiverOf = ({ from, to, giver }: Offer): string => (giver === from ? to : from);

const payerOf = (offer: Pick<Offer, "from" | "to" | "giver" | "price">): string =>
  offer.price < 0 ? offer.giver : offer.giver === offer.from ? offer.to : offer.from;

/** Euros an actor may still promise: its cash may fall below zero only at the workshop, which is the game. */
export function payable({ offers }: Territory, payer: Actor): number {
  if (payer.kind === "workshop") return Infinity;
  const owed = offers.filter((offer) => offer.state === "accepted" && payerOf(offer) === payer.id);
  return payer.purse - sum(owed.map(({ count, price }) => count * Math.abs(price)));
}

type Asked = Pick<Offer, "from" | "to" | "giver" | "count" | "price">;

/** Why these devices cannot go for this price now, or nothing. */
export function unable(territory: Territory, offer: Asked): string | undefined {
  if (offer.count > available(territory, actorIn(territory, offer.giver))) return "not-enough";
  const payer = actorIn(territory, payerOf(offer));
  return offer.count * Math.abs(offer.price) > payable(territory, payer) ? "cannot-pay" : undefined;
}

/** An open offer that its addressee may take up. Its own promise is already counted for the giver who wrote it. */
export function unacceptable(territory: Territory, offer: Offer): string | undefined {
  const free = offer.from === offer.giver ? { ...offer, count: 0 } : offer;
  const payer = actorIn(territory, payerOf(offer));
  if (offer.count * Math.abs(offer.price) > payable(territory, payer)) return "cannot-pay";
  return unable(territory, { ...free, price: 0 });
}

/** Which of the two gives: donors to the workshop, the workshop to prescribers; nothing when no flow joins them. */
export function giverBetween(one: Actor, other: Actor): Actor | undefined {
  const [donor] = [one, other].filter(({ kind }) => kind === "donor");
  const [workshop] = [one, other].filter(({ kind }) => kind === "workshop");
  const [prescriber] = [one, other].filter(({ kind }) => kind === "prescriber");
  if (!workshop) return undefined;
  return donor ?? (prescriber ? workshop : undefined);
}

/** Takes devices out of a cupboard, good and bad alike; those with papers leave first. */
function takeFrom(pile: Pile, count: number): Pile {
  const good = pile.count === 0 ? 0 : Math.round((pile.good * count) / pile.count);
  const noted = Math.min(count, pile.noted);
  pile.count -= count;
  pile.good -= good;
  pile.noted -= noted;
  return { count, good, noted };
}

/** Fetching is the workshop's; by the shared van it costs less, and the others pay it together. */
function fetch(loop: Loop, euros: number): void {
  const { open, config } = loop;
  const workshop = workshopOf(open);
  if (!hasMeasure(open, "van")) return pay(loop, workshop, { euros });
  const others = open.actors.filter(({ id }) => id !== workshop.id);
  const share = (euros * config.costs.van.value) / 100 / others.length;
  for (const other of others) pay(loop, other, { euros: share });
}

/** The market closes: lots leave the cupboards, are fetched and paid; their boxes stay shut. */
export function closeMarket(loop: Loop): void {
  const { open, hidden, config } = loop;
  for (const offer of open.offers) {
    if (offer.state === "open") offer.state = "closed";
    if (offer.state !== "accepted" || !isLot(open, offer)) continue;
    const giver = actorIn(open, offer.giver);
    const pile = hidden.piles[giver.id];
    if (!pile) continue;
    const box = takeFrom(pile, Math.min(offer.count, pile.count));
    giver.stock -= box.count;
    hidden.boxes[offer.id] = box;
    settle(loop, offer, box.count);
    fetch(loop, box.count * cardOf(config, giver.id).haul);
  }
}

/** The price of so many devices of an offer. */
export function settle(loop: Loop, offer: Offer, count: number): void {
  const [giver, receiver] = [actorIn(loop.open, offer.giver), actorIn(loop.open, receiverOf(offer))];
  pay(loop, receiver, { to: giver, euros: offer.price * count });
}
