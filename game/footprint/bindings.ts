/** Which fact plays which role in the model. Ids only: the numbers are in the facts and the hypotheses. */
import type { DeviceClass } from "./terms.ts";

/** A number of the library, and the other estimates of it that make its range. */
export interface Quantity {
  readonly id: string;
  readonly range?: readonly string[];
}

/** What a refurbished device still weighs per year, as a ratio of a new one. */
export type Residual =
  | { readonly kind: "ratio"; readonly id: string; readonly saving: string }
  /** The middle of a published saving, for want of a value; `saving` gives the range. */
  | { readonly kind: "middle"; readonly id: string; readonly saving: string }
  /** From what is avoided per year, against what a new one takes per year of its reference life. */
  | {
      readonly kind: "avoided";
      readonly id: string;
      readonly whole: string;
      readonly life: string;
      readonly saving: string;
    };

export interface DeviceBinding {
  readonly carbon: Quantity;
  readonly energy: Quantity;
  readonly matter?: Quantity;
  readonly residual?: Residual;
  readonly residualMatter?: Residual;
}

export interface EquipmentBinding {
  readonly carbon: Quantity;
  readonly life: Quantity;
  readonly energy: Quantity;
  readonly matter?: Quantity;
}

const tabletSaving = "recond-tablette-fourchette";
// ADEME's page prints the laptop's line again for desktops: its middle is the value, the doubtful one the range.
const desktop: Residual = {
  kind: "middle",
  id: "recond-portable-fourchette",
  saving: "recond-fixe-fourchette",
};
const tablet: Residual = { kind: "middle", id: tabletSaving, saving: tabletSaving };

export const DEVICES: Readonly<Record<DeviceClass, DeviceBinding>> = {
  portable: {
    carbon: {
      id: "term-portable-ges",
      range: ["constructeurs-portable-hors-usage", "term-portable-ges-boaviztapi"],
    },
    energy: { id: "term-portable-kwh", range: ["constructeurs-portable-tec"] },
    matter: { id: "term-portable-mips" },
    residual: { kind: "ratio", id: "recond-f-portable", saving: "recond-portable-fourchette" },
    residualMatter: {
      kind: "avoided",
      id: "recond-portable-matiere",
      whole: "term-portable-mips",
      life: "term-portable-vie",
      saving: "recond-portable-fourchette",
    },
  },
  fixe: {
    carbon: {
      id: "term-fixe-pro-ges",
      range: ["constructeurs-fixe-hors-usage", "term-fixe-ges-boaviztapi"],
    },
    energy: { id: "term-fixe-pro-kwh", range: ["constructeurs-fixe-tec"] },
    matter: { id: "term-fixe-mips" },
    residual: desktop,
    residualMatter: desktop,
  },
  ecran: {
    carbon: { id: "term-ecran-ges", range: ["constructeurs-ecran-hors-usage", "term-ecran-ges-boaviztapi"] },
    energy: { id: "term-ecran-kwh", range: ["constructeurs-ecran-tec"] },
    matter: { id: "term-ecran-mips" },
  },
  smartphone: {
    carbon: {
      id: "term-smartphone-ges",
      range: ["constructeurs-smartphone-hors-usage", "term-smartphone-ges-boaviztapi"],
    },
    energy: { id: "term-smartphone-kwh" },
    matter: { id: "term-smartphone-mips" },
    residual: { kind: "ratio", id: "recond-f-smartphone", saving: "recond-smartphone-fourchette" },
    residualMatter: {
      kind: "avoided",
      id: "recond-smartphone-matiere",
      whole: "term-smartphone-mips",
      life: "term-smartphone-vie",
      saving: "recond-smartphone-fourchette",
    },
  },
  tablette: {
    carbon: {
      id: "term-tablette-ges",
      range: ["constructeurs-tablette-hors-usage", "term-tablette-ges-boaviztapi"],
    },
    energy: { id: "term-tablette-kwh" },
    matter: { id: "term-tablette-mips" },
    residual: tablet,
    residualMatter: tablet,
  },
  imprimante: { carbon: { id: "term-imprimante-ges" }, energy: { id: "term-imprimante-kwh" } },
  multifonction: {
    carbon: { id: "constructeurs-multifonction-hors-usage" },
    energy: { id: "hyp-multifonction-kwh" },
  },
  videoprojecteur: {
    carbon: { id: "term-videoprojecteur-ges" },
    energy: { id: "term-videoprojecteur-kwh" },
  },
};

