/** Campaigns in the base: one row each, one for each key, each change and each thing declared. */
import { WHOLE_TEAM } from "../../game/campaign/feeds/devices.ts";
import { type Engine, integer, type Row, type Statement, text, type Value } from "./engine.ts";
import type {
  CampaignChangeRow,
  CampaignKey,
  CampaignRow,
  CampaignStore,
  CampaignTerm,
  Correction,
  Declared,
} from "./campaign-store.ts";
import { campaignErasure } from "./erasure.ts";
import type { GroupCommit } from "./group.ts";

const COLUMNS = "id, code, since, body, base";
const DECLARED = "id, team, device, mission, day, amount, made_at";

const sql = {
  create: `insert into campaign (${COLUMNS}) values ($1, $2, $3, $4, $5) on conflict (code) do nothing`,
  remove: "delete from campaign where id = $1",
  find: `select ${COLUMNS} from campaign where id = $1`,
  idOf: "select id from campaign where code = $1",
  addKey: "insert into campaign_key (campaign, hash, role) values ($1, $2, $3)",
  removeKey: "delete from campaign_key where campaign = $1 and hash = $2",
  roleOf: "select role from campaign_key where campaign = $1 and hash = $2",
  changes:
    "select rev, made_at, author, body from campaign_change where campaign = $1 and rev > $2 order by rev",
  // It adds no row unless it comes next: another process may have written meanwhile.
  add: `insert into campaign_change (campaign, rev, made_at, author, body)
    select $1, cast($2 as bigint), $3, $4, $5
    where (select coalesce(max(rev), 0) from campaign_change where campaign = $1) = cast($2 as bigint) - 1
    and exists (select 1 from campaign where id = $1)`,
  removeChange:
    "delete from campaign_change where campaign = $1 and rev = $2 and made_at = $3 and author = $4",
  settle: "update campaign set body = $2, base = $3 where id = $1 and base <= $3",
  declare: `insert into declaration (campaign, ${DECLARED}) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (campaign, id) do nothing`,
  undeclare: "delete from declaration where campaign = $1 and id = $2 and made_at = $3",
  declared: `select ${DECLARED} from declaration where campaign = $1 order by id`,
  terms: `select id, since, announced_at, forgotten_at from campaign
    left join campaign_term on campaign = id`,
  saveTerm: `insert into campaign_term (campaign, announced_at, forgotten_at)
    select id, $2, $3 from campaign where id = $1
    on conflict (campaign) do update set announced_at = $2, forgotten_at = $3`,
  forget: `update declaration set device = own.name
    from (select device, min(id) as name from declaration
      where campaign = $1 and device <> '${WHOLE_TEAM}' group by device) as own
    where campaign = $1 and own.device = declaration.device`,
  forgotten: "update campaign_term set forgotten_at = $2 where campaign = $1",
  declaredAfter: `select ${DECLARED} from declaration where campaign = $1 and id > $2 order by id limit $3`,
  correct: "update declaration set amount = $3 where campaign = $1 and id = $2",
};

export class CampaignTable implements CampaignStore {
  readonly #engine: Engine;
  readonly #queue: GroupCommit;

  constructor(engine: Engine, queue: GroupCommit) {
    this.#engine = engine;
    this.#queue = queue;
  }

  create({ id, code, since, body, base }: CampaignRow, keys: readonly CampaignKey[]): Promise<void> {
    const made = { sql: sql.create, values: [id, code, since, body, base], otherwise: "code-taken" as const };
    return this.#write([made, ...keysAdded(id, keys)], [{ sql: sql.remove, values: [id] }]);
  }

  async find(id: string): Promise<CampaignRow | undefined> {
    const [row] = await this.#rows(sql.find, id);
    return row && toCampaign(row);
  }

  async idOf(code: string): Promise<string | undefined> {
    const [row] = await this.#rows(sql.idOf, code);
    return row && text(row, "id");
  }

  async roleOf(id: string, hash: string): Promise<string | undefined> {
    const [row] = await this.#rows(sql.roleOf, id, hash);
    return row && text(row, "role");
  }

