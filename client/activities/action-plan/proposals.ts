/** Answers proposed for a field, in the page's language: departments, dates, honest unknowns. */
import type { PlanField } from "../../../game/activities/action-plan/fields.ts";
import { tag, type Say } from "../../text/texts.ts";
import { measuredBy, monthName, proposedMonths } from "./deadlines.ts";

const OWNERS = 6;

export function proposalsFor(field: PlanField, t: Say, today: Date): string[] {
  const month = (date: Date) => monthName(date, tag.value);
  switch (field) {
    case "owner":
      return Array.from({ length: OWNERS }, (_, index) => t(`owner-${String(index + 1)}`));
    case "deadline":
      return [
        ...proposedMonths(today).map((date) => t("deadline-end", { month: month(date) })),
        t("deadline-budget"),
      ];
    case "startValue":
      return [t("start-measure", { month: month(measuredBy(today)) }), t("start-zero")];
    default:
      return [];
  }
}
