/** The words an estate is written with; French, as authorities write them, from the file to the result. */

export const DEVICE_CLASSES = [
  "portable",
  "fixe",
  "ecran",
  "smartphone",
  "tablette",
  "imprimante",
  "multifonction",
  "videoprojecteur",
] as const;
export type DeviceClass = (typeof DEVICE_CLASSES)[number];

/** What a hosted service is used for. */
export const HOSTING_USES = [
  "messagerieBureautique",
  "servicesMetier",
  "stockageSauvegarde",
  "iaGenerative",
] as const;
type HostingUse = (typeof HOSTING_USES)[number];

export const TIERS = ["terminaux", "reseaux", "centres"] as const;
export type Tier = (typeof TIERS)[number];

/** `national`: hosting set on the country's shares. `si-mesure`: set on one measured information system. */
export const MODES = ["national", "si-mesure"] as const;
export type Mode = (typeof MODES)[number];

/** One line of a result. */
export type PartId =
  DeviceClass | HostingUse | "box" | "switchs" | "bornes" | "goFixe" | "goMobile" | "serveurs" | "to";
