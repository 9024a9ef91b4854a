/** What an action may touch: the three tiers, what is done with them, and who decides. */
export const TIERS = ["terminaux", "reseaux", "centres", "usages", "gouvernance"] as const;
