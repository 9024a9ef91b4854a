/** What this session uses: what was counted, and the electricity and carbon that it stands for. */
import type { Application } from "express";
import { localise } from "../../game/scenario/localise.ts";
import type { Meter } from "../own-footprint/meter.ts";
import { footprintPage } from "../own-footprint/session-footprint.ts";
import { answering } from "./answer.ts";
import { sendPacked } from "./packed.ts";
import { find, type ApiParts } from "./sessions.ts";

interface Parts extends ApiParts {
  readonly meter: Meter;
}

/** Counts alone: whoever is in the room may read what the room uses. */
export function addOwnFootprintRoute(app: Application, parts: Parts): void {
  app.get(
    "/api/sessions/:code/own-footprint.:locale.json",
    answering(async (request, response) => {
      const live = find(parts, request);
      response.setHeader("Cache-Control", "no-store");
      const locale = request.params.locale === "en" ? "en" : "fr";
      await sendPacked(request, response, localise(await footprintPage(live, parts), locale));
    }),
  );
}
