/** Dossiers in the base: a row for a session whose archivist's form was begun. */
import type { DossierStore, TraceCounts } from "./dossier-store.ts";
import { type Engine, integer, type Row, text } from "./engine.ts";
import type { GroupCommit } from "./group.ts";

const sql = {
  find: "select body from dossier where session = $1",
  // What comes after the whole session was erased must not bring anything back.
  save: `insert into dossier (session, body) select $1, $2
    where exists (select 1 from session where code = $1)
    on conflict (session) do update set body = excluded.body`,
  traces: `select (select count(*) from event where session = $1) as events,
    (select count(*) from word where session = $1) as words,
    (select count(*) from seat_token where session = $1) as seats,
    (select count(*) from survey_answer where session = $1) as answers`,
  erasedAt: "select at from erasure where session = $1 and kind = 'traces'",
};

export class DossierTable implements DossierStore {
  readonly #engine: Engine;
  readonly #queue: GroupCommit;

  constructor(engine: Engine, queue: GroupCommit) {
    this.#engine = engine;
    this.#queue = queue;
  }

  async find(code: string): Promise<string | undefined> {
    const [row] = await this.#rows(sql.find, code);
    return row && text(row, "body");
  }

  save(code: string, body: string): Promise<void> {
    const statement = { sql: sql.save, values: [code, body], otherwise: "write-failed" as const };
    return this.#queue.alone(() => this.#engine.write([statement]));
  }

  async countTraces(code: string): Promise<TraceCounts> {
    const [row] = await this.#rows(sql.traces, code);
    const count = (column: string) => (row ? integer(row, column) : 0);
    return {
      ...{ events: count("events"), words: count("words") },
      ...{ seats: count("seats"), answers: count("answers") },
    };
  }

  async erasedAt(code: string): Promise<string | undefined> {
    const [row] = await this.#rows(sql.erasedAt, code);
    return row && text(row, "at");
  }

  #rows(statement: string, code: string): Promise<readonly Row[]> {
    return this.#engine.rows({ sql: statement, values: [code] });
  }
}
