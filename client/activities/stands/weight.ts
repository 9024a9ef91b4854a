/** A weight typed in kilograms, with a comma or a point. */
import { MOST_GRAMS } from "../../../game/activities/stands/terms.ts";

/** @returns undefined for nothing, for what is no number, and for what nobody carries to a table */
export function gramsOf(kilos: string): number | undefined {
  const typed = kilos.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(typed)) return undefined;
  const grams = Math.round(Number(typed) * 1000);
  return grams >= 1 && grams <= MOST_GRAMS ? grams : undefined;
}
