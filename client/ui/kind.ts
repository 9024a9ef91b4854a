/** What a card, a question or an action is about; each kind has a sign, a pattern and a colour (kit.css). */
export type Kind =
  | "terminaux"
  | "reseaux"
  | "centres"
  | "usages"
  | "amont"
  | "effets"
  | "gouvernance"
  | "loi"
  | "leviers"
  | "rebond";
