/** What the store promises of dossiers: what the archivist had written of a session, and the proof of its erasing. */

/** Rows that speak of people, counted before they go. */
export interface TraceCounts {
  readonly events: number;
  readonly words: number;
  readonly seats: number;
  readonly answers: number;
}

export interface DossierStore {
  /** JSON. */
  find(code: string): Promise<string | undefined>;
  /** Of a session that is not erased whole; it lasts longer than its traces. */
  save(code: string, body: string): Promise<void>;
  countTraces(code: string): Promise<TraceCounts>;
  /** ISO time at which the traces were erased, as the ledger says. */
  erasedAt(code: string): Promise<string | undefined>;
}
