/** What the series of drawings in assets/ hold, one file each: what a page may ask for, and what a gallery shows. */
import { VIGNETTES, type Vignette } from "../../game/mandate/vignettes.ts";
import { MEDALS, PRIZES, type Medal, type Prize } from "../../game/campaign/terms.ts";

/** Roles of the mandate and of the plea; an author's own role has none. */
export const PORTRAITS = [
  "elu",
  "dsi",
  "achats",
  "archives",
  "finances",
  "rh",
  "accueil",
  "support",
  "rssi",
  "communication",
  "direction",
  "habitant",
  "agent",
] as const;

/** Nobody yet, the line cut, what waits while it is cut in play, the end, no such session, a plan without a line, a wall without a sheet. */
const STATES = ["waiting", "lost", "held", "ended", "unknown", "plan", "wall"] as const;

const BADGES = [...MEDALS, ...PRIZES] as const;

/** A folder of assets/ and what is in it. */
export const DRAWINGS = {
  portraits: PORTRAITS,
  vignettes: VIGNETTES,
  badges: BADGES,
  states: STATES,
} as const;

export interface DrawingIds {
  readonly portraits: (typeof PORTRAITS)[number];
  readonly vignettes: Vignette;
  readonly badges: Medal | Prize;
  readonly states: (typeof STATES)[number];
}
