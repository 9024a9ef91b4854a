/** What an activity draws with: one redraw names everything again, and what was there before is used again. */
import type { Box, Point } from "./geometry.ts";

export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  /** 0: the point is at the left of the words; 0.5: in their middle. */
  readonly anchor?: 0 | 0.5;
  /** Width at which words go to the next line. */
  readonly wrap?: number;
  /** Lines kept; what is longer ends with an ellipsis. */
  readonly lines?: number;
}

/** The stage's own units: CSS pixels from the canvas's top left. Later is above. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  picture(id: string, box: Box): void;
  area(points: readonly Point[], colour: number, alpha?: number): void;
  outline(points: readonly Point[], colour: number, width: number): void;
  strokes(pieces: readonly (readonly [Point, Point])[], colour: number, width: number): void;
  /** How wide words on one line are. */
  widthOf(words: string, look: TextLook): number;
  /** The first line's top is at the point. @returns the place it takes */
  text(words: string, at: Point, look: TextLook): Box;
  /** Where a tap means something; the last drawn wins. */
  hit(box: Box, onTap: () => void): void;
}
