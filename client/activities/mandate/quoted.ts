/** A fact as a table reads it beside a news or a rebound: its figure, then where it was read. */
import type { Quoted } from "../../../game/activities/mandate/schema.ts";
import type { Say } from "../../text/texts.ts";

const SPACE = "\u00a0";

/** « Pages imprimées au retour sur site : 79 % »: in French, as its source is. */
export function figureOf({ label, value, unit }: Quoted): string {
  const said = typeof value === "number" ? new Intl.NumberFormat("fr").format(value) : value;
  return `${label}${SPACE}: ${said}${SPACE}${unit}`;
}

/** « Schleich et al., Grenoble EM, 2012 »; who quotes it when it was not read itself. */
export function creditOf({ source, year, citedBy }: Quoted, t: Say): string {
  const isDated = year !== null && source.includes(String(year));
  const when = year === null ? t("year-unknown") : isDated ? "" : String(year);
  const said = [source, when].filter(Boolean).join(", ");
  if (citedBy === null) return said;
  return source.includes(citedBy)
    ? t("credit-as", { source: said })
    : t("credit-cited", { who: citedBy, source: said });
}
