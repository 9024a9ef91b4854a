/** What is said about an action before it counts, in the order a table is asked. */
export const TYPED_FIELDS = ["owner", "deadline", "indicator", "startValue", "rebound", "guard"] as const;
export type PlanField = (typeof TYPED_FIELDS)[number];
