/** A campaign at work in memory. */
import type { Campaign } from "../../game/campaign/schema.ts";
import type { Totals } from "../../game/campaign/totals.ts";
import type { CampaignRow, Declared } from "../journal/campaign-store.ts";

export interface HeldCampaign {
  readonly row: CampaignRow;
  campaign: Campaign;
  readonly totals: Totals;
  /** As they now stand, by id. */
  readonly rows: Map<string, Declared>;
  rev: number;
  base: number;
}
