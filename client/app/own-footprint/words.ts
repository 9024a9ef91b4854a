/** How long devices were there, as people read it. */
import type { Say } from "../../text/texts.ts";

export function timeIn(t: Say, minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return t("under-a-minute");
  return whole < 60
    ? t("only-minutes", { minutes: whole })
    : t("hours", { hours: Math.floor(whole / 60), minutes: whole % 60 });
}
