/** The two live moments of a campaign: its organiser opens the launch, and the ceremony fed by its balance. */
import { dayFirst } from "../../game/day-first.ts";
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { isOver } from "../../game/campaign/calendar.ts";
import type { Campaign } from "../../game/campaign/schema.ts";
import { toldAtCeremony } from "../../game/campaign/told-at-ceremony.ts";
import { storeWords } from "../../game/engine/words.ts";
import { withBalance } from "../../game/scenario/ceremony-config.ts";
import { freeze } from "../../game/scenario/freeze.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { daysLater } from "../../game/workspace/when.ts";
import { log } from "../observe/log.ts";
import type { LiveSession } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { asOrganiser, findWithRole, type CampaignParts } from "./campaign-access.ts";
import { languageOf, playable } from "./mandate.ts";
import { openSession } from "./sessions.ts";

const LAUNCH = "defi-lancement-30";
const CEREMONY = "defi-ceremonie-30";

/** A table for each team, as long as a session has so many. */
const MOST_TABLES = 40;
const LONGEST_NAME = 30;

const CeremonyBody = z.strictObject({
  /** Asked for before the end, to prepare; every screen says so. */
  isRehearsal: z.boolean().default(false),
});

export function addCampaignCeremony(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/ceremony",
    express.json({ limit: "1kb" }),
    answering(async (request, response) => {
      const { held } = asOrganiser(await findWithRole(parts, request));
      const { isRehearsal } = parse(CeremonyBody, request.body);
      const { campaign, totals } = held;
      const today = parts.campaigns.today(held);
      if (!isOver(campaign, today) && !isRehearsal)
        throw new HttpRefusal(409, "campaign-not-over", { date: lastDay(campaign, languageOf(request)) });
      const frozen = ceremonyOf(parts, toldAtCeremony({ campaign, totals, today }));
      response.status(201).json(await opened(parts, request, { campaign, frozen }));
    }),
  );
  app.post(
    "/api/campaigns/:id/launch",
    express.json({ limit: "1kb" }),
    answering(async (request, response) => {
      const { held } = asOrganiser(await findWithRole(parts, request));
      const { campaign } = held;
      if (isOver(campaign, parts.campaigns.today(held))) throw new HttpRefusal(409, "campaign-over");
      const frozen = playable(parts.content(), LAUNCH);
      response.status(201).json(await opened(parts, request, { campaign, frozen }));
    }),
  );
}

const WEEK = 7;

function lastDay({ starts, deck }: Campaign, locale: "fr" | "en"): string {
  const last = daysLater(starts, deck.weeks * WEEK - 1);
  return new Date(last).toLocaleDateString(dayFirst(locale), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}

/** The scenario of a ceremony over this balance. */
function ceremonyOf(
  { content }: Pick<CampaignParts, "content">,
  balance: ReturnType<typeof toldAtCeremony>,
): Frozen {
  const { files, library } = content();
  const file = files.get(CEREMONY);
  if (!file) return playable(content(), CEREMONY);
  const freezing = freeze(withBalance(file, balance), library);
  if (freezing.ok) return freezing.frozen;
  throw new Error(`broken invariant: ${freezing.problems.map(({ message }) => message).join(" ; ")}`);
}

interface Opening {
  readonly campaign: Campaign;
  readonly frozen: Frozen;
}

async function opened(parts: CampaignParts, request: Request, { campaign, frozen }: Opening) {
  const names = Object.values(campaign.teams).flatMap(({ name, isRemoved }) => (isRemoved ? [] : [name]));
  const isEach = names.length > 0 && names.length <= MOST_TABLES;
  const about = {
    ...{ locale: campaign.locale, title: campaign.title },
    tables: isEach ? names.length : frozen.tables,
  };
  const { live, facilitatorKey, screenKey } = await openSession(parts, about, frozen);
  if (isEach) await nameTables(live, names);
  const { code } = live.row;
  log("session-created", { session: code, scenario: frozen.scenario });
  const here = parts.addresses.here(request);
  return {
    code,
    joinUrl: `${parts.addresses.shared()}/${code}`,
    consoleUrl: `${here}/console/${code}#${facilitatorKey}`,
    screenUrl: `${here}/ecran/${code}#${screenKey}`,
  };
}

/** The facilitator's first orders, in the journal like any other. */
async function nameTables(live: LiveSession, names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const team = `t${at + 1}`;
    const typed = {
      type: "session/renameTable" as const,
      team,
      name: { words: name.slice(0, LONGEST_NAME).trim() },
    };
    const { command, words } = storeWords(typed, live.seq + 1);
    const outcome = await live.submit({
      ...{ by: { kind: "host", host: "h1" }, cmdId: `name-${team}`, words },
      act: { kind: "session", command },
    });
    if (!outcome.ok) throw new HttpRefusal(503, "storage-unavailable");
  }
}
