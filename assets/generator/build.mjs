// Writes landscape.svg, anchors.json, pieces.svg and one small file per drawing: `node assets/generator/build.mjs`.
import { mkdirSync, writeFileSync } from "node:fs";
import { bounds, emit } from "./iso.mjs";
import { anchors, landscape } from "./landscape.mjs";
import { ROUND, css, painted } from "./palette.mjs";
import { pieces } from "./pieces/all.mjs";
import { badges } from "./series/badges.mjs";
import { portraits } from "./series/portraits.mjs";
import { file } from "./series/scene.mjs";
import { states } from "./series/states.mjs";
import { vignettes } from "./series/vignettes.mjs";

const assets = new URL("../", import.meta.url);
const HEAVIEST_PIECE = 3072; // a phone downloads one piece with its question

/** Ellipses and circles are not walked by bounds(). */
const roundBoxes = {
  touret: [-36, -70, 86, 96],
  pion: [-26, -60, 62, 84],
  personne: [-18, -58, 46, 74],
  groupe: [-34, -70, 84, 96],
};

function boxOf(id, drawing) {
  const [left, top, right, bottom] = bounds(drawing);
  return (
    roundBoxes[id] ?? [
      Math.floor(left - 3),
      Math.floor(top - 3),
      Math.ceil(right - left + 6),
      Math.ceil(bottom - top + 6),
    ]
  );
}

const drawn = Object.entries(pieces).map(([id, [name, tier, draw]]) => {
  const drawing = emit(draw());
  return { id, name, tier, drawing, box: boxOf(id, drawing) };
});

/** All pieces on one sheet, to look at them and to reuse them with <use>. */
function sheet() {
  const columns = 7;
  const cell = { width: 290, height: 310 };
  const rows = Math.ceil(drawn.length / columns);
  let defs = "";
  let uses = "";
  drawn.forEach(({ id, name, tier, drawing, box }, i) => {
    const x = (i % columns) * cell.width + cell.width / 2;
    const y = Math.floor(i / columns) * cell.height + 215;
    const below = y + Math.max(52, box[1] + box[3] + 23);
    defs += `<g id="p-${id}" data-tier="${tier}" data-box="${box.join(" ")}">${drawing}</g>`;
    uses += `<use href="#p-${id}" x="${x}" y="${y}"/><text x="${x}" y="${below}" text-anchor="middle" font-size="17" font-family="sans-serif" fill="#2b2420">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * cell.width} ${rows * cell.height + 20}" ${ROUND}><style>${css()}</style><defs>${defs}</defs><rect width="100%" height="100%" fill="#f5ebd9"/>${uses}</svg>\n`;
}

function alone({ drawing, box }) {
  const [, , width, height] = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${width}" height="${height}" ${ROUND}>${painted(drawing)}</svg>\n`;
}

function write(folder, id, svg, most) {
  if (svg.length > most) {
    console.error(`${folder}/${id}: ${svg.length} bytes, more than ${most}; remove a detail.`);
    process.exitCode = 1;
  }
  mkdirSync(new URL(`${folder}/`, assets), { recursive: true });
  writeFileSync(new URL(`${folder}/${id}.svg`, assets), svg);
}

for (const piece of drawn) write("pieces", piece.id, alone(piece), HEAVIEST_PIECE);
const series = { portraits, vignettes, badges, states };
for (const [folder, { view, most, drawings }] of Object.entries(series))
  for (const [id, draw] of Object.entries(drawings)) write(folder, id, file(view, draw()), most);
writeFileSync(new URL("pieces.svg", assets), sheet());
writeFileSync(new URL("landscape.svg", assets), landscape());
// One point a line, as the formatter of the house writes it.
const lines = Object.entries(anchors()).map(
  ([arm, points]) => `  "${arm}": [\n${points.map(([x, y]) => `    [${x}, ${y}]`).join(",\n")}\n  ]`,
);
writeFileSync(new URL("anchors.json", assets), `{\n${lines.join(",\n")}\n}\n`);
console.log(`${drawn.length} pieces, landscape ${landscape().length} bytes`);
