/** The language that a fact is named in: French, as its source is, unless the page's own language has a name for it. */
export const tongueOf = (fact: object): string =>
  "tongue" in fact && typeof fact.tongue === "string" ? fact.tongue : "fr";
