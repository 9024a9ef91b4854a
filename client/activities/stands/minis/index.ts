/** Every mini-activity, fetched when its stand is opened, with its own words: nobody pays for those they do not play. */
import type { MiniId } from "../../../../game/activities/stands/minis/schema.ts";
import type { Mini } from "./contract.ts";

export const MINIS: Record<MiniId, () => Promise<Mini>> = {
  digging: () => import("./digging/play.tsx"),
  balance: () => import("./balance/play.tsx"),
  sorting: () => import("./sorting/play.tsx"),
  journey: () => import("./journey/play.tsx"),
  phishing: () => import("./phishing/play.tsx"),
  shredder: () => import("./shredder/play.tsx"),
  workbench: () => import("./workbench/play.tsx"),
  ladder: () => import("./ladder/play.tsx"),
  cart: () => import("./cart/play.tsx"),
  overlay: () => import("./overlay/play.tsx"),
  page: () => import("./page/play.tsx"),
  day: () => import("./day/play.tsx"),
};

/** Those whose play ends with a guess of a figure: two people may compare theirs. */
export const GUESSING: readonly MiniId[] = ["digging", "balance"];
