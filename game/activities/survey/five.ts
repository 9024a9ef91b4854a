/**
 * The rule of five: nothing is said of fewer than five people, nor of a group from which another one that is also
 * said leaves fewer than five when it is taken away.
 */

export const FEWEST = 5;

export const mayShow = (people: number): boolean => people >= FEWEST;

/** A part of a group that is shown may be shown beside it: what is left of the group is nobody, or five at least. */
export const mayShowPart = (part: number, whole: number): boolean =>
  mayShow(part) && (part === whole || mayShow(whole - part));
