/** Answers to one question are told five at a time, so that no two readings of it differ by fewer than five. */
import { FEWEST } from "../activities/survey/five.ts";

/** Of so many answers that wait, how many may now be told, together. */
export const toldNow = (waiting: number): number => waiting - (waiting % FEWEST);