/** Equipment shared by all, whose life is not a parameter of the estate. */
export const EQUIPMENT = {
  box: {
    carbon: { id: "reseau-box-ges" },
    life: { id: "hyp-box-vie" },
    energy: { id: "reseau-box-kwh-arcep", range: ["reseau-box-kwh"] },
    matter: { id: "term-box-mips" },
  },
  switchs: {
    carbon: { id: "reseau-switch-ges" },
    life: { id: "hyp-switch-vie" },
    energy: { id: "hyp-switch-kwh" },
  },
  bornes: {
    carbon: { id: "reseau-borne-wifi-ges" },
    life: { id: "duree-organisations-borne-wifi" },
    energy: { id: "reseau-borne-wifi-kwh" },
  },
  serveurs: {
    carbon: {
      id: "centre-serveur-ges-constructeurs",
      range: ["centre-serveur-ges-ademe", "centre-serveur-ges-boaviztapi"],
    },
    life: { id: "hyp-serveur-vie" },
    energy: { id: "centre-serveur-kwh" },
    matter: { id: "centre-serveur-mips" },
  },
} as const satisfies Record<string, EquipmentBinding>;
export type EquipmentClass = keyof typeof EQUIPMENT;

/** Services paid by what they carry or keep. */
export const SERVICES = {
  // Boxes are counted apart: the factor that holds them would count them twice.
  fixedTraffic: { id: "reseau-fixe-fr-hors-box" },
  mobileTraffic: { id: "reseau-mobile-fr" },
  storage: { id: "centre-stockage-defaut" },
  /** Ends of the national study, in percent of what it says: hosting is set on that study. */
  hosting: { id: "nat-2022-incertitude" },
} as const satisfies Record<string, Quantity>;

/**
 * What manufacture weighs in networks and data centres taken together: what the study leaves to them
 * once terminals are taken out, on their two shares. For services whose factor says nothing of it.
 */
export const MANUFACTURE_SHARE = {
  whole: "nat-2022-fabrication",
  terminals: "nat-2022-terminaux-fabrication",
  tiers: ["nat-2022-centres", "nat-2022-reseaux"],
} as const;

function idsOfResidual(residual: Residual): readonly string[] {
  const whole = residual.kind === "avoided" ? [residual.whole, residual.life] : [];
  return [residual.id, residual.saving, ...whole];
}

/** Every number the model reads, for those who check that it is described. */
export function boundIds(): readonly string[] {
  const { whole, terminals, tiers } = MANUFACTURE_SHARE;
  const devices: readonly DeviceBinding[] = Object.values(DEVICES);
  const equipment: readonly EquipmentBinding[] = Object.values(EQUIPMENT);
  const quantities: readonly (Quantity | undefined)[] = [
    ...[...devices, ...equipment].flatMap(({ carbon, energy, matter }) => [carbon, energy, matter]),
    ...equipment.map(({ life }) => life),
    ...Object.values(SERVICES),
  ];
  const residuals = devices.flatMap(({ residual, residualMatter }) => [residual, residualMatter]);
  return [
    ...new Set([
      ...quantities.flatMap((quantity) => (quantity ? [quantity.id, ...(quantity.range ?? [])] : [])),
      ...residuals.flatMap((residual) => (residual ? idsOfResidual(residual) : [])),
      ...[whole, terminals, ...tiers],
    ]),
  ];
}
