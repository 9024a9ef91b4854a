/** Keys of the legal frame that an action may answer to. */
export const DUTIES = [
  "reen-35",
  "d2311-15-1",
  "agec-58",
  "reemploi-2023-266",
  "rgaa",
  "rgpd",
  "archives",
  "crpa-algorithmes",
] as const;

export const isDuty = (key: string): boolean => DUTIES.some((duty) => duty === key);
