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
  /** Times a row came, changed or went: what was written of them then is no longer so. */
  touched: number;
  rev: number;
  base: number;
}

/** A new row, or an old one as it now stands. */
export function keepRow(held: Pick<HeldCampaign, "rows" | "ofDevice" | "touched">, row: Declared): void {
  const { rows, ofDevice } = held;
  rows.set(row.id, row);
  const own = ofDevice.get(row.device) ?? new Set();
  ofDevice.set(row.device, own.add(row.id));
  held.touched += 1;
}

export function dropRow(held: HeldCampaign, { id, device }: Declared): void {
  held.rows.delete(id);
  held.ofDevice.get(device)?.delete(id);
  held.touched += 1;
}

/** Of one device, those that were not taken back. */
export const rowsOf = ({ rows, ofDevice }: HeldCampaign, device: string): Declared[] =>
  [...(ofDevice.get(device) ?? [])].flatMap((id) => {
    const row = rows.get(id);
    return row && row.amount > 0 ? [row] : [];
  });
