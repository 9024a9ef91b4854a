/** What the organiser and captains do: teams, readings, ideas, thanks, corrections; each within their own door. */
import express, { type Application } from "express";
import { z } from "zod";
import { weekOf } from "../../game/campaign/calendar.ts";
import { mayRead, readsInside, teamsFor } from "../../game/campaign/reach.ts";
import { CampaignChange, TeamFields, type Campaign } from "../../game/campaign/schema.ts";
import { captainReads, everyoneReads } from "../../game/campaign/views.ts";
import { localise } from "../../game/scenario/localise.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { derivedKey, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { addBalanceRoute } from "./campaign-balance.ts";
import { addEnteringRoutes } from "./campaign-entering.ts";
import { addOwnLinkRoute } from "./campaign-own-link.ts";
import {
  asOrganiser,
  findWithRole,
  heldKey,
  newTeamId,
  readTeamOf,
  teamOf,
  type CampaignParts,
  type Role,
} from "./campaign-access.ts";

const ChangesBody = z.strictObject({ changes: z.array(CampaignChange).min(1).max(50) });
const TeamBody = z.strictObject({ name: TeamFields.shape.name, people: TeamFields.shape.people });
const CorrectionBody = z.strictObject({
  id: z.string().max(32),
  amount: z.int().min(0).max(100_000),
  why: z.string().trim().min(1).max(300),
});
/** A page of history, the latest. */
const MOST_CHANGES = 500;

interface Opened {
  readonly held: HeldCampaign;
  /** The organiser's: captains' keys are made from it. */
  readonly key: string;
}

/** @returns the ids of the teams, in their order; undefined where one was refused */
export async function teamsAdded(
  { campaigns }: CampaignParts,
  { held, key }: Opened,
  teams: readonly z.output<typeof TeamBody>[],
): Promise<readonly ({ readonly id: string } | { readonly refusal: string })[]> {
  const day = campaigns.today(held);
  const changes = teams.map(({ name, people }) => ({
    ...{ type: "team/add" as const, id: newTeamId(), name, people, day },
  }));
  const keys = changes.map(({ id }) => ({
    hash: sha256(derivedKey(key, `captain ${id}`)),
    role: `captain/${id}`,
  }));
  if (changes.length === 0) return [];
  const applied = await campaigns.change(held, "organiser", changes, keys);
  return applied.map((one, at) => (one.ok ? { id: changes[at]?.id ?? "" } : { refusal: one.refusal }));
}

export function addCampaignDesk(app: Application, parts: CampaignParts): void {
  addDesk(app, parts);
  addChanging(app, parts);
  addCorrecting(app, parts);
  addBalanceRoute(app, parts);
  addEnteringRoutes(app, parts);
  addOwnLinkRoute(app, parts);
  app.delete(
    "/api/campaigns/:id",
    answering(async (request, response) => {
      const { held } = asOrganiser(await findWithRole(parts, request));
      await parts.campaigns.erase(held.row.id);
      response.status(204).end();
    }),
  );
}

function addDesk(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/desk.:locale.json",
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const { campaign, totals, rows } = held;
      const played = { campaign, totals, today: parts.campaigns.today(held) };
      const team = readTeamOf(role);
      response.setHeader("Cache-Control", "private, no-store");
      const told = {
        role: roleName(role),
        code: held.row.code,
        everyone: everyoneReads(played),
        captain: team === undefined ? null : (captainReads(played, team, rows.values()) ?? null),
        teams: team === undefined ? teamsFor(campaign, role) : [],
        ideas: team === undefined ? Object.values(campaign.ideas) : [],
        rows: rows.size,
      };
      response.json(localise(told, request.params.locale === "en" ? "en" : "fr"));
    }),
  );
  app.get(
    "/api/campaigns/:id/changes",
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const all = await parts.campaigns.history(held.row.id, Math.max(0, held.rev - MOST_CHANGES));
      const team = readTeamOf(role);
      // Corrections of a team are read by its captain; the organiser of one authority's services reads all of them.
      const read = all.filter(({ change }) =>
        team === undefined
          ? mayRead(held.campaign, role, change.type)
          : change.type === "declaration/correct" && change.team === team,
      );
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ changes: read });
    }),
  );
  app.get(
    "/api/campaigns/:id/links",
    answering(async (request, response) => {
      const { held } = asOrganiser(await findWithRole(parts, request));
      const key = heldKey(held.row.id, request) ?? "";
      const url = `${parts.addresses.handedOn(request)}/defi/${held.row.code}`;
      response.setHeader("Cache-Control", "private, no-store");
      response.json({
        people: url,
        readers: `${url}/animer#${derivedKey(key, "reader")}`,
        captains: linkable(held.campaign).map((team) => ({
          ...{ team, url: `${url}/equipe#${derivedKey(key, `captain ${team}`)}` },
        })),
      });
    }),
  );
}

