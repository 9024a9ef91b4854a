/** What a board is asked to show, and how. */
import type { Box } from "../../stage/geometry.ts";
import type { MovingBeat } from "./beats.ts";
import type { BoardView } from "./board-view.ts";

export interface BoardState {
  readonly view: BoardView;
  /** The movement of the resolution to show. */
  readonly beat: MovingBeat | undefined;
  /** Another number starts the same movement again. */
  readonly turn: number;
  /** The part of the maquette that is looked at; all of it when absent. */
  readonly seen?: Box | undefined;
  /** Fills its host's height; otherwise the host follows the board. */
  readonly isFitted: boolean;
  readonly isStill: boolean;
  readonly onTap: ((id: string) => void) | undefined;
}
