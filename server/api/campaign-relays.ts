/** Links of the relays who help a captain: shown, made, and renewed, which closes the one before. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { TeamFields } from "../../game/campaign/schema.ts";
import { derivedKey, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { findWithRole, heldKey, newTeamId, teamOf, type CampaignParts } from "./campaign-access.ts";

const RelayBody = z.strictObject({
  /** A place or a task, rather than somebody's name. */
  label: TeamFields.shape.name,
  /** The link that this one takes the place of. */
  renews: z.string().max(32).nullable().default(null),
});

export function addCampaignRelays(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/relays",
    answering(async (request, response) => {
      const { held, team, key } = await captainIn(parts, request);
      const url = `${parts.addresses.handedOn(request)}/defi/${held.row.code}/equipe`;
      const relays = Object.entries(held.campaign.teams[team]?.relays ?? {}).map(([id, { label }]) => ({
        ...{ id, label, url: `${url}#${derivedKey(key, `relay ${id}`)}` },
      }));
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ relays });
    }),
  );
  app.post(
    "/api/campaigns/:id/relays",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { held, role, team, key } = await captainIn(parts, request);
      const { label, renews } = parse(RelayBody, request.body);
      const relay = newTeamId();
      const hash = sha256(derivedKey(key, `relay ${relay}`));
      const changes = [
        ...(renews === null ? [] : [{ type: "relay/remove" as const, team, relay: renews }]),
        { type: "relay/add" as const, team, relay, label },
      ];
      const applied = await parts.campaigns.change(held, role, changes, [
        { hash, role: `relay/${team}/${relay}` },
      ]);
      const last = applied.at(-1);
      if (last?.ok === false)
        throw new HttpRefusal(409, last.refusal === "relays-too-many" ? "relays-too-many" : "team-unknown");
      response.status(201).json({ id: relay });
    }),
  );
}

/** Its own key makes those of its relays: whoever holds it can show them again. */
async function captainIn(parts: CampaignParts, request: Request) {
  const { held, role } = await findWithRole(parts, request);
  const [team, key] = [teamOf(role), heldKey(held.row.id, request)];
  if (team === undefined || key === undefined) throw new HttpRefusal(403, "campaign-captain-only");
  return { held, role, team, key };
}
