/** Strips that tell a tier or a deck by their pattern, and the signs of kinds: read in grey, printed without any background. */

/** Units across and down; a strip narrower than that shows its beginning. */
const LONG = 400;
const HIGH = 12;

/** The same shape again and again, from left to right. */
const repeated = (step: number, shape: (x: number) => string): string =>
  Array.from({ length: Math.ceil(LONG / step) + 1 }, (_, index) => shape(index * step)).join("");

const line = (d: string, width: number, more = "") =>
  `<path fill="none" stroke-width="${width}" ${more} d="${d}"/>`;
const dots = (y: number, from: number, step: number, width: number) =>
  line(`M${from} ${y}H${LONG}`, width, `stroke-linecap="round" stroke-dasharray="0 ${step}"`);
const bars = (thick: number, gap: number, y = HIGH / 2, high = HIGH) =>
  line(`M0 ${y}H${LONG}`, high, `stroke-dasharray="${thick} ${gap}"`);
const filled = (d: string) => `<path stroke="none" d="${d}"/>`;

/** One a kind: the sheet of the room’s screen uses the same four for tiers. */
const KINDS: Readonly<Record<string, string>> = {
  terminaux: dots(3.4, 3, 8, 3.6) + dots(8.6, 7, 8, 3.6),
  reseaux: line(
    repeated(9, (x) => `M${x - 12} 12l12-12`),
    3,
  ),
  centres: line(`M0 4H${LONG}M0 8H${LONG}`, 1.2) + bars(1.2, 5.8),
  usages: filled(repeated(11, (x) => `M${x} 10.5l5.5-9 5.5 9z`)),
  gouvernance: bars(3, 5, 6.5, 7) + line(`M0 1.5H${LONG}M0 11H${LONG}`, 2),
  amont: line(
    repeated(13, (x) => `M${x + 2} 6l3-4.5h5l3 4.5-3 4.5h-5z`),
    1.4,
  ),
  effets: line(`M0 7.5${repeated(12, () => "q3-6 6 0t6 0")}`, 2.2),
  leviers: line(`M0 3H${LONG}`, 2.4) + bars(2, 6, 7.5, 9),
  rebond: filled(`M0 12V6${repeated(19, () => "l4-4 3 5 5-6 3 4 4 1")}V12z`),
};

/** One a deck, for the backs: lines, crosses and chains, which no tier uses. */
const DECKS = {
  toile: line(`M0 6H${LONG}`, 1.2) + dots(6, 6, 24, 7),
  quiz: line(`M0 6H${LONG}`, 2.4, 'stroke-dasharray="14 6 2 6"'),
  actions: line(
    repeated(14, (x) => `M${x + 2} 2.5h7v7h-7z`),
    1.8,
  ),
  actualites: line(`M0 3.5H${LONG}M0 8.5H${LONG}`, 1.8),
  confidences: dots(6, 6, 10, 2.6),
  roles: filled(repeated(14, (x) => `M${x} 6l5-5 5 5-5 5z`)),
  contraintes: line(
    repeated(14, (x) => `M${x + 2} 2l8 8M${x + 2} 10l8-8`),
    1.8,
  ),
  recits: line(`M0 4${repeated(16, () => "q4 8 8 4t8-4")}`, 1.6),
  stands: line(
    repeated(14, (x) => `M${x + 1} 6h8M${x + 5} 2v8`),
    2,
  ),
  lots: line(
    `M0 1H${LONG}M0 6H${LONG}M0 11H${LONG}${repeated(16, (x) => `M${x + 4} 1v5M${x + 12} 6v5`)}`,
    1.2,
  ),
} as const;
export type Deck = keyof typeof DECKS;

/** In a box of 16: shape and mark both differ. What is white stays white in ink and in colour. */
const SIGNS: Readonly<Record<string, string>> = {
  terminaux:
    '<circle cx="8" cy="8" r="7.5"/><path fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" d="M5 6h0M10 5h0M7 10.5h0M11.5 10h0"/>',
  reseaux:
    '<path d="M8 .8l7.5 14H.5z"/><path fill="none" stroke="#fff" stroke-width="1.6" d="M4.5 12.5l4-7.5M8 13l2.5-4.6"/>',
  centres:
    '<path d="M.8.8h14.4v14.4H.8z"/><path fill="none" stroke="#fff" stroke-width="1.3" d="M.8 5.6h14.4M.8 10.4h14.4M5.6.8v14.4M10.4.8v14.4"/>',
  usages:
    '<path d="M8 .6L15.4 8 8 15.4.6 8z"/><path fill="#fff" d="M8 4.2l2.7 2.7H5.3zM8 8.8l2.7 2.7H5.3z"/>',
  gouvernance:
    '<path d="M1 6l7-4.5L15 6z"/><path fill="none" stroke="currentColor" stroke-width="1.8" d="M3 7.5v5M8 7.5v5M13 7.5v5M1 14.5h14"/>',
  amont:
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M4.2 1.3h7.6L15.6 8l-3.8 6.7H4.2L.4 8z"/>',
  effets:
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M8 1c3 4 5 6.4 5 9a5 5 0 0 1-10 0c0-2.6 2-5 5-9z"/>',
  leviers:
    '<path fill="none" stroke="currentColor" stroke-width="1.8" d="M0 4.5h16M1.5 3v11M6 3v11M10.5 3v11M15 3v11"/>',
  rebond:
    '<path fill="none" stroke="currentColor" stroke-width="2.2" d="M3 13.5h6.5a4.5 4.5 0 0 0 0-9H5"/><path d="M6.5.8L2 4.5l4.5 3.7z"/>',
};

/** What a page’s strips and signs are drawn from, by id. */
export const RIBBONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(KINDS).map(([id, body]) => strip(`b-${id}`, body)),
  ...Object.entries(DECKS).map(([id, body]) => strip(`d-${id}`, body)),
  ...Object.entries(SIGNS).map(
    ([id, body]) => [`s-${id}`, `<symbol id="s-${id}" viewBox="0 0 16 16">${body}</symbol>`] as const,
  ),
]);

function strip(id: string, body: string): readonly [string, string] {
  const box = `viewBox="0 0 ${LONG} ${HIGH}" preserveAspectRatio="xMinYMid slice"`;
  return [id, `<symbol id="${id}" ${box}>${body}</symbol>`];
}

/** A kind’s sign, beside its name: disc, triangle, square, diamond…; nothing elsewhere. */
export const sign = (kind: string): string =>
  kind in SIGNS
    ? `<svg class="sign" data-kind="${kind}" viewBox="0 0 16 16" aria-hidden="true"><use href="#s-${kind}"/></svg>`
    : "";

/** The head of a card: as many strips as the kinds that it is about. */
export function bands(kinds: readonly string[]): string {
  const known = kinds.filter((kind) => kind in KINDS);
  const strips = known.map(
    (kind) => `<svg class="band" data-kind="${kind}" aria-hidden="true"><use href="#b-${kind}"/></svg>`,
  );
  return known.length === 0 ? "" : `<div class="bands">${strips.join("")}</div>`;
}

/** The head of a back, and of a card that is about no tier. */
export const ribbon = (deck: Deck): string =>
  `<div class="bands ribbon"><svg class="band" aria-hidden="true"><use href="#d-${deck}"/></svg></div>`;
