/** Campaigns at work: read once with what was declared, changed one after the other, written before anybody hears of it. */
import { Turns } from "../turns.ts";
import { apply, type CampaignApplied } from "../../game/campaign/apply.ts";
import { rehearsedDay } from "../../game/campaign/new.ts";
import { Campaign, CampaignChange } from "../../game/campaign/schema.ts";
import { correct, count, noTotals } from "../../game/campaign/totals.ts";
import { z } from "zod";
import type {
  CampaignChangeRow,
  CampaignKey,
  CampaignRow,
  CampaignStore,
} from "../journal/campaign-store.ts";
import { Declaring, type Said } from "./declaring.ts";
import { keepRow, type HeldCampaign } from "./held.ts";
import { storedRows } from "./stored-rows.ts";

/** Reading again goes through so many changes at most. */
const SETTLED_EVERY = 50;

/** A correction is a change that a row follows; the campaign itself stays as it is. */
export const Corrected = z.strictObject({
  type: z.literal("declaration/correct"),
  id: z.string(),
  team: z.string(),
  mission: z.string(),
  day: z.string(),
  amount: z.int().min(0),
  why: z.string().trim().min(1).max(300),
});
export type Corrected = z.output<typeof Corrected>;
const Kept = z.object({ change: z.union([CampaignChange, Corrected]), before: z.unknown().optional() });

export interface CampaignDone extends z.output<typeof Kept> {
  readonly rev: number;
  readonly at: string;
  readonly author: string;
}

export class Campaigns {
  readonly #store: CampaignStore;
  readonly #held = new Map<string, Promise<HeldCampaign | undefined>>();
  readonly #turns = new Turns();
  readonly #codes = new Map<string, string>();
  readonly #declaring: Declaring;
  readonly #isOurs: (id: string) => boolean;

  /** @param isOurs whether this process alone writes to it: another's is read each time as it is written */
  constructor(store: CampaignStore, isOurs: (id: string) => boolean = () => true) {
    this.#store = store;
    this.#isOurs = isOurs;
    this.#declaring = new Declaring(store);
  }

  async create(campaign: Campaign, code: string, keys: readonly CampaignKey[]): Promise<void> {
    const since = new Date().toISOString();
    const row = { id: campaign.id, code, since, body: JSON.stringify(campaign), base: 0 };
    await this.#store.create(row, keys);
  }

  /** Ten thousand phones come by a code in the same minute: it is asked of the store once. */
  async idOf(code: string): Promise<string | undefined> {
    const known = this.#codes.get(code);
    if (known !== undefined) return known;
    const id = await this.#store.idOf(code);
    if (id !== undefined) this.#codes.set(code, id);
    return id;
  }

  find(id: string): Promise<HeldCampaign | undefined> {
    if (!this.#isOurs(id)) {
      this.#held.delete(id);
      return this.#read(id);
    }
    const known = this.#held.get(id);
    if (known) return known;
    const reading = this.#read(id);
    this.#held.set(id, reading);
    // What is not there, or could not be read, is asked for again next time.
    void reading.then(
      (held) => held ?? this.#held.delete(id),
      () => this.#held.delete(id),
    );
    return reading;
  }

  /** They may be another process's now. */
  forgetAll(): void {
    this.#held.clear();
  }

