/** Campaigns over HTTP: one is made of a deck and teams, joined by its code, declared to, read by whoever may. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { isOver } from "../../game/campaign/calendar.ts";
import { newCampaign } from "../../game/campaign/new.ts";
import { CampaignFields, Day, Declaration, Key, TeamFields } from "../../game/campaign/schema.ts";
import { KINDS } from "../../game/campaign/terms.ts";
import { localise } from "../../game/scenario/localise.ts";
import { Locale } from "../../game/scenario/text.ts";
import { rowsOf, type HeldCampaign } from "../campaigns/held.ts";
import { StoreError } from "../journal/store.ts";
import { cookieName, derivedKey, newKey, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import {
  deviceOf,
  findCampaign,
  findWithRole,
  newCampaignCode,
  newCampaignId,
  readTeamOf,
  type CampaignParts,
} from "./campaign-access.ts";
import { addCampaignCeremony } from "./campaign-ceremony.ts";
import { addCampaignDesk, teamsAdded } from "./campaign-desk.ts";
import { addCampaignQuiz } from "./campaign-quiz.ts";
import { addCampaignRelays } from "./campaign-relays.ts";
import { addCampaignSessions } from "./campaign-sessions.ts";
import { addTeamDeclaring } from "./campaign-team.ts";
import { addCampaignHanded } from "./campaign-handed.ts";
import { addCampaignSheets } from "./campaign-sheets.ts";
import { addCampaignTerm } from "./campaign-term.ts";
import { EveryoneReadings } from "./campaign-everyone.ts";
import { mayCreate } from "./sessions.ts";

/** A whole town hall behind one address declares in the minutes after lunch; a program does not write so often. */
export const DECLARATIONS_PER_MINUTE = 6_000;

const NewTeam = z.strictObject({ name: TeamFields.shape.name, people: TeamFields.shape.people });
const NewBody = z.strictObject({
  scenario: z.string().max(60),
  title: CampaignFields.shape.title,
  organiser: CampaignFields.shape.organiser.default(null),
  starts: Day,
  locale: Locale.default("fr"),
  teams: z.array(NewTeam).max(400).default([]),
  /** A rehearsal: a day lasts so many seconds. */
  daySeconds: z.int().min(1).max(86_400).optional(),
});
const Saying = Declaration.omit({ device: true }).extend({
  /** Random, made and kept by the device. */
  device: z.string().min(16).max(64),
  isSure: z.boolean().default(false),
});
const Mine = z.strictObject({ device: Saying.shape.device });
const EnterBody = z.strictObject({ key: z.string().max(64) });

export function addCampaignRoutes(app: Application, parts: CampaignParts): void {
  addMaking(app, parts);
  addReading(app, parts);
  addDeclaring(app, parts);
  addCampaignDesk(app, parts);
  addCampaignQuiz(app, parts);
  addTeamDeclaring(app, parts);
  addCampaignSessions(app, parts);
  addCampaignRelays(app, parts);
  addCampaignHanded(app, parts);
  addCampaignSheets(app, parts);
  addCampaignTerm(app, parts);
  addCampaignCeremony(app, parts);
}

function addMaking(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns",
    express.json({ limit: "64kb" }),
    answering(async (request, response) => {
      if (!mayCreate(request, parts)) throw new HttpRefusal(401, "creation-key-needed");
      const { scenario, teams, daySeconds = null, ...begun } = parse(NewBody, request.body);
      const deck = parts.content().campaigns.get(scenario);
      if (!deck) throw new HttpRefusal(404, "campaign-scenario-unknown", { id: scenario });
      const [id, key] = [newCampaignId(), newKey()];
      const campaign = newCampaign({ ...begun, id, daySeconds }, deck);
      const code = await made(parts, campaign, key);
      const held = await parts.campaigns.find(id);
      if (held) await teamsAdded(parts, { held, key }, teams);
      const { addresses } = parts;
      const url = `${addresses.handedOn(request)}/defi/${code}`;
      const organiserUrl = `${addresses.here(request)}/defi/${code}/animer#${key}`;
      response.status(201).json({ id, code, organiserKey: key, url, organiserUrl });
    }),
  );
}

