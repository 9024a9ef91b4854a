/** Words of a workspace that are chosen from a list. */
export const DECISIONS = ["proposed", "accepted", "amended", "postponed", "refused"] as const;

export const STATUSES = ["todo", "started", "done", "stopped"] as const;

export const FREQUENCIES = ["monthly", "quarterly", "yearly", "once"] as const;

/** Kinds of public body: duties differ. */
export const KINDS = ["commune", "epci", "departement", "region", "syndicat", "state", "other"] as const;

/** Which axes the document has: the decree's themes and governance, the label NR, France Numérique Ensemble, one's own. */
export const FRAMES = ["decree", "label-nr", "fne", "own"] as const;

/** How an action fares in a year, from well to badly; `none`: nothing can be said yet. */
export const LIGHTS = ["done", "on-course", "late", "stopped", "none"] as const;