  async changes(id: string, after: number): Promise<readonly CampaignChangeRow[]> {
    return (await this.#rows(sql.changes, id, after)).map((row) => ({
      ...{ rev: integer(row, "rev"), at: text(row, "made_at"), author: text(row, "author") },
      body: text(row, "body"),
    }));
  }

  add(id: string, changes: readonly CampaignChangeRow[], keys: readonly CampaignKey[]): Promise<void> {
    const undo = [
      ...changes.map(({ rev, at, author }) => ({ sql: sql.removeChange, values: [id, rev, at, author] })),
      ...keys.map(({ hash }) => ({ sql: sql.removeKey, values: [id, hash] })),
    ];
    return this.#write([...changes.map((change) => changeAdded(id, change)), ...keysAdded(id, keys)], undo);
  }

  settle(id: string, body: string, base: number): Promise<void> {
    return this.#write([{ sql: sql.settle, values: [id, body, base] }]);
  }

  declare(id: string, rows: readonly Declared[]): Promise<void> {
    const added = rows.map(({ id: row, team, device, mission, day, amount, at }) => ({
      ...{ sql: sql.declare, values: [id, row, team, device, mission, day, amount, at] },
    }));
    const undo = rows.map(({ id: row, at }) => ({ sql: sql.undeclare, values: [id, row, at] }));
    return this.#write(added, undo);
  }

  async declared(id: string): Promise<readonly Declared[]> {
    return (await this.#rows(sql.declared, id)).map(toDeclared);
  }

  async declaredAfter(id: string, after: string, most: number): Promise<readonly Declared[]> {
    return (await this.#rows(sql.declaredAfter, id, after, most)).map(toDeclared);
  }

  correct(id: string, { id: row, amount, change }: Correction): Promise<void> {
    return this.#write([
      changeAdded(id, change),
      { sql: sql.correct, values: [id, row, amount], otherwise: "write-failed" },
    ]);
  }

  async terms(): Promise<readonly CampaignTerm[]> {
    return (await this.#rows(sql.terms)).map(toTerm);
  }

  async term(id: string): Promise<CampaignTerm | undefined> {
    const [row] = await this.#rows(`${sql.terms} where id = $1`, id);
    return row && toTerm(row);
  }

  saveTerm({ id, announcedAt, forgottenAt }: CampaignTerm): Promise<void> {
    return this.#write([{ sql: sql.saveTerm, values: [id, announcedAt, forgottenAt] }]);
  }

  forgetDevices(id: string, at: string): Promise<void> {
    return this.#queue.alone(async () => {
      await this.#engine.write([
        { sql: sql.forget, values: [id] },
        { sql: sql.forgotten, values: [id, at] },
      ]);
      await this.#engine.scrub();
    });
  }

  erase(id: string): Promise<void> {
    return this.#queue.alone(async () => {
      await this.#engine.write(campaignErasure(id, new Date().toISOString()));
      await this.#engine.scrub();
    });
  }

  #write(statements: readonly Statement[], undo: readonly Statement[] = []): Promise<void> {
    return this.#queue.alone(() => this.#engine.write(statements, undo));
  }

  #rows(asked: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    return this.#engine.rows({ sql: asked, values });
  }
}

const keysAdded = (id: string, keys: readonly CampaignKey[]) =>
  keys.map(({ hash, role }) => ({ sql: sql.addKey, values: [id, hash, role] }));

const changeAdded = (id: string, { rev, at, author, body }: CampaignChangeRow) => ({
  ...{ sql: sql.add, values: [id, rev, at, author, body] },
  otherwise: "write-failed" as const,
});

const toCampaign = (row: Row): CampaignRow => ({
  ...{ id: text(row, "id"), code: text(row, "code"), since: text(row, "since") },
  ...{ body: text(row, "body"), base: integer(row, "base") },
});

const orNull = (row: Row, column: string) => (row[column] === null ? null : text(row, column));
const toTerm = (row: Row): CampaignTerm => ({
  ...{ id: text(row, "id"), since: text(row, "since") },
  ...{ announcedAt: orNull(row, "announced_at"), forgottenAt: orNull(row, "forgotten_at") },
});

const toDeclared = (row: Row): Declared => ({
  ...{ id: text(row, "id"), team: text(row, "team"), device: text(row, "device") },
  ...{ mission: text(row, "mission"), day: text(row, "day"), at: text(row, "made_at") },
  amount: integer(row, "amount"),
});
