/** How often the dates or the title of a campaign changed: calendars ask for that number. Read from its history, once. */
import type { Campaigns } from "./campaigns.ts";
import type { HeldCampaign } from "./held.ts";

const TOLD = ["starts", "ceremony", "title"];

interface Moved {
  readonly rev: number;
  readonly times: number;
  readonly at: string;
}

export class DateMoves {
  readonly #campaigns: Campaigns;
  readonly #known = new WeakMap<HeldCampaign, Moved>();

  constructor(campaigns: Campaigns) {
    this.#campaigns = campaigns;
  }

  async of(held: HeldCampaign): Promise<Moved> {
    let moved = this.#known.get(held) ?? { rev: 0, times: 0, at: held.row.since };
    if (moved.rev >= held.rev) return moved;
    for (const { rev, at, change } of await this.#campaigns.history(held.row.id, moved.rev)) {
      const isTold = change.type === "campaign/set" && TOLD.includes(change.field);
      moved = isTold ? { rev, at, times: moved.times + 1 } : { ...moved, rev };
    }
    this.#known.set(held, moved);
    return moved;
  }
}
