/** A map as an SVG file that stands alone: its pictograms inside, its title above, its description for who does not see it. */
import { MAP } from "./layout.ts";
import { shape, type Shape } from "./map-look.ts";
import { shapesOf, type MapDrawing } from "./map-shapes.ts";

export interface MapFile extends Omit<MapDrawing, "prefix" | "pictures"> {
  /** The table's, or its name. */
  readonly title: string;
  readonly description: string;
  /** Under the map: what the signs mean, or the table's name. */
  readonly legend: string;
  /** The file of pictograms, whole. */
  readonly symbols: string;
}

const HEAD = 76;
const FOOT = 44;
export const FILE_SIZE = { width: MAP.width, height: HEAD + MAP.height + FOOT } as const;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) =>
  text
    // XML has no other control characters, and what a phone typed may hold some.
    // eslint-disable-next-line no-control-regex -- what no XML document may hold is exactly what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

function written({ tag, attributes, children }: Shape): string {
  const named = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : written(child)));
  return inside.length === 0 ? `<${tag}${named}/>` : `<${tag}${named}>${inside.join("")}</${tag}>`;
}

const SYMBOL = /<symbol id="([^"]+)".*?<\/symbol>/gs;

/** The symbols of these pictures; a page's own tones become plain ones, because a file stands outside every page. */
function symbolsOf(file: string, ids: ReadonlySet<string>, isInk: boolean): string {
  const wanted = [...file.matchAll(SYMBOL)].flatMap(([symbol, id]) => (ids.has(id ?? "") ? [symbol] : []));
  const toned = wanted.join("").replace(/var\(--[\w-]+,\s*(#[0-9a-f]+)\)/gi, "$1");
  return isInk ? toned.replace(/fill="#[0-9a-f]+"/gi, 'fill="#fff"') : toned;
}

export function mapSvg(file: MapFile): string {
  const { title, description, legend, symbols, look, map, fronts } = file;
  const pictures = new Set(Object.keys(map.places).map((card) => `c-${fronts.get(card)?.picture ?? ""}`));
  const text = (y: number, size: number, words: string) =>
    shape("text", { x: 16, y, "font-size": size, "font-weight": 700, fill: look.ink }, words);
  const titleSize = Math.min(40, Math.max(18, 2700 / Math.max(1, title.length)));
  const { width, height } = FILE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" font-family="'Radio Canada',Arial,'Liberation Sans',sans-serif">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<defs>${symbolsOf(symbols, pictures, look.card === "#fff")}</defs>`,
    written(shape("rect", { width, height, fill: look.paper })),
    written(text(52, titleSize, title)),
    written(
      shape(
        "g",
        { transform: `translate(0 ${HEAD})` },
        ...shapesOf({ ...file, prefix: "file", pictures: "" }),
      ),
    ),
    written(text(HEAD + MAP.height + 30, 20, legend)),
    "</svg>",
  ].join("");
}
