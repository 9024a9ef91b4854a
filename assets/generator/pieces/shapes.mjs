// Shapes that several pieces share, above the plain solids of iso.mjs.
import { P, box, cyl, edge, path } from "../iso.mjs";

export const line = (cls, ...points) => ({
  cls,
  d: path(
    points.map((point) => P(...point)),
    false,
  ),
});
/** A box that shows the cut edge of its card. */
export const slab = (paper, x, y, z, w, d, h) => [box(paper, x, y, z, w, d, h), edge(x, y, z + h, w, d)];

/** A folded paper cone: lit half and shaded half. */
export const tree = (z, r, h) => cyl("g", 0, 0, z, r, h, 0).slice(0, 2);

/** Like things that hide nothing of each other, painted tone by tone: neighbours merge into one path. */
export function together(things) {
  const flat = things.map((thing) => [thing].flat(9));
  return flat[0].flatMap((_, k) => flat.map((shapes) => shapes[k]));
}
