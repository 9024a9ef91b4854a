/** What the store promises of forms answered outside a session: follow-ups and barometers. */
import type { Line } from "../../game/forms/answers.ts";
import type { Counted, Written } from "../../game/forms/results.ts";

export interface FormRow {
  readonly id: string;
  /** Code of the session it follows; null for a barometer. */
  readonly session: string | null;
  /** SHA-256 hex of the key that opens its results. */
  readonly keyHash: string;
  /** From when its term counts, and when the erasing was announced; wall-clock times, ISO. */
  readonly since: string;
  readonly announcedAt: string | null;
  /** JSON. */
  readonly body: string;
}

export interface FormStore {
  /** A session has one form at most: a second changes nothing. */
  create(form: FormRow): Promise<void>;
  find(id: string): Promise<FormRow | undefined>;
  ofSession(code: string): Promise<FormRow | undefined>;
  all(): Promise<readonly FormRow[]>;
  /** Its term and body, as they now are. */
  save(form: FormRow): Promise<void>;
  /**
   * Resolves once the lines are on disk, each under a key of its own made from the sheet's random value, which is
   * written nowhere: the same sheet sent again changes nothing. Lines are told five at a time.
   */
  answer(id: string, sheet: string, lines: readonly Line[]): Promise<void>;
  /** Of told lines alone: how many say the same. */
  counted(id: string): Promise<readonly Counted[]>;
  /** Told texts, in the order of random keys. */
  written(id: string): Promise<readonly Written[]>;
  /** Sheets of a part, told or not: a ceiling counts them, nobody reads it. */
  sheets(id: string, question: string): Promise<number>;
  /** Written in the ledger of erasures, like `eraseWords`. */
  eraseText(id: string, key: string): Promise<void>;
  erase(id: string): Promise<void>;
}
