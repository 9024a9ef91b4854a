/** Erases workspaces at their term, so many months after their last change, and never unannounced. */
import type { WorkspaceStore, WorkspaceTerm } from "../journal/workspace-store.ts";
import { log, logError } from "../observe/log.ts";
import { corrected, erasesAt, isNear, workspaceRetention, type Retention } from "./dates.ts";

const ROUND_MS = 10 * 60_000;

export interface WorkspaceEnd {
  /** ISO; as long as nobody changes anything. */
  readonly erasesAt: string;
  /** The page says it to whoever opens it. */
  readonly isAnnounced: boolean;
}

export class WorkspaceKeeper {
  readonly #store: WorkspaceStore;
  readonly #retention: Retention;

  constructor(store: WorkspaceStore, months: number) {
    this.#store = store;
    this.#retention = workspaceRetention(months);
  }

  async begin(): Promise<void> {
    await this.round();
    setInterval(() => void this.round(), ROUND_MS).unref();
  }

  /** A change that no round has seen yet puts the end off already. */
  async endOf(id: string): Promise<WorkspaceEnd | undefined> {
    const term = await this.#store.term(id);
    if (!term) return undefined;
    const seen = seenNow(term, Date.now());
    return { erasesAt: new Date(this.#due(seen)).toISOString(), isAnnounced: seen.announcedAt !== null };
  }

  /** Never throws: a round that fails is made again. */
  async round(): Promise<void> {
    try {
      for (const term of await this.#store.terms()) await this.#look(term, Date.now());
    } catch (error) {
      logError("round-failed", error);
    }
  }

  async #look(term: WorkspaceTerm, now: number): Promise<void> {
    const seen = seenNow(term, now);
    const isToAnnounce = seen.announcedAt === null && isNear(seen.seenAt, this.#retention, now);
    const next = isToAnnounce ? { ...seen, announcedAt: new Date(now).toISOString() } : seen;
    if (seen.announcedAt !== null && now >= this.#due(seen)) {
      await this.#store.erase(term.id, term.rev);
      log("workspace-erased", { workspace: term.id });
    } else if (JSON.stringify(next) !== JSON.stringify(term)) await this.#store.saveTerm(next);
  }

  #due = (term: Seen) =>
    erasesAt({ ...term, code: term.id, seq: term.rev, endedAt: term.seenAt }, this.#retention) ?? Infinity;
}

interface Seen extends WorkspaceTerm {
  readonly seenAt: string;
}

/** A change counts from when it was first seen: the clock may have been wrong when it was made. */
function seenNow(term: WorkspaceTerm, now: number): Seen {
  const { id, rev, seenRev, announcedAt } = term;
  const today = new Date(now).toISOString();
  if (term.seenAt === null || seenRev !== rev)
    return { ...term, seenRev: rev, seenAt: today, announcedAt: null };
  const right = corrected(
    { ...{ code: id, seq: rev, seenAt: term.seenAt }, endedAt: null, announcedAt },
    now,
  );
  return { ...term, seenAt: right.seenAt, announcedAt: right.announcedAt };
}
