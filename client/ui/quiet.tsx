/** A small drawing where there is nothing yet, or nothing any more; the words under it say what to do. */
import { Drawing } from "./drawing.tsx";
import type { DrawingIds } from "./drawings.ts";

interface QuietProps {
  id: DrawingIds["states"];
  /** Its width, in pixels. */
  width?: number;
}

export const Quiet = ({ id, width = 200 }: QuietProps) => (
  <div class="quiet-drawing">
    <Drawing series="states" id={id} width={width} />
  </div>
);
