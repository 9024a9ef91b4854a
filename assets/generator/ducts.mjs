// The ducts: two come down from the first terrace, cross at one node, two go down to the third.
import { P, U, disc, emit, poly } from "./iso.mjs";

const COS = Math.cos(Math.PI / 6);
export const ORIGIN = [860, 0];
/** From screen space (s, t) to the isometric ground. */
export const toGround = (s, t) => {
  const a = (s - ORIGIN[0]) / (COS * U);
  const b = t / (0.5 * U);
  return [(a + b) / 2, (b - a) / 2];
};
export const moved = (shapes) => `<g transform="translate(${ORIGIN[0]} ${ORIGIN[1]})">${shapes}</g>`;

/** A channel along an isometric axis, from a to b ([x, y, z in pixels]). */
function duct(a, b, axis, floor) {
  const half = 0.475;
  const height = 0.2;
  const rim = 0.13;
  const za = a[2] / U;
  const zb = b[2] / U;
  const strip = (u0, u1, z0, z1, cls) =>
    axis === "x"
      ? poly(cls, [
          [a[0], a[1] + u0, za + z0],
          [b[0], b[1] + u0, zb + z0],
          [b[0], b[1] + u1, zb + z1],
          [a[0], a[1] + u1, za + z1],
        ])
      : poly(cls, [
          [a[0] + u0, a[1], za + z0],
          [b[0] + u0, b[1], zb + z0],
          [b[0] + u1, b[1], zb + z1],
          [a[0] + u1, a[1], za + z1],
        ]);
  return [
    strip(half, half, height, 0, axis === "x" ? "w2" : "w3"),
    strip(-half, half, height, height, "w1"),
    strip(-half + rim, half - rim, height, height, floor),
  ];
}

function ductShadow(a, b, axis) {
  const h = 0.55;
  const k = 0.35;
  const z = (p) => p[2] / U;
  return axis === "x"
    ? poly("sh", [
        [a[0] + k, a[1] - h - k, z(a)],
        [b[0] + k, b[1] - h - k, z(b)],
        [b[0], b[1] + h, z(b)],
        [a[0], a[1] + h, z(a)],
      ])
    : poly("sh", [
        [a[0] + h + k, a[1] - k, z(a)],
        [b[0] + h + k, b[1] - k, z(b)],
        [b[0] - h, b[1], z(b)],
        [a[0] - h, a[1], z(a)],
      ]);
}

const node = toGround(880, 655);
const nodeLevel = [node[0], node[1], 95];
const back = (p, axis, k, z) => (axis === "x" ? [p[0] - k, p[1], z] : [p[0], p[1] - k, z]);
const arms = {
  A: [back(node, "x", 8.1, 190), back(node, "x", 6, 190), back(node, "x", 2.8, 95), nodeLevel], // from the offices
  B: [back(node, "y", 8.1, 190), back(node, "y", 6, 190), back(node, "y", 2.8, 95), nodeLevel], // from the school
  D: [nodeLevel, back(node, "y", -3.6, 95), back(node, "y", -6.7, 0), back(node, "y", -8.2, 0)], // to the hall
  E: [nodeLevel, back(node, "x", -3.6, 95), back(node, "x", -6.7, 0), back(node, "x", -8, 0)], // to the racks
};
const axisOf = { A: "x", B: "y", D: "y", E: "x" };

/** Arms from above first, then arms to below, then the node over them. */
export function ducts() {
  const shapes = [];
  for (const [arm, p] of Object.entries(arms))
    shapes.push(ductShadow(p[0], p[1], axisOf[arm]), ductShadow(p[2], p[3], axisOf[arm]));
  for (const [arm, p] of Object.entries(arms))
    for (let i = 0; i < 3; i++) {
      const fromAbove = arm === "A" || arm === "B";
      const floor = fromAbove ? (i ? "o2" : "t2") : i === 2 ? "b2" : "o2";
      shapes.push(duct(p[i], p[i + 1], axisOf[arm], floor));
    }
  const level = 95 / U;
  shapes.push(
    disc("w2", node[0], node[1], level, 1.25),
    disc("w1", node[0], node[1], level + 0.28, 1.25),
    disc("o2", node[0], node[1], level + 0.28, 0.95),
    disc("w1", node[0], node[1], level + 0.28, 0.5),
  );
  return moved(emit(shapes));
}

/** The point at a share (0..1) of an arm's length, in landscape units. */
export function along(arm, share) {
  const p = arms[arm];
  const lengths = [0, 1, 2].map(
    (i) =>
      Math.hypot(p[i + 1][0] - p[i][0], p[i + 1][1] - p[i][1]) + (Math.abs(p[i + 1][2] - p[i][2]) / U) * 0.5,
  );
  let rest = share * (lengths[0] + lengths[1] + lengths[2]);
  let i = 0;
  while (i < 2 && rest > lengths[i]) rest -= lengths[i++];
  const k = Math.min(1, rest / lengths[i]);
  const [gx, gy, gz] = p[i].map((value, j) => value + (p[i + 1][j] - value) * k);
  const [x, y] = P(gx, gy, gz / U + 0.2);
  return [x + ORIGIN[0], y + ORIGIN[1]];
}

/** Points along each duct, for whoever animates packets over the landscape. */
export const anchors = () =>
  Object.fromEntries(
    Object.keys(arms).map((arm) => [
      arm,
      [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => along(arm, share).map(Math.round)),
    ]),
  );
