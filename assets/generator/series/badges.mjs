// What a challenge gives: medals told by their bars as much as by their metal, and one plaque for each prize.
import { L, T, box, shadow, windowsL } from "../iso.mjs";
import { person } from "../pieces/people.mjs";
import { slab } from "../pieces/shapes.mjs";
import { at } from "./scene.mjs";

/** A struck disc on two ends of ribbon. @param bars one, two or three */
const medal = (light, shade, bars) =>
  '<path class="n1" d="M-16 10h18l-8 36-10-8-12 4z"/><path class="n3" d="M16 10H-2l8 36 10-8 12 4z"/>' +
  '<path class="sh" d="M6-42a38 38 0 0 1 8 75c-10 3-8-72-8-75z"/>' +
  `<circle class="${shade}" cy="-3" r="36"/><circle class="${light}" cy="-7" r="36"/><path class="${shade}" d="M6-42.500a36 36 0 0 1 0 71q12-34 0-71z"/><circle class="w1" cy="-7" r="24"/>` +
  Array.from(
    { length: bars },
    (_, i) => `<path class="n3" d="M${(i - (bars - 1) / 2) * 12 - 4}-21h8v28h-8z"/>`,
  ).join("");

/** Six sides of white card, with their thickness. */
const plaque = (scene) =>
  '<path class="sh" d="M26-46h7l27 44-27 44h-9z"/>' +
  '<path class="k2" d="M-26-40h52l26 42-26 42h-52l-26-42z"/><path class="w1" d="M-26-46h52l26 42-26 42h-52l-26-42z"/>' +
  scene;

const prizes = {
  // Stairs, and somebody near the top.
  progress: () =>
    at(
      -2,
      8,
      [
        shadow(-0.9, -0.5, 2, 1, 0.4),
        [1.2, 0.8, 0.4].map((h, i) => slab("g", -0.9 + i * 0.62, -0.45, 0, 0.62, 0.9, h)),
        '<g transform="translate(-15-38)">',
        person(0, 0, "n", "k3").slice(1),
        "</g>",
      ],
      0.56,
    ),
  // A calendar whose weeks are all filled.
  regularity: () =>
    at(
      -2,
      18,
      [
        shadow(-0.9, -0.15, 1.8, 0.4, 0.9),
        slab("n", -0.9, -0.15, 0, 1.8, 0.3, 1.6),
        L("w1", -0.8, 0.1, 0.15, 1.6, 1.06),
        L("g1", -0.8, 1.22, 0.15, 1.6, 0.26),
        windowsL("g3", -0.76, 0.14, 0.15, 1.52, 0.98, 4, 3, 0.62, 0.62),
      ],
      0.62,
    ),
  // A bulb in which something grows.
  idea: () =>
    at(
      0,
      -4,
      [
        '<path class="o1" d="M-9 14c0-10-15-14-15-30a24 23 0 0 1 48 0c0 16-15 20-15 30z"/><path class="o2" d="M2-39c14 1 22 11 22 23 0 16-15 20-15 30H2c8-16 8-36 0-53z"/>',
        '<path class="n2" d="M-9 17H9v6l-4 7h-10l-4-7z"/><path class="n3" d="M2 17h7v6l-4 7H2z"/>',
        '<path class="g3" d="M0 12V-6M0-6c-12 2-15-6-15-13 9-1 15 4 15 13zM0-10c0-9 6-14 14-14 1 9-5 14-14 14z"/>',
      ],
      1,
    ),
  // Two carry what one could not.
  "mutual-aid": () =>
    at(
      -2,
      14,
      [
        person(-1, 0, "g", "k3"),
        slab("k", -0.75, -0.3, 0.35, 1.5, 0.6, 0.4),
        L("w1", -0.15, 0.35, 0.3, 0.3, 0.4),
        person(1, 0, "n", "k3"),
      ],
      0.66,
    ),
  // A laptop with a new part, and a leaf.
  "equipment-kept": () =>
    at(
      0,
      0,
      [
        shadow(-0.7, -0.35, 1.4, 0.9, 0.6),
        smallBase(),
        '<path class="g2" d="M22-22C18-50 38-62 62-58c2 24-14 40-40 36z"/><path class="g3" d="M22-22C30-34 46-46 62-58c2 24-14 40-40 36z"/>',
      ],
      0.52,
    ),
};
function smallBase() {
  return [
    box("k", -0.75, 0.25, 0, 1.6, 0.9, 0.1),
    T("n2", -0.6, 0.4, 0.1, 1.3, 0.4),
    L("n2", -0.75, 0.1, 0.22, 1.6, 1.1),
    L("t1", -0.65, 0.2, 0.22, 1.4, 0.9),
  ];
}

export const badges = {
  view: [-56, -54, 124, 108],
  most: 3072,
  drawings: {
    bronze: () => medal("m1", "n4", 1),
    silver: () => medal("m2", "n5", 2),
    gold: () => medal("m3", "n6", 3),
    ...Object.fromEntries(Object.entries(prizes).map(([id, scene]) => [id, () => plaque(scene())])),
  },
};
