/** What this session uses: what was counted, and the electricity and carbon that it stands for. */
import type { Application } from "express";
import { estimate } from "../../game/own-footprint/estimate.ts";
import type { OwnFootprintPage } from "../../game/own-footprint/page.ts";
import { playedMs } from "../../game/own-footprint/played.ts";
import { localise } from "../../game/scenario/localise.ts";
import { headerOf, TRIAL_PACE, type LiveSession } from "../rooms/listen.ts";
import type { Meter } from "../own-footprint/meter.ts";
import { answering } from "./answer.ts";
import { sendPacked } from "./packed.ts";
import { find, type ApiParts } from "./sessions.ts";

interface Parts extends ApiParts {
  readonly meter: Meter;
}

const MINUTE_MS = 60_000;

/** Counts alone: whoever is in the room may read what the room uses. */
export function addOwnFootprintRoute(app: Application, parts: Parts): void {
  app.get(
    "/api/sessions/:code/own-footprint.:locale.json",
    answering(async (request, response) => {
      const live = find(parts, request);
      response.setHeader("Cache-Control", "no-store");
      const locale = request.params.locale === "en" ? "en" : "fr";
      await sendPacked(request, response, localise(await pageOf(live, parts), locale));
    }),
  );
}

async function pageOf(live: LiveSession, { meter, content }: Parts): Promise<OwnFootprintPage> {
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
