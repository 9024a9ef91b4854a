/** Drawings of the house put inside the page, each once and shown by reference: one file then prints alone, and stays light. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inked, painted, paintsOf } from "./paint.ts";
import { RIBBONS } from "./ribbons.ts";

export interface Art {
  piece(id: string | undefined): string;
  concept(id: string): string;
  /** Nothing for a role that an author invented. */
  portrait(role: string): string;
  vignette(id: string | undefined): string;
  badge(id: string): string;
  landscape(): string;
  /** What a page refers to, to be put at its head. */
  symbols(page: string): string;
}

interface Drawing {
  readonly symbol: string;
  readonly width: number;
  readonly height: number;
}

const SERIES = ["portraits", "vignettes", "badges"] as const;

/** Ends of lines are round; in ink a thin line goes round every shape. */
const root = (isColour: boolean) =>
  `stroke-linecap="round" stroke-linejoin="round"${isColour ? "" : ' stroke="#2b2420" stroke-width=".8"'}`;

/** @param folder `assets/` */
export function readArt(folder: string, isColour: boolean): Art {
  const toned = (body: string) => (isColour ? body : inked(body));
  const drawings = new Map<string, Drawing>();
  const add = (id: string, box: string, body: string, attributes = root(isColour)) => {
    const [, , width = 0, height = 0] = box.split(" ").map(Number);
    const symbol = `<symbol id="${id}" viewBox="${box}" ${attributes}>${body}</symbol>`;
    drawings.set(id, { symbol, width, height });
  };
  const text = (name: string) => readFileSync(join(folder, name), "utf8");

  const pieces = text("pieces.svg");
  const paints = paintsOf(pieces);
  for (const [, id = "", box = "", body = ""] of pieces.matchAll(
    /<g id="p-([\w-]+)"[^>]*data-box="([^"]+)"[^>]*>(.*?)<\/g>(?=\s*(?:<g id="p-|<\/defs>))/gs,
  ))
    add(`k-${id}`, box, toned(painted(body, paints)));
  for (const [, id = "", box = "", attributes = "", body = ""] of text("concepts.svg").matchAll(
    /<symbol id="c-([\w-]+)" viewBox="([^"]+)"([^>]*)>(.*?)<\/symbol>/gs,
  ))
    add(`c-${id}`, box, body, attributes);
  for (const series of SERIES)
    for (const name of readdirSync(join(folder, series))) {
      const [, box = "", body = ""] =
        /viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s.exec(text(join(series, name))) ?? [];
      add(`${series}-${name.replace(".svg", "")}`, box, toned(body));
    }
  const maquette = text("landscape.svg");
  const [, box = "", body = ""] = /viewBox="([^"]+)".*?<\/style>(.*)<\/svg>/s.exec(maquette) ?? [];
  add("landscape", box, toned(painted(calm(body), bare(paintsOf(maquette)))));

  const show = (id: string, className: string) => {
    const drawing = drawings.get(id);
    if (!drawing) return "";
    const { width, height } = drawing;
    return `<svg class="${className}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><use href="#${id}"/></svg>`;
  };
  return {
    piece: (id) => show(`k-${id}`, "piece"),
    concept: (id) => show(`c-${id}`, "concept"),
    portrait: (role) => show(`portraits-${role}`, "portrait"),
    vignette: (id) => show(`vignettes-${id}`, "vignette"),
    badge: (id) => show(`badges-${id}`, "badge"),
    landscape: () => show("landscape", "landscape"),
    symbols: (page) => {
      const asked = new Set([...page.matchAll(/<use href="#([\w-]+)"/g)].map(([, id = ""]) => id));
      const drawn = [...asked].map((id) => drawings.get(id)?.symbol ?? RIBBONS.get(id) ?? "");
      return `<svg class="symbols" width="0" height="0" aria-hidden="true">${drawn.join("")}</svg>`;
    },
  };
}

/** The ground is the paper’s own white: half a poster would otherwise be printed to show nothing. */
const bare = (ground: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...ground, ...["s1", "s2", "s3", "lt"].map((name) => [name, ' fill="#fff"'] as const)]);

/**
 * The drawing holds its three states: what the others show goes, with the crowds of a strained year. So do the tiles of
 * its edges, which a PDF keeps as heavy pictures: strips and signs stand beside the names.
 */
const calm = (body: string): string =>
  body
    .replace(/<g class="(?:tendu|sobre|bancs)(?: sobre| flux)*">.*?<\/g>/gs, "")
    .replace(/<pattern .*?<\/pattern>/gs, "")
    .replace(/<path[^>]*class="f[tob]p"[^>]*\/>/g, "");
