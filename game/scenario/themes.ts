/** The axes of a roadmap: the six themes of article D2311-15-1 (CGCT), and governance. */
export const THEMES = [
  "commande-publique",
  "cycle-de-vie",
  "ecoconception",
  "sensibilisation",
  "inclusion",
  "territoire",
  "gouvernance",
] as const;
export type Theme = (typeof THEMES)[number];
