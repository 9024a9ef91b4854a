// People and what they gather round: no face and no uniform, as the pawns of a board game.
import { L, P, box, cyl, disShadow, shadow } from "../iso.mjs";
import { line, slab } from "./shapes.mjs";

/** A standing person: a paper cone and a round head. @param paper of the clothes @param head its class */
export function person(x, y, paper, head = "k2") {
  const [left, base] = P(x, y, 0);
  return [
    disShadow(x, y, 0.2, 0.7),
    cyl(paper, x, y, 0, 0.25, 0.82, 0.13),
    `<circle class="${head}" cx="${Math.round(left)}" cy="${Math.round(base - 44)}" r="9.5"/>`,
  ];
}

/** A laptop seen from its keyboard, simple enough for a crowded bench. */
export const smallLaptop = (x, y, z) => [
  slab("w", x, y, z, 0.9, 0.62, 0.06),
  L("n2", x, z + 0.06, y, 0.9, 0.62),
  L("t1", x + 0.08, z + 0.13, y, 0.74, 0.48),
];

/** id: [French name, tier, () => shapes, back to front]. */
// prettier-ignore
export const people = {
  personne: ['Une personne', '', () => person(0, 0, 'n')],
  groupe: ['Des gens qui se parlent', '', () => [person(-0.5, -0.25, 'w', 'k3'), person(0.35, -0.4, 'n'), person(-0.05, 0.4, 'k', 'n2')]],
  etabli: ['Établi où l’on répare', '', () => [
    shadow(-1, -0.4, 2, 0.8, 0.6), person(0.75, -0.7, 'g', 'k3'), [-0.95, 0.8].map((x) => box('k', x, 0.2, 0, 0.15, 0.15, 0.6)), slab('k', -1.05, -0.4, 0.6, 2.1, 0.8, 0.12),
    smallLaptop(-0.85, -0.25, 0.72), slab('n', 0.3, -0.1, 0.72, 0.5, 0.3, 0.1), line('cb', [0.1, 0.3, 0.73], [0.35, 0.3, 0.73]), line('ik3', [0.35, 0.3, 0.73], [0.65, 0.3, 0.73]),
  ]],
  banc: ['Banc', '', () => [shadow(-0.8, -0.25, 1.6, 0.5, 0.3), [-0.65, 0.5].map((x) => box('n', x, -0.2, 0, 0.15, 0.4, 0.3)), slab('k', -0.8, -0.25, 0.3, 1.6, 0.5, 0.1), slab('k', -0.8, -0.3, 0.6, 1.6, 0.08, 0.22)]],
};
