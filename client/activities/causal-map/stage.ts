/** Opens a map's canvas: fetched only where a map is drawn, and never in mode sobre. */
import { pixelsOf } from "../../stage/pixels.ts";
import { openSheet } from "../../stage/sheet.ts";
import { Scene, type MapScene } from "./canvas-scene.ts";
import type { MapActs, MapState } from "./canvas-state.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";

/** Pictograms are painted once at this size, in pixels, and made smaller by the cards. */
const SIDE = 104;
const INK = "#2b2420";

const asks = (query: string) => matchMedia(query).matches;

export async function openMap(host: HTMLElement, acts: MapActs, state: MapState): Promise<MapScene> {
  await document.fonts.ready; // words are painted once, with the face they will have
  const sheet = await openSheet(host);
  const pictograms = new Pictograms();
  return new Scene(
    host,
    sheet,
    {
      acts,
      isStill: asks("(prefers-reduced-motion: reduce)"),
      isPlain: asks("(forced-colors: active), (prefers-contrast: more)"),
      pictureOf: (id, onLoaded) => pictograms.of(id, onLoaded),
    },
    state,
  );
}

/** Drawings of the concepts, each turned into pixels when a card first shows it. */
class Pictograms {
  readonly #pixels = new Map<string, HTMLCanvasElement>();
  readonly #asked = new Set<string>();
  #file: Promise<Document> | undefined;

  of(id: string, onLoaded: () => void): CanvasImageSource | undefined {
    if (!this.#asked.has(id)) {
      this.#asked.add(id);
      this.#load(id).then(onLoaded, (error: unknown) => console.warn("A pictogram is missing.", error));
    }
    return this.#pixels.get(id);
  }

  async #load(id: string): Promise<void> {
    this.#file ??= fileOf(CONCEPTS_URL);
    const symbol = (await this.#file).getElementById(`c-${id}`);
    if (!symbol) throw new Error(`${CONCEPTS_URL} has no c-${id}.`);
    const svg = new XMLSerializer()
      .serializeToString(symbol)
      .replace(/^<symbol /, `<svg color="${INK}" `)
      .replace(/<\/symbol>$/, "</svg>");
    this.#pixels.set(id, await pixelsOf(svg, SIDE, SIDE));
  }
}

async function fileOf(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), "image/svg+xml");
}
