/** French as it is printed: a keyboard and a spreadsheet give straight apostrophes and plain spaces. */

const NARROW = "\u202f";

export const typeset = (french: string): string =>
  french
    .replaceAll("'", "’")
    .replace(/[ \u00a0]+([:;!?»])/g, `${NARROW}$1`)
    .replace(/«[ \u00a0]+/g, `«${NARROW}`);
