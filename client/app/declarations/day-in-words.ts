/** A day as people write it. */
import { dayFirst } from "../../../game/day-first.ts";
import { locale } from "../../text/texts.ts";

/** @param day year-month-day; its noon, so that no time zone makes it another day */
export const dayInWords = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(dayFirst(locale.value), {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
