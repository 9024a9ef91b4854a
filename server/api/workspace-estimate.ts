/** What the footprint model says of a fiche, and the library of indicators: worked out and read here, asked for by its page. */
import type { Application, Request } from "express";
import { localise } from "../../game/scenario/localise.ts";
import { estimate } from "../workspaces/estimate.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { languageOf, sourcesOf } from "./mandate.ts";
import { sendPacked } from "./packed.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";

export function addEstimateRoutes(app: Application, parts: WorkspaceParts): void {
  app.get(
    "/api/workspaces/:id/estimate",
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "read");
      const content = parts.content();
      const said = estimate(
        {
          fiche: asked(request, "fiche") ?? "",
          change: asked(request, "lever"),
          estate: asked(request, "estate"),
        },
        {
          ...{ workspace, content, locale: languageOf(request), factors: sourcesOf(content) },
          today: new Date().toISOString().slice(0, 10),
        },
      );
      if (!said) throw new HttpRefusal(404, "estimate-none");
      response.setHeader("Cache-Control", "private, no-store");
      response.json(said);
    }),
  );
  app.get(
    "/api/indicators",
    answering(async (request, response) => {
      response.setHeader("Cache-Control", "no-cache");
      response.vary("Accept-Language");
      await sendPacked(request, response, localise(parts.content().indicators, languageOf(request)));
    }),
  );
}

/** An empty one is none: a form sends the fields that were left so. */
function asked({ query }: Request, name: string): string | undefined {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value.slice(0, 120) : undefined;
}
