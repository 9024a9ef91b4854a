/** A cleanup in the JSON of INR's collection form (March 2026, CC0): its keys and no other. */
import type { Cleanup } from "./schema.ts";

/** Our lines under INR's keys. */
const FORMATS = {
  webinaire: "webinaire",
  fresqueNumerique: "cartes",
  jeuxNumeville: "numeville",
  jeuxDowino: "dowino",
  jeuxTheWokies: "wokies",
} as const;
const DEVICES = {
  ordinateurFixe: "fixe",
  ecran: "ecran",
  ordinateurPortable: "portable",
  tablette: "tablette",
  smartphone: "smartphone",
} as const;
/** The order of its form. */
const BLOCKS = ["sensibilisation", "reemploi", "donnees", "recyclage"] as const;

/** @param at ISO date and time of the export, which the form calls that of the submission */
export function inrForm(cleanup: Cleanup, at: string) {
  const { lines, labels, number, organizer, isUnderstood } = cleanup;
  const find = (id: string) => lines.find((line) => line.id === id);
  const amount = (id: string) => find(id)?.amount ?? 0;
  const actions = BLOCKS.filter((block) => lines.some((line) => line.block === block));
  const has = (block: (typeof BLOCKS)[number]) => actions.includes(block);
  const people = (format: string) => {
    const line = find(`sensibilisation-${format}`);
    return { participants: line?.amount ?? 0, audience: line?.more ?? 0 };
  };
  const kept = (device: string) => ({
    don: amount(`reemploi-${device}-don`),
    reparation: amount(`reemploi-${device}-reparation`),
    protection: amount(`reemploi-${device}-protection`),
    reutilisation: amount(`reemploi-${device}-reutilisation`),
  });
  const recycled = (device: string) => {
    const line = find(`recyclage-${device}`);
    return { quantite: line?.amount ?? 0, poidsKg: line?.more ?? 0 };
  };
  return {
    metadata: {
      dateSubmission: at,
      cleanupId: number ?? "",
      organizer: organizer ?? "",
      understoodImpacts: isUnderstood,
      actionsRealisees: actions,
    },
    // A block where nothing was done is null, as the form leaves it.
    sensibilisation: has("sensibilisation")
      ? {
          ...each(FORMATS, people),
          autreFormat: { label: labels.length === 0 ? null : labels.join(", "), ...people("autre") },
        }
      : null,
    reemploi: has("reemploi") ? each(DEVICES, kept) : null,
    donnees: has("donnees") ? dataIn(amount) : null,
    recyclage: has("recyclage") ? { ...each(DEVICES, recycled), divers: recycled("divers") } : null,
  };
}

/** A mailbox counted in gigabytes is online: the form has no other place for it. */
const dataIn = (amount: (id: string) => number) => ({
  fichiersSupprimes: {
    emails: amount("donnees-mails"),
    postsSociaux: amount("donnees-posts"),
    cloud: amount("donnees-cloud"),
    local: amount("donnees-local"),
  },
  applicationsDesinstallees: amount("donnees-apps"),
  goRecuperes: {
    cloud: Math.round((amount("donnees-mails-go") + amount("donnees-cloud-go")) * 10) / 10,
    local: amount("donnees-local-go"),
  },
});

const each = <T>(keys: Readonly<Record<string, string>>, of: (id: string) => T) =>
  Object.fromEntries(Object.entries(keys).map(([key, id]) => [key, of(id)]));
