/** Erases forms at their term, so many months after their making or their last wave, and never unannounced. */
import type { FormRow, FormStore } from "../journal/form-store.ts";
import { logError } from "../observe/log.ts";
import { corrected, erasesAt, isNear, retentionOfMonths, type Retention } from "./dates.ts";

const ROUND_MS = 10 * 60_000;

export class FormKeeper {
  readonly #forms: FormStore;
  readonly #retention: Retention;

  constructor(forms: FormStore, months: number) {
    this.#forms = forms;
    this.#retention = retentionOfMonths(months);
  }

  async begin(): Promise<void> {
    await this.round();
    setInterval(() => void this.round(), ROUND_MS).unref();
  }

  /** ISO; said on the page of results, where its organiser reads it. */
  erasesAt(form: FormRow): string {
    return new Date(erasesAt(termOf(form), this.#retention) ?? 0).toISOString();
  }

  /** Never throws: a round that fails is made again. */
  async round(): Promise<void> {
    try {
      for (const form of await this.#forms.all()) await this.#look(form, Date.now());
    } catch (error) {
      logError("round-failed", error);
    }
  }

  async #look(form: FormRow, now: number): Promise<void> {
    const { seenAt, announcedAt } = corrected(termOf(form), now);
    const known = { ...form, since: seenAt, announcedAt };
    const isToAnnounce = announcedAt === null && isNear(seenAt, this.#retention, now);
    const next = isToAnnounce ? { ...known, announcedAt: new Date(now).toISOString() } : known;
    if (announcedAt !== null && now >= (erasesAt(termOf(next), this.#retention) ?? Infinity))
      await this.#forms.erase(form.id);
    else if (next.since !== form.since || next.announcedAt !== form.announcedAt) await this.#forms.save(next);
  }
}

/** A form is over as soon as it is made: its term counts from then. */
const termOf = ({ id, since, announcedAt }: FormRow) => ({
  ...{ code: id, seq: 0, seenAt: since, endedAt: since, announcedAt },
});
