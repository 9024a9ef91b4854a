/** What a change leaves: the campaign as it becomes, or why it cannot be. */
import type { Campaign, CampaignChange } from "./schema.ts";

export type CampaignRefusal =
  | "field-unknown"
  | "value-unreadable"
  | "team-unknown"
  | "team-there"
  | "teams-too-many"
  | "meter-unknown"
  | "readings-too-many"
  | "idea-unknown"
  | "idea-own"
  | "idea-there"
  | "ideas-too-many"
  | "thanks-own"
  | "thanks-this-week"
  | "thanks-too-many"
  | "session-there"
  | "session-unknown"
  | "sessions-too-many"
  | "relay-there"
  | "relay-unknown"
  | "relays-too-many";

export type CampaignApplied =
  | { readonly ok: true; readonly campaign: Campaign; readonly before?: unknown }
  | { readonly ok: false; readonly refusal: CampaignRefusal };

export type ChangeOf<T extends CampaignChange["type"]> = Extract<CampaignChange, { type: T }>;
export type Team = Campaign["teams"][string];

export const refused = (refusal: CampaignRefusal): CampaignApplied => ({ ok: false, refusal });

export const teamOf = ({ teams }: Campaign, id: string): Team | undefined =>
  Object.hasOwn(teams, id) ? teams[id] : undefined;
