// Who sits at the table: ages, skins and hair of anybody, and one thing that the role holds. No sex is drawn.
import { L, box, cyl, gable, windowsL } from "../iso.mjs";
import { slab } from "../pieces/shapes.mjs";
import { at } from "./scene.mjs";

/** A white card, its thickness, and the flat shadow of whoever stands before it. */
const card =
  '<path class="w1" d="M2 2h92v88H2z"/><path class="w3" d="M2 90h92v4H2z"/><path class="sh" d="M60 22c14 4 16 36 6 40 16 4 28 12 28 28H56z"/>';

/** Hair before and behind the face, by cut. */
const cuts = {
  short: ["", "M26 36c-3-18 6-24 16-24s19 7 16 24c-2-7-4-10-8-12-6 3-16 3-20 1-2 3-3 6-4 11z"],
  bob: [
    "M23 54c-5-30 4-44 19-44s25 14 19 44c-6 3-10 3-12 2H34c-4 1-8 1-11-2z",
    "M27 34c1-14 8-18 15-18s14 4 15 18c-6-3-10-7-12-11-4 6-11 10-18 11z",
  ],
  bun: ["M33 15a9 9 0 1 1 18 0z", "M26 37c-4-18 5-25 16-25s20 7 16 25c-2-9-8-14-16-14s-14 5-16 14z"],
  curls: [
    "M24 44c-8-4-7-13-2-16-3-9 5-15 11-13 4-7 14-7 18 0 7-2 13 4 11 12 6 4 5 13-2 17z",
    "M28 30c3-8 8-10 14-10s11 2 14 10c4-12-5-17-14-17s-18 5-14 17z",
  ],
  long: [
    "M22 66c-6-40 3-56 20-56s26 16 20 56c-6 2-10 1-12-1H34c-4 2-8 3-12 1z",
    "M27 40c-1-16 5-24 17-24 9 0 14 8 13 22-5-5-9-9-11-14-3 7-10 13-19 16z",
  ],
  bald: ["", "M27 34c-3 2-3 8-1 12l2 1c-1-5-1-9-1-13zM57 34c3 2 3 8 1 12l-2 1c1-5 1-9 1-13z"],
  locks: [
    "M25 60c-6-34 2-49 17-49s23 15 17 49h-5l-3-8H33l-3 8z",
    "M26 36c-2-16 6-23 16-23s18 7 16 23c-3-3-3-8-5-11-2 3-4 3-6 0-2 4-5 4-7 0-2 3-5 3-7 0-3 3-4 8-7 11z",
  ],
  grey: ["", "M25 40c-4-20 5-28 17-28s21 8 17 28c-2-2-3-6-3-10-3-2-6-4-8-8-4 4-12 7-19 7-1 4-2 8-4 11z"],
};
const glasses = '<path class="is" d="M29 38h10v7H29zM45 38h10v7H45zM39 40h6"/>';
const beard = (hair) =>
  `<path class="${hair}" d="M28 43c1 14 7 19 14 19s13-5 14-19c-3 5-6 6-8 6-4-2-8-2-12 0-2 0-5-1-8-6z"/>`;

/** Shoulders, neck and head, folded along the middle: the light comes from the left. */
function bust({ skin, hair, cut, paper, face = "" }) {
  const [behind, before] = cuts[cut];
  return (
    (behind && `<path class="${hair}" d="${behind}"/>`) +
    `<path class="${paper}2" d="M10 90c0-20 12-27 25-27h14c13 0 25 7 25 27z"/><path class="${paper}3" d="M46 63h3c13 0 25 7 25 27H46z"/>` +
    `<path class="${skin}2" d="M35 50h14v14a7 6 0 0 1-14 0z"/>` +
    `<path class="${skin}1" d="M42 16a15 18 0 0 1 0 42 15 21 0 0 1 0-42z"/><path class="${skin}2" d="M44 16c9 1 14 10 13 22-1 11-6 19-13 20 3-12 3-29 0-42z"/>` +
    `${face}<path class="${hair}" d="${before}"/>` +
    '<path class="im" d="M34 41v1M50 41v1M38 51q4 2 8 0"/>'
  );
}

const collar = '<path class="w1" d="M35 63l7 8 7-8 4 2-7 12-4-5-4 5-7-12z"/>';
/** What is held stands at the right, before the shoulder. */
const held = (shapes, scale = 0.52, x = 74, y = 80) => at(x, y, shapes, scale);

