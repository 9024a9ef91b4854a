/** The scenes that may stand beside a piece of news: one for each family of what happens in a year. */
export const VIGNETTES = [
  "appareils",
  "reemploi",
  "reseaux",
  "reunions",
  "salles",
  "securite",
  "ia",
  "conseil",
  "guichet",
] as const;
export type Vignette = (typeof VIGNETTES)[number];
