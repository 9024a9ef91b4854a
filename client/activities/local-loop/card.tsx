/** Before the first trimestre: which actor the table is, what it has, can and needs. */
import { Piece } from "../../ui/piece.tsx";
import type { Place } from "./acting.ts";
import { actorText } from "./texts.ts";

const LINES = ["has", "can", "needs"] as const;

export function CardStep({ place: { t, deck, own } }: { readonly place: Place }) {
  const card = actorText(deck, own.id);
  if (!card) return null;
  return (
    <>
      <div class="loop-title">
        <h1 tabIndex={-1}>{t("card-title", { actor: card.name })}</h1>
        <Piece id={card.piece} size={72} />
      </div>
      <dl class="loop-card">
        {LINES.map((line) => (
          <div key={line}>
            <dt>{t(`card-${line}`)}</dt>
            <dd>{card[line]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
