// One scene for each family of news: what a year of the mandate brings, without a face, an alarm or a guilty one.
import { L, T, box, cyl, disc, poly, shadow } from "../iso.mjs";
import { pieces } from "../pieces/all.mjs";
import { person } from "../pieces/people.mjs";
import { line, slab } from "../pieces/shapes.mjs";
import { at, plate } from "./scene.mjs";

const piece = (id) => pieces[id][2]();
const carton = (x, y, z, w, d, h) => [
  slab("k", x, y, z, w, d, h),
  T("w1", x + w * 0.4, y, z + h, w * 0.18, d),
  L("w1", x + w * 0.4, z + h * 0.6, y + d, w * 0.18, h * 0.4),
];

/** New devices arrive while the old one still works. */
const appareils = () => [
  plate(),
  at(0, 6, [
    shadow(0.1, -1.9, 2.6, 1.9, 0.8),
    carton(0.1, -1.9, 0, 1.3, 1.1, 0.9),
    carton(1.5, -1.7, 0, 1.1, 1, 0.75),
    carton(0.5, -1.7, 0.9, 1, 0.9, 0.7),
  ]),
  at(-42, 40, piece("portable"), 1.25),
];

/** A bench, a laptop opened, parts within reach and somebody who repairs. */
const reemploi = () => [plate("pg"), at(-92, -6, piece("buisson"), 1.2), at(-6, 30, piece("etabli"), 1.6)];

/** The road is open and the line is cut. */
const reseaux = () => [
  plate(),
  at(60, -14, piece("armoire"), 1.15),
  at(-6, 34, [
    T("k1", -2.3, -0.7, 0, 4.6, 1.4),
    T("k3", -2.15, -0.5, 0, 4.3, 1),
    T("n2", -1.85, -0.2, 0, 4, 0.7),
    line("ca", [-1.8, 0.1, 0], [-0.35, 0.1, 0], [-0.15, -0.1, 0.2]),
    line("ca", [2.1, 0.1, 0], [0.55, 0.1, 0], [0.3, 0.35, 0.15]),
    [-1.9, 0.1].map((x) => slab("n", x, 1, 0, 0.14, 0.14, 1)),
    L("t2", -2.1, 0.55, 1.14, 2.6, 0.4),
    [-1.85, -1.2, -0.55, 0.1].map((x) =>
      poly("w1", [
        [x, 1.14, 0.55],
        [x + 0.26, 1.14, 0.55],
        [x + 0.4, 1.14, 0.95],
        [x + 0.14, 1.14, 0.95],
      ]),
    ),
  ]),
  at(-74, -16, person(0, 0, "g", "k3"), 1.15),
];

/** The same part of six faces on a wall. */
const tiles = (cls, x, z, w, h) =>
  [0, 1, 2].flatMap((i) => [0, 1].map((j) => L(cls, -1.46 + i * 1 + x, 0.44 + j * 0.88 + z, -1, w, h)));

/** A meeting on the wall, and two people before it. */
const reunions = () => [
  plate(),
  at(4, 37, [
    shadow(-1.6, -1.2, 3.2, 0.4, 1),
    slab("n", -1.6, -1.2, 0.3, 3.2, 0.2, 1.95),
    tiles("w2", 0, 0, 0.92, 0.76),
    tiles("t1", 0.23, 0, 0.46, 0.26),
    tiles("n2", 0.35, 0.32, 0.22, 0.24),
  ]),
  at(6, 58, [
    shadow(-1.2, -0.4, 2.4, 0.9, 0.4),
    slab("k", -1.2, -0.4, 0.3, 2.4, 0.9, 0.12),
    box("n", 0.9, 0.2, 0, 0.2, 0.2, 0.3).slice(0, 2),
    box("n", -1.1, 0.2, 0, 0.2, 0.2, 0.3).slice(0, 2),
    T("w1", -0.8, -0.2, 0.42, 0.45, 0.35),
    T("w1", 0.3, -0.1, 0.42, 0.45, 0.35),
  ]),
  at(-76, 50, person(0, 0, "g", "k3"), 1.1),
  at(88, 56, person(0, 0, "b", "k1"), 1.1),
];

