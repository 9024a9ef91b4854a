/** How long a session that nobody starts is kept: said where it is prepared. */
import { siteUrl } from "../../site.ts";
import type { Say } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";

interface Kept {
  readonly days: number;
  readonly abandonedDays: number;
}

const kept = async () => (await (await fetch(siteUrl("/api/retention"))).json()) as Kept;

export function Untouched({ t }: { t: Say }) {
  const term = useLoaded("retention", kept);
  if (!term) return null;
  return <p class="reason">{t("untouched", { count: term.days + term.abandonedDays })}</p>;
}
