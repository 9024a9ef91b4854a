/** The picture of a subject: its band, its colour, a piece or two, and a few words at the left. */
import type { ComponentChildren } from "preact";
import type { Kind } from "./kind.ts";
import { Piece } from "./piece.tsx";

interface PictureProps {
  kind: Kind;
  pieces?: readonly string[] | undefined;
  /** Side of each piece, in pixels. */
  size?: number | undefined;
  /** Framed as a card, when it is not already inside one. */
  framed?: boolean;
  children?: ComponentChildren;
}

export const Picture = ({ kind, pieces = [], size = 84, framed = false, children }: PictureProps) => (
  <div class={framed ? "picture card" : "picture"} data-kind={kind}>
    <span class={kind === "leviers" ? "railing" : "band"} />
    <div class="picture-row">
      {children}
      {pieces.map((id) => (
        <Piece key={id} id={id} size={size} />
      ))}
    </div>
  </div>
);
