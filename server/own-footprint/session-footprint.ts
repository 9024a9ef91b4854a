/** A session's own footprint, up to now: as its page is told, and as its documents keep it. */
import { estimate } from "../../game/own-footprint/estimate.ts";
import type { OwnFootprintPage } from "../../game/own-footprint/page.ts";
import { playedMs } from "../../game/own-footprint/played.ts";
import type { SessionFootprint } from "../../game/own-footprint/schema.ts";
import { toldFootprint } from "../../game/own-footprint/told.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { logError } from "../observe/log.ts";
import { headerOf, TRIAL_PACE, type LiveSession } from "../rooms/listen.ts";
import type { OwnFootprintContent } from "../scenarios/own-footprint.ts";
import type { Meter } from "./meter.ts";

interface Reading {
  readonly meter: Pick<Meter, "read">;
  readonly content: () => { readonly ownFootprint: OwnFootprintContent | undefined };
}

/** Never throws: a document says less rather than nothing. */
export type FootprintOf = (live: LiveSession, locale: Locale) => Promise<SessionFootprint | null>;

const MINUTE_MS = 60_000;

export async function footprintPage(
  live: LiveSession,
  { meter, content }: Reading,
): Promise<OwnFootprintPage> {
  const counts = await meter.read(live.row.code);
  const pace = headerOf(live.row).isTrial === true ? TRIAL_PACE : 1;
  const played = playedMs(live.state, live.clock.now()) / pace;
  const known = content().ownFootprint;
  const { phone, computer, screen } = counts.connected;
  return {
    hasEnded: live.state.everyone.flow.status === "ended",
    minutes: played / MINUTE_MS,
    received: counts.received,
    sent: counts.sent,
    connected: { phone: phone / MINUTE_MS, computer: computer / MINUTE_MS, screen: screen / MINUTE_MS },
    most: counts.most,
    estimate: known ? estimate({ counts, playedMs: played }, known.factors) : null,
    facts: known?.facts ?? [],
    hypotheses: known?.hypotheses ?? [],
  };
}

export const readingFootprints =
  (reading: Reading): FootprintOf =>
  async (live, locale) => {
    try {
      return toldFootprint(await footprintPage(live, reading), locale);
    } catch (error) {
      logError("footprint", error);
      return null;
    }
  };
