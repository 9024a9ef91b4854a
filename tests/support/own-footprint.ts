/** The footprint of a workshop of two hours with forty phones, as its documents keep it, with the shipped facts. */
import { estimate } from "../../game/own-footprint/estimate.ts";
import type { SessionFootprint } from "../../game/own-footprint/schema.ts";
import { toldFootprint } from "../../game/own-footprint/told.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { content } from "./estates.ts";

const HOUR = 60;
const HOUR_MS = 3_600_000;

export function footprintOfForty(locale: Locale): SessionFootprint {
  const known = content.ownFootprint;
  if (!known) throw new Error("the shipped content has no own footprint");
  const hours = (unit: number) => ({ phone: 80 * unit, computer: 2 * unit, screen: 2 * unit });
  const counts = { received: 2e6, sent: 18e6, most: { phone: 40, computer: 1, screen: 1 } };
  const { facts, hypotheses, factors } = known;
  const measured = { counts: { ...counts, connected: hours(HOUR_MS) }, playedMs: 2 * HOUR_MS };
  const page = { ...counts, hasEnded: true, minutes: 120.4, connected: hours(HOUR), facts, hypotheses };
  const told = toldFootprint({ ...page, estimate: estimate(measured, factors) }, locale);
  if (!told) throw new Error("nothing was counted");
  return told;
}
