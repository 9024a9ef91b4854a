/** Posters and stickers, the same for every workshop. */
import { p } from "./markup.ts";
import type { Kit, Piece } from "./paper.ts";
import { bands, sign } from "./ribbons.ts";

export function walls(kit: Kit): readonly Piece[] {
  const { say, t } = kit;
  const others = kit.posters.flatMap(({ posters, stickers }) => [
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
  return others.length === 0 ? [] : [maquette(kit), ...others];
}

const TERRACES = ["terminaux", "reseaux", "centres"] as const;

/** The three terraces with their names, their strips and their signs: what every other sheet refers to. */
function maquette({ say, landscape }: Kit): Piece {
  const named = TERRACES.map(
    (tier) =>
      `<div>${bands([tier])}<h3>${sign(tier)} ${say(`tier-${tier}`)}</h3>${p(say(`terrace-${tier}`))}</div>`,
  );
  return {
    ...{ kind: "sheet", format: "a3", title: say("poster"), copies: say("copies-wall") },
    html: `<div class="maquette"><h2>${say("terraces")}</h2><div><div>${landscape()}</div><div class="terraces">${named.join("")}</div></div></div>`,
  };
}
