/** Posters and stickers, the same for every workshop. */
import { p } from "./markup.ts";
import type { Kit, Piece } from "./paper.ts";

export function walls(kit: Kit): readonly Piece[] {
  const { say, t } = kit;
  return kit.posters.flatMap(({ posters, stickers }) => [
    ...posters.map(({ piece, title, text, facts }): Piece => ({
      ...{ kind: "sheet", format: "a3", title: say("poster"), copies: say("copies-wall") },
      html: `<div class="poster">${kit.piece(piece)}<h2>${t(title)}</h2>${p(t(text))}${kit.sources(facts)}</div>`,
    })),
    {
      ...{ kind: "cards", size: "small", title: say("stickers"), copies: say("copies-wall") },
      cards: stickers.map(({ piece, text }) => ({
        front: `<div class="spread sticker">${kit.piece(piece)}<p class="big">${t(text)}</p></div>`,
      })),
    } satisfies Piece,
  ]);
}
