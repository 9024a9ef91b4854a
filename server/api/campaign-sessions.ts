/** Brings a whole session into a campaign for a team: how many took part and what was cleaned up, nobody's words. */
import { createHash } from "node:crypto";
import express, { type Application } from "express";
import { z } from "zod";
import type { BroughtSession, Campaign } from "../../game/campaign/schema.ts";
import type { LiveSession } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { findWithRole, teamOf, type CampaignParts } from "./campaign-access.ts";
import { inputOf } from "./exports.ts";
import { openedWith } from "./workspace-access.ts";

const BringBody = z.strictObject({
  team: z.string().max(32),
  code: z.string().trim().max(12),
  key: z.string().trim().max(64),
});

export function addCampaignSessions(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/sessions",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const { team, ...opened } = parse(BringBody, request.body);
      if (role !== "organiser" && teamOf(role) !== team) throw new HttpRefusal(403, "campaign-captain-only");
      const { campaign } = held;
      if (!campaign.deck.sessions) throw new HttpRefusal(409, "sessions-none");
      const live = await openedWith(parts, request, opened);
      const session = { ...readSession(live, campaign, parts), team, day: parts.campaigns.today(held) };
      if (session.people === 0) throw new HttpRefusal(409, "session-empty");
      // A session of last year feeds no challenge of this one; a rehearsal has days of its own.
      if (campaign.daySeconds === null && live.row.createdAt.slice(0, 10) < campaign.starts)
        throw new HttpRefusal(409, "session-too-early");
      const [applied] = await parts.campaigns.change(held, role, [{ type: "session/bring", session }]);
      if (applied?.ok === false) throw new HttpRefusal(409, refusalOf(applied.refusal));
      response.status(201).json({ id: session.id, people: session.people });
    }),
  );
}

const refusalOf = (refusal: string) => {
  if (refusal === "session-there") return "campaign-session-there";
  return refusal === "sessions-too-many" ? "sessions-too-many" : "team-unknown";
};

/** Counts alone: the code is not kept either, since it opens the session to whoever reads it. */
function readSession(
  live: LiveSession,
  campaign: Campaign,
  parts: CampaignParts,
): Pick<BroughtSession, "id" | "title" | "people" | "cleanup"> {
  const { session, cleanups } = inputOf(live, campaign.locale, parts);
  const cleanup: Record<string, number> = {};
  for (const { id, block, amount } of cleanups.flatMap(({ lines }) => lines)) {
    // « reemploi-portable-don »: what was done of a device is not told apart here.
    const line = block === "reemploi" ? id.split("-").slice(0, 2).join("-") : id;
    if (campaign.deck.cleanup?.lines.some((one) => one.id === line))
      cleanup[line] = (cleanup[line] ?? 0) + amount;
  }
  const hash = createHash("sha256").update(`${campaign.id} session ${live.row.code}`).digest("hex");
  return { id: hash.slice(0, 24), title: live.frozen.title, people: session.people, cleanup };
}
