/** The store in PostgreSQL, where several servers may share one base. */
import { randomInt } from "node:crypto";
import { type ClientBase, Pool } from "pg";
import { type Engine, messageOf, type Row, type Statement, text, type Value } from "./engine.ts";
import { fencing, type Incarnation, LEASES, LEASE_TABLES } from "./leases.ts";
import { checkFormat, createTables, FIND_FORMAT, sql, TABLES } from "./schema.ts";
import { StoreError } from "./store.ts";

/** Any number, the same in all servers: one creates the tables while the others wait. */
const CREATION_LOCK = 230_711_931;

const APPLICATION = "trois-tiers";

const OTHERS_AT_WORK = `select 1 from pg_stat_activity where datname = current_database()
  and application_name = '${APPLICATION}' and pid <> pg_backend_pid()`;

/**
 * First statement of a writing transaction. The lock is ours alone: the next transaction waits until PostgreSQL
 * has done with the last, even cut off from us. Acknowledged must mean durable whatever the base's default, and
 * an abandoned transaction must not hold its locks. Set for the transaction, so that a proxy such as pgbouncer
 * may share connections.
 */
const FENCE = `
  select pg_advisory_xact_lock($1),
    set_config('synchronous_commit', coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), true),
    set_config('idle_in_transaction_session_timeout', '5000', true)`;

/** Several processes may write to one base: each says which one it is, and writes nothing once it is declared dead. */
export interface SharedEngine extends Engine {
  /** Undefined while it registers. */
  writeAs(me: Incarnation | undefined): void;
}

export async function openPostgres(url: string): Promise<SharedEngine> {
  const pool = new Pool({
    connectionString: url,
    max: 4, // one writes at a time, the others read
    pipeline: true, // a group's statements leave together: one journey to the server, not one each
    keepAlive: true,
    application_name: APPLICATION, // by which a restore sees that a server is at work
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
  });
  // A connection lost while idle: the pool replaces it. Without these two listeners the process would stop.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await prepareBase(pool);
    await pool.query("select 1"); // from now on a connection is there to be seen
    return new PostgresEngine(pool);
  } catch (error) {
    await pool.end();
    throw error instanceof StoreError ? error : new StoreError("unreachable", messageOf(error));
  }
}

async function prepareBase(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [CREATION_LOCK]);
    const [encoding] = await rowsOf(client, "select current_setting('server_encoding') as name");
    if (encoding && text(encoding, "name") !== "UTF8")
      throw new StoreError("format-unknown", `the base's encoding is ${text(encoding, "name")}, not UTF8`);
    const found = await rowsOf(
      client,
      "select tablename as name from pg_tables where schemaname = current_schema()",
    );
    // Other programs may live in the same base, as long as no table has our names.
    const ours = found.map((row) => text(row, "name")).filter((name) => TABLES.includes(name));
    checkFormat(ours, ours.includes("meta") ? await formatOf(client) : undefined);
    const shared = found.filter((row) => LEASE_TABLES.includes(text(row, "name")));
    // Not when nothing is missing: the right to create tables may have been withdrawn since.
    if (ours.length < TABLES.length) await client.query(createTables(""));
    if (shared.length < LEASE_TABLES.length) await client.query(LEASES);
    await client.query("commit");
  } finally {
    client.release(true); // after a failure this is the rollback
  }
}

/** Another program's `meta` may have other columns, or hold other things than text. */
async function formatOf(client: ClientBase): Promise<string | undefined> {
  try {
    const [row] = await rowsOf(client, FIND_FORMAT);
    return row && text(row, "value");
  } catch {
    return undefined;
  }
}

const rowsOf = async (client: ClientBase, sql: string) => (await client.query<Row>(sql)).rows;

class PostgresEngine implements SharedEngine {
  readonly #pool: Pool;
  readonly #fence: Statement = { sql: FENCE, values: [randomInt(2 ** 47)] };
  /**
   * What removes the transactions whose fate is unknown: the connection broke between "commit" and its
   * answer. Their promises were rejected, so nothing of them may stay; the next transaction, or the next
   * reading, begins by removing them.
   */
  #doubts: readonly Statement[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #me: Incarnation | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** What stayed in doubt was another's to settle: who took its sessions has read them as they are. */
  writeAs(me: Incarnation | undefined): void {
    this.#me = me;
    this.#doubts = [];
  }

  async rows(statement: Statement): Promise<readonly Row[]> {
    try {
      if (this.#doubts.length > 0) await this.write([]);
      return (await this.#pool.query<Row>(toQuery(statement))).rows;
    } catch (error) {
      throw new StoreError("unreachable", messageOf(error));
    }
  }

  /** One after the other: two at once could remove a doubt after its command was sent again and accepted. */
  write(statements: readonly Statement[], undo: readonly Statement[] = []): Promise<void> {
    const result = this.#last.then(() => this.#transaction(statements, undo));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #transaction(statements: readonly Statement[], undo: readonly Statement[]): Promise<void> {
    const client = await this.#pool.connect();
    let isCommitSent = false;
    const own = this.#me === undefined ? [] : [fencing(this.#me)];
    try {
      const begun = client.query("begin");
      await Promise.all([
        begun,
        ...[this.#fence, ...own, ...this.#doubts, ...statements].map((one) => run(client, one)),
      ]);
      isCommitSent = true;
      await client.query("commit");
    } catch (error) {
      if (isCommitSent) this.#doubts = [...this.#doubts, ...undo];
      client.release(true); // a new connection is the surest rollback
      throw error;
    }
    this.#doubts = [];
    client.release();
  }

  /** PostgreSQL keeps deleted rows until its own vacuum, whose time is the administrator's choice. */
  scrub(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * In two transactions: a rewriting keeps the versions that its own transaction replaced. `cluster` writes the
   * whole table into a new file in the order of its keys, indexes too, and needs its owner.
   */
  async forgetOrder(session: string, survey: string): Promise<void> {
    await this.write([{ sql: sql.touchAnswers, values: [session, survey] }]);
    await this.#pool.query(sql.clusterAnswers);
  }

  /** Servers that start meanwhile wait, for they take the same lock first. */
  async bulk(work: (put: (statement: Statement) => Promise<void>) => Promise<void>): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query("begin");
      await client.query("select pg_advisory_xact_lock($1)", [CREATION_LOCK]);
      if ((await rowsOf(client, OTHERS_AT_WORK)).length > 0)
        throw new StoreError("in-use", "another server is connected to this base");
      await work((statement) => run(client, statement));
      await client.query("commit");
    } finally {
      client.release(true); // after a failure this is the rollback
    }
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#pool.end();
  }
}

async function run(client: ClientBase, statement: Statement): Promise<void> {
  const { rowCount } = await client.query(toQuery(statement));
  if (rowCount === 0 && statement.otherwise !== undefined)
    throw new StoreError(statement.otherwise, `no row changed: ${statement.sql}`);
}

/** A named statement is parsed once per connection. */
const names = new Map<string, string>();

function toQuery({ sql, values }: Statement): { name: string; text: string; values: Value[] } {
  const name = names.get(sql) ?? `t${names.size}`;
  names.set(sql, name);
  return { name, text: sql, values: [...values] };
}
