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
  /** Ids of the rows of each device: thousands ask for their own, and none walks through everybody's. */
  readonly ofDevice: Map<string, Set<string>>;
  rev: number;
  base: number;
}

type Rows = Pick<HeldCampaign, "rows" | "ofDevice">;

/** A new row, or an old one as it now stands. */
export function keepRow({ rows, ofDevice }: Rows, row: Declared): void {
  rows.set(row.id, row);
  const own = ofDevice.get(row.device) ?? new Set();
  ofDevice.set(row.device, own.add(row.id));
}

export function dropRow({ rows, ofDevice }: Rows, { id, device }: Declared): void {
  rows.delete(id);
  ofDevice.get(device)?.delete(id);
}

/** Of one device, those that were not taken back. */
export const rowsOf = ({ rows, ofDevice }: Rows, device: string): Declared[] =>
  [...(ofDevice.get(device) ?? [])].flatMap((id) => {
    const row = rows.get(id);
    return row && row.amount > 0 ? [row] : [];
  });
