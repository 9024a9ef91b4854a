/** The fronts of the cards on the table, as the leaves of the lots bring them, and the other texts of La Toile. */
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import type { Fact } from "../../../game/scenario/facts.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import type { DeckWhy } from "./whys.ts";

interface Front {
  readonly id: string;
  readonly title: string;
  /** A symbol of assets/concepts.svg, without `c-`. */
  readonly picture: string;
  /** The deck's own: for help only, never a correction. */
  readonly zone: string;
}
export type Fronts = ReadonlyMap<string, Front>;

interface LotText {
  readonly title: string;
  readonly cards: readonly Front[];
}

export interface ZoneText {
  readonly id: ZoneId;
  readonly title: string;
  readonly text: string;
  readonly nudge: string;
}

/** A fact behind a card; its words are French, as its source is. */
export type Source = Pick<Fact, "id" | "value" | "unit" | "year"> & {
  readonly label: string;
  readonly title: string;
  readonly url: string | null;
  readonly level: Fact["confidence_level"];
};

export interface Back {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface FigureText {
  readonly kind: "loop" | "opposition";
  readonly title: string;
  readonly text: string;
}

export type Leaf = (id: string) => Promise<unknown>;

export const useBack = (leaf: Leaf, card: string) =>
  useLoaded(`back-${card}`, () => keepAsking<Back>(() => leaf(`back-${card}`)));

/** A question of the deck: about a card, or of a misconception. */
export const useQuestion = (leaf: Leaf, id: string | undefined) =>
  useLoaded(id ?? "", () =>
    id === undefined ? Promise.resolve(undefined) : keepAsking<string>(() => leaf(id)),
  );

/** The text of an announced figure; nothing for one that is the table's own. */
export const useFigureLeaf = (leaf: Leaf, id: string | null) =>
  useLoaded(`figure-${id ?? ""}`, () =>
    id === null ? Promise.resolve(undefined) : keepAsking<FigureText>(() => leaf(`figure-${id}`)),
  );

/** What the deck says of its links, once maps are told. */
export const useWhys = (leaf: Leaf) =>
  useLoaded("why", () => keepAsking<readonly DeckWhy[]>(() => leaf("why"))) ?? [];

interface Dealt {
  readonly fronts: Fronts;
  /** Titles of the lots dealt, first to last. */
  readonly lots: readonly string[];
}

const NOTHING: Dealt = { fronts: new Map(), lots: [] };

interface On {
  /** Index of the open lot. */
  readonly lot: number;
  readonly hasLevers: boolean;
}

/** Every card dealt so far and, from the scissors on, the levers. */
export function useDealt(leaf: Leaf, { lot, hasLevers }: On): Dealt {
  const loaded = useLoaded(`lots ${lot} ${hasLevers}`, async (): Promise<Dealt> => {
    const lots = await Promise.all(
      Array.from({ length: lot + 1 }, (_, index) => keepAsking<LotText>(() => leaf(`lot-${index}`))),
    );
    const levers = hasLevers ? await keepAsking<readonly Front[]>(() => leaf("levers")) : [];
    const cards = [...lots.flatMap((one) => one.cards), ...levers];
    return { fronts: new Map(cards.map((card) => [card.id, card])), lots: lots.map(({ title }) => title) };
  });
  return useLast(loaded) ?? NOTHING;
}

const NO_ZONES: readonly ZoneText[] = ZONES.map((id) => ({ id, title: "–", text: "", nudge: "" }));

/** The eight zones, in the order they are told. */
export const useZones = (leaf: Leaf): readonly ZoneText[] =>
  useLast(useLoaded("zones", () => keepAsking<readonly ZoneText[]>(() => leaf("zones")))) ?? NO_ZONES;

/** Until its text is there, a card has no other name than a dash. */
export const titleOf = (fronts: Fronts, card: string): string => fronts.get(card)?.title ?? "–";
