/** Factors come from the library by id, with their unit; what is missing is said, never replaced. */
import { describe, expect, test } from "vitest";
import { factors, numbers } from "../../tests/support/estates.ts";
import { DEVICES } from "./bindings.ts";
import { resolveFactors } from "./factors.ts";
import { reader, type Sourced } from "./read.ts";

const without = (id: string) => new Map([...numbers].filter(([key]) => key !== id));
const withNumber = (id: string, over: Partial<Sourced>): ReadonlyMap<string, Sourced> => {
  const known = numbers.get(id);
  if (!known) throw new Error(id);
  return new Map([...numbers, [id, { ...known, ...over }]]);
};

function problemsOf(library: ReadonlyMap<string, Sourced>) {
  const resolution = resolveFactors(library);
  return resolution.ok ? [] : resolution.problems;
}

describe("a number that cannot be read", () => {
  test.each(["term-ecran-ges", "hyp-switch-kwh", "nat-2022-incertitude", "recond-tablette-fourchette"])(
    "%s is missing",
    (id) => {
      const found = problemsOf(without(id));
      expect(found[0]).toEqual({
        path: [id],
        message: `the footprint model needs ${id}, which is neither a fact nor a hypothesis`,
      });
    },
  );

  test("one that only makes a range is asked for too", () => {
    expect(problemsOf(without("constructeurs-ecran-hors-usage"))).toHaveLength(1);
  });

  test("another unit is refused, a remark after the unit is not", () => {
    expect(problemsOf(withNumber("term-ecran-ges", { unit: "tCO2e/appareil" }))).toEqual([
      {
        path: ["term-ecran-ges"],
        message: "the footprint model reads term-ecran-ges in kgCO2e/appareil, it is in tCO2e/appareil",
      },
    ]);
    expect(problemsOf(withNumber("term-ecran-ges", { unit: "kgCO2e/appareil (24 pouces)" }))).toEqual([]);
  });

  test.each([{ value: "environ 70" }, { value: 0 }, { value: -1 }])("$value is no factor", (over) => {
    expect(problemsOf(withNumber("term-ecran-ges", over))).toEqual([
      {
        path: ["term-ecran-ges"],
        message: "the footprint model needs a number above zero in term-ecran-ges",
      },
    ]);
  });
});

describe("the shipped factors", () => {
  test("ends are the widest of all estimates, and hold the value kept", () => {
    expect(factors.devices.ecran.carbon).toEqual({ low: 64.7, value: 69.84, high: 520 });
    expect(factors.equipment.serveurs.carbon).toEqual({ low: 726, value: 1278, high: 3660 });
    expect(factors.equipment.box.energy).toEqual({ low: 70.1, value: 88.5, high: 88.5 });
  });

  test("grams become kilograms, percents ratios", () => {
    expect(factors.storage.value).toBeCloseTo(0.0034, 9);
    expect(factors.hosting).toEqual({ low: 0.5, value: 1, high: 1.85 });
  });

  test("what manufacture weighs in services is what the national study leaves to networks and centres", () => {
    expect(factors.manufactureShare).toBeCloseTo((60 - 42) / (46 + 4), 9);
  });

  test("what rests on a hypothesis says so", () => {
    const { devices, equipment } = factors;
    const supposed = Object.entries({ ...devices, ...equipment }).filter(([, { isSupposed }]) => isSupposed);
    expect(supposed.map(([id]) => id)).toEqual(["multifonction", "box", "switchs", "serveurs"]);
  });

  test("no matter and no refurbished gain where no source gives one", () => {
    const { ecran, imprimante, multifonction, videoprojecteur } = factors.devices;
    expect([ecran, imprimante, multifonction, videoprojecteur].map(({ residual }) => residual)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([imprimante, multifonction, videoprojecteur].map(({ matter }) => matter)).toEqual([
      null,
      null,
      null,
    ]);
    expect(ecran.matter?.value).toBe(423);
  });
});

test("the middle of a range is the middle of its two ends", () => {
  const library = new Map([["saving", { id: "saving", value: 40, unit: "%", low: 40, high: 80 }]]);
  const { value, low, high } = reader(library).residual({ kind: "middle", id: "saving", saving: "saving" });
  expect([low, value, high].map((end) => end.toFixed(3))).toEqual(["0.200", "0.400", "0.600"]);
  expect(DEVICES.tablette.residual?.kind).toBe("middle");
});
