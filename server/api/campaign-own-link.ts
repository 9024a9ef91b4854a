/** A captain takes a link that the organiser cannot make again: between authorities, each keeps its own details. */
import type { Application } from "express";
import { cookieName, newKey, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findWithRole, OWN, teamOf, type CampaignParts } from "./campaign-access.ts";

export function addOwnLinkRoute(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/own-link",
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const team = teamOf(role);
      if (team === undefined) throw new HttpRefusal(403, "campaign-captain-only");
      const key = newKey();
      const keys = [{ hash: sha256(key), role: `captain/${team}${OWN}` }];
      const [applied] = await parts.campaigns.change(held, role, [{ type: "team/lock", team }], keys);
      if (!applied?.ok) throw new HttpRefusal(404, "team-unknown");
      const own = { httpOnly: true, sameSite: "strict", ...parts.addresses.cookieFor(request) } as const;
      response.cookie(cookieName(held.row.id, "campaign"), key, own);
      const url = `${parts.addresses.here(request)}/defi/${held.row.code}/equipe#${key}`;
      response.status(201).json({ url });
    }),
  );
}
