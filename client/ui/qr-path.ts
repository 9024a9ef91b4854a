/** A QR code as one SVG path. */
import { encode } from "uqr";

interface QrDrawing {
  /** Modules on a side, without the quiet zone. */
  size: number;
  path: string;
}

/** Dark modules of a row that touch make one box. Medium correction: projected pictures are blurred. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  let path = "";
  data.forEach((row, y) => {
    let x = 0;
    while (x < size) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
      else x++;
    }
  });
  return { size, path };
}
