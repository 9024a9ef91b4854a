/** What holds for any estate, whatever its numbers; a simulation's have decimals. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { estate, factors } from "../../tests/support/estates.ts";
import { changed, numbersOf, unknownPaths } from "./change.ts";
import { footprint } from "./footprint.ts";
import { around, exactly, type Range } from "./range.ts";
import type { Parameters } from "./schema.ts";
import { DEVICE_CLASSES, TIERS } from "./terms.ts";

const some = (max: number, min = 0) => fc.double({ min, max, noNaN: true });
const devices = fc.record({ nombre: some(1e5), dureeAns: some(30, 0.5), partReconditionnee: some(1) });
const hosting = fc.record({ kgParAgent: some(500), croissance: some(2) });
const estates: fc.Arbitrary<Parameters> = fc.record({
  agents: some(1e5, 1),
  parc: fc.record({
    portable: devices,
    fixe: devices,
    ecran: devices,
    smartphone: devices,
    tablette: devices,
    imprimante: devices,
    multifonction: devices,
    videoprojecteur: devices,
  }),
  box: some(1e4),
  switchs: some(1e4),
  bornes: some(1e4),
  serveurs: some(1e4),
  goFixeMois: some(1e3),
  lignesMobiles: some(1e5),
  goMobileMois: some(100),
  to: some(1e4),
  pue: some(3, 1),
  mix: some(1000),
  hebergement: fc.record({
    messagerieBureautique: hosting,
    servicesMetier: hosting,
    stockageSauvegarde: hosting,
    iaGenerative: hosting,
  }),
});

const of = (estate: Parameters) => footprint(estate, factors);
/** Sums of the same numbers in another order end apart by a hair. */
const near = (a: number, b: number) => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
};
const noMore = (a: Range, b: Range) => {
  for (const end of ["low", "value", "high"] as const)
    expect(a[end]).toBeLessThanOrEqual(b[end] * (1 + 1e-12) + 1e-12);
};
const forAll = (check: (estate: Parameters) => void) => {
  fc.assert(fc.property(estates, check), { numRuns: 200 });
};

test("tiers, phases of life and parts each make the total", () => {
  forAll((estate) => {
    const { carbon, matter, parts } = of(estate);
    for (const end of ["low", "value", "high"] as const) {
      near(
        TIERS.reduce((sum, tier) => sum + carbon.tiers[tier][end], 0),
        carbon.total[end],
      );
      near(carbon.phases.fabrication[end] + carbon.phases.usage[end], carbon.total[end]);
      near(
        TIERS.reduce((sum, tier) => sum + matter.tiers[tier][end], 0),
        matter.total[end],
      );
      near(
        parts.reduce((sum, part) => sum + part.fabrication[end] + part.usage[end], 0),
        carbon.total[end],
      );
      near(carbon.perAgent[end] * estate.agents, carbon.total[end]);
    }
  });
});

test("low ≤ value ≤ high, everywhere, and nothing is negative", () => {
  forAll((estate) => {
    const { carbon, matter, parts } = of(estate);
    const ranges = [
      carbon.total,
      matter.total,
      ...TIERS.flatMap((tier) => [carbon.tiers[tier], matter.tiers[tier]]),
      ...parts.flatMap((part) => [part.fabrication, part.usage, ...(part.matter ? [part.matter] : [])]),
    ];
    for (const { low, value, high } of ranges) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
    }
  });
});

test("keeping a device longer never raises anything", () => {
  fc.assert(
    fc.property(estates, fc.constantFrom(...DEVICE_CLASSES), some(10), (estate, device, years) => {
      const longer = changed(estate, {
        set: { [`parc.${device}.dureeAns`]: estate.parc[device].dureeAns + years },
      });
      noMore(of(longer).carbon.total, of(estate).carbon.total);
      noMore(of(longer).matter.total, of(estate).matter.total);
    }),
  );
});

test("buying more refurbished never raises anything", () => {
  fc.assert(
    fc.property(estates, fc.constantFrom(...DEVICE_CLASSES), (estate, device) => {
      const more = changed(estate, { set: { [`parc.${device}.partReconditionnee`]: 1 } });
      noMore(of(more).carbon.total, of(estate).carbon.total);
      noMore(of(more).matter.total, of(estate).matter.total);
    }),
  );
});

test("more of any count, traffic, storage, hosting, PUE or mix never lowers the footprint", () => {
  const growing = [...numbersOf(estate("val-d-octet")).keys()].filter(
    (path) => !/dureeAns|partReconditionnee|croissance/.test(path),
  );
  fc.assert(
    fc.property(estates, fc.constantFrom(...growing), (estate, path) => {
      noMore(of(estate).carbon.total, of(changed(estate, { multiply: { [path]: 1.5 } })).carbon.total);
    }),
  );
});

test("twice everything that is counted weighs twice", () => {
  forAll((estate) => {
    const paths = [...numbersOf(estate).keys()].filter((path) =>
      /nombre$|^(agents|box|switchs|bornes|serveurs|lignesMobiles|to)$/.test(path),
    );
    const twice = changed(estate, { multiply: Object.fromEntries(paths.map((path) => [path, 2])) });
    near(of(twice).carbon.total.value, 2 * of(estate).carbon.total.value);
    near(of(twice).carbon.perAgent.value, of(estate).carbon.perAgent.value);
  });
});

test("without electricity, devices and equipment have no use phase", () => {
  forAll((estate) => {
    const { parts } = of(changed(estate, { set: { mix: 0 } }));
    const powered = parts.filter(({ tier, id }) => tier === "terminaux" || id === "serveurs" || id === "box");
    expect(powered.every(({ usage }) => usage.high === 0)).toBe(true);
  });
});

test("a change leaves the estate it was given as it was, and names what it does not know", () => {
  forAll((estate) => {
    const before = structuredClone(estate);
    expect(changed(estate, {})).toEqual(before);
    changed(estate, { set: { "parc.ecran.nombre": 1 }, multiply: { to: 3 } });
    expect(estate).toEqual(before);
    expect(unknownPaths(estate, { set: { to: 1, "parc.ecrans.nombre": 1 }, multiply: { pues: 2 } })).toEqual([
      "parc.ecrans.nombre",
      "pues",
    ]);
  });
});

test("equipment whose life is doubtful weighs between its longest life and its shortest", () => {
  const { equipment } = factors;
  const box = { ...equipment.box, lifeYears: { low: 4, value: 5, high: 8 }, carbon: exactly(40) };
  const { parts } = footprint(changed(estate("val-d-octet"), { set: { box: 1 } }), {
    ...factors,
    equipment: { ...equipment, box },
  });
  expect(parts.find(({ id }) => id === "box")?.fabrication).toEqual({ low: 5, value: 8, high: 10 });
});

test("a range holds its value, even beyond every other estimate", () => {
  expect(around(5, [1, 2])).toEqual({ low: 1, value: 5, high: 5 });
  expect(around(1, [3, 2])).toEqual({ low: 1, value: 1, high: 3 });
});
