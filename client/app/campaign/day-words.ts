/** A day as it is said, without its year: a challenge lasts weeks. */
import { dayFirst } from "../../../game/day-first.ts";
import { tag } from "../../text/texts.ts";

/** @param day ISO date */
export const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(dayFirst(tag.value), { day: "numeric", month: "long" });
