/** What a captain or a relay writes for others: a cleanup of the whole team, and the paper slips of people without a phone. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { slipDevice, slipOf, WHOLE_TEAM } from "../../game/campaign/feeds/devices.ts";
import { feedsOf } from "../../game/campaign/feeds/feeds.ts";
import { Declaration, Key } from "../../game/campaign/schema.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { findWithRole, readTeamOf, teamOf, type CampaignParts } from "./campaign-access.ts";

const Saying = Declaration.omit({ device: true, team: true }).extend({
  /** Number of a slip; null for the whole team. */
  slip: z.int().min(1).max(100_000).nullable(),
  isSure: z.boolean().default(false),
});

export function addTeamDeclaring(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/team/declarations",
    express.json({ limit: "2kb" }),
    answering(async (request, response) => {
      if (!parts.declarations.allows(request)) throw new HttpRefusal(429, "form-too-fast");
      const { held, own, isCaptain } = await ownTeam(parts, request);
      const { slip, isSure, ...said } = parse(Saying, request.body);
      const team = held.campaign.teams[own];
      if (!team) throw new HttpRefusal(409, "team-unknown");
      if (slip === null && !isCaptain) throw new HttpRefusal(403, "campaign-captain-only");
      const kind = feedsOf(held.campaign.deck).get(said.mission)?.kind;
      if (slip === null && kind !== "cleanup") throw new HttpRefusal(409, "team-cleanup-only");
      // A quiz is read and answered: a slip would bring its steps without it.
      if (slip !== null && kind === "quiz") throw new HttpRefusal(409, "slip-no-quiz");
      if (slip !== null && slip > team.people)
        throw new HttpRefusal(409, "slip-above-headcount", { people: team.people });
      const declaration = { ...said, team: own, device: slip === null ? WHOLE_TEAM : slipDevice(slip) };
      const answer = await parts.campaigns.declare(held, { declaration, isSure, isTeam: slip === null });
      if (answer.kind === "refused") throw new HttpRefusal(409, answer.refusal);
      response.status(answer.kind === "taken" ? 201 : 200).json(answer);
    }),
  );
  app.post(
    "/api/campaigns/:id/team/declarations/:row/withdraw",
    answering(async (request, response) => {
      const { held, own, isCaptain, role } = await ownTeam(parts, request);
      const row = held.rows.get(parse(Key, request.params.row));
      const isSlip = row !== undefined && slipOf(row.device) !== undefined;
      if (row?.team !== own || !(isSlip || row.device === WHOLE_TEAM))
        throw new HttpRefusal(404, "declaration-unknown");
      if (!isSlip && !isCaptain) throw new HttpRefusal(403, "campaign-captain-only");
      const { id, team, mission, day } = row;
      await parts.campaigns.correct(held, role, {
        ...{ type: "declaration/correct", id, team, mission, day, amount: 0, why: "–" },
      });
      response.status(204).end();
    }),
  );
}

async function ownTeam(parts: CampaignParts, request: Request) {
  const { held, role } = await findWithRole(parts, request);
  const own = readTeamOf(role);
  if (own === undefined) throw new HttpRefusal(403, "campaign-captain-only");
  return { held, role, own, isCaptain: teamOf(role) !== undefined };
}
