/** What stays of a session's dossier once its traces are gone: written beside its counts, and read back. */
import { z } from "zod";
import { Erasure, Minutes } from "../../game/dossier/schema.ts";
import { Roadmap } from "../../game/roadmap/schema.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Store } from "../journal/store.ts";
import type { FootprintOf } from "../own-footprint/session-footprint.ts";
import { headerOf, type LiveSession } from "../rooms/listen.ts";
import { compose, headsOf, type Composed } from "./compose.ts";

interface RecordParts {
  readonly store: Store;
  readonly facts: () => ReadonlyMap<string, Fact>;
  /** Of the program. */
  readonly version: string;
  readonly footprintOf: FootprintOf;
}

/** Without any text that somebody typed: numbers, dates, titles of the catalogue. */
export const recording =
  ({ store, facts, version, footprintOf }: RecordParts) =>
  async (live: LiveSession, endedAt: string | null): Promise<{ readonly dossier: Composed }> => {
    const { locale } = headerOf(live.row);
    const heads = await headsOf(live.row.code, store);
    const footprint = await footprintOf(live, locale);
    const parts = { live, locale, version, endedAt, heads, footprint, chosen: null };
    return { dossier: compose({ ...parts, facts: facts() }) };
  };

const Recorded = z.object({
  dossier: z.object({ minutes: Minutes, roadmap: Roadmap }).optional(),
  erased: Erasure.optional(),
});
type Recorded = z.output<typeof Recorded>;

/** Nothing when an older program erased the session, or could not read it again. */
export function recordedIn(remains: string | undefined): Recorded {
  const parsed = Recorded.safeParse(JSON.parse(remains ?? "{}"));
  return parsed.success ? parsed.data : {};
}