/** Teams whose captain still comes by the link that the organiser hands on. */
const linkable = ({ teams }: HeldCampaign["campaign"]) =>
  Object.values(teams).flatMap(({ id, isLocked }) => (isLocked ? [] : [id]));

function addChanging(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/changes",
    express.json({ limit: "64kb" }),
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const { changes } = parse(ChangesBody, request.body);
      const { campaign } = held;
      for (const change of changes)
        if (!mayMake(role, change, campaign))
          throw new HttpRefusal(
            403,
            role.startsWith("relay/") ? "campaign-captain-only" : "campaign-organiser-only",
          );
      // Weeks already counted would be others.
      const hasBegun = weekOf(campaign, parts.campaigns.today(held)) >= 1;
      if (hasBegun && changes.some((change) => change.type === "campaign/set" && change.field === "starts"))
        throw new HttpRefusal(409, "campaign-begun");
      const applied = await parts.campaigns.change(held, role, changes);
      response.json({ results: applied.map((one) => (one.ok ? "ok" : one.refusal)) });
    }),
  );
  app.post(
    "/api/campaigns/:id/teams",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { held } = asOrganiser(await findWithRole(parts, request));
      const team = parse(TeamBody, request.body);
      const [added] = await teamsAdded(parts, { held, key: heldKey(held.row.id, request) ?? "" }, [team]);
      if (added && "refusal" in added) throw new HttpRefusal(409, "team-there");
      response.status(201).json(added);
    }),
  );
}

/** What a page is made for. */
function roleName(role: Role): "organiser" | "reader" | "captain" | "relay" {
  if (role === "organiser" || role === "reader") return role;
  return role.startsWith("relay/") ? "relay" : "captain";
}

/** A captain writes of its own team; the organiser of all, but never an idea or thanks in a team's name. */
function mayMake(role: Role, change: CampaignChange, { ideas, sessions }: Campaign): boolean {
  const own = teamOf(role);
  switch (change.type) {
    case "campaign/set":
    case "team/add":
      return role === "organiser" && change.type === "campaign/set";
    case "team/set":
      return role === "organiser" || (own === change.team && change.field !== "isRemoved");
    case "team/read":
    case "team/unread":
      return role === "organiser" || own === change.team;
    case "idea/withdraw":
      return role === "organiser" || (own !== undefined && ideas[change.idea]?.team === own);
    case "session/drop":
      return role === "organiser" || (own !== undefined && sessions[change.session]?.team === own);
    case "relay/remove":
      return own === change.team;
    // Through doors of their own, which read the session and make the key.
    case "session/bring":
    case "relay/add":
    case "team/lock":
      return false;
    case "idea/add":
      return own === change.idea.team;
    case "idea/prefer":
      return own === change.team;
    case "team/thank":
      return own === change.thanks.from;
  }
}

function addCorrecting(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/corrections",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const { id, amount, why } = parse(CorrectionBody, request.body);
      const row = held.rows.get(id);
      const own = teamOf(role);
      const reads = readTeamOf(role);
      if (role === "reader") throw new HttpRefusal(403, "campaign-organiser-only");
      if (reads === undefined && !readsInside(held.campaign, role))
        throw new HttpRefusal(403, "campaign-captain-only");
      if (!row || (reads !== undefined && row.team !== reads))
        throw new HttpRefusal(404, "declaration-unknown");
      if (role !== "organiser" && own === undefined) throw new HttpRefusal(403, "campaign-captain-only");
      const { team, mission, day } = row;
      await parts.campaigns.correct(held, role, {
        ...{ type: "declaration/correct", id, team, mission, day, amount, why },
      });
      response.status(204).end();
    }),
  );
}
