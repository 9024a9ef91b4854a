/** A card closed to one line, which opens when pressed. */
import type { ComponentChildren } from "preact";
import type { Kind } from "./kind.ts";
import { Piece } from "./piece.tsx";

interface CardRowProps {
  kind: Kind;
  title: ComponentChildren;
  detail?: ComponentChildren;
  piece?: string;
  expanded?: boolean;
  onPress: () => void;
}

export const CardRow = ({ kind, title, detail, piece, expanded, onPress }: CardRowProps) => (
  <button type="button" class="card-row" data-kind={kind} aria-expanded={expanded} onClick={onPress}>
    <span class="band" />
    <span>
      <b>{title}</b>
      {detail && <small>{detail}</small>}
    </span>
    {piece && <Piece id={piece} size={52} />}
  </button>
);
