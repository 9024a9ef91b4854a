/** Activities that somebody alone, or one table, plays without a server: nothing in them is kept apart or needs a room. */
import type { Activity } from "../engine/activity.ts";
import { present } from "../engine/invariant.ts";
import type { Registry } from "../engine/scene.ts";
import { actionPlan } from "./action-plan/rules.ts";
import { briefing } from "./briefing/rules.ts";
import { debrief } from "./debrief/rules.ts";
import type { ActivityId } from "./ids.ts";
import { mandate } from "./mandate/rules.ts";
import { quiz } from "./quiz/rules.ts";

const ALONE = {
  briefing,
  quiz,
  mandate,
  "action-plan": actionPlan,
  debrief,
} satisfies Partial<Record<ActivityId, Activity>>;

const BY_ID: ReadonlyMap<string, Activity> = new Map<string, Activity>(Object.entries(ALONE));

export const isPlayedAlone = (id: string): boolean => BY_ID.has(id);

/** Throws for an activity that no discovery site is built with. */
export const registry: Registry = (id) => present(BY_ID.get(id), `activity ${id}`);