/** A rack that is too warm, a window open on the sun, and the fan of the village hall. */
const salles = () => [
  plate(),
  at(0, 0, [
    '<circle class="o1" cx="92" cy="-66" r="21"/>',
    '<path class="ys" d="M92-100v-8M126-66h8M116-42l6 6M116-90l6-6M68-90l-6-6"/>',
  ]),
  at(-34, 30, [
    shadow(-0.6, -0.5, 2.6, 1, 1.9),
    [-0.6, 0.7].map((x) => [
      slab("b", x, -0.5, 0, 1.2, 1, 2.2),
      [0.2, 0.58, 0.96, 1.34, 1.72].map((z) => L("n3", x + 0.1, z, 0.5, 1, 0.26)),
      [0.2, 0.58, 0.96, 1.34, 1.72].map((z) => L("o1", x + 0.2, z + 0.08, 0.5, 0.34, 0.1)),
    ]),
  ]),
  at(94, 52, [
    cyl("n", 0, 0, 0, 0.4, 0.1),
    line("ik3", [0, 0, 0.1], [0, 0, 0.75]),
    '<circle class="w1" cy="-52" r="25"/><circle class="n2" cy="-52" r="19"/>',
    '<path class="w1" d="M0-52c-3-16 14-16 9-6zM0-52c16-3 16 14 6 9zM0-52c3 16-14 16-9 6zM0-52c-16 3-16-14-6-9z"/>',
  ]),
];

/** A padlock as tall as the cabinet it shuts. */
const securite = () => [
  plate(),
  at(-46, 10, [
    shadow(-0.8, -0.7, 1.6, 1.4, 1.9),
    slab("w", -0.8, -0.7, 0, 1.6, 1.4, 1.95),
    [0.1, 0.71, 1.32].map((z) => [
      L("w3", -0.68, z, 0.7, 1.36, 0.53),
      L("n2", -0.2, z + 0.28, 0.7, 0.4, 0.1),
    ]),
  ]),
  at(46, 46, [
    shadow(-0.9, -0.35, 1.8, 0.7, 1),
    '<path class="lk" d="M-24-74v-22a24 28 0 0 1 48 28v22"/>',
    slab("t", -0.9, -0.35, 0, 1.8, 0.7, 1.45),
    L("n3", -0.15, 0.35, 0.35, 0.3, 0.5),
    '<circle class="n3" cx="-10" cy="-22" r="9"/>',
  ]),
];

/** A laptop that answers, at length. */
const ia = () => [
  plate(),
  at(-50, 38, piece("portable"), 1.5),
  at(0, 0, [
    '<path class="sh" d="M16-98h122v74H70l-22 26 4-26H16z"/>',
    '<path class="w1" d="M6-108h122v76H62L38-6l4-26H6z"/><path class="w3" d="M6-36h36l-1 4H6zM62-36h66v4H62z"/>',
    '<path class="n2" d="M48-98q4 22 26 26-22 4-26 26-4-22-26-26 22-4 26-26z"/>',
    '<path class="o2" d="M96-94q2 12 14 14-12 2-14 14-2-12-14-14 12-2 14-14zM94-62q1.500 8 9 9.500-7.500 1.500-9 9.500-1.500-8-9-9.500 7.500-1.500 9-9.500z"/>',
  ]),
];

/** Round one table, a paper before each. */
const conseil = () => [
  plate(),
  at(-44, -32, person(0, 0, "g", "k3"), 1.15),
  at(54, -32, person(0, 0, "n", "k1"), 1.15),
  at(2, 24, [
    shadow(-1.3, -1.3, 2.6, 2.6, 0.6),
    cyl("n", 0, 0, 0, 0.4, 0.5),
    cyl("k", 0, 0, 0.5, 1.55, 0.14),
    disc("k2", 0, 0, 0.64, 1.4),
    [
      [-0.85, -0.4],
      [0.25, 0.1],
    ].map(([x, y]) => T("w1", x, y, 0.64, 0.45, 0.36)),
  ]),
  at(-84, 36, person(0, 0, "g", "k1"), 1.15),
  at(86, 40, person(0, 0, "n", "k3"), 1.15),
];

/** The counter: a paper, a telephone, somebody on each side. */
const guichet = () => [
  plate(),
  at(38, -18, person(0, 0, "b", "k3"), 1.3),
  at(4, 22, [
    shadow(-1.6, -0.45, 3.2, 0.9, 0.9),
    box("w", -1.5, -0.35, 0, 3, 0.7, 1),
    L("t2", -1.5, 0.12, 0.35, 3, 0.14),
    slab("k", -1.6, -0.45, 1, 3.2, 0.9, 0.12),
    T("w1", -0.5, -0.2, 1.12, 0.5, 0.42),
    slab("n", 0.75, -0.2, 1.12, 0.5, 0.4, 0.1),
    slab("t", 0.7, -0.25, 1.22, 0.2, 0.5, 0.12),
  ]),
  at(-52, 52, person(0, 0, "n", "k1"), 1.3),
  at(-96, 26, person(0, 0, "g", "n2"), 1.3),
];

const scenes = { appareils, reemploi, reseaux, reunions, salles, securite, ia, conseil, guichet };

export const vignettes = {
  view: [-160, -116, 330, 220],
  most: 3072,
  drawings: Object.fromEntries(Object.entries(scenes).map(([id, scene]) => [id, () => scene().join("")])),
};
