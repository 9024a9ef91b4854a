/** Words as a search compares them. */

/** Without accents, capitals and punctuation: « l’écran » is found by « ecran ». */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
