/** Licences under which authorities share their actions, and what each is called. */
export const LICENCES = ["CC-BY-4.0", "etalab-2.0"] as const;
export type Licence = (typeof LICENCES)[number];
