/** From a campaign into a roadmap over HTTP: what may enter is listed, what was ticked is brought, once however often asked. */
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { entriesOf, HELD_SHARE, type Entering, type Entry } from "../../game/campaign/entering/entries.ts";
import { ficheOf } from "../../game/campaign/entering/fiches.ts";
import { FEWEST_PEOPLE } from "../../game/campaign/terms.ts";
import { Theme } from "../../game/scenario/catalogue.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { BALANCE_TEXTS } from "../documents/campaign.ts";
import { TEXTS } from "../documents/texts.ts";
import { derivedKey, newKey, opens, sha256 } from "../rooms/listen.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { findWithRole, teamOf, type CampaignParts, type Role } from "./campaign-access.ts";
import { newWorkspaceId, opensWorkspace } from "./workspace-access.ts";

const EnterBody = z.strictObject({
  author: z.string().trim().min(1).max(80),
  chosen: z
    .array(z.strictObject({ id: z.string().max(120), theme: Theme.default("gouvernance") }))
    .min(1)
    .max(900),
  /** An existing one with its key; null: a new one, in that language. */
  workspace: z
    .strictObject({ id: z.string().regex(/^[2-9a-hjkmnp-z]{12}$/), key: z.string().max(64) })
    .nullable(),
  locale: z.enum(["fr", "en"]).default("fr"),
});

export function addEnteringRoutes(app: Application, parts: CampaignParts): void {
  app.get(
    "/api/campaigns/:id/entries.:locale.json",
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const locale = request.params.locale === "en" ? "en" : "fr";
      const entering = enteringOf(parts, held, { locale, team: scopeOf(held, role) });
      response.setHeader("Cache-Control", "private, no-store");
      response.json({
        threshold: { people: FEWEST_PEOPLE, percent: HELD_SHARE * 100 },
        entries: entriesOf(entering).map((entry) => shownOf(entry, locale)),
      });
    }),
  );
  app.post(
    "/api/campaigns/:id/roadmap",
    express.json({ limit: "128kb" }),
    answering(async (request, response) => {
      const { held, role } = await findWithRole(parts, request);
      const team = scopeOf(held, role);
      const { author, chosen, workspace, locale } = parse(EnterBody, request.body);
      const opened = workspace ? await openedBy(parts, request, workspace) : undefined;
      const language = opened?.workspace.locale ?? locale;
      const fiches = fichesOf(parts, held, { team, locale: language, chosen });
      if (fiches.length === 0) throw new HttpRefusal(409, "entering-nothing");
      const target = opened ?? (await begun(parts, held, language));
      const fresh = fiches.filter(({ id }) => !Object.hasOwn(target.workspace.fiches, id));
      if (fresh.length > 0) {
        const change = { type: "fiches/bring" as const, fiches: fresh };
        const [applied] = await parts.workspaces.change(target.id, author, [change]);
        if (applied && !applied.ok) throw new HttpRefusal(409, applied.refusal);
      }
      const url = `${parts.addresses.here(request)}/feuille-de-route/${target.id}#${target.key}`;
      response.status(201).json({ fresh: fresh.length, there: fiches.length - fresh.length, url });
    }),
  );
}

/** Services: their organiser, for the one authority. Authorities: each captain, for its own. @throws HttpRefusal 403 */
function scopeOf({ campaign }: HeldCampaign, role: Role): string | undefined {
  const team = teamOf(role);
  if (campaign.deck.between === "authorities") {
    if (team !== undefined) return team;
    throw new HttpRefusal(403, "entering-by-captains");
  }
  if (role === "organiser") return undefined;
  throw new HttpRefusal(403, "campaign-organiser-only");
}

interface Scope {
  readonly team: string | undefined;
  readonly locale: Locale;
}

function enteringOf({ content }: CampaignParts, { campaign, rows }: HeldCampaign, scope: Scope): Entering {
  const actions = [...content().library.decks.values()].flatMap((deck) =>
    deck.kind === "actions" ? deck.actions : [],
  );
  const catalogue = new Map(actions.map((action) => [action.id, action]));
  return { campaign, rows: rows.values(), catalogue, ...scope };
}

function fichesOf(
  parts: CampaignParts,
  held: HeldCampaign,
  { chosen, ...scope }: Scope & Pick<z.output<typeof EnterBody>, "chosen">,
) {
  const themes = new Map(chosen.map(({ id, theme }) => [id, theme]));
  const entering = enteringOf(parts, held, scope);
  const writing = {
    ...{ ...entering, words: BALANCE_TEXTS[scope.locale], texts: TEXTS[scope.locale] },
    ...{ code: held.row.code, today: parts.campaigns.today(held) },
  };
  return entriesOf(entering).flatMap((entry) => {
    const theme = themes.get(entry.id);
    return theme === undefined ? [] : [ficheOf(writing, entry, theme)];
  });
}

/** @throws HttpRefusal 404 or 403, counted against the address */
async function openedBy(
  { workspaces, lookups }: CampaignParts,
  request: Request,
  { id, key }: { readonly id: string; readonly key: string },
) {
  const found = await workspaces.find(id);
  if (!found) throw lookups.failed(request, new HttpRefusal(404, "workspace-unknown"));
  if (opens(key, found.row.keyHash)) return { id, key, workspace: found.workspace };
  if (opensWorkspace(found.row, key)) throw new HttpRefusal(403, "workspace-read-only");
  throw lookups.failed(request, new HttpRefusal(403, "workspace-key-wrong"));
}

/** Whoever steers a campaign may make the roadmap that it was played for. */
async function begun({ workspaces }: CampaignParts, { campaign }: HeldCampaign, locale: Locale) {
  const [id, key] = [newWorkspaceId(), newKey()];
  const workspace = newWorkspace(id, campaign.title, locale);
  await workspaces.create(workspace, {
    keyHash: sha256(key),
    readerKeyHash: sha256(derivedKey(key, "reader")),
  });
  return { id, key, workspace };
}

function shownOf(entry: Entry, locale: Locale) {
  if (entry.kind === "idea") return entry;
  const { kind, id, action, missions } = entry;
  return {
    ...{ kind, id, title: action.title[locale], theme: action.theme },
    missions: missions.map(({ mission, people, amount }) => ({
      ...{ title: mission.title[locale], ...people, amount, unit: mission.unit?.[locale] ?? "" },
    })),
  };
}
