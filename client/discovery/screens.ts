/** The screens of a discovery site, in the place of those of every activity: the participant's alone. */
import type { Screens } from "../activities/contract.ts";

type Fetched = Readonly<Record<"participant", () => Promise<Screens["participant"]>>>;

export const SCREENS: Readonly<Record<string, Fetched>> = {
  briefing: { participant: () => import("../activities/briefing/participant.tsx") },
  quiz: { participant: () => import("../activities/quiz/participant.tsx") },
  mandate: { participant: () => import("../activities/mandate/participant.tsx") },
  "action-plan": { participant: () => import("../activities/action-plan/participant.tsx") },
  debrief: { participant: () => import("../activities/debrief/participant.tsx") },
};
