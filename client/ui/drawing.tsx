/** One drawing of a series of assets/, decorative: the words beside it say what it says. */
import "./drawing.css";
import { drawingUrl } from "./art.ts";
import type { DrawingIds } from "./drawings.ts";

interface DrawingProps<Series extends keyof DrawingIds> {
  series: Series;
  id: DrawingIds[Series];
  /** Its width, in pixels. */
  width: number;
  /** On a sheet that may be printed at once, it does not wait to be in sight. */
  isEager?: boolean;
}

/** Width by height, as the generator cuts them: the place is kept before the drawing comes. */
const SIZES = { portraits: [96, 96], vignettes: [330, 220], badges: [124, 108], states: [330, 220] } as const;

export function Drawing<Series extends keyof DrawingIds>(props: DrawingProps<Series>) {
  const { series, id, width, isEager = false } = props;
  const [w, h] = SIZES[series];
  return (
    <img
      class="drawing"
      data-series={series}
      src={drawingUrl(series, id)}
      alt=""
      width={width}
      height={Math.round((width * h) / w)}
      loading={isEager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
