/** The pictogram of a card: decorative, its title is beside it. */
import type { Fronts } from "./fronts.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";

interface CardPictureProps {
  readonly fronts: Fronts;
  readonly card: string;
  /** Side, in pixels. */
  readonly size?: number;
}

export function CardPicture({ fronts, card, size = 44 }: CardPictureProps) {
  const picture = fronts.get(card)?.picture;
  return (
    <svg class="toile-picture" viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      {picture !== undefined && <use href={`${CONCEPTS_URL}#c-${picture}`} />}
    </svg>
  );
}
