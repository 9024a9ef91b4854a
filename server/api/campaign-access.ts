/** Finding a campaign, and the door that a key opens. */
import { createHash, randomInt } from "node:crypto";
import type { Request } from "express";
import type { Campaigns } from "../campaigns/campaigns.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { cookieName, cookieValue, sha256 } from "../rooms/listen.ts";
import type { AddressLimit } from "./address-limit.ts";
import { bearer, headersOf, HttpRefusal } from "./answer.ts";
import type { CampaignKeeper } from "../retention/campaigns.ts";
import type { Store } from "../journal/store.ts";
import type { WorkspaceParts } from "./workspace-access.ts";

export interface CampaignParts extends WorkspaceParts {
  readonly store: Store;
  readonly campaigns: Campaigns;
  readonly campaignTerms: CampaignKeeper;
  readonly declarations: AddressLimit;
}

const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"; // no 0 o 1 i l
const letters = (count: number) =>
  Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

export const newCampaignId = () => letters(12);
export const newTeamId = () => letters(8);
/** A letter more than a session's: nobody takes one for the other. */
export const newCampaignCode = () => `D${letters(6).toUpperCase()}`;

/** What a device calls itself is written nowhere; its hash is of one campaign alone. */
export const deviceOf = (campaign: string, device: string) =>
  createHash("sha256").update(`${campaign} ${device}`).digest("hex").slice(0, 24);

/** Ends what is written of a key that a captain alone has. */
export const OWN = "/own";

/** `captain/` is followed by the team, `relay/` by the team and the relay. */
export type Role = "organiser" | "reader" | `captain/${string}` | `relay/${string}/${string}`;

const isRole = (role: string): role is Role =>
  role === "organiser" || role === "reader" || /^(captain\/[^/]+|relay\/[^/]+\/[^/]+)$/.test(role);

/** @throws HttpRefusal 404, counted against the address */
export async function findCampaign(
  { campaigns, lookups }: CampaignParts,
  request: Request,
): Promise<HeldCampaign> {
  const id = String(request.params.id);
  const held = /^[2-9a-hjkmnp-z]{12}$/.test(id) ? await campaigns.find(id) : undefined;
  if (!held) throw lookups.failed(request, new HttpRefusal(404, "campaign-unknown"));
  return held;
}

/** Said, or in the cookie of this campaign. */
export const heldKey = (id: string, request: Request) =>
  bearer(request) ?? cookieValue(headersOf(request), cookieName(id, "campaign"));

/** @throws HttpRefusal 404 or 403, counted against the address */
export async function findWithRole(
  parts: CampaignParts,
  request: Request,
  key = heldKey(String(request.params.id), request),
): Promise<{ readonly held: HeldCampaign; readonly role: Role }> {
  const held = await findCampaign(parts, request);
  const said = key === undefined ? undefined : await parts.store.campaigns.roleOf(held.row.id, sha256(key));
  const role = said?.endsWith(OWN) ? said.slice(0, -OWN.length) : said;
  if (role !== undefined && isRole(role)) {
    if (isClosed(held, role)) throw new HttpRefusal(403, "campaign-relay-closed");
    // The organiser can make this key again: it no longer opens what a captain closed.
    if (said === role && held.campaign.teams[teamOf(role) ?? ""]?.isLocked)
      throw new HttpRefusal(403, "campaign-link-closed");
    return { held, role };
  }
  throw parts.lookups.failed(request, new HttpRefusal(403, "campaign-key-wrong"));
}

/** The team whose captain it is. */
export const teamOf = (role: Role): string | undefined =>
  role.startsWith("captain/") ? role.slice("captain/".length) : undefined;

/** The team that it reads: a captain's own, and that of its relays. */
export const readTeamOf = (role: Role): string | undefined =>
  role.startsWith("relay/") ? role.split("/")[1] : teamOf(role);

/** A relay's link that its captain took back or renewed. */
function isClosed({ campaign }: HeldCampaign, role: Role): boolean {
  const [kind, team = "", relay = ""] = role.split("/");
  return kind === "relay" && !Object.hasOwn(campaign.teams[team]?.relays ?? {}, relay);
}

/** @throws HttpRefusal 403 */
export function asOrganiser<T extends { readonly role: Role }>(found: T): T {
  if (found.role === "organiser") return found;
  throw new HttpRefusal(403, "campaign-organiser-only");
}
