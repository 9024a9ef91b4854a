// What grows where less is bought: a leafy tree, a kitchen garden.
import { T, P, box, cyl, disShadow, edge } from "../iso.mjs";

/** A crown of leaves: a lit ball and its shaded half. */
function ball(x, y, z, r) {
  const [cx, cy] = P(x, y, z).map(Math.round);
  return [
    { cls: "g2", d: `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z` },
    {
      cls: "g1",
      d: `M${cx - r} ${cy}a${r} ${r} 0 0 1 ${r} ${-r}q${-r / 3} ${r} 0 ${2 * r}a${r} ${r} 0 0 1 ${-r} ${-r}z`,
    },
  ];
}

/** id: [French name, tier, () => shapes, back to front]. */
// prettier-ignore
export const garden = {
  feuillu: ['Grand arbre', '', () => [disShadow(0, 0, 0.42, 1.1), cyl('k', 0, 0, 0, 0.09, 0.7), ball(0.32, 0, 0.95, 17), ball(-0.3, 0.05, 1.05, 19), ball(0, 0, 1.5, 21)]],
  potager: ['Potager', '', () => [box('k', -1, -0.7, 0, 2, 1.4, 0.12), edge(-1, -0.7, 0.12, 2, 1.4), T('n1', -0.9, -0.6, 0.12, 1.8, 1.2), [-0.4, 0.05, 0.5].map((y) => T('g2', -0.8, y, 0.14, 1.6, 0.18)), [-0.4, 0.05, 0.5].map((y) => [-0.75, -0.3, 0.15, 0.6].map((x) => T('g1', x, y - 0.08, 0.26, 0.2, 0.2)))]],
};
