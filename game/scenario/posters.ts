/** Posters and stickers of the paper kit: what hangs on a wall or sticks to a lid. */
import { z } from "zod";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";

const Poster = z.strictObject({
  id: Id,
  /** A piece of the maquette (an id of assets/pieces.svg without `p-`). */
  piece: Id,
  title: Text,
  text: Text,
  /** Facts that the poster quotes: their source and year are printed below. */
  facts: z.array(Id).default([]),
});

/** A sentence for a lid or a door; it quotes no figure, there is no room for a source. */
const Sticker = z.strictObject({ id: Id, piece: Id, text: Text });

export const PosterDeck = z.strictObject({
  id: Id,
  kind: z.literal("posters"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  posters: z.array(Poster).min(1),
  stickers: z.array(Sticker).min(1),
});
export type PosterDeck = z.output<typeof PosterDeck>;

export function checkPosterDeck(deck: PosterDeck, facts: ReadonlyMap<string, Fact>): Problem[] {
  const figures = deck.stickers.flatMap(({ text }, index) =>
    (["fr", "en"] as const).flatMap((locale) =>
      /\d/.test(text[locale])
        ? [
            {
              path: ["stickers", index, "text", locale],
              message: "a sticker has no room for a figure’s source",
            },
          ]
        : [],
    ),
  );
  return [
    ...deck.posters.flatMap((poster, index) => unknownFacts(poster.facts, ["posters", index], facts)),
    ...figures,
  ];
}
