/** Workspaces at work: read once, changed one after the other, written before anybody hears of it. */
import { readChange } from "../../game/workspace/apply.ts";
import { commit, type Applied } from "../../game/workspace/commit.ts";
import { Change, Made } from "../../game/workspace/change/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import type { ChangeRow, WorkspaceRow, WorkspaceStore } from "../journal/workspace-store.ts";
import { z } from "zod";

/** Reading again goes through so many changes at most. */
const SETTLED_EVERY = 50;
/** Held in memory; the store has them all. */
const MOST_HELD = 20;

export interface Held {
  readonly row: WorkspaceRow;
  workspace: Workspace;
  rev: number;
  base: number;
}

interface Done {
  readonly rev: number;
  readonly at: string;
  readonly author: string;
  readonly change: Change | Made;
  /** What was there. */
  readonly before?: unknown;
}

const Kept = z.object({ change: z.unknown(), before: z.unknown().optional() });

export class Workspaces {
  readonly #store: WorkspaceStore;
  readonly #held = new Map<string, Held>();
  /** What is asked of one workspace waits for what was asked of it before. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(store: WorkspaceStore) {
    this.#store = store;
  }

  async create(workspace: Workspace, keys: Pick<WorkspaceRow, "keyHash" | "readerKeyHash">): Promise<void> {
    const since = new Date().toISOString();
    await this.#store.create({
      ...{ id: workspace.id, ...keys, since, body: JSON.stringify(workspace), base: 0 },
    });
  }

  /** @returns undefined when there is none */
  find(id: string): Promise<Held | undefined> {
    return this.#inTurn(id, () => this.#read(id));
  }

  /** Each change is applied or refused by itself; those applied are on disk when this resolves. */
  change(id: string, author: string, changes: readonly (Change | Made)[]): Promise<readonly Applied[]> {
    return this.#inTurn(id, async () => {
      const held = await this.#read(id);
      if (!held) throw new Error(`no workspace ${id}`);
      const at = new Date().toISOString();
      const applied: Applied[] = [];
      const rows: ChangeRow[] = [];
      let { workspace } = held;
      for (const change of changes) {
        const read = readChange(workspace, change);
        const one = read.ok ? commit(workspace, read.change) : read;
        applied.push(one);
        if (!one.ok || !read.ok) continue;
        ({ workspace } = one);
        // As it was read: what was sent may hold a session's sentences, which are kept nowhere but there.
        const body = JSON.stringify({ change: read.change, before: one.before });
        rows.push({ rev: held.rev + rows.length + 1, at, author, body });
      }
      if (rows.length > 0) await this.#write(held, workspace, rows);
      return applied;
    });
  }

  async history(id: string, after: number): Promise<readonly Done[]> {
    return (await this.#store.changes(id, after)).map(doneOf);
  }

  erase(id: string): Promise<void> {
    return this.#inTurn(id, async () => {
      await this.#store.erase(id);
      this.#held.delete(id);
    });
  }

  async #write(held: Held, workspace: Workspace, rows: readonly ChangeRow[]): Promise<void> {
    const { id } = held.row;
    try {
      await this.#store.add(id, rows);
    } catch (error) {
      // Another process may have written: what is held is no longer believed.
      this.#held.delete(id);
      throw error;
    }
    held.workspace = workspace;
    held.rev += rows.length;
    if (held.rev - held.base < SETTLED_EVERY) return;
    await this.#store.settle(id, JSON.stringify(workspace), held.rev);
    held.base = held.rev;
  }

  async #read(id: string): Promise<Held | undefined> {
    const known = this.#held.get(id);
    if (known) return known;
    const row = await this.#store.find(id);
    if (!row) return undefined;
    let workspace = Workspace.parse(JSON.parse(row.body));
    let rev = row.base;
    for (const done of await this.history(id, row.base)) {
      const applied = commit(workspace, done.change);
      if (applied.ok) ({ workspace } = applied);
      ({ rev } = done);
    }
    const held = { row, workspace, rev, base: row.base };
    this.#held.set(id, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(work);
    const quiet = turn.catch(() => undefined);
    this.#turns.set(id, quiet);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(id) === quiet) this.#turns.delete(id);
    }
  }
}

function doneOf({ rev, at, author, body }: ChangeRow): Done {
  const { change, before } = Kept.parse(JSON.parse(body));
  return { rev, at, author, change: Change.or(Made).parse(change), before };
}
