/** The screens of every activity, each fetched when its phase opens and only for the door that needs it. */
import type { ActivityId } from "../../game/activities/ids.ts";
import type { Screens } from "./contract.ts";

type Fetched = { readonly [D in keyof Screens]: () => Promise<Screens[D]> };

export const SCREENS: Record<ActivityId, Fetched> = {
  briefing: {
    participant: () => import("./briefing/participant.tsx"),
    screen: () => import("./briefing/screen.tsx"),
    console: () => import("./briefing/console.tsx"),
  },
  quiz: {
    participant: () => import("./quiz/participant.tsx"),
    screen: () => import("./quiz/screen.tsx"),
    console: () => import("./quiz/console.tsx"),
  },
  "action-plan": {
    participant: () => import("./action-plan/participant.tsx"),
    screen: () => import("./action-plan/screen.tsx"),
    console: () => import("./action-plan/console.tsx"),
  },
  mandate: {
    participant: () => import("./mandate/participant.tsx"),
    screen: () => import("./mandate/screen.tsx"),
    console: () => import("./mandate/console.tsx"),
  },
  "rebound-round": {
    participant: () => import("./rebound-round/participant.tsx"),
    screen: () => import("./rebound-round/screen.tsx"),
    console: () => import("./rebound-round/console.tsx"),
  },
  pitch: {
    participant: () => import("./pitch/participant.tsx"),
    screen: () => import("./pitch/screen.tsx"),
    console: () => import("./pitch/console.tsx"),
  },
  commitments: {
    participant: () => import("./commitments/participant.tsx"),
    screen: () => import("./commitments/screen.tsx"),
    console: () => import("./commitments/console.tsx"),
  },
  cleanup: {
    participant: () => import("./cleanup/participant.tsx"),
    screen: () => import("./cleanup/screen.tsx"),
    console: () => import("./cleanup/console.tsx"),
  },
  stands: {
    participant: () => import("./stands/participant.tsx"),
    screen: () => import("./stands/screen.tsx"),
    console: () => import("./stands/console.tsx"),
  },
  "local-loop": {
    participant: () => import("./local-loop/participant.tsx"),
    screen: () => import("./local-loop/screen.tsx"),
    console: () => import("./local-loop/console.tsx"),
  },
  proposals: {
    participant: () => import("./proposals/participant.tsx"),
    screen: () => import("./proposals/screen.tsx"),
    console: () => import("./proposals/console.tsx"),
  },
  ceremony: {
    participant: () => import("./ceremony/participant.tsx"),
    screen: () => import("./ceremony/screen.tsx"),
    console: () => import("./ceremony/console.tsx"),
  },
  "causal-map": {
    participant: () => import("./causal-map/participant.tsx"),
    screen: () => import("./causal-map/screen.tsx"),
    console: () => import("./causal-map/console.tsx"),
  },
  diagnostic: {
    participant: () => import("./diagnostic/participant.tsx"),
    screen: () => import("./diagnostic/screen.tsx"),
    console: () => import("./diagnostic/console.tsx"),
  },
  survey: {
    participant: () => import("./survey/participant.tsx"),
    screen: () => import("./survey/screen.tsx"),
    console: () => import("./survey/console.tsx"),
  },
  debrief: {
    participant: () => import("./debrief/participant.tsx"),
    screen: () => import("./debrief/screen.tsx"),
    console: () => import("./debrief/console.tsx"),
  },
};
