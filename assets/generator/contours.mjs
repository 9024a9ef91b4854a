// The ground: contour-cut sheets of card, a river and a plinth, in screen space (s across, t in depth).

export const WIDTH = 1720;
export const HEIGHT = 1130;
/** Height of each terrace above the river, in pixels. */
export const LEVEL = { 1: 190, 2: 95, 3: 0 };
const LEFT = 20;

// prettier-ignore
const front1 = [[20, 560], [210, 590], [430, 572], [660, 545], [880, 536], [1090, 548], [1300, 580], [1510, 596], [1700, 566]];
// prettier-ignore
const front2 = [[20, 724], [230, 748], [460, 742], [700, 738], [880, 752], [1060, 742], [1290, 738], [1500, 756], [1700, 728]];
// prettier-ignore
const front3 = [[20, 846], [200, 900], [420, 962], [700, 985], [960, 976], [1200, 986], [1430, 948], [1580, 892], [1700, 846]];

const shifted = (front, k, phase) =>
  front.map(([s, t], i) => [
    s,
    t + k + (i === 0 || i === front.length - 1 ? 0 : Math.sin(i * 1.9 + phase) * 7),
  ]);
const reversed = (front) => [...front].reverse();

/** Catmull-Rom to relative cubics; the first point is left to the caller. */
export function curve(points, dz) {
  let out = "";
  let [px, py] = [points[0][0], points[0][1] + dz].map(Math.round);
  for (let i = 0; i < points.length - 1; i++) {
    const a = points[Math.max(0, i - 1)];
    const b = points[i];
    const c = points[i + 1];
    const d = points[Math.min(points.length - 1, i + 2)];
    const controls = [
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6 + dz,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6 + dz,
      c[0],
      c[1] + dz,
    ].map(Math.round);
    const relative = controls.map((value, k) => value - (k % 2 ? py : px));
    out += "c" + relative.map((r, k) => (k && r >= 0 ? " " : "") + r).join("");
    [px, py] = [controls[4], controls[5]];
  }
  return out;
}

/** One sheet: its top, its cut edge and the light on the edge. A tier's edge carries its pattern too. */
function layer(front, z, thickness, { edge, top, back = false, up = 70 }) {
  const left = front[0][1];
  const right = front.at(-1)[1];
  const lip = `M${LEFT} ${Math.round(left - z)}${curve(front, -z)}`;
  const face = `${lip}v${thickness}${curve(reversed(front), thickness - z)}z`;
  const sheet = back
    ? `${lip}V${Math.round(500 - z)}l-340-196H360L20 ${Math.round(500 - z)}z`
    : `${lip}V${Math.round(right - z - up)}H${LEFT}z`;
  const pattern = edge.startsWith("f") ? `<path class="${edge}p" d="${face}"/>` : "";
  return `<path class="${top}" d="${sheet}"/><path class="${edge}" d="${face}"/>${pattern}<path class="ed" d="${lip}"/>`;
}

const plinth = () =>
  [
    [0, 20, ""],
    [20, 20, "b"],
    [40, 20, ""],
  ]
    .map(
      ([y, h, b]) =>
        `<path class="pl3${b}" d="M360 ${1062 + y}H1360v${h}H360z"/><path class="pl2${b}" d="M20 ${866 + y}l340 196v${h}l-340-196z"/><path class="pl4${b}" d="M1700 ${866 + y}l-340 196v${h}l340-196z"/>`,
    )
    .join("");

// prettier-ignore
const ripple = [[40, 872], [240, 950], [460, 1008], [720, 1026], [980, 1018], [1210, 1028], [1460, 984], [1680, 872]];

/** Plinth and river first, then the terraces from the lowest to the highest. */
export function ground() {
  let out = '<path class="sh" d="M60 940L384 1136H1380L1716 942V880L1690 880z"/>';
  out += plinth();
  out +=
    '<path class="ri" d="M20 700H1700V866l-340 196H360L20 866z"/><path class="ed" d="M20 866l340 196H1360l340-196"/>';
  out += `<path class="ri2" d="M40 872${curve(ripple, 0)}"/>`;
  out +=
    '<g class="bancs"><path class="k1" d="M520 1020q90-16 190 2q60 14-20 22q-150 8-170-24zM1020 1014q80-14 150 4q30 16-60 22q-100 0-90-26z"/></g>';
  out += layer(front3, 0, 17, { edge: "fb", top: "s3", up: 140 });
  for (const [k, z, phase, edge] of [
    [44, 24, 1, "l1"],
    [30, 48, 2, "l2"],
    [15, 72, 3, "l1"],
  ])
    out += layer(shifted(front2, k, phase), z, 24, { edge, top: "lt" });
  out += layer(front2, 95, 23, { edge: "fo", top: "s2", up: 190 });
  for (const [k, z, phase, edge] of [
    [46, 119, 2, "l1"],
    [31, 143, 4, "l2"],
    [15, 167, 1, "l1"],
  ])
    out += layer(shifted(front1, k, phase), z, 24, { edge, top: "lt" });
  return out + layer(front1, 190, 23, { edge: "ft", top: "s1", back: true });
}

/** The pale footpath that runs along each terrace. */
export function paths() {
  // prettier-ignore
  const lines = [
    [[[100, 545], [300, 560], [640, 520], [900, 524], [1140, 520], [1400, 560], [1640, 545]], 190],
    [[[60, 700], [300, 722], [620, 718], [880, 728], [1180, 716], [1460, 730], [1660, 702]], 95],
    [[[110, 876], [300, 918], [560, 954], [860, 962], [1150, 958], [1400, 920], [1600, 868]], 0],
  ];
  return lines
    .map(([points, z]) => `<path class="ch" d="M${points[0][0]} ${points[0][1] - z}${curve(points, -z)}"/>`)
    .join("");
}
