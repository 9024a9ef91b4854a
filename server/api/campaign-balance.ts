/** The balance of a campaign over HTTP: the organiser and readers get the whole, a captain its own team's part and the whole. */
import type { Application, Request } from "express";
import manifest from "../../package.json" with { type: "json" };
import { balanceOf } from "../../game/campaign/balance/balance.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import {
  BALANCE_FORMATS,
  BALANCE_TEXTS,
  balanceBlocks,
  balanceJsonSchema,
  writeBalance,
} from "../documents/campaign.ts";
import { answering, HttpRefusal } from "./answer.ts";
import { findWithRole, teamOf, type CampaignParts } from "./campaign-access.ts";
import { formatIn, sendFile } from "./exports.ts";

export function addBalanceRoute(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/balance",
    answering(async (request, response) => {
      const { held, balance } = await balanceFor(parts, request, request.query.locale);
      const format = formatIn(request, BALANCE_FORMATS);
      const stylesheet = `${parts.addresses.mount}/print.css`;
      sendFile(response, await writeBalance(format, balance, { code: held.row.code, stylesheet }));
    }),
  );
  // The same document for the page that shows it.
  app.get(
    "/api/campaigns/:id/balance-page.:locale.json",
    answering(async (request, response) => {
      const { balance } = await balanceFor(parts, request, request.params.locale);
      response.setHeader("Cache-Control", "private, no-store");
      response.json({ blocks: balanceBlocks(balance) });
    }),
  );
  app.get(
    "/api/schema/campaign-balance.json",
    answering((_request, response) => {
      response.json(balanceJsonSchema());
    }),
  );
}

/** As far as the key reads. @throws HttpRefusal 404 or 403 */
async function balanceFor(parts: CampaignParts, request: Request, asked: unknown) {
  const { held, role } = await findWithRole(parts, request);
  const { campaign, totals } = held;
  const team = teamOf(role);
  if (team !== undefined && campaign.teams[team]?.isRemoved !== false)
    throw new HttpRefusal(404, "team-unknown");
  const locale = asked === "fr" || asked === "en" ? asked : campaign.locale;
  const played = { campaign, totals, today: parts.campaigns.today(held) };
  const balance = balanceOf(played, {
    ...{ locale, texts: BALANCE_TEXTS[locale], program: manifest.version, team },
    corrections: await correctionsOf(parts, held),
  });
  return { held, balance };
}

/** What a device took back itself is no correction. */
async function correctionsOf({ campaigns }: CampaignParts, { row }: HeldCampaign) {
  const all = await campaigns.history(row.id, 0);
  return all.flatMap(({ author, change }) =>
    author !== "device" && change.type === "declaration/correct" ? [change] : [],
  );
}
