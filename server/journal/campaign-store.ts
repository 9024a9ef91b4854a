/** What the store promises of campaigns: a beginning, changes in order, and a row for each thing declared. */
import type { Declaration } from "../../game/campaign/schema.ts";

export interface CampaignRow {
  readonly id: string;
  /** Six characters by which people join. */
  readonly code: string;
  /** ISO; from when its term counts. */
  readonly since: string;
  /** JSON, as it was after the change numbered `base`. */
  readonly body: string;
  readonly base: number;
}

export interface CampaignChangeRow {
  /** From 1, without a gap. */
  readonly rev: number;
  /** ISO. */
  readonly at: string;
  /** `organiser`, or `captain/` and the team. */
  readonly author: string;
  /** JSON. */
  readonly body: string;
}

/** SHA-256 hex of a key, and the door that it opens: `organiser`, `reader`, `captain/<team>`. */
export interface CampaignKey {
  readonly hash: string;
  readonly role: string;
}

/** A row as it now stands, corrections made. */
export type Declared = Declaration & {
  /** ISO. */
  readonly at: string;
};

/** `amount` is what the row becomes; the change says who corrected it, and why. */
export interface Correction {
  readonly id: string;
  readonly amount: number;
  readonly change: CampaignChangeRow;
}

/** How far its erasing is; times are ISO. */
export interface CampaignTerm {
  readonly id: string;
  readonly since: string;
  readonly announcedAt: string | null;
  /** From when on no row says by which device it was declared. */
  readonly forgottenAt: string | null;
}

export interface CampaignStore {
  /** Rejects with a StoreError `code-taken` when the code exists. */
  create(row: CampaignRow, keys: readonly CampaignKey[]): Promise<void>;
  find(id: string): Promise<CampaignRow | undefined>;
  /** Id of the campaign that people join by that code. */
  idOf(code: string): Promise<string | undefined>;
  /** The door that a key opens. */
  roleOf(id: string, hash: string): Promise<string | undefined>;
  /** With rev > after, in order. */
  changes(id: string, after: number): Promise<readonly CampaignChangeRow[]>;
  /** As in a workspace's store; keys that the changes give are kept with them. */
  add(id: string, changes: readonly CampaignChangeRow[], keys: readonly CampaignKey[]): Promise<void>;
  settle(id: string, body: string, base: number): Promise<void>;
  /** All of them or none; one that is there already is left as it is. */
  declare(id: string, rows: readonly Declared[]): Promise<void>;
  declared(id: string): Promise<readonly Declared[]>;
  /** Those whose ids come next after one, `most` of them; from the first one with an empty id. */
  declaredAfter(id: string, after: string, most: number): Promise<readonly Declared[]>;
  correct(id: string, correction: Correction): Promise<void>;
  terms(): Promise<readonly CampaignTerm[]>;
  term(id: string): Promise<CampaignTerm | undefined>;
  saveTerm(term: CampaignTerm): Promise<void>;
  /** Each device gives way to the name of one of its own rows: what it declared still counts together. */
  forgetDevices(id: string, at: string): Promise<void>;
  /** For good, and written in the ledger of erasures. */
  erase(id: string): Promise<void>;
}
