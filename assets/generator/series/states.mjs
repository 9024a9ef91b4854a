// When there is nothing yet, or nothing any more: a quiet thing on the table, never a warning sign.
import { L, T, box, cyl, disc, poly, shadow } from "../iso.mjs";
import { pieces } from "../pieces/all.mjs";
import { line, slab } from "../pieces/shapes.mjs";
import { at, plate } from "./scene.mjs";

const stool = (x, y) => at(x, y, [cyl("n", 0, 0, 0, 0.1, 0.4), cyl("t", 0, 0, 0.4, 0.38, 0.12)], 1.15);

/** A table laid, stools round it, and the first to come is on the way. */
const waiting = () => [
  plate(),
  stool(4, -42),
  at(0, 24, [
    shadow(-1.2, -1.2, 2.4, 2.4, 0.6),
    cyl("n", 0, 0, 0, 0.4, 0.5),
    cyl("k", 0, 0, 0.5, 1.4, 0.14),
    disc("k2", 0, 0, 0.64, 1.26),
    [
      [-0.7, -0.5],
      [0.35, -0.6],
      [-0.3, 0.35],
    ].map(([x, y]) => T("w1", x, y, 0.64, 0.45, 0.36)),
  ]),
  stool(-70, 44),
  stool(74, 46),
];

/** A plug out of its socket. */
const lost = () => [
  plate(),
  at(0, 0, ['<path class="lc" d="M-140 6c26-18 44 26 74 10M140 44c-26 22-40-18-66-6"/>']),
  at(
    -44,
    8,
    [
      shadow(-0.5, -0.3, 1, 0.6, 0.5),
      slab("n", -0.6, -0.35, 0, 1.1, 0.7, 0.7),
      [-0.2, 0.14].map((y) => slab("w", 0.5, y, 0.28, 0.42, 0.12, 0.14)),
    ],
    1.15,
  ),
  at(
    48,
    42,
    [
      shadow(-0.5, -0.3, 1, 0.6, 0.5),
      slab("t", -0.5, -0.45, 0, 1, 0.9, 0.8),
      L("n3", -0.3, 0.2, 0.45, 0.2, 0.4),
      L("n3", 0.1, 0.2, 0.45, 0.2, 0.4),
    ],
    1.15,
  ),
];

/** The game back in its box, a pawn left on the lid. */
const ended = () => [
  plate("pg"),
  at(
    4,
    34,
    [
      shadow(-1.4, -1, 2.8, 2, 0.8),
      slab("k", -1.4, -1, 0, 2.8, 2, 0.75),
      L("w1", -0.8, 0.18, 1, 1.6, 0.36),
      L("t2", -0.6, 0.28, 1, 0.3, 0.16),
      L("o2", -0.15, 0.28, 1, 0.3, 0.16),
      L("b2", 0.3, 0.28, 1, 0.3, 0.16),
      slab("t", -1.5, -1.1, 0.75, 3, 2.2, 0.28),
    ],
    1.05,
  ),
  at(-18, -14, pieces.pion[2]().slice(1), 0.95),
  at(
    40,
    -10,
    [
      T("w1", -0.6, -0.4, 0, 1.2, 0.8),
      line("ik", [-0.4, -0.2, 0], [0.4, -0.2, 0]),
      line("ik", [-0.4, 0, 0], [0.4, 0, 0]),
      line("ik", [-0.4, 0.2, 0], [0.1, 0.2, 0]),
    ],
    0.85,
  ),
];

/** Two ways, neither named. */
const unknown = () => [
  plate(),
  at(-78, -10, pieces.arbre[2](), 1.15),
  at(4, 56, [
    shadow(-0.2, -0.2, 0.4, 0.4, 2),
    slab("k", -0.12, -0.12, 0, 0.24, 0.24, 3.5),
    '<path class="w1" d="M-6-134l62 0 18 14-18 14h-62z"/><path class="w3" d="M-6-106h62l18-14v5l-18 14H-6z"/>',
    '<path class="t2" d="M6-92h-66l-18 14 18 14H6z"/><path class="t3" d="M6-64h-66l-18-14v5l18 14H6z"/>',
  ]),
  at(84, 46, pieces.buisson[2](), 1.2),
];

