/** Addresses of drawings, font and sounds: the server serves assets/ there, and nothing of it is bundled. */
import { siteUrl } from "../site.ts";

const ART = siteUrl("/art");

export const LANDSCAPE_URL = `${ART}/landscape.svg`;
export const CONCEPTS_URL = `${ART}/concepts.svg`;
export const FONT_URL = `${ART}/fonts/radio-canada-latin-wght-normal.woff2`;

/** @param series a folder of assets/ (ui/drawings.ts) */
export const drawingUrl = (series: string, id: string) => `${ART}/${series}/${id}.svg`;

export const pieceUrl = (id: string) => `${ART}/pieces/${id}.svg`;

/** Both forms of a sound, in the order a player should try them. */
export const soundUrls = (name: string) => [`${ART}/sounds/${name}.opus`, `${ART}/sounds/${name}.mp3`];
