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

/** The piece of the maquette that stands for a theme, on a phone as on a printed card. */
export const THEME_PIECES: Readonly<Record<Theme, string>> = {
  "commande-publique": "cartons",
  "cycle-de-vie": "atelier",
  ecoconception: "ecran",
  sensibilisation: "ecole",
  inclusion: "mediatheque",
  territoire: "maison",
  gouvernance: "mairie",
};