/** @returns the code, once one was free */
async function made({ campaigns }: CampaignParts, campaign: HeldCampaign["campaign"], key: string) {
  const keys = [
    { hash: sha256(key), role: "organiser" },
    { hash: sha256(derivedKey(key, "reader")), role: "reader" },
  ];
  for (;;) {
    const code = newCampaignCode();
    try {
      await campaigns.create(campaign, code, keys);
      return code;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === "code-taken")) throw error;
    }
  }
}

function addReading(app: Application, parts: CampaignParts): void {
  const everyone = new EveryoneReadings((held) => parts.campaigns.today(held));
  app.get(
    "/api/campaigns/offers.:locale.json",
    answering((request, response) => {
      const decks = [...parts.content().campaigns.values()];
      // Most begin among their own services.
      const ordered = decks.toSorted((a, b) => KINDS.indexOf(a.between) - KINDS.indexOf(b.between));
      const campaigns = ordered.map(({ id, title, weeks }) => ({ id, title, weeks }));
      response.json(localise({ campaigns }, request.params.locale === "en" ? "en" : "fr"));
    }),
  );
  app.get(
    "/api/campaigns/by-code/:code",
    answering(async (request, response) => {
      const id = await parts.campaigns.idOf(String(request.params.code).toUpperCase());
      if (id === undefined) throw parts.lookups.failed(request, new HttpRefusal(404, "campaign-unknown"));
      response.json({ id });
    }),
  );
  app.get(
    "/api/campaigns/:id/everyone.:locale.json",
    answering(async (request, response) => {
      await everyone.send(request, response, await findCampaign(parts, request));
    }),
  );
  app.get(
    "/api/campaigns/:id/gauge.json",
    answering(async (request, response) => {
      await everyone.sendGauge(response, await findCampaign(parts, request));
    }),
  );
  app.post(
    "/api/campaigns/:id/enter",
    express.json({ limit: "4kb" }),
    answering(async (request, response) => {
      const { key } = parse(EnterBody, request.body);
      const { held, role } = await findWithRole(parts, request, key);
      const own = { httpOnly: true, sameSite: "strict", ...parts.addresses.cookieFor(request) } as const;
      response.cookie(cookieName(held.row.id, "campaign"), key, own);
      response.json({ role: role.split("/")[0], team: readTeamOf(role) ?? null });
    }),
  );
}

function addDeclaring(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/declarations",
    express.json({ limit: "2kb" }),
    answering(async (request, response) => {
      if (!parts.declarations.allows(request)) throw new HttpRefusal(429, "form-too-fast");
      const held = await findCampaign(parts, request);
      const { device, isSure, ...said } = parse(Saying, request.body);
      const declaration = { ...said, device: deviceOf(held.row.id, device) };
      const answer = await parts.campaigns.declare(held, { declaration, isSure });
      if (answer.kind === "refused") throw new HttpRefusal(409, answer.refusal);
      response.status(answer.kind === "taken" ? 201 : 200).json(answer);
    }),
  );
  app.post(
    "/api/campaigns/:id/mine",
    express.json({ limit: "2kb" }),
    answering(async (request, response) => {
      const held = await findCampaign(parts, request);
      const device = deviceOf(held.row.id, parse(Mine, request.body).device);
      const rows = rowsOf(held, device).map(({ id, mission, day, amount }) => ({ id, mission, day, amount }));
      response.json({ rows });
    }),
  );
  addTakingBack(app, parts);
}

/** The device that declared takes it back itself, as long as the campaign runs. */
function addTakingBack(app: Application, parts: CampaignParts): void {
  app.post(
    "/api/campaigns/:id/declarations/:row/withdraw",
    express.json({ limit: "2kb" }),
    answering(async (request: Request, response) => {
      const held = await findCampaign(parts, request);
      const device = deviceOf(held.row.id, parse(Mine, request.body).device);
      const row = held.rows.get(parse(Key, request.params.row));
      if (row?.device !== device) throw new HttpRefusal(404, "declaration-unknown");
      if (isOver(held.campaign, parts.campaigns.today(held))) throw new HttpRefusal(409, "campaign-over");
      const { id, team, mission, day } = row;
      await parts.campaigns.correct(held, "device", {
        ...{ type: "declaration/correct", id, team, mission, day, amount: 0, why: "–" },
      });
      response.status(204).end();
    }),
  );
}
