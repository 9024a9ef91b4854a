/** The activities of the house. */
export const ACTIVITY_IDS = [
  "briefing",
  "quiz",
  "causal-map",
  "action-plan",
  "mandate",
  "rebound-round",
  "diagnostic",
  "survey",
  "pitch",
  "commitments",
  "cleanup",
  "stands",
  "local-loop",
  "proposals",
  "ceremony",
  "debrief",
] as const;
export type ActivityId = (typeof ACTIVITY_IDS)[number];

export const isActivityId = (id: string): id is ActivityId => ACTIVITY_IDS.some((known) => known === id);
