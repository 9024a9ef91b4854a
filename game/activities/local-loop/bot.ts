/** How a bot plays a table: it notes, offers what it holds, takes up what is offered, opens boxes, votes and writes. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { available, giverBetween, payable, unacceptable } from "./market.ts";
import { boxesLeft } from "./quarter.ts";
import type { LoopCommand } from "./schema.ts";
import { hasMeasure, type Actor, type LoopShape, type Territory } from "./state.ts";
import { MEASURES, OUT_OF } from "./terms.ts";

const RULES = [
  "Un lot part avec sa liste de numéros de série, sinon il reste au placard.",
  "Celui qui donne paie le tri de ce qui ne marche pas.",
  "Le travail de l’atelier est payé, même quand l’ordinateur est offert.",
];

/** Euros a device that a bot asks or proposes, by kind (hypothèse de jeu). */
const PRICES = { lot: [-5, 0, 3], delivery: [30, 45, 55] };

const one = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "choice");

export function loopBot(view: View<LoopShape>, dice: Dice): LoopCommand | undefined {
  const { everyone, team, seat } = view;
  const territory = everyone.territories.find(({ id }) => id === team?.territory);
  const own = territory?.actors.find(({ id }) => id === team?.actor);
  if (!team || !territory || !own) return undefined;
  switch (everyone.step) {
    case "batch":
      return seat?.pile && seat.pile.noted < seat.pile.count && dice.pick(2) === 0
        ? { type: "local-loop/note" }
        : undefined;
    case "market":
      return territory.isStopped ? undefined : trade(view, { territory, own }, dice);
    case "open": {
      const [box] = own.kind === "workshop" ? boxesLeft({ open: territory }) : [];
      return box && { type: "local-loop/open", offer: box.id };
    }
    case "talk": {
      const measure = MEASURES.find((known) => !hasMeasure(territory, known));
      if (territory.falls > 0 && measure && team.vote === null) return { type: "local-loop/vote", measure };
      const wrote = territory.rules.some(
        (rule) => rule.actor === own.id && rule.quarter === everyone.quarter,
      );
      return wrote ? undefined : { type: "local-loop/rule", text: one(RULES, dice) };
    }
    default:
      return undefined;
  }
}

interface Place {
  readonly territory: Territory;
  readonly own: Actor;
}

function trade({ seat }: View<LoopShape>, { territory, own }: Place, dice: Dice): LoopCommand | undefined {
  const waiting = territory.offers.find(({ to, state }) => to === own.id && state === "open");
  if (waiting)
    return unacceptable(territory, waiting) === undefined && dice.pick(4) > 0
      ? { type: "local-loop/accept", offer: waiting.id }
      : { type: "local-loop/decline", offer: waiting.id };
  const isTold = (id: string) => territory.offers.some(({ from, to }) => from === own.id && to === id);
  const partners = territory.actors.filter(
    (other) => giverBetween(own, other)?.id === own.id && !isTold(other.id),
  );
  const [partner] = partners;
  if (!partner) return undefined;
  const price = one(own.kind === "donor" ? PRICES.lot : PRICES.delivery, dice);
  const payer = price < 0 ? own : partner;
  const most = price === 0 ? Infinity : Math.floor(payable(territory, payer) / Math.abs(price));
  const wanted = own.kind === "donor" ? own.stock : partner.flow;
  const count = Math.min(500, wanted, available(territory, own), most);
  if (count < 1) return undefined;
  const pile = seat?.pile;
  const truth = pile ? Math.round((pile.good * OUT_OF) / Math.max(1, pile.count)) : 9;
  const quality = Math.min(OUT_OF, Math.max(1, truth + dice.pick(2)));
  return { type: "local-loop/offer", to: partner.id, count, quality, price };
}
