/** The dossiers of this server's sessions: what was written with the archivist, and what each one prints. */
import { type Dossier, EMPTY_FORM, type Traces } from "../../game/dossier/document-words.ts";
import { type ArchivistForm, type ChosenWords, DossierRow } from "../../game/dossier/schema.ts";
import type { DossierText } from "../../game/dossier/terms.ts";
import { textsOf } from "../../game/dossier/words.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { SessionRow, Store } from "../journal/store.ts";
import type { FootprintOf } from "../own-footprint/session-footprint.ts";
import type { Keeper } from "../retention/keeper.ts";
import type { LiveSession } from "../rooms/listen.ts";
import { Turns } from "../turns.ts";
import { compose, headsOf } from "./compose.ts";
import { recordedIn } from "./recorded.ts";

const EMPTY: DossierRow = { form: EMPTY_FORM, words: { kept: [], leftOut: [] }, takenAt: null };

interface DossiersParts {
  readonly store: Store;
  readonly terms: Keeper;
  readonly facts: () => ReadonlyMap<string, Fact>;
  /** Of the program. */
  readonly version: string;
  readonly footprintOf: FootprintOf;
}

export class Dossiers {
  readonly #parts: DossiersParts;
  /** What is written of one session waits for what was written of it before. */
  readonly #turns = new Turns();

  constructor(parts: DossiersParts) {
    this.#parts = parts;
  }

  async row(code: string): Promise<DossierRow> {
    const body = await this.#parts.store.dossiers.find(code);
    const parsed = DossierRow.safeParse(JSON.parse(body ?? "null"));
    return parsed.success ? parsed.data : EMPTY;
  }

  saveForm(code: string, form: ArchivistForm): Promise<void> {
    return this.#change(code, (row) => ({ ...row, form }));
  }

  saveWords(code: string, words: ChosenWords): Promise<void> {
    return this.#change(code, (row) => ({ ...row, words }));
  }

  noteTaken(code: string): Promise<void> {
    return this.#change(code, (row) => ({ ...row, takenAt: new Date().toISOString() }));
  }

  /** What people typed and may enter the dossier. */
  texts(live: LiveSession, locale: Locale): DossierText[] {
    return textsOf({ frozen: live.frozen, state: live.state }, live.words, locale);
  }

  async ofLive(live: LiveSession, locale: Locale): Promise<Dossier> {
    const { store, facts, version, footprintOf } = this.#parts;
    const { code } = live.row;
    const { form, words } = await this.row(code);
    const endedAt = this.endedAt(live);
    const heads = await headsOf(code, store);
    const footprint = await footprintOf(live, locale);
    const made = { live, locale, version, endedAt, heads, footprint, chosen: words, facts: facts() };
    return { ...compose(made), form, traces: await this.traces(live.row) };
  }

  /** Undefined when the session left none. */
  async ofErased(row: SessionRow): Promise<Dossier | undefined> {
    const { dossier } = recordedIn(await this.#parts.store.remains(row.code));
    if (!dossier) return undefined;
    const { form } = await this.row(row.code);
    return { ...dossier, form, traces: await this.traces(row) };
  }

  async traces({ code, status }: SessionRow): Promise<Traces> {
    const { store, terms } = this.#parts;
    const { days } = terms.retention;
    if (status !== "erased") return { days, due: terms.erasesAt(code), erased: null };
    const { erased } = recordedIn(await store.remains(code));
    const at = erased?.at ?? (await store.dossiers.erasedAt(code));
    return { days, due: null, erased: erased ?? (at === undefined ? null : { at, counts: null }) };
  }

  /** Until a round has seen the end, it was just now. */
  endedAt({ row, state }: LiveSession): string | null {
    const seen = this.#parts.terms.endedAt(row.code);
    if (state.everyone.flow.status !== "ended") return null;
    return seen ?? new Date().toISOString();
  }

  #change(code: string, change: (row: DossierRow) => DossierRow): Promise<void> {
    return this.#turns.take(code, async () => {
      await this.#parts.store.dossiers.save(code, JSON.stringify(change(await this.row(code))));
    });
  }
}
