/** One line per thing that weighs: what making it and what using it cost a year. */
import type { DeviceFactors, EquipmentFactors, Factors } from "./factors.ts";
import { exactly, plus, product, scaled, ZERO, type Range } from "./range.ts";
import type { Parameters } from "./schema.ts";
import { DEVICE_CLASSES, HOSTING_USES, type PartId, type Tier } from "./terms.ts";

export interface Part {
  readonly id: PartId;
  readonly tier: Tier;
  /** kgCO2e a year. */
  readonly fabrication: Range;
  readonly usage: Range;
  /** kg moved a year to make it; null where no source gives it. */
  readonly matter: Range | null;
}

type Devices = Parameters["parc"]["portable"];

const KG_PER_GRAM = 0.001;
const GB_PER_TB = 1000;
const MONTHS = 12;

/** New ones weigh the whole, refurbished ones what is left of it: all of it where no source says. */
function shareWeight(refurbishedShare: number, residual: Range | null): Range {
  if (!residual) return exactly(1);
  return plus(exactly(1 - refurbishedShare), scaled(residual, refurbishedShare));
}

/** @param mix gCO2e/kWh */
function electricity(count: number, energy: Range, mix: number): Range {
  return scaled(energy, count * mix * KG_PER_GRAM);
}

export function deviceWeight(devices: Devices, factors: DeviceFactors, mix: number) {
  const { nombre, dureeAns, partReconditionnee } = devices;
  const perYear = (whole: Range, residual: Range | null) =>
    scaled(product(whole, shareWeight(partReconditionnee, residual)), nombre / dureeAns);
  return {
    fabrication: perYear(factors.carbon, factors.residual),
    usage: electricity(nombre, factors.energy, mix),
    matter: factors.matter && perYear(factors.matter, factors.residualMatter),
  };
}

/** @param mix gCO2e/kWh, with what cooling adds when there is a room to cool */
function equipmentWeight(count: number, factors: EquipmentFactors, mix: number) {
  const { low, value, high } = factors.lifeYears;
  // A longer life weighs less a year: the ends change places.
  const perLife = { low: count / high, value: count / value, high: count / low };
  return {
    fabrication: product(factors.carbon, perLife),
    usage: electricity(count, factors.energy, mix),
    matter: factors.matter && product(factors.matter, perLife),
  };
}

/** What is bought as a service: its factor does not tell making from using, the national study does. */
function serviceWeight(weight: Range, { manufactureShare }: Factors) {
  return {
    fabrication: scaled(weight, manufactureShare),
    usage: scaled(weight, 1 - manufactureShare),
    matter: null,
  };
}

export function partsOf(estate: Parameters, factors: Factors): readonly Part[] {
  const { agents, parc, box, switchs, bornes, serveurs, mix, pue } = estate;
  const { equipment } = factors;
  const service = (weight: Range) => serviceWeight(weight, factors);
  const fixedGB = agents * estate.goFixeMois * MONTHS;
  const mobileGB = estate.lignesMobiles * estate.goMobileMois * MONTHS;
  return [
    ...DEVICE_CLASSES.map((id) => ({
      id,
      tier: "terminaux" as const,
      ...deviceWeight(parc[id], factors.devices[id], mix),
    })),
    { id: "box", tier: "reseaux", ...equipmentWeight(box, equipment.box, mix) },
    { id: "switchs", tier: "reseaux", ...equipmentWeight(switchs, equipment.switchs, mix) },
    { id: "bornes", tier: "reseaux", ...equipmentWeight(bornes, equipment.bornes, mix) },
    { id: "goFixe", tier: "reseaux", ...service(scaled(factors.fixedTraffic, fixedGB)) },
    { id: "goMobile", tier: "reseaux", ...service(scaled(factors.mobileTraffic, mobileGB)) },
    { id: "serveurs", tier: "centres", ...equipmentWeight(serveurs, equipment.serveurs, mix * pue) },
    { id: "to", tier: "centres", ...service(scaled(factors.storage, estate.to * GB_PER_TB)) },
    ...HOSTING_USES.map((id) => ({
      id,
      tier: "centres" as const,
      ...service(scaled(factors.hosting, agents * estate.hebergement[id].kgParAgent)),
    })),
  ];
}

/** Making and using together. */
export function carbonOf({ fabrication, usage }: Part): Range {
  return plus(fabrication, usage);
}

export function sumOf(parts: readonly Part[], weight: (part: Part) => Range | null): Range {
  return parts.reduce((sum, part) => plus(sum, weight(part) ?? ZERO), ZERO);
}
