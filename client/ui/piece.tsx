/** A piece of the maquette, decorative: the words beside it say what it is. */
import { pieceUrl } from "./art.ts";

interface PieceProps {
  /** File name in assets/pieces. */
  id: string;
  /** Side of its square, in pixels. */
  size?: number;
}

export const Piece = ({ id, size = 96 }: PieceProps) => (
  <img class="piece" src={pieceUrl(id)} alt="" width={size} height={size} decoding="async" />
);
