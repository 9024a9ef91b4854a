/** Words of a campaign that are chosen from a list. */

/** Who plays: the services of one authority, or the authorities of one territory. */
export const KINDS = ["services", "authorities"] as const;

/** What missions are about. */
export const TOPICS = ["equipment", "usages", "data", "purchases", "attention", "mobilisation"] as const;

export const MEDALS = ["bronze", "silver", "gold"] as const;
export type Medal = (typeof MEDALS)[number];

export const PRIZES = ["progress", "regularity", "idea", "mutual-aid", "equipment-kept"] as const;
export type Prize = (typeof PRIZES)[number];

/** Under so many people nobody is read apart from the others. */
export const FEWEST_PEOPLE = 5;
