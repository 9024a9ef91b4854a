/** What people declare: weighed at once, written with what others declare within twenty milliseconds. */
import { declare, type Declared as Answer } from "../../game/campaign/declare.ts";
import { feedsOf } from "../../game/campaign/feeds/feeds.ts";
import type { Declaration } from "../../game/campaign/schema.ts";
import { alreadyOf, correct, count } from "../../game/campaign/totals.ts";
import type { CampaignStore, Declared } from "../journal/campaign-store.ts";
import { dropRow, keepRow, rowsOf, type HeldCampaign } from "./held.ts";

const GROUP_MS = 20;

export interface Said {
  readonly declaration: Declaration;
  readonly isSure: boolean;
  /** A captain's, for the whole team. */
  readonly isTeam?: boolean;
}

interface Group {
  readonly rows: Declared[];
  readonly written: Promise<void>;
}

export class Declaring {
  readonly #store: CampaignStore;
  /** Of each campaign, the group that declarations join. */
  readonly #open = new Map<string, Group>();
  /** Written soon; who sends again waits for the same. */
  readonly #coming = new Map<string, Promise<void>>();

  constructor(store: CampaignStore) {
    this.#store = store;
  }

  /** The same id sent again changes nothing. Counted at once, so that two sent together meet the same caps. */
  async declare(held: HeldCampaign, today: string, said: Said): Promise<Answer> {
    const { declaration } = said;
    if (held.rows.has(declaration.id)) {
      await this.#coming.get(declaration.id);
      return { kind: "taken" };
    }
    const answer = declare(held.campaign, { ...said, today, already: alreadyBy(held, declaration) });
    if (answer.kind !== "taken") return answer;
    const row = { ...declaration, at: new Date().toISOString() };
    keepRow(held, row);
    count(held.totals, held.campaign, row);
    const written = this.#join(held.row.id, row);
    this.#coming.set(row.id, written);
    try {
      await written;
    } catch (error) {
      correct(held.totals, held.campaign, row, 0);
      dropRow(held, row);
      throw error;
    } finally {
      this.#coming.delete(row.id);
    }
    return answer;
  }

  #join(id: string, row: Declared): Promise<void> {
    const open = this.#open.get(id);
    if (open) {
      open.rows.push(row);
      return open.written;
    }
    const rows = [row];
    const written = new Promise<void>((resolve) => setTimeout(resolve, GROUP_MS)).then(() => {
      this.#open.delete(id);
      return this.#store.declare(id, rows);
    });
    this.#open.set(id, { rows, written });
    return written;
  }
}

/** A quiz is taken once by a device, whatever the day and the team it says. */
function alreadyBy(held: HeldCampaign, declaration: Declaration): number {
  const { device, mission } = declaration;
  if (feedsOf(held.campaign.deck).get(mission)?.kind !== "quiz") return alreadyOf(held.totals, declaration);
  return rowsOf(held, device).filter((row) => row.mission === mission).length;
}
