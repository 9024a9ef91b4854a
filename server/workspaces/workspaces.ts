/** Workspaces at work: held in memory, changed one after the other, written before anybody hears of it, by several processes. */
import { Turns } from "../turns.ts";
import { readChange } from "../../game/workspace/apply.ts";
import { commit, type Applied } from "../../game/workspace/commit.ts";
import { Change, Made } from "../../game/workspace/change/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import type { ChangeRow, WorkspaceRow, WorkspaceStore } from "../journal/workspace-store.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** Reading again goes through so many changes at most. */
const SETTLED_EVERY = 50;
/** Held in memory; the store has them all. */
const MOST_HELD = 20;
/** Another process writes the same workspace: each time that one came first, something was kept. */
const MOST_TRIES = 40;
const WAIT_MS = 15;

export interface Held {
  readonly row: WorkspaceRow;
  workspace: Workspace;
  rev: number;
  base: number;
}

export interface Done {
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
  readonly #turns = new Turns();

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
    return this.#turns.take(id, () => this.#read(id));
  }

  /** Each change is applied or refused by itself; those applied are on disk when this resolves. */
  change(id: string, author: string, changes: readonly (Change | Made)[]): Promise<readonly Applied[]> {
    return this.#turns.take(id, async () => {
      for (let tries = 1; ; tries += 1) {
        const held = await this.#read(id);
        if (!held) throw new Error(`no workspace ${id}`);
        const { applied, rows, workspace } = made(held, author, changes);
        if (rows.length === 0) return applied;
        try {
          await this.#write(held, workspace, rows);
          return applied;
        } catch (error) {
          // Nothing of it was kept. It is made again on what another process wrote, if that is why.
          if (tries >= MOST_TRIES || (await this.#store.latest(id)) === held.rev) throw error;
          await sleep(Math.random() * WAIT_MS);
        }
      }
    });
  }

  /** The latest first. */
  async past(id: string, before: number, most: number): Promise<readonly Done[]> {
    return (await this.#store.changesBefore(id, before, most)).map(doneOf);
  }

  async history(id: string, after: number): Promise<readonly Done[]> {
    return (await this.#store.changes(id, after)).map(doneOf);
  }

  erase(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      await this.#store.erase(id);
      this.#held.delete(id);
    });
  }

  async #write(held: Held, workspace: Workspace, rows: readonly ChangeRow[]): Promise<void> {
    const { id } = held.row;
    await this.#store.add(id, rows);
    held.workspace = workspace;
    held.rev += rows.length;
    if (held.rev - held.base < SETTLED_EVERY) return;
    await this.#store.settle(id, JSON.stringify(workspace), held.rev);
    held.base = held.rev;
  }

  async #read(id: string): Promise<Held | undefined> {
    const known = this.#held.get(id);
    const latest = known && (await this.#store.latest(id));
    if (known && latest !== undefined && latest >= known.rev) return this.#follow(known, latest);
    this.#held.delete(id);
    const row = await this.#store.find(id);
    if (!row) return undefined;
    const begun = { row, workspace: Workspace.parse(JSON.parse(row.body)), rev: row.base, base: row.base };
    const held = await this.#follow(begun, Infinity);
    this.#held.set(id, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  /** What was written since, by whichever process. */
  async #follow(held: Held, latest: number): Promise<Held> {
    if (latest === held.rev) return held;
    for (const done of await this.history(held.row.id, held.rev)) {
      const applied = commit(held.workspace, done.change);
      if (applied.ok) held.workspace = applied.workspace;
      held.rev = done.rev;
    }
    return held;
  }
}

interface Attempt {
  readonly applied: readonly Applied[];
  readonly rows: readonly ChangeRow[];
  readonly workspace: Workspace;
}

/** Each on what the one before left. */
function made(
  { workspace: before, rev }: Held,
  author: string,
  changes: readonly (Change | Made)[],
): Attempt {
  const at = new Date().toISOString();
  const applied: Applied[] = [];
  const rows: ChangeRow[] = [];
  let workspace = before;
  for (const change of changes) {
    const read = readChange(workspace, change);
    const one = read.ok ? commit(workspace, read.change) : read;
    applied.push(one);
    if (!one.ok || !read.ok) continue;
    ({ workspace } = one);
    // As it was read: what was sent may hold a session's sentences, which are kept nowhere but there.
    const body = JSON.stringify({ change: read.change, before: one.before });
    rows.push({ rev: rev + rows.length + 1, at, author, body });
  }
  return { applied, rows, workspace };
}

function doneOf({ rev, at, author, body }: ChangeRow): Done {
  const { change, before } = Kept.parse(JSON.parse(body));
  return { rev, at, author, change: Change.or(Made).parse(change), before };
}
