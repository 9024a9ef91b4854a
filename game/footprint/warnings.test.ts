/** What a result must be shown with. */
import { describe, expect, test } from "vitest";
import { estate, factors } from "../../tests/support/estates.ts";
import { changed } from "./change.ts";
import { footprint } from "./footprint.ts";
import type { Parameters } from "./schema.ts";
import type { Mode } from "./terms.ts";
import { warningsOf } from "./warnings.ts";

const base = estate("val-d-octet");
const warnings = (of: Parameters, mode: Mode | undefined = "national") =>
  warningsOf(of, mode, factors, footprint(of, factors));
const codes = (of: Parameters, mode?: Mode) => warnings(of, mode).map(({ code }) => code);
const partsOf = (of: Parameters, code: string) =>
  warnings(of).find((warning) => warning.code === code)?.parts;

describe("hosting", () => {
  test("each mode says first that it is set, and on what", () => {
    expect(codes(base, "national")[0]).toBe("hosting-set-national");
    expect(codes(base, "si-mesure")[0]).toBe("hosting-set-si-mesure");
  });

  test("a file that does not say its mode is told", () => {
    const said = warningsOf(base, undefined, factors, footprint(base, factors));
    expect(said[0]).toEqual({ code: "mode-unsaid", parts: [] });
  });
});

test("refurbished screens save nothing, and this is said", () => {
  const refurbished = changed(base, {
    set: { "parc.ecran.partReconditionnee": 0.5, "parc.portable.partReconditionnee": 0.5 },
  });
  expect(codes(base)).not.toContain("refurbished-not-counted");
  expect(partsOf(refurbished, "refurbished-not-counted")).toEqual(["ecran"]);
  expect(
    partsOf(changed(refurbished, { set: { "parc.ecran.nombre": 0 } }), "refurbished-not-counted"),
  ).toBeUndefined();
});

test("traffic without a box is said", () => {
  const boxless = changed(base, { set: { box: 0 } });
  expect(codes(base)).not.toContain("no-box");
  expect(codes(boxless)).toContain("no-box");
  expect(codes(changed(boxless, { set: { goFixeMois: 0 } }))).not.toContain("no-box");
});

test("hypotheses, lonely sources and unknown matter name the lines that weigh, and only them", () => {
  expect(partsOf(base, "supposed")).toEqual(["multifonction", "box", "switchs", "serveurs"]);
  expect(partsOf(base, "range-unknown")).toEqual([
    "imprimante",
    "videoprojecteur",
    "switchs",
    "goFixe",
    "goMobile",
  ]);
  const bare = changed(base, { set: { switchs: 0, lignesMobiles: 0, "parc.multifonction.nombre": 0 } });
  expect(partsOf(bare, "supposed")).toEqual(["box", "serveurs"]);
  expect(partsOf(bare, "range-unknown")).toEqual(["imprimante", "videoprojecteur", "goFixe"]);
  expect(partsOf(bare, "matter-unknown")).toEqual([
    "imprimante",
    "videoprojecteur",
    "bornes",
    "goFixe",
    "to",
    "messagerieBureautique",
    "servicesMetier",
    "stockageSauvegarde",
    "iaGenerative",
  ]);
  expect(codes(bare).at(-1)).toBe("matter-of-manufacture");
});
