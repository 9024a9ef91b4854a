/** A card as a line to press: its pictogram, its title, and a word more. */
import type { ComponentChildren } from "preact";
import { Icon } from "../../ui/icon.tsx";
import type { Toile } from "./acting.ts";
import { CardPicture } from "./card-picture.tsx";
import { titleOf } from "./fronts.ts";

interface CardLineProps {
  readonly toile: Pick<Toile, "fronts">;
  readonly card: string;
  readonly detail?: ComponentChildren;
  readonly isOpen?: boolean;
  readonly isChosen?: boolean;
  readonly onPress: () => void;
}

export const CardLine = ({ toile, card, detail, isOpen, isChosen, onPress }: CardLineProps) => (
  <button type="button" class="toile-card" aria-expanded={isOpen} aria-pressed={isChosen} onClick={onPress}>
    <CardPicture fronts={toile.fronts} card={card} />
    <span>
      <b>{titleOf(toile.fronts, card)}</b>
      {detail !== undefined && <small>{detail}</small>}
    </span>
    {isChosen === true && <Icon name="tick" />}
  </button>
);
