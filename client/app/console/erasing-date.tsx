/** When a finished session's traces will be erased: a date once it is set, the term until then. */
import { siteUrl } from "../../site.ts";
import { locale } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import type { Desk } from "./desk.ts";

interface Term {
  /** ISO; null until the server made its round. */
  readonly erasesAt: string | null;
  readonly days: number;
}

/** The header that the link holds was read before the end. */
async function termOf(code: string): Promise<Term> {
  const [header, retention] = await Promise.all(
    [`/api/sessions/${code}/header.${locale.value}.json`, "/api/retention"].map(
      async (path) => (await (await fetch(siteUrl(path))).json()) as Partial<Term>,
    ),
  );
  return { erasesAt: header?.erasesAt ?? null, days: retention?.days ?? 0 };
}

export function ErasingDate({ desk: { t, code } }: { desk: Desk }) {
  const term = useLoaded(`term ${code}`, () => termOf(code));
  if (!term || term.days === 0) return null;
  const date = term.erasesAt === null ? undefined : new Date(term.erasesAt);
  return (
    <p class="reason">
      {date
        ? t("erases-on", {
            date: new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(date),
          })
        : t("erases-after", { count: term.days })}
    </p>
  );
}
