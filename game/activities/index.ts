/** Every activity of the house by its id; the same ids name the folders here and in client/activities. */
import type { Activity } from "../engine/activity.ts";
import { present } from "../engine/invariant.ts";
import type { Registry } from "../engine/scene.ts";
import { actionPlan } from "./action-plan/rules.ts";
import { briefing } from "./briefing/rules.ts";
import { causalMap } from "./causal-map/rules.ts";
import { ceremony } from "./ceremony/rules.ts";
import { cleanup } from "./cleanup/rules.ts";
import { commitments } from "./commitments/rules.ts";
import { debrief } from "./debrief/rules.ts";
import { diagnostic } from "./diagnostic/rules.ts";
import type { ActivityId } from "./ids.ts";
import { localLoop } from "./local-loop/rules.ts";
import { mandate } from "./mandate/rules.ts";
import { pitch } from "./pitch/rules.ts";
import { proposals } from "./proposals/rules.ts";
import { quiz } from "./quiz/rules.ts";
import { reboundRound } from "./rebound-round/rules.ts";
import { stands } from "./stands/rules.ts";
import { survey } from "./survey/rules.ts";

export const ACTIVITIES = {
  briefing,
  quiz,
  "causal-map": causalMap,
  "action-plan": actionPlan,
  mandate,
  "rebound-round": reboundRound,
  diagnostic,
  survey,
  pitch,
  commitments,
  cleanup,
  stands,
  "local-loop": localLoop,
  proposals,
  ceremony,
  debrief,
} satisfies Record<ActivityId, Activity>;

const BY_ID: ReadonlyMap<string, Activity> = new Map<string, Activity>(Object.entries(ACTIVITIES));

/** Throws for an id that no scenario check lets through. */
export const registry: Registry = (id) => present(BY_ID.get(id), `activity ${id}`);