/** A sheet with its lines and nothing on them, and the pencil. */
const plan = () => [
  plate(),
  at(0, 12, [
    shadow(-1.7, -1.3, 3.4, 2.6, 0.1),
    slab("k", -1.8, -1.4, 0, 3.6, 2.8, 0.14),
    T("w1", -1.5, -1.15, 0.14, 3, 2.3),
    [-0.7, -0.2, 0.3, 0.8].map((y) => [
      box("k", -1.25, y - 0.12, 0.14, 0.22, 0.22, 0.02)[2],
      line("ik", [-0.85, y, 0.14], [1.25, y, 0.14]),
    ]),
    poly("sh", [
      [0.2, 1, 0.14],
      [1.9, -0.5, 0.14],
      [2.1, -0.4, 0.14],
      [0.3, 1.1, 0.14],
    ]),
    poly("t1", [
      [0.35, 0.75, 0.2],
      [1.85, -0.75, 0.3],
      [2, -0.6, 0.3],
      [0.5, 0.9, 0.2],
    ]),
    poly("t3", [
      [0.5, 0.9, 0.2],
      [2, -0.6, 0.3],
      [2, -0.6, 0.2],
      [0.5, 0.9, 0.08],
    ]),
    poly("k1", [
      [0.1, 1.15, 0.15],
      [0.35, 0.75, 0.2],
      [0.5, 0.9, 0.2],
    ]),
  ]),
];

/** A board on its feet: pins, a card or two without a word, and place for the others. */
const wall = () => [
  plate(),
  at(-6, 34, [
    shadow(-1.9, -0.2, 3.8, 0.4, 1),
    [-1.6, 1.4].map((x) => box("n", x, -0.2, 0, 0.2, 0.4, 0.5)),
    slab("k", -1.9, -0.1, 0.3, 3.8, 0.2, 2.1),
    L("w2", -1.75, 0.45, 0.1, 3.5, 1.8),
    L("w1", -1.5, 1.3, 0.1, 0.8, 0.6),
    L("k1", -1.5, 1.74, 0.1, 0.8, 0.16),
    [
      [-0.35, 1.3],
      [0.8, 1.3],
      [-1.5, 0.58],
      [-0.35, 0.58],
      [0.8, 0.58],
    ].map(([x, z]) =>
      line("is", [x, 0.1, z], [x + 0.8, 0.1, z], [x + 0.8, 0.1, z + 0.6], [x, 0.1, z + 0.6], [x, 0.1, z]),
    ),
  ]),
  at(8, 72, [T("w1", -0.45, -0.35, 0, 0.9, 0.7), T("k1", -0.45, -0.35, 0, 0.9, 0.16)], 1.1),
];

/** The cable is cut; what was written lies under a paperweight, and waits. */
const held = () => [
  plate(),
  at(0, 0, [
    '<path class="lc" d="M-142 10c24-26 40 4 62-22l10-20M140 22c-22 18-26-24-48-14-16 6-20-6-24-16"/>',
    '<path class="is" d="M-60-44l8-14M-48-38l14-8M56-10l-4-16M66-16l4-14"/>',
  ]),
  at(-2, 22, [
    shadow(-1.5, -1.1, 3, 2.2, 0.1),
    T("k1", -1.35, -1.1, 0.03, 2.9, 2.2),
    T("w1", -1.5, -1.15, 0.08, 2.9, 2.2),
    [-0.75, -0.35, 0.05, 0.45].map((y) => line("ik", [-1.15, y, 0.08], [0.95, y, 0.08])),
    shadow(-0.1, -0.1, 0.8, 0.8, 0.5),
    cyl("t", 0.2, 0.15, 0.08, 0.62, 0.42),
    cyl("t", 0.2, 0.15, 0.5, 0.2, 0.24),
  ]),
];

const scenes = { waiting, lost, held, ended, unknown, plan, wall };

export const states = {
  view: [-160, -116, 330, 220],
  most: 3072,
  drawings: Object.fromEntries(Object.entries(scenes).map(([id, scene]) => [id, () => scene().join("")])),
};
