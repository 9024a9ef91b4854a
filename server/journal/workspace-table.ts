/** Workspaces in the base: one row each, and one for each change. */
import { type Engine, integer, type Row, text, type Value } from "./engine.ts";
import { workspaceErasure } from "./erasure.ts";
import type { GroupCommit } from "./group.ts";
import { textOrNull } from "./rows.ts";
import type { ChangeRow, WorkspaceRow, WorkspaceStore, WorkspaceTerm } from "./workspace-store.ts";

const COLUMNS = "id, key_hash, reader_key_hash, since, body, base";

const TERMS = `select w.id, (select coalesce(max(rev), 0) from workspace_change where workspace = w.id) as rev,
    t.rev as seen_rev, t.seen_at, t.announced_at
    from workspace w left join workspace_term t on t.workspace = w.id`;

const sql = {
  create: `insert into workspace (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)`,
  remove: "delete from workspace where id = $1",
  find: `select ${COLUMNS} from workspace where id = $1`,
  changes: `select rev, made_at, author, body from workspace_change where workspace = $1 and rev > $2 order by rev`,
  latest: `select (select coalesce(max(rev), 0) from workspace_change where workspace = $1) as rev
    from workspace where id = $1`,
  changesBefore: `select rev, made_at, author, body from workspace_change where workspace = $1 and rev < $2
    order by rev desc limit $3`,
  // It adds no row unless it comes next: another process may have written meanwhile.
  add: `insert into workspace_change (workspace, rev, made_at, author, body)
    select $1, cast($2 as bigint), $3, $4, $5
    where (select coalesce(max(rev), 0) from workspace_change where workspace = $1) = cast($2 as bigint) - 1
    and exists (select 1 from workspace where id = $1)`,
  removeChange:
    "delete from workspace_change where workspace = $1 and rev = $2 and made_at = $3 and author = $4",
  settle: "update workspace set body = $2, base = $3 where id = $1 and base <= $3",
  terms: TERMS,
  term: `${TERMS} where w.id = $1`,
  saveTerm: `insert into workspace_term (workspace, rev, seen_at, announced_at)
    select $1, cast($2 as bigint), $3, $4 where exists (select 1 from workspace where id = $1)
    on conflict (workspace) do update set rev = excluded.rev, seen_at = excluded.seen_at,
    announced_at = excluded.announced_at`,
};

export class WorkspaceTable implements WorkspaceStore {
  readonly #engine: Engine;
  readonly #queue: GroupCommit;

  constructor(engine: Engine, queue: GroupCommit) {
    this.#engine = engine;
    this.#queue = queue;
  }

  create({ id, keyHash, readerKeyHash, since, body, base }: WorkspaceRow): Promise<void> {
    const values = [id, keyHash, readerKeyHash, since, body, base];
    const undo = [{ sql: sql.remove, values: [id] }];
    return this.#queue.alone(() => this.#engine.write([{ sql: sql.create, values }], undo));
  }

  async find(id: string): Promise<WorkspaceRow | undefined> {
    const [row] = await this.#rows(sql.find, id);
    return row && toWorkspace(row);
  }

  async changes(id: string, after: number): Promise<readonly ChangeRow[]> {
    return (await this.#rows(sql.changes, id, after)).map(toChange);
  }

  async changesBefore(id: string, before: number, most: number): Promise<readonly ChangeRow[]> {
    return (await this.#rows(sql.changesBefore, id, before, most)).map(toChange);
  }

  async latest(id: string): Promise<number | undefined> {
    const [row] = await this.#rows(sql.latest, id);
    return row && integer(row, "rev");
  }

  add(id: string, changes: readonly ChangeRow[]): Promise<void> {
    const statements = changes.map(({ rev, at, author, body }) => ({
      ...{ sql: sql.add, values: [id, rev, at, author, body] },
      otherwise: "write-failed" as const,
    }));
    const undo = changes.map(({ rev, at, author }) => ({
      ...{ sql: sql.removeChange, values: [id, rev, at, author] },
    }));
    return this.#queue.alone(() => this.#engine.write(statements, undo));
  }

  settle(id: string, body: string, base: number): Promise<void> {
    return this.#queue.alone(() => this.#engine.write([{ sql: sql.settle, values: [id, body, base] }]));
  }

  async terms(): Promise<readonly WorkspaceTerm[]> {
    return (await this.#rows(sql.terms)).map(toTerm);
  }

  async term(id: string): Promise<WorkspaceTerm | undefined> {
    const [row] = await this.#rows(sql.term, id);
    return row && toTerm(row);
  }

  saveTerm({ id, seenRev, seenAt, announcedAt }: WorkspaceTerm): Promise<void> {
    const values = [id, seenRev, seenAt, announcedAt];
    return this.#queue.alone(() => this.#engine.write([{ sql: sql.saveTerm, values }]));
  }

  erase(id: string, rev?: number): Promise<void> {
    return this.#queue.alone(async () => {
      await this.#engine.write(workspaceErasure(id, new Date().toISOString(), rev));
      await this.#engine.scrub();
    });
  }

  #rows(asked: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    return this.#engine.rows({ sql: asked, values });
  }
}

const toChange = (row: Row): ChangeRow => ({
  ...{ rev: integer(row, "rev"), at: text(row, "made_at"), author: text(row, "author") },
  body: text(row, "body"),
});

const toTerm = (row: Row): WorkspaceTerm => ({
  ...{ id: text(row, "id"), rev: integer(row, "rev") },
  ...{ seenAt: textOrNull(row, "seen_at"), announcedAt: textOrNull(row, "announced_at") },
  seenRev: row.seen_rev === null ? null : integer(row, "seen_rev"),
});

const toWorkspace = (row: Row): WorkspaceRow => ({
  ...{ id: text(row, "id"), keyHash: text(row, "key_hash"), readerKeyHash: text(row, "reader_key_hash") },
  ...{ since: text(row, "since"), body: text(row, "body"), base: integer(row, "base") },
});
