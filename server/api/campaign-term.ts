/** When a campaign will be erased, for those who steer it. */
import type { Application } from "express";
import { answering, HttpRefusal } from "./answer.ts";
import { findWithRole, type CampaignParts } from "./campaign-access.ts";

export function addCampaignTerm(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/term",
    answering(async (request, response) => {
      const { held } = await findWithRole(parts, request);
      const end = await parts.campaignTerms.endOf(held.row.id);
      if (!end) throw new HttpRefusal(404, "campaign-unknown");
      response.setHeader("Cache-Control", "private, no-store");
      response.json(end);
    }),
  );
}