  /** Each change is applied or refused by itself; those applied are on disk when this resolves. */
  change(
    held: HeldCampaign,
    author: string,
    changes: readonly CampaignChange[],
    keys: readonly CampaignKey[] = [],
  ): Promise<readonly CampaignApplied[]> {
    return this.#turns.take(held.row.id, async () => {
      const at = new Date().toISOString();
      const applied: CampaignApplied[] = [];
      const rows: CampaignChangeRow[] = [];
      let { campaign } = held;
      for (const change of changes) {
        const one = apply(campaign, change);
        applied.push(one);
        if (!one.ok) continue;
        ({ campaign } = one);
        const body = JSON.stringify({ change, before: one.before });
        rows.push({ rev: held.rev + rows.length + 1, at, author, body });
      }
      if (rows.length === 0) return applied;
      await this.#kept(held, () => this.#store.add(held.row.id, rows, keys));
      held.campaign = campaign;
      await this.#settle(held, rows.length);
      return applied;
    });
  }

  /** Resolves once it is on disk. */
  declare(held: HeldCampaign, said: Said) {
    return this.#declaring.declare(held, this.today(held), said);
  }

  correct(held: HeldCampaign, author: string, change: Corrected): Promise<void> {
    return this.#turns.take(held.row.id, async () => {
      const row = held.rows.get(change.id);
      if (!row) return;
      const body = JSON.stringify({ change, before: row.amount });
      const done = { rev: held.rev + 1, at: new Date().toISOString(), author, body };
      const correction = { id: row.id, amount: change.amount, change: done };
      await this.#kept(held, () => this.#store.correct(held.row.id, correction));
      correct(held.totals, held.campaign, row, change.amount);
      keepRow(held, { ...row, amount: change.amount });
      await this.#settle(held, 1);
    });
  }

  async history(id: string, after: number): Promise<readonly CampaignDone[]> {
    return (await this.#store.changes(id, after)).map(doneOf);
  }

  /** ISO date where the server stands; in a rehearsal, the day it has reached. */
  today({ campaign, row }: HeldCampaign): string {
    const { daySeconds } = campaign;
    if (daySeconds === null) return new Date().toLocaleDateString("sv-SE");
    return rehearsedDay(campaign, (Date.now() - Date.parse(row.since)) / 1000, daySeconds);
  }

  async erase(id: string): Promise<void> {
    await this.#turns.take(id, () => this.#store.erase(id));
    this.#held.delete(id);
    for (const [code, of] of this.#codes) if (of === id) this.#codes.delete(code);
  }

  /** As it is written, without what was declared: its term looks at every campaign there is. */
  async alone(id: string): Promise<Campaign | undefined> {
    const row = await this.#store.find(id);
    return row && (await this.#written(row)).campaign;
  }

  /** Totals are counted again from the rows as they now are: that they are the same is what forgetting rests on. */
  forgetDevices(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      await this.#store.forgetDevices(id, new Date().toISOString());
      const held = await this.#held.get(id);
      if (!held) return;
      Object.assign(held, await this.#counted(id, held.campaign));
    });
  }

  /** When it fails another process may have written: what the store has is believed, and the author asked again. */
  async #kept(held: HeldCampaign, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      const row = await this.#store.find(held.row.id);
      if (row) Object.assign(held, await this.#written(row), { base: row.base });
      throw error;
    }
  }

  async #settle(held: HeldCampaign, changes: number): Promise<void> {
    held.rev += changes;
    if (held.rev - held.base < SETTLED_EVERY) return;
    await this.#store.settle(held.row.id, JSON.stringify(held.campaign), held.rev);
    held.base = held.rev;
  }

  async #read(id: string): Promise<HeldCampaign | undefined> {
    const row = await this.#store.find(id);
    if (!row) return undefined;
    const { campaign, rev } = await this.#written(row);
    return { ...(await this.#counted(id, campaign)), row, campaign, rev, base: row.base };
  }

  /** Whole before it is anybody's: a page never reads half of the rows. */
  async #counted(id: string, campaign: Campaign) {
    const kept: Pick<HeldCampaign, "totals" | "rows" | "ofDevice" | "touched"> = {
      ...{ totals: noTotals(), rows: new Map(), ofDevice: new Map(), touched: 0 },
    };
    for await (const one of storedRows(this.#store, id)) {
      if (one.amount > 0) count(kept.totals, campaign, one);
      keepRow(kept, one);
    }
    return kept;
  }

  /** As the store has it. */
  async #written(row: CampaignRow): Promise<{ readonly campaign: Campaign; readonly rev: number }> {
    let campaign = Campaign.parse(JSON.parse(row.body));
    let rev = row.base;
    for (const { change, rev: next } of await this.history(row.id, row.base)) {
      rev = next;
      const applied = change.type === "declaration/correct" ? undefined : apply(campaign, change);
      if (applied?.ok) ({ campaign } = applied);
    }
    return { campaign, rev };
  }
}

function doneOf({ rev, at, author, body }: CampaignChangeRow): CampaignDone {
  return { rev, at, author, ...Kept.parse(JSON.parse(body)) };
}
