/** Drawings of the house put inside the page: one file then prints alone, without asking for another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Art {
  piece(id: string | undefined): string;
  concept(id: string): string;
}

/** @param folder `assets/` */
export function readArt(folder: string): Art {
  const pieces = new Map<string, string>();
  for (const [, id = "", box = "", body = ""] of readFileSync(join(folder, "pieces.svg"), "utf8").matchAll(
    /<g id="p-([\w-]+)"[^>]*data-box="([^"]+)"[^>]*>(.*?)<\/g>(?=\s*(?:<g id="p-|<\/defs>))/gs,
  ))
    pieces.set(id, `<svg class="piece" viewBox="${box}" aria-hidden="true">${body}</svg>`);
  const concepts = new Map<string, string>();
  for (const [, id = "", attributes = "", body = ""] of readFileSync(
    join(folder, "concepts.svg"),
    "utf8",
  ).matchAll(/<symbol id="c-([\w-]+)"([^>]*)>(.*?)<\/symbol>/gs))
    concepts.set(id, `<svg class="concept"${attributes} aria-hidden="true">${body}</svg>`);
  return {
    piece: (id) => pieces.get(id ?? "") ?? "",
    concept: (id) => concepts.get(id) ?? "",
  };
}
