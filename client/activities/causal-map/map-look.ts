/** The papers, inks and signs of a drawn map, in colour or in ink on white. */
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";

/** A piece of the drawing, before it becomes text for a file or elements of the page. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export const shape = (
  tag: string,
  attributes: Shape["attributes"],
  ...children: readonly (Shape | string)[]
): Shape => ({ tag, attributes, children });

export interface Look {
  readonly paper: string;
  readonly card: string;
  readonly cut: string;
  readonly ink: string;
  readonly quiet: string;
  readonly guard: string;
  readonly shadow: string;
  readonly terraces: readonly [string, string, string];
  readonly banks: readonly [string, string];
  readonly lever: string;
  readonly torn: string;
  readonly onTorn: string;
  readonly bands: Readonly<Record<ZoneId, string>>;
  readonly marks: Readonly<Record<ZoneId, string>>;
}

const INK = "#2b2420";
const MARK = "#fffaf0";

export const COLOUR: Look = {
  ...{ paper: "#f6eddc", card: "#fffaf0", cut: "#d8c3a0", ink: INK, quiet: "#5c4d41" },
  ...{ guard: "#4c5729", shadow: "#5a3c1e2e", lever: "#e3e8cc", torn: INK, onTorn: MARK },
  terraces: ["#f4e5c6", "#ecd7ab", "#dad8b0"],
  banks: ["#e6d2a9", "#dfe2c8"],
  bands: {
    ...{ usages: "#8f7449", terminaux: "#b9532c", reseaux: "#d9a43a", centres: "#1f5259" },
    ...{ amont: "#c9a674", effets: "#c9a674", rebond: INK, leviers: "#4c5729" },
  },
  marks: {
    ...{ usages: MARK, terminaux: MARK, reseaux: "#4a3208", centres: MARK },
    ...{ amont: INK, effets: INK, rebond: MARK, leviers: MARK },
  },
};

/** For printers and photocopies: nothing is told by a ground. */
export const INKED: Look = {
  ...{ paper: "#fff", card: "#fff", cut: "#999", ink: "#000", quiet: "#333" },
  ...{ guard: "#000", shadow: "#fff", lever: "#fff", torn: "#fff", onTorn: "#000" },
  terraces: ["#fff", "#fff", "#fff"],
  banks: ["#fff", "#fff"],
  bands: {
    ...{ usages: "#fff", terminaux: "#fff", reseaux: "#fff", centres: "#fff" },
    ...{ amont: "#fff", effets: "#fff", rebond: "#000", leviers: "#fff" },
  },
  marks: {
    ...{ usages: "#000", terminaux: "#000", reseaux: "#000", centres: "#000" },
    ...{ amont: "#000", effets: "#000", rebond: "#fff", leviers: "#000" },
  },
};

/** 16 × 16, as on the cards of the whole house: a zone is never only a colour. */
const SIGN_PATHS: Readonly<Record<ZoneId, string>> = {
  usages: "M8 .6L15.4 8 8 15.4.6 8z",
  terminaux: "M8 1a7 7 0 1 0 .1 0z",
  reseaux: "M8 .8l7.5 14H.5z",
  centres: "M.8.8h14.4v14.4H.8z",
  amont: "M4.2 1.3h7.6L15.6 8l-3.800 6.700H4.200L.4 8z",
  effets: "M8 1c3 4 5 6.400 5 9a5 5 0 0 1-10 0c0-2.600 2-5 5-9z",
  rebond: "M3 13.500h6.500a4.500 4.500 0 0 0 0-9H5M6.500.8L2 4.500l4.500 3.700z",
  leviers: "M0 3.500h16v2H0zM1.500 3v11M6 3v11M10.500 3v11M15 3v11",
};

const OPEN: ReadonlySet<ZoneId> = new Set(["amont", "effets", "rebond"]);

/** A zone's sign with its corner at some point. */
export function signOf(
  zone: ZoneId,
  look: Look,
  { x, y, size }: { x: number; y: number; size: number },
): Shape {
  const ink = zone === "rebond" ? look.onTorn : look.ink;
  const solid = look.bands[zone] === "#fff" ? "none" : look.bands[zone];
  const fill = OPEN.has(zone) ? "none" : solid;
  return shape("path", {
    ...{ d: SIGN_PATHS[zone], fill, stroke: ink, "stroke-width": OPEN.has(zone) ? 2 : 1.2 },
    transform: `translate(${x} ${y}) scale(${size / 16})`,
  });
}

const TILES: Readonly<Record<ZoneId, (mark: string) => Shape>> = {
  usages: (mark) => shape("path", { d: "M0 6l3-6 3 6zM6 6l3-6 3 6z", fill: mark }),
  terminaux: (mark) =>
    shape("path", { d: "M3.500 1.500a2 2 0 1 0 .1 0zM9.500 7a2 2 0 1 0 .1 0z", fill: mark }),
  reseaux: (mark) =>
    shape("path", { d: "M-3 3l6-6M0 12L12 0M9 15l6-6", stroke: mark, "stroke-width": 3, fill: "none" }),
  centres: (mark) =>
    shape("path", { d: "M0 1.500h12M0 7.500h12M1.500 0v12M7.500 0v12", stroke: mark, "stroke-width": 1.3 }),
  amont: (mark) => shape("path", { d: "M0 3h12M0 9h12", stroke: mark, "stroke-width": 1.6 }),
  effets: (mark) => shape("path", { d: "M0 4q3-3 6 0t6 0M0 10q3-3 6 0t6 0", stroke: mark, fill: "none" }),
  rebond: (mark) => shape("path", { d: "M2 3l3 2M8 9l2 1", stroke: mark, "stroke-width": 1.2 }),
  leviers: (mark) => shape("path", { d: "M0 2h12M3 2v10M9 2v10", stroke: mark, "stroke-width": 1.8 }),
};

/** One pattern for each zone; `prefix` keeps those of several drawings on a page apart. */
export const patternsOf = (look: Look, prefix: string): readonly Shape[] =>
  ZONES.map((zone) =>
    shape(
      "pattern",
      { id: `${prefix}-${zone}`, width: 12, height: 12, patternUnits: "userSpaceOnUse" },
      shape("rect", { width: 12, height: 12, fill: look.bands[zone] }),
      TILES[zone](look.marks[zone]),
    ),
  );

export const bandOf = (prefix: string, zone: ZoneId): string => `url(#${prefix}-${zone})`;
