// The landscape: the whole maquette in one drawing that holds its three states, shown by attributes.
import { HEIGHT, LEVEL, WIDTH, ground, paths } from "./contours.mjs";
import { along, anchors, ducts, moved, toGround } from "./ducts.mjs";
import { T, U, emit } from "./iso.mjs";
import { items } from "./items.mjs";
import { ROUND, css } from "./palette.mjs";
import { pieces } from "./pieces/all.mjs";

export { anchors };

const STATES = ["calme", "tendu", "sobre"];
const round = Math.round;
const use = (id, s, t, level) => `<use href="#p-${id}" x="${round(s)}" y="${round(t - LEVEL[level])}"/>`;

const tile = (cls, s, t, level, w, d) => {
  const [x, y] = toGround(s, t);
  return T(cls, x - w / 2, y - d / 2, LEVEL[level] / U, w, d);
};
/** Pale plots under the buildings and furrows in the fields. */
const plots = () =>
  moved(
    emit([
      tile("pa", 420, 436, 1, 4.4, 3.4),
      tile("pa", 668, 420, 1, 3.2, 2.8),
      tile("pa", 880, 398, 1, 4, 3.4),
      tile("pa", 1236, 428, 1, 4.9, 3.6),
      tile("pa", 452, 648, 2, 2, 2),
      tile("pa", 500, 874, 3, 5.7, 3.4),
      tile("pa", 1240, 870, 3, 4.6, 2),
      [0, 1, 2, 3].map((i) => tile("fi", 1440 + i * 26, 842 + i * 15, 3, 0.28, 2.2)),
      [0, 1, 2, 3].map((i) => tile("fi", 216 + i * 26, 812 + i * 15, 3, 0.28, 2)),
    ]),
  );

/** Packets in the ducts: [arm, from, to, how many]. Few when calm, many when strained, rare when sober. */
// prettier-ignore
const flow = {
  1: { calme: [["A", 0.1, 0.86, 4], ["B", 0.1, 0.86, 4]], tendu: [["A", 0.04, 0.88, 9], ["B", 0.04, 0.88, 9]], sobre: [["A", 0.25, 0.7, 2], ["B", 0.25, 0.7, 2]] },
  3: { calme: [["D", 0.24, 0.92, 4], ["E", 0.24, 0.92, 3]], tendu: [["D", 0.14, 0.95, 9], ["E", 0.14, 0.95, 9]], sobre: [["D", 0.35, 0.8, 2], ["E", 0.55, 0.55, 1]] },
};
const spread = ([arm, from, to, count]) =>
  Array.from({ length: count }, (_, i) =>
    along(arm, from + (to - from) * (count === 1 ? 0.5 : i / (count - 1))),
  );
const packets = (list) =>
  list
    .flatMap(spread)
    .sort((a, b) => a[1] - b[1])
    .map(([x, y]) => `<use href="#p-paquet" x="${round(x)}" y="${round(y)}"/>`)
    .join("");
const flows = (level) =>
  Object.entries(flow[level])
    .map(([state, list]) => `<g class="${state} flux">${packets(list)}</g>`)
    .join("");

/** Items of one terrace, sorted by depth, wrapped by state when they have one; neighbours share their wrapping. */
function terrace(level) {
  let out = "";
  let open = "";
  for (const [id, s, t, states = ""] of items[level].toSorted((a, b) => a[2] - b[2])) {
    const wanted = states === STATES.join(" ") ? "" : states;
    if (wanted !== open) out += (open && "</g>") + (wanted && `<g class="${wanted}">`);
    open = wanted;
    out += use(id, s, t, level);
  }
  return out + (open && "</g>");
}

const usedPieces = [
  ...new Set([
    ...Object.values(items)
      .flat()
      .map(([id]) => id),
    "paquet",
  ]),
];
const pieceDefs = () => usedPieces.map((id) => `<g id="p-${id}">${emit(pieces[id][2]())}</g>`).join("");
const patterns =
  '<pattern id="m-pt" width="15" height="15" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="2.6" fill="#fffaf0"/><circle cx="11.5" cy="11.5" r="2.6" fill="#fffaf0"/></pattern>' +
  '<pattern id="m-pr" width="14" height="14" patternUnits="userSpaceOnUse"><path d="M-4 4l8-8M-4 18L18-4M10 18l8-8" stroke="#4a3208" stroke-width="3.6"/></pattern>' +
  '<pattern id="m-pc" width="13" height="13" patternUnits="userSpaceOnUse"><path d="M0 6.5H13M6.5 0V13" stroke="#fffaf0" stroke-width="1.8"/></pattern>';

const groundCss =
  ".pa{fill:#fffaf0;fill-opacity:.55}.fi{fill:#b3ba85}.s1{fill:#f4e5c6}.s2{fill:#ecd7ab}.s3{fill:#dad8b0}.lt{fill:#f1e0bd}.l1{fill:#c9ab7c}.l2{fill:#d8bd92}" +
  ".ft{fill:#b9532c}.fo{fill:#d9a43a}.fb{fill:#1f5259}.ftp{fill:url(#m-pt)}.fop{fill:url(#m-pr);opacity:.55}.fbp{fill:url(#m-pc);opacity:.6}" +
  ".ri{fill:#8fb3ae}.ri2{fill:none;stroke:#b5cfc6;stroke-width:7;stroke-dasharray:120 46 40 60}" +
  ".pl2{fill:#b8925f}.pl2b{fill:#c9a674}.pl3{fill:#a17c4c}.pl3b{fill:#b28d5c}.pl4{fill:#7d5c35}.pl4b{fill:#8d6b42}" +
  ".ch{fill:none;stroke:#fffaf0;stroke-width:15;stroke-opacity:.75}";
const stateCss =
  ".bancs,.calme,.tendu,.sobre{display:none}" +
  [1, 2, 3].map((k) => STATES.map((s) => `[data-t${k}=${s}] .t${k} .${s}`).join(",")).join(",") +
  ",[data-t3=tendu] .bancs{display:inline}" +
  // The ground itself tells: grass where less was bought, dust where it was not.
  "[data-t1=sobre] .s1{fill:#dfe4b8}[data-t2=sobre] .s2{fill:#dbdfae}[data-t3=sobre] .s3{fill:#c6d39a}[data-t3=sobre] .ri{fill:#86b8b4}" +
  "[data-t1=tendu] .s1{fill:#ecd9b4}[data-t2=tendu] .s2{fill:#e0c592}[data-t3=tendu] .s3{fill:#ddcd9c}";

/** No text inside: the page that shows it names it, in its language. */
export const landscape = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="maquette" viewBox="0 0 ${WIDTH} ${HEIGHT}" data-t1="calme" data-t2="calme" data-t3="calme" ${ROUND}>` +
  `<style>${css()}${groundCss}${stateCss}</style><defs>${patterns}${pieceDefs()}</defs>` +
  `<g id="sol"><g class="t3">${ground()}</g>${paths()}${plots()}</g><g class="conduits">${ducts()}</g><g class="t1">${flows(1)}</g><g class="t3">${flows(3)}</g>` +
  `<g class="t1" id="terrasse-terminaux">${terrace(1)}</g><g class="t2" id="terrasse-reseaux">${terrace(2)}</g><g class="t3" id="terrasse-centres">${terrace(3)}</g></svg>\n`;
