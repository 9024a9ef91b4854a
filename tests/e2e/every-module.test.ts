/** Every other shipped scenario, played to its roadmap. */
import { isLong, playAll, shipped } from "./whole.ts";

playAll(
  shipped.filter((scenario) => !isLong(scenario)),
  { isLookedAt: false },
);
