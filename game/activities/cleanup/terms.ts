/** The names and few numbers that the rules of a cleanup, their shapes and their screens share. */

/** The archives' page is read; the day is open; its balance is shown. */
export type Step = "archives" | "open" | "balance";

/** The four blocks of INR's form, equipment first: it weighs more than data. */
export const BLOCKS = ["reemploi", "recyclage", "sensibilisation", "donnees"] as const;
export type Block = (typeof BLOCKS)[number];

export const DEVICES = ["portable", "fixe", "ecran", "tablette", "smartphone"] as const;
export type Device = (typeof DEVICES)[number];
export const RECYCLED = [...DEVICES, "divers"] as const;
export const ACTS = ["reparation", "reutilisation", "don", "protection"] as const;
export type Act = (typeof ACTS)[number];
export const FORMATS = ["webinaire", "cartes", "numeville", "dowino", "wokies", "autre"] as const;
/** Places are counted in pieces or in gigabytes, never both: `-go` is the same place in gigabytes. */
export const DATA = ["mails", "mails-go", "cloud", "cloud-go", "local", "local-go", "posts", "apps"] as const;

/** Whether the archivist validated the list of what may go. */
export const VALIDATIONS = ["yes", "pending", "no"] as const;
export type Validation = (typeof VALIDATIONS)[number];

/** Declarations that one person may type: far above a day's. */
export const MOST_DECLARATIONS = 60;
/** A goal is a number that a table may hold in its head. */
export const HIGHEST_GOAL = 9999;
export const LONGEST = { contact: 160, label: 60, number: 30, organizer: 80 } as const;
