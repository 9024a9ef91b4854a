/**
 * Which process a session or a campaign belongs to, when several share one base: written where the journal is, so that
 * giving up and writing on can never both happen. All times are the database's: clocks of machines differ.
 */
import { type Engine, integer, type Row, type Statement, text } from "./engine.ts";

/** A process not heard of for so long is dead: its sessions are taken by others. */
export const LEASE_MS = 5_000;

/**
 * `incarnation` is drawn at each start: a process started again with its number is another owner. `secret` lets
 * processes know each other when one hands a request on.
 */
export const LEASES = `
  create table if not exists process (
    number bigint not null primary key,
    incarnation text not null,
    secret text not null,
    url text not null,
    beat bigint not null,
    ended bigint
  );
  create table if not exists lease (
    name text not null primary key,
    number bigint not null,
    incarnation text not null
  );
`;
export const LEASE_TABLES = ["process", "lease"];

export interface Incarnation {
  readonly number: number;
  readonly incarnation: string;
}

export interface ProcessRow extends Incarnation {
  readonly secret: string;
  /** By which other processes reach it. */
  readonly url: string;
  readonly isAlive: boolean;
}

export const sessionLease = (code: string) => `session:${code}`;
export const campaignLease = (id: string) => `campaign:${id}`;

const NOW = "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
const ALIVE = "p.number = lease.number and p.incarnation = lease.incarnation and p.ended is null";
const sessionName = "'session:' || session.code";

const sql = {
  register: `insert into process (number, incarnation, secret, url, beat) values ($1, $2, $3, $4, ${NOW})
    on conflict (number) do update set incarnation = excluded.incarnation, secret = excluded.secret,
    url = excluded.url, beat = excluded.beat, ended = null`,
  // Its own of before are never without an owner: nobody takes them while it reads them again.
  inherit: "update lease set incarnation = $2 where number = $1",
  beat: `update process set beat = ${NOW} where number = $1 and incarnation = $2 and ended is null`,
  end: `update process set ended = ${NOW} where number = $1 and incarnation = $2 and ended is null`,
  endSilent: `update process set ended = ${NOW} where ended is null and beat < ${NOW} - $1 and number <> $2`,
  // Shared with what this transaction writes: whoever declares this process dead waits for its end, or makes it fail.
  fence: "select 1 from process where number = $1 and incarnation = $2 and ended is null for share",
  all: "select number, incarnation, secret, url, ended is null as alive from process order by number",
  claim: `insert into lease (name, number, incarnation) values ($1, $2, $3)
    on conflict (name) do update set number = excluded.number, incarnation = excluded.incarnation
    where (lease.number = excluded.number and lease.incarnation = excluded.incarnation)
    or not exists (select 1 from process p where ${ALIVE})`,
  // Shared, so that who takes it waits for what is being written.
  hold: "select 1 from lease where name = $1 and number = $2 and incarnation = $3 for share",
  owner: `select p.number from lease join process p on ${ALIVE} where lease.name = $1`,
  orphans: `select session.code from session where session.status = 'live' and not exists
    (select 1 from lease join process p on ${ALIVE} where lease.name = ${sessionName}) order by session.code`,
  owned: `select session.code from session join lease on lease.name = ${sessionName}
    where session.status = 'live' and lease.number = $1 and lease.incarnation = $2 order by session.code`,
  // Of sessions that are no more, and of processes that ended: nobody asks for them.
  sweep: `delete from lease where not exists (select 1 from process p where ${ALIVE})
    and name like 'session:%' and not exists (select 1 from session where ${sessionName} = lease.name
    and session.status = 'live')`,
};

/** What is asked of the base by several processes. PostgreSQL alone: a SQLite file has one owner by its lock. */
export class Leases {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** From now on `me` is the process of this number; one that still ran under it writes nothing any more. */
  register({ number, incarnation, secret, url }: Omit<ProcessRow, "isAlive">): Promise<void> {
    return this.#engine.write([
      { sql: sql.register, values: [number, incarnation, secret, url] },
      { sql: sql.inherit, values: [number, incarnation] },
      { sql: sql.sweep, values: [] },
    ]);
  }

  /**
   * Others not heard of are declared dead; it waits for what they are writing.
   * @throws StoreError `fenced` when it was declared dead itself, or when its number was taken
   */
  beat({ number, incarnation }: Incarnation): Promise<void> {
    return this.#engine.write([
      { sql: sql.beat, values: [number, incarnation], otherwise: "fenced" },
      { sql: sql.endSilent, values: [LEASE_MS, number] },
    ]);
  }

  end({ number, incarnation }: Incarnation): Promise<void> {
    return this.#engine.write([{ sql: sql.end, values: [number, incarnation] }]);
  }

  async all(): Promise<readonly ProcessRow[]> {
    return (await this.#rows(sql.all)).map(toProcess);
  }

  /** Codes of live sessions that no living process owns. */
  async orphans(): Promise<readonly string[]> {
    return (await this.#rows(sql.orphans)).map((row) => text(row, "code"));
  }

  /** Codes of live sessions that are this process's. */
  async owned({ number, incarnation }: Incarnation): Promise<readonly string[]> {
    const rows = await this.#engine.rows({ sql: sql.owned, values: [number, incarnation] });
    return rows.map((row) => text(row, "code"));
  }

  /** @throws StoreError `lease-held` when a living process has it */
  claim(name: string, me: Incarnation): Promise<void> {
    return this.#engine.write([claiming(name, me)]);
  }

  /** Number of the living process that owns it. */
  async owner(name: string): Promise<number | undefined> {
    const [row] = await this.#rows(sql.owner, name);
    return row && integer(row, "number");
  }

  #rows(statement: string, ...values: readonly string[]): Promise<readonly Row[]> {
    return this.#engine.rows({ sql: statement, values });
  }
}

export const claiming = (name: string, { number, incarnation }: Incarnation): Statement => ({
  ...{ sql: sql.claim, values: [name, number, incarnation] },
  otherwise: "lease-held",
});

/** Before what is written of a session or a campaign: it is still this process's. */
export const holding = (name: string, { number, incarnation }: Incarnation): Statement => ({
  ...{ sql: sql.hold, values: [name, number, incarnation] },
  otherwise: "fenced",
});

/** First statement of all that a process writes once it is registered. */
export const fencing = ({ number, incarnation }: Incarnation): Statement => ({
  ...{ sql: sql.fence, values: [number, incarnation] },
  otherwise: "fenced",
});

const toProcess = (row: Row): ProcessRow => ({
  ...{ number: integer(row, "number"), incarnation: text(row, "incarnation") },
  ...{ secret: text(row, "secret"), url: text(row, "url"), isAlive: row.alive === true },
});
