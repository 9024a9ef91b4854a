/** What a result must not be shown without: what is set, supposed, or left out. Codes; screens word them. */
import type { Factors } from "./factors.ts";
import type { Footprint } from "./footprint.ts";
import { carbonOf } from "./parts.ts";
import { isAlone } from "./range.ts";
import type { Parameters } from "./schema.ts";
import { DEVICE_CLASSES, type Mode, type PartId } from "./terms.ts";

export interface Warning {
  readonly code:
    | "hosting-set-national"
    | "hosting-set-si-mesure"
    | "mode-unsaid"
    | "refurbished-not-counted"
    | "no-box"
    | "supposed"
    | "range-unknown"
    | "matter-unknown"
    | "matter-of-manufacture";
  /** The parts it is about; empty when it is about the whole. */
  readonly parts: readonly PartId[];
}

const HOSTING_WARNINGS = {
  national: "hosting-set-national",
  "si-mesure": "hosting-set-si-mesure",
} as const satisfies Record<Mode, Warning["code"]>;

/** Refurbished devices that save nothing here, because no source says how much they would. */
function refurbishedForNothing({ parc }: Parameters, { devices }: Factors): PartId[] {
  return DEVICE_CLASSES.filter(
    (id) => parc[id].nombre > 0 && parc[id].partReconditionnee > 0 && devices[id].residual === null,
  );
}

function supposed({ devices, equipment }: Factors): PartId[] {
  const shared = (["box", "switchs", "serveurs", "bornes"] as const).filter((id) => equipment[id].isSupposed);
  return [...DEVICE_CLASSES.filter((id) => devices[id].isSupposed), ...shared];
}

/** @param mode absent from an authority's own file when it does not say it */
export function warningsOf(
  estate: Parameters,
  mode: Mode | undefined,
  factors: Factors,
  { parts }: Footprint,
): readonly Warning[] {
  const weighing = parts.filter((part) => carbonOf(part).value > 0);
  const ids = (some: typeof weighing) => some.map(({ id }) => id);
  const present = ids(weighing);
  const about: readonly Warning[] = [
    { code: "refurbished-not-counted", parts: refurbishedForNothing(estate, factors) },
    { code: "supposed", parts: supposed(factors).filter((id) => present.includes(id)) },
    { code: "range-unknown", parts: ids(weighing.filter((part) => isAlone(carbonOf(part)))) },
    { code: "matter-unknown", parts: ids(weighing.filter(({ matter }) => matter === null)) },
  ];
  return [
    { code: mode === undefined ? "mode-unsaid" : HOSTING_WARNINGS[mode], parts: [] },
    ...(estate.box === 0 && estate.goFixeMois > 0 ? [{ code: "no-box" as const, parts: [] }] : []),
    ...about.filter((warning) => warning.parts.length > 0),
    { code: "matter-of-manufacture", parts: [] },
  ];
}
