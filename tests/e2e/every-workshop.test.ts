/** The workshops of hours, played to their roadmap and looked at phase by phase. */
import { isLong, playAll, shipped } from "./whole.ts";

playAll(shipped.filter(isLong), { isLookedAt: true });
