/** Own counts over a base estate: what is given stays, what is not follows the agents. */
import { describe, expect, test } from "vitest";
import { estate, factors } from "../../tests/support/estates.ts";
import { footprint } from "./footprint.ts";
import { scaledCounts, withOwnCounts, type OwnCounts } from "./own-counts.ts";

const base = estate("val-d-octet");

/** The base's own counts, as somebody of that authority would type them. */
const same: OwnCounts = {
  ...{ agents: 1000, fixe: 350, portable: 750, ecran: 1200, smartphone: 500, tablette: 50 },
  ...{ imprimante: 50, multifonction: 40, serveurs: 20, to: 20 },
};

test("the counts of the base itself give the base's footprint back", () => {
  expect(footprint(withOwnCounts(base, same), factors)).toEqual(footprint(base, factors));
});

describe("an authority of a tenth", () => {
  const counts = { ...same, agents: 100, ecran: 7, to: 2.5 };
  const own = withOwnCounts(base, counts);

  test("keeps what it gave, decimals of storage included", () => {
    expect([own.agents, own.parc.ecran.nombre, own.parc.fixe.nombre, own.to]).toEqual([100, 7, 350, 2.5]);
  });

  test("gets what it did not give in proportion to its agents, in whole things", () => {
    expect(scaledCounts(base, counts)).toEqual({
      ...{ bornes: 2, switchs: 3, videoprojecteur: 2, box: 2, lignesMobiles: 50 },
    });
    expect([own.bornes, own.switchs, own.box, own.lignesMobiles]).toEqual([2, 3, 2, 50]);
    expect(own.parc.videoprojecteur.nombre).toBe(2);
  });

  test("keeps the base's lifetimes, energy, traffic and hosting per agent", () => {
    expect(own.parc.ecran.dureeAns).toBe(base.parc.ecran.dureeAns);
    expect([own.pue, own.mix, own.goFixeMois, own.goMobileMois]).toEqual([
      ...[base.pue, base.mix, base.goFixeMois, base.goMobileMois],
    ]);
    expect(own.hebergement).toEqual(base.hebergement);
  });
});

test("switches and access points are taken as given, none at all included", () => {
  const own = withOwnCounts(base, { ...same, bornes: 0, switchs: 3 });
  expect([own.bornes, own.switchs]).toEqual([0, 3]);
  expect(scaledCounts(base, { ...same, bornes: 0, switchs: 3 })).not.toHaveProperty("bornes");
});

test("three agents still have a box, since their traffic passes through one", () => {
  expect(withOwnCounts(base, { ...same, agents: 3 }).box).toBe(1);
});
