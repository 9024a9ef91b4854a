/** The texts of a local loop: cards of actors, what things cost, where figures come from; and how amounts are written. */
import type { LoopFigure } from "../../../game/activities/local-loop/schema.ts";
import type { Offer } from "../../../game/activities/local-loop/state.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import { tag, type Say } from "../../text/texts.ts";

interface ActorText {
  readonly id: string;
  readonly name: string;
  readonly piece: string;
  readonly has: string;
  readonly can: string;
  readonly needs: string;
  readonly flow: number;
  readonly why: string;
  readonly figures: readonly LoopFigure[];
}

interface Cost {
  readonly value: number;
  readonly label: string;
  readonly why: string;
}

export interface Deck {
  readonly actors: readonly ActorText[];
  readonly costs: Readonly<Record<string, Cost>>;
  readonly matter: LoopFigure;
  readonly facts: readonly LoopFigure[];
}

/** Undefined until it is there. */
export function useDeck(leaf: (id: string) => Promise<unknown>): Deck | undefined {
  return useLast(useLoaded("deck", () => keepAsking<Deck>(() => leaf("deck"))));
}

export const actorText = (deck: Deck | undefined, id: string | null): ActorText | undefined =>
  deck?.actors.find((actor) => actor.id === id);

/** Until its text is there, an actor is a dash. */
export const actorName = (deck: Deck | undefined, id: string): string => actorText(deck, id)?.name ?? "–";

export const costOf = (deck: Deck | undefined, id: string): number => deck?.costs[id]?.value ?? 0;

export const numberText = (value: number): string => value.toLocaleString(tag.value);

/** A debt has a minus, not a hyphen, and the two stay on one line: it is read from the other end of a room. */
export const euros = (value: number): string =>
  value
    .toLocaleString(tag.value, { style: "currency", currency: "EUR", maximumFractionDigits: 0 })
    .replace("-", "\u2212\u2060");

/** Kilos of matter that devices back in use save in a year. */
export const kilosOf = (deck: Deck | undefined, used: number): string =>
  numberText(Math.round((used * Number(deck?.matter.value ?? 0)) / 10) * 10);

type Priced = Pick<Offer, "price" | "giver" | "from" | "to">;

/** Who pays what for each device. */
export function priceText(t: Say, deck: Deck | undefined, { price, giver, from, to }: Priced): string {
  if (price === 0) return t("price-free");
  const receiver = giver === from ? to : from;
  return t("price-paid", {
    payer: actorName(deck, price > 0 ? receiver : giver),
    euros: euros(Math.abs(price)),
  });
}
