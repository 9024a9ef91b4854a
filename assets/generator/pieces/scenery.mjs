// Trees, packets, the pawn and the railing: what belongs to no tier.
import { T, L, box, cyl, shadow, disShadow } from "../iso.mjs";
import { slab, tree } from "./shapes.mjs";

/** id: [French name, tier, () => shapes, back to front]. */
// prettier-ignore
export const scenery = {
  arbre: ['Arbre', '', () => [disShadow(0.0, 0, 0.3, 1), cyl('k', 0, 0, 0, 0.07, 0.25), tree(0.22, 0.44, 0.55), tree(0.62, 0.34, 0.5), tree(1.0, 0.24, 0.5)]],
  buisson: ['Buisson', '', () => [disShadow(0, 0, 0.26, 0.4), cyl('g', 0, 0, 0, 0.34, 0.22), cyl('g', 0, 0, 0.22, 0.2, 0.18)]],
  paquet: ['Paquet de données', '', () => [slab('w', -0.22, -0.22, 0, 0.44, 0.44, 0.16)]],
  fuite: ['Paquet qui revient', '', () => [slab('n', -0.24, -0.24, 0, 0.48, 0.48, 0.18), T('t1', -0.1, -0.1, 0.18, 0.2, 0.2)]],
  pion: ['Pion rond', '', () => [disShadow(0, 0, 0.3, 0.7), cyl('t', 0, 0, 0, 0.4, 0.12), cyl('t', 0, 0, 0.12, 0.26, 0.75, 0.1), '<circle class="t1" cy="-44" r="11"/>']],
  garde: ['Garde-fou', '', () => [shadow(-1, -0.06, 2, 0.12, 0.6), [-1, -0.5, 0, 0.5, 0.9].map((x) => box('g', x, -0.05, 0, 0.1, 0.1, 0.75)), slab('g', -1.05, -0.08, 0.7, 2.15, 0.16, 0.12), L('g1', -0.95, 0.32, 0.05, 1.9, 0.1)]],
};
