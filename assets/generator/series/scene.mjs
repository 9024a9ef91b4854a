// What every scene stands on, and how a drawing of a series becomes a file: painted by attributes, one size a series.
import { emit } from "../iso.mjs";
import { ROUND, painted } from "../palette.mjs";

/** A cut sheet of card under a scene, with its thickness and its flat shadow. */
export const plate = (top = "pl") =>
  `<path class="sh" d="M-130 34c30 50 110 66 176 58 66-8 118-34 116-78l-10 2z"/>` +
  `<path class="pe" d="M-148 8c4-52 66-86 146-88 82-2 148 34 150 82v11c-2 50-66 84-148 86-84 2-146-30-148-80z"/>` +
  `<path class="${top}" d="M-148 8c4-52 66-86 146-88 82-2 148 34 150 82 2 50-66 84-150 86-80 2-150-28-146-80z"/>`;

/** Shapes moved on the screen, and made smaller or larger. */
export const at = (x, y, shapes, scale = 1) =>
  `<g transform="translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}">${emit([shapes])}</g>`;

/** Papers of the series that the maquette has not. */
const more = {
  pl: { fill: "#ebddc2" },
  pg: { fill: "#d5dbb0" },
  pe: { fill: "#c9a674" },
  // Skins, hair: lit, shaded.
  a1: { fill: "#f0cba8" },
  a2: { fill: "#d9a97f" },
  c1: { fill: "#d39f6f" },
  c2: { fill: "#b27f52" },
  d1: { fill: "#a4683f" },
  d2: { fill: "#834e2c" },
  e1: { fill: "#6f452b" },
  e2: { fill: "#53301b" },
  v1: { fill: "#2b2420" },
  v2: { fill: "#5f3d27" },
  v3: { fill: "#9a5a2c" },
  v4: { fill: "#b3a89d" },
  v5: { fill: "#d8b266" },
  // Thin things.
  is: { fill: "none", stroke: "#2b2420", "stroke-width": 2 },
  im: { fill: "none", stroke: "#2b2420", "stroke-width": 1.6 },
  ys: { fill: "none", stroke: "#a87a22", "stroke-width": 5 },
  lk: { fill: "none", stroke: "#2b2420", "stroke-width": 13 },
  lc: { fill: "none", stroke: "#2b2420", "stroke-width": 8 },
  ws: { fill: "none", stroke: "#fffaf0", "stroke-width": 3 },
  // Medals: bronze, silver, gold, then the shaded side of each.
  m1: { fill: "#c48a5a" },
  m2: { fill: "#d6d1c8" },
  m3: { fill: "#eebf55" },
  n4: { fill: "#9a6237" },
  n5: { fill: "#a59e94" },
  n6: { fill: "#b98320" },
};

/** @param view [left, top, width, height] */
export const file = (view, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" width="${view[2]}" height="${view[3]}" ${ROUND}>${painted(body, more)}</svg>\n`;
