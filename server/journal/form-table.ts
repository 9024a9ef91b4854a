/** Forms and their answers in the base: each answer a row of its own, told five by five in an order that says nothing. */
import { createHash } from "node:crypto";
import type { Line } from "../../game/forms/answers.ts";
import { toldNow } from "../../game/forms/batches.ts";
import type { Counted, Written } from "../../game/forms/results.ts";
import { type Engine, integer, type Row, type Statement, text } from "./engine.ts";
import { formErasure, formTextErasure } from "./erasure.ts";
import type { FormRow, FormStore } from "./form-store.ts";
import type { GroupCommit } from "./group.ts";
import { textOrNull } from "./rows.ts";

const COLUMNS = "id, session, key_hash, since, announced_at, body";

const sql = {
  // Two consoles may ask for their session's at once: the second finds the first's.
  create: `insert into form (${COLUMNS}) values ($1, $2, $3, $4, $5, $6) on conflict (session) do nothing`,
  remove: "delete from form where id = $1",
  find: `select ${COLUMNS} from form where id = $1`,
  ofSession: `select ${COLUMNS} from form where session = $1`,
  all: `select ${COLUMNS} from form`,
  save: "update form set since = $2, announced_at = $3, body = $4 where id = $1",

  add: `insert into form_answer (form, question, random_key, told, body) values ($1, $2, $3, 0, $4)
    on conflict (form, question, random_key) do nothing`,
  removeWaiting: "delete from form_answer where form = $1 and question = $2 and random_key = $3 and told = 0",
  // Keys are random: which five of six that wait are told is chance, and so is the order in which they are laid down.
  waiting: `select question, random_key, body from form_answer where form = $1 and told = 0
    order by question, random_key`,
  take: "delete from form_answer where form = $1 and question = $2 and random_key = $3",
  tell: "insert into form_answer (form, question, random_key, told, body) values ($1, $2, $3, 1, $4)",
  counted: `select question, case when question like '% text %' then '' else body end as said, count(*) as n
    from form_answer where form = $1 and told = 1 group by 1, 2 order by 1, 2`,
  written: `select question, random_key, body from form_answer
    where form = $1 and told = 1 and question like '% text %' order by question, random_key`,
  sheets: "select count(*) as n from form_answer where form = $1 and question = $2",
};

export class FormTable implements FormStore {
  readonly #engine: Engine;
  readonly #queue: GroupCommit;

  constructor(engine: Engine, queue: GroupCommit) {
    this.#engine = engine;
    this.#queue = queue;
  }

  create({ id, session, keyHash, since, announcedAt, body }: FormRow): Promise<void> {
    const values = [id, session, keyHash, since, announcedAt, body];
    return this.#write([{ sql: sql.create, values }], [{ sql: sql.remove, values: [id] }]);
  }

  async find(id: string): Promise<FormRow | undefined> {
    const [row] = await this.#rows(sql.find, id);
    return row && toForm(row);
  }

  async ofSession(code: string): Promise<FormRow | undefined> {
    const [row] = await this.#rows(sql.ofSession, code);
    return row && toForm(row);
  }

  async all(): Promise<readonly FormRow[]> {
    return (await this.#rows(sql.all)).map(toForm);
  }

  save({ id, since, announcedAt, body }: FormRow): Promise<void> {
    return this.#write([
      { sql: sql.save, values: [id, since, announcedAt, body], otherwise: "write-failed" },
    ]);
  }

  async answer(id: string, sheet: string, lines: readonly Line[]): Promise<void> {
    const keyed = lines.map((line) => ({ ...line, key: keyOf(id, sheet, line.question) }));
    const added = keyed.map(({ question, key, body }): Statement => {
      return { sql: sql.add, values: [id, question, key, body] };
    });
    const undo = keyed.map(({ question, key }) => ({ sql: sql.removeWaiting, values: [id, question, key] }));
    await this.#write(added, undo);
    // The answer is safe: what could not be told now is told with the next one.
    await this.#queue.alone(() => this.#tell(id)).catch(() => undefined);
  }

  async #tell(id: string): Promise<void> {
    const waiting = await this.#rows(sql.waiting, id);
    const questions = new Set(waiting.map((row) => text(row, "question")));
    const told = [...questions].flatMap((question) => {
      const rows = waiting.filter((row) => row.question === question);
      return rows.slice(0, toldNow(rows.length));
    });
    if (told.length === 0) return;
    const places = told.map((row) => [id, text(row, "question"), text(row, "random_key")]);
    await this.#engine.write([
      ...places.map((values) => ({ sql: sql.take, values })),
      ...told.map((row, at) => ({ sql: sql.tell, values: [...(places[at] ?? []), text(row, "body")] })),
    ]);
    await this.#engine.scrub();
  }

  async counted(id: string): Promise<readonly Counted[]> {
    return (await this.#rows(sql.counted, id)).map((row) => ({
      ...{ question: text(row, "question"), body: text(row, "said"), people: integer(row, "n") },
    }));
  }

  async written(id: string): Promise<readonly Written[]> {
    return (await this.#rows(sql.written, id)).map((row) => ({
      ...{ question: text(row, "question"), key: text(row, "random_key"), body: text(row, "body") },
    }));
  }

  async sheets(id: string, question: string): Promise<number> {
    const [row] = await this.#rows(sql.sheets, id, question);
    return row ? integer(row, "n") : 0;
  }

  eraseText(id: string, key: string): Promise<void> {
    return this.#erase(formTextErasure(id, key, new Date().toISOString()));
  }

  erase(id: string): Promise<void> {
    return this.#erase(formErasure(id, new Date().toISOString()));
  }

  #erase(statements: readonly Statement[]): Promise<void> {
    return this.#queue.alone(async () => {
      await this.#engine.write(statements);
      await this.#engine.scrub();
    });
  }

  #write(statements: readonly Statement[], undo: readonly Statement[] = []): Promise<void> {
    return this.#queue.alone(() => this.#engine.write(statements, undo));
  }

  #rows(asked: string, ...values: readonly string[]): Promise<readonly Row[]> {
    return this.#engine.rows({ sql: asked, values });
  }
}

/** Random to whoever does not know the sheet's value, and joined to no other line of the same sheet. */
const keyOf = (id: string, sheet: string, question: string) =>
  createHash("sha256").update(`form ${id} ${question} ${sheet}`).digest("hex").slice(0, 32);

const toForm = (row: Row): FormRow => ({
  id: text(row, "id"),
  session: textOrNull(row, "session"),
  keyHash: text(row, "key_hash"),
  since: text(row, "since"),
  announcedAt: textOrNull(row, "announced_at"),
  body: text(row, "body"),
});
