/** What the kit is made of: sets of cards, pages that fill a sheet, and texts that flow over as many sheets as they need. */
import type { PosterDeck } from "../../game/scenario/posters.ts";
import type { Locale, Text } from "../../game/scenario/text.ts";
import type { Deck } from "./ribbons.ts";
import type { KitSay } from "./say.ts";

export interface Card {
  /** Markup, already escaped. */
  readonly front: string;
  /** Absent when the card is read on one side. */
  readonly back?: string;
}

/** A slip is torn off, a strip goes across the sheet; the others grow with their text, from small to big. */
export type CardSize = "slip" | "strip" | "tiny" | "small" | "medium" | "half" | "big" | "whole";

interface CardSet {
  readonly kind: "cards";
  readonly size: CardSize;
  /** Its strip heads each back, so that a pile is sorted in grey. */
  readonly deck?: Deck;
  readonly cards: readonly Card[];
}

/** One whole sheet. */
interface Sheet {
  readonly kind: "sheet";
  readonly format: "a4" | "a3";
  readonly html: string;
}

/** Reading or writing that may run over several sheets. */
interface Flow {
  readonly kind: "flow";
  readonly html: string;
}

/** One thing to print, with how many of it a room needs. */
export type Piece = (CardSet | Sheet | Flow) & { readonly title: string; readonly copies: string };

/** What every builder may ask. */
export interface Kit {
  readonly locale: Locale;
  readonly say: KitSay;
  /** An author's text in the kit's language, escaped. */
  readonly t: (text: Text) => string;
  /** Source and year of each fact, as one line; empty without facts. */
  readonly sources: (ids: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A piece of the maquette, or a concept's sign; empty when there is none of that name. */
  readonly piece: (id: string | undefined) => string;
  readonly concept: (id: string) => string;
  /** Who speaks, what happens, what was won; empty when there is none of that name. */
  readonly portrait: (role: string) => string;
  readonly vignette: (id: string | undefined) => string;
  readonly badge: (id: string) => string;
  /** The three terraces, on a calm year. */
  readonly landscape: () => string;
  /** The workshop plays a mandate: its cards are the actions that tables bring to the plan. */
  readonly hasMandate: boolean;
  readonly posters: readonly PosterDeck[];
  /** A3 sheets are printed as two A4. */
  readonly isGlued: boolean;
}

/** A phase as its builders see it. */
export interface PaperPhase {
  readonly id: string;
  readonly title: Text;
  readonly minutes: number;
}

/** An activity that prints nothing says `{ pieces: () => [] }`. Methods, so that one builder of a known config fits in the registry of all. */
export interface Paper<Config = unknown> {
  pieces(config: Config, phase: PaperPhase, kit: Kit): readonly Piece[];
}
