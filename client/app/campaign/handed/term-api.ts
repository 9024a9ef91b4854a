/** When a campaign will be erased, asked with a key. */
import { ask, hasKeys } from "../../front/ask.ts";

interface CampaignTerm {
  /** ISO. */
  readonly erasesAt: string;
  readonly isAnnounced: boolean;
  readonly forgetsAt: string;
}

const isTerm = (body: unknown): body is CampaignTerm => hasKeys(body, "erasesAt", "isAnnounced", "forgetsAt");

export const askTerm = (id: string) =>
  ask(`/api/campaigns/${id}/term`, {}, (body) => (isTerm(body) ? body : undefined));
