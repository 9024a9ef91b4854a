/** When a finished session's traces will be erased: a date once it is set, the term until then. */
import { dayFirst } from "../../../game/day-first.ts";
import { locale } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { erasingTerm } from "../shared/erasing-term.ts";
import type { Desk } from "./desk.ts";

export function ErasingDate({ desk: { t, code } }: { desk: Desk }) {
  const term = useLoaded(`term ${code}`, () => erasingTerm(code));
  if (!term || term.days === 0) return null;
  const date = term.erasesAt === null ? undefined : new Date(term.erasesAt);
  return (
    <p class="reason">
      {date
        ? t("erases-on", {
            date: new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(date),
          })
        : t("erases-after", { count: term.days })}
    </p>
  );
}
