/** The factors of the model, read once from the library and then only multiplied. */
import type { Problem } from "../scenario/problem.ts";
import {
  DEVICES,
  EQUIPMENT,
  MANUFACTURE_SHARE,
  SERVICES,
  type DeviceBinding,
  type EquipmentBinding,
  type EquipmentClass,
  type Quantity,
} from "./bindings.ts";
import { exactly, scaled, type Range } from "./range.ts";
import { reader, type Reader, type Sourced } from "./read.ts";
import type { DeviceClass } from "./terms.ts";

export interface DeviceFactors {
  /** kgCO2e of manufacture, transport and end of life, per device. */
  readonly carbon: Range;
  /** kWh a year. */
  readonly energy: Range;
  /** kg of matter moved, per device; null where no source gives it. */
  readonly matter: Range | null;
  /** What a refurbished one weighs of a new one; null where no source says. */
  readonly residual: Range | null;
  readonly residualMatter: Range | null;
  /** Rests on a hypothesis. */
  readonly isSupposed: boolean;
}

export interface EquipmentFactors {
  readonly carbon: Range;
  readonly lifeYears: Range;
  readonly energy: Range;
  readonly matter: Range | null;
  readonly isSupposed: boolean;
}

/** Plain and frozen for a session: a simulation that lets a factor drift makes another one. */
export interface Factors {
  readonly devices: Readonly<Record<DeviceClass, DeviceFactors>>;
  readonly equipment: Readonly<Record<EquipmentClass, EquipmentFactors>>;
  /** kgCO2e per GB. */
  readonly fixedTraffic: Range;
  readonly mobileTraffic: Range;
  /** kgCO2e per GB kept one year. */
  readonly storage: Range;
  /** Around one: how far the truth may be from what hosting is set to. */
  readonly hosting: Range;
  /** Of one kilogram of a service, what manufacture weighs. */
  readonly manufactureShare: number;
}

export type Resolution =
  | { readonly ok: true; readonly factors: Factors }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const KG_PER_GRAM = 0.001;
const PER_PERCENT = 0.01;

const isHypothesis = ({ id }: Quantity) => id.startsWith("hyp-");

export function deviceFactors(read: Reader, binding: DeviceBinding): DeviceFactors {
  const { carbon, energy, matter, residual, residualMatter } = binding;
  return {
    carbon: read.quantity(carbon, "kgCO2e/appareil"),
    energy: read.quantity(energy, "kWh/an"),
    matter: matter ? read.quantity(matter, "kg/appareil") : null,
    residual: residual ? read.residual(residual) : null,
    residualMatter: residualMatter ? read.residual(residualMatter) : null,
    isSupposed: [carbon, energy].some(isHypothesis),
  };
}

function equipmentFactors(read: Reader, { carbon, life, energy, matter }: EquipmentBinding) {
  return {
    carbon: read.quantity(carbon, "kgCO2e/appareil"),
    lifeYears: read.quantity(life, "an"),
    energy: read.quantity(energy, "kWh/an"),
    matter: matter ? read.quantity(matter, "kg/appareil") : null,
    isSupposed: [carbon, life, energy].some(isHypothesis),
  };
}

function manufactureShare(read: Reader): number {
  const { whole, terminals, tiers } = MANUFACTURE_SHARE;
  const shared = tiers.reduce((sum, id) => sum + read.value(id, "%"), 0);
  return (read.value(whole, "%") - read.value(terminals, "%")) / shared;
}

/** The ends of a percentage, around one: the middle is what is announced, not a value of its own. */
function uncertainty(read: Reader): Range {
  const { low, high } = scaled(read.quantity(SERVICES.hosting, "%"), PER_PERCENT);
  return { ...exactly(1), low, high };
}

/** @param library facts and hypotheses by their ids */
export function resolveFactors(library: ReadonlyMap<string, Sourced>): Resolution {
  const read = reader(library);
  const device = (name: DeviceClass) => deviceFactors(read, DEVICES[name]);
  const equipment = (name: EquipmentClass) => equipmentFactors(read, EQUIPMENT[name]);
  const grams = (quantity: Quantity, unit: string) => scaled(read.quantity(quantity, unit), KG_PER_GRAM);
  const factors: Factors = {
    devices: {
      portable: device("portable"),
      fixe: device("fixe"),
      ecran: device("ecran"),
      smartphone: device("smartphone"),
      tablette: device("tablette"),
      imprimante: device("imprimante"),
      multifonction: device("multifonction"),
      videoprojecteur: device("videoprojecteur"),
    },
    equipment: {
      box: equipment("box"),
      switchs: equipment("switchs"),
      bornes: equipment("bornes"),
      serveurs: equipment("serveurs"),
    },
    fixedTraffic: grams(SERVICES.fixedTraffic, "gCO2e/Go"),
    mobileTraffic: grams(SERVICES.mobileTraffic, "gCO2e/Go"),
    storage: grams(SERVICES.storage, "gCO2e/Go/an"),
    hosting: uncertainty(read),
    manufactureShare: manufactureShare(read),
  };
  return read.problems.length > 0 ? { ok: false, problems: read.problems } : { ok: true, factors };
}