const things = {
  // Three strips across the chest.
  sash: '<path class="b2" d="M17 68l7-4 34 26H45z"/><path class="w1" d="M24 64l6-1 36 26-1 1h-7z"/><path class="t2" d="M30 63h5l35 16c2 3 3 6 4 10h-8z"/>',
  rack: held(
    [
      slab("n", -0.5, -0.5, 0, 1, 1, 1.7),
      [0.2, 0.6, 1, 1.4].map((z) => [L("w1", -0.4, z, 0.5, 0.5, 0.12), L("o1", 0.22, z, 0.5, 0.16, 0.12)]),
    ],
    0.52,
    72,
    79,
  ),
  contract: held(
    [
      '<path class="w2" d="M-30-66h46v66h-46z"/><path class="w3" d="M16-66l8 6V6l-8-6zM-30 0h46l8 6h-46z"/><path class="ik3" d="M-22-54h30M-22-42h30M-22-30h18"/><circle class="t2" cx="4" cy="-14" r="9"/>',
    ],
    0.66,
    76,
    82,
  ),
  box: held(
    [
      slab("k", -0.7, -0.5, 0, 1.4, 1, 0.75),
      slab("k", -0.76, -0.56, 0.75, 1.52, 1.12, 0.22),
      L("w1", -0.35, 0.25, 0.5, 0.7, 0.36),
      L("n2", -0.2, 0.36, 0.5, 0.4, 0.06),
    ],
    0.46,
    70,
    78,
  ),
  coins: held(
    [
      cyl("o", -0.5, -0.2, 0, 0.34, 0.9),
      cyl("o", 0.3, -0.35, 0, 0.34, 0.55),
      cyl("o", -0.05, 0.45, 0, 0.34, 0.3),
    ],
    0.54,
    71,
    80,
  ),
  plant: held(
    [
      cyl("k", 0, 0, 0, 0.3, 0.5, 0.4),
      '<path class="g2" d="M0-22c-4-20-22-24-30-20 2 14 16 22 30 20zM0-22c0-22 10-40 24-42 6 18-6 36-24 42z"/><path class="g3" d="M0-22c8-12 22-18 32-12-4 12-18 16-32 12z"/>',
    ],
    0.62,
  ),
  bell: held(
    [
      cyl("n", 0, 0, 0, 0.52, 0.14),
      '<path class="o2" d="M-24-8a24 24 0 0 1 48 0 24 10 0 0 1-48 0z"/><path class="o3" d="M4-32a24 24 0 0 1 20 24q-4 8-18 9.500 6-16-2-33.500z"/><circle class="n3" cy="-36" r="5"/>',
    ],
    0.66,
  ),
  driver: held(
    [
      '<path class="n1" d="M-4-20L-7-62h14L4-20z"/><path class="t2" d="M-10-20h20l3 34-13 8-13-8z"/><path class="t3" d="M2-20h8l3 34-11 7z"/>',
    ],
    0.62,
    78,
    74,
  ),
  lock: held(
    [
      '<path class="lk" d="M-15-34v-16a15 17 0 0 1 30 10v12"/>',
      slab("t", -0.55, -0.2, 0, 1.1, 0.4, 0.95),
      L("n3", -0.1, 0.25, 0.2, 0.2, 0.36),
    ],
    0.62,
  ),
  horn: held(
    [
      '<path class="n2" d="M-34-30l14-6v24l-14-4z"/><path class="t1" d="M-20-36L20-58v56l-40-10z"/><path class="t3" d="M-20-22l40-8v28l-40-10z"/><path class="n3" d="M-14-10h8l4 18h-9z"/>',
    ],
    0.66,
    74,
    84,
  ),
  agenda: held(
    [
      slab("n", -0.6, -0.35, 0, 1.2, 0.3, 1.25),
      L("w1", -0.52, 0.08, -0.05, 1.04, 0.85),
      L("t2", -0.52, 0.98, -0.05, 1.04, 0.2),
      windowsL("n2", -0.48, 0.12, -0.05, 0.96, 0.76, 4, 3, 0.5, 0.5),
    ],
    0.6,
    74,
    82,
  ),
  house: held(
    [
      box("w", -0.6, -0.5, 0, 1.2, 1, 0.75),
      L("n2", -0.4, 0, 0.5, 0.35, 0.5),
      L("n2", 0.15, 0.25, 0.5, 0.28, 0.28),
      gable("k", "w", -0.6, -0.5, 0.75, 1.2, 1, 0.55),
    ],
    0.46,
    70,
    78,
  ),
  badge:
    '<path class="ws" d="M33 64l9 14 9-14"/><path class="w1" d="M34 76h18v14H34z"/><path class="n2" d="M37 79h5v6h-5zM44 80h6v2h-6zM44 84h6v2h-6z"/>' +
    held([cyl("g", 0, 0, 0, 0.36, 0.7), '<path class="ik3" d="M18-22q14-2 10 10-4 8-10 6"/>'], 0.6),
};

/** Roles of the mandate and of the plea: [who, what is held]. */
const people = {
  elu: [{ skin: "c", hair: "v4", cut: "grey", paper: "n" }, "sash"],
  dsi: [{ skin: "a", hair: "v3", cut: "bob", paper: "b", face: glasses }, "rack"],
  achats: [{ skin: "e", hair: "v1", cut: "short", paper: "k" }, "contract"],
  archives: [{ skin: "a", hair: "v4", cut: "bun", paper: "g" }, "box"],
  finances: [{ skin: "d", hair: "v1", cut: "curls", paper: "n", face: glasses }, "coins"],
  rh: [{ skin: "c", hair: "v2", cut: "long", paper: "o" }, "plant"],
  accueil: [{ skin: "a", hair: "v2", cut: "short", paper: "t", face: beard("v2") }, "bell"],
  support: [{ skin: "e", hair: "v1", cut: "locks", paper: "g" }, "driver"],
  rssi: [{ skin: "a", hair: "v4", cut: "bald", paper: "n", face: beard("v4") }, "lock"],
  communication: [{ skin: "d", hair: "v1", cut: "bob", paper: "k" }, "horn"],
  direction: [{ skin: "e", hair: "v4", cut: "curls", paper: "b" }, "agenda"],
  habitant: [{ skin: "c", hair: "v1", cut: "bald", paper: "o", face: beard("v1") }, "house"],
  agent: [{ skin: "a", hair: "v5", cut: "bun", paper: "t" }, "badge"],
};

export const portraits = {
  view: [0, 0, 96, 96],
  most: 3072,
  drawings: Object.fromEntries(
    Object.entries(people).map(([id, [who, thing]]) => [
      id,
      () => card + bust(who) + (who.paper === "n" || thing === "badge" ? "" : collar) + things[thing],
    ]),
  ),
};
