/** The tables and every statement about them: one SQL text for both engines. */
import { COUNT_COLUMNS, COUNTS } from "./count-table.ts";
import { StoreError } from "./store.ts";

export const FORMAT = 1;

/** Those that a backup holds, with their columns, keys first; who is named comes before who names it. */
export const COLUMNS = {
  content: ["hash", "body"],
  session: [
    ...["code", "created_at", "status", "header", "content_hash", "facilitator_key_hash", "screen_key_hash"],
    "clock",
  ],
  event: ["session", "seq", "at", "author", "cmd_id", "body"],
  word: ["session", "id", "body"],
  seat_token: ["session", "hash", "seat"],
  snapshot: ["session", "seq", "hash", "body"],
  survey_answer: ["session", "survey", "random_key", "pair", "body"],
  term: ["session", "seq", "seen_at", "ended_at", "announced_at"],
  remains: ["session", "body"],
  dossier: ["session", "body"],
  erasure: ["session", "kind", "item", "at"],
  form: ["id", "session", "key_hash", "since", "announced_at", "body"],
  form_answer: ["form", "question", "random_key", "told", "body"],
  workspace: ["id", "key_hash", "reader_key_hash", "since", "body", "base"],
  workspace_change: ["workspace", "rev", "made_at", "author", "body"],
  campaign: ["id", "code", "since", "body", "base"],
  campaign_key: ["campaign", "hash", "role"],
  campaign_change: ["campaign", "rev", "made_at", "author", "body"],
  declaration: ["campaign", "id", "team", "device", "mission", "day", "amount", "made_at"],
  workspace_term: ["workspace", "rev", "seen_at", "announced_at"],
  campaign_term: ["campaign", "announced_at", "forgotten_at"],
  session_counts: COUNT_COLUMNS,
} as const;

export type TableName = keyof typeof COLUMNS;

export const TABLES = ["meta", ...Object.keys(COLUMNS)];

/** The ledger of erasures names no text, and outlives the sessions it speaks of. */
const ERASING = `
  create table if not exists term (
    session text not null primary key references session (code) on delete cascade,
    seq bigint not null,
    seen_at text not null,
    ended_at text,
    announced_at text
  );
  create table if not exists remains (session text not null primary key, body text not null);
  create table if not exists dossier (
    session text not null primary key references session (code) on delete cascade,
    body text not null
  );
  create table if not exists erasure (
    session text not null,
    kind text not null,
    item text not null,
    at text not null,
    primary key (session, kind, item)
  );
`;

/**
 * A form outlives the session it follows, and names no seat. One row is one answer to one question: no column joins
 * two rows of a person, nor says when or in which order they came, and none must ever be added. `told` is 0 until
 * five wait; first in the key, it keeps the few that wait together, and those told in pages that say batches alone.
 */
const FORMS = (keyed: string) => `
  create table if not exists form (
    id text not null primary key,
    session text unique,
    key_hash text not null,
    since text not null,
    announced_at text,
    body text not null
  );
  create table if not exists form_answer (
    form text not null references form (id) on delete cascade,
    question text not null,
    random_key text not null,
    told integer not null,
    body text not null,
    primary key (form, told, question, random_key),
    unique (form, question, random_key)
  ) ${keyed};
`;

/** A workspace outlives the sessions it was gathered from, and holds no word of theirs that is anybody's. */
const WORKSPACES = `
  create table if not exists workspace (
    id text not null primary key,
    key_hash text not null,
    reader_key_hash text not null,
    since text not null,
    body text not null,
    base bigint not null
  );
  create table if not exists workspace_change (
    workspace text not null references workspace (id) on delete cascade,
    rev bigint not null,
    made_at text not null,
    author text not null,
    body text not null,
    primary key (workspace, rev)
  );
  create table if not exists workspace_term (
    workspace text not null primary key references workspace (id) on delete cascade,
    rev bigint not null,
    seen_at text not null,
    announced_at text
  );
`;

/** What people declare is a row of its own, under a hash of their device that nobody is shown. */
const CAMPAIGNS = `
  create table if not exists campaign (
    id text not null primary key,
    code text not null unique,
    since text not null,
    body text not null,
    base bigint not null
  );
  create table if not exists campaign_key (
    campaign text not null references campaign (id) on delete cascade,
    hash text not null,
    role text not null,
    primary key (campaign, hash)
  );
  create table if not exists campaign_change (
    campaign text not null references campaign (id) on delete cascade,
    rev bigint not null,
    made_at text not null,
    author text not null,
    body text not null,
    primary key (campaign, rev)
  );
  create table if not exists declaration (
    campaign text not null references campaign (id) on delete cascade,
    id text not null,
    team text not null,
    device text not null,
    mission text not null,
    day text not null,
    amount bigint not null,
    made_at text not null,
    primary key (campaign, id)
  );
  create table if not exists campaign_term (
    campaign text not null primary key references campaign (id) on delete cascade,
    announced_at text,
    forgotten_at text
  );
`;

/**
 * `bigint` where a 32-bit integer of PostgreSQL would end; JSON stays text, read by nobody but us. What an older
 * program left without is added; the format is raised only when that program would misread what we write.
 *
 * An answer to a survey has no column for who, when or in which order, and must never get one.
 * @param keyed SQLite's `without rowid`: its hidden number of the row would be the order of arrival
 */
export const createTables = (keyed: "" | "without rowid") => `
  create table if not exists meta (name text not null primary key, value text not null);
  create table if not exists content (hash text not null primary key, body text not null);
  create table if not exists session (
    code text not null primary key,
    created_at text not null,
    status text not null,
    header text not null,
    content_hash text not null references content (hash),
    facilitator_key_hash text not null,
    screen_key_hash text not null,
    clock bigint not null
  );
  create table if not exists event (
    session text not null references session (code),
    seq bigint not null,
    at bigint not null,
    author text not null,
    cmd_id text not null,
    body text not null,
    primary key (session, seq),
    unique (session, author, cmd_id)
  );
  create table if not exists word (
    session text not null references session (code),
    id text not null,
    body text not null,
    primary key (session, id)
  );
  create table if not exists seat_token (
    session text not null references session (code),
    hash text not null,
    seat text not null,
    primary key (session, hash)
  );
  create table if not exists snapshot (
    session text not null primary key references session (code),
    seq bigint not null,
    hash text not null,
    body text not null
  );
  create table if not exists survey_answer (
    session text not null references session (code) on delete cascade,
    survey text not null,
    random_key text not null,
    pair text,
    body text not null,
    primary key (session, survey, random_key),
    unique (session, survey, pair)
  ) ${keyed};
  ${ERASING}
  ${FORMS(keyed)}
  ${WORKSPACES}
  ${CAMPAIGNS}
  ${COUNTS}
  insert into meta (name, value) values ('format', '${FORMAT}') on conflict (name) do nothing;
`;

export const FIND_FORMAT = "select value from meta where name = 'format'";

/**
 * Decides from what a base holds whether it may be used. `format` is undefined when there is no such row or
 * no table to look into.
 */
export function checkFormat(tables: readonly string[], format: string | undefined): void {
  if (tables.length === 0) return;
  const version = Number(format);
  if (format === undefined || !Number.isInteger(version) || version < 1)
    throw new StoreError("format-unknown", `not a store of Trois Tiers: ${tables.join(", ")}`);
  if (version > FORMAT)
    throw new StoreError("format-newer", `format ${version}, this version reads ${FORMAT}`);
}

const SESSION = "code, created_at, status, header, content_hash, facilitator_key_hash, screen_key_hash";

const ANSWER = "session, survey, random_key, pair, body";

export const sql = {
  addContent: "insert into content (hash, body) values ($1, $2) on conflict (hash) do nothing",
  // A code whose session was erased is never given again: browsers keep what they read under it.
  addSession: `insert into session (${SESSION}, clock) select $1, $2, $3, $4, $5, $6, $7, 0
    where not exists (select 1 from erasure where session = $1 and kind = 'session')
    on conflict (code) do nothing`,
  removeSession: "delete from session where code = $1",
  findSession: `select ${SESSION} from session where code = $1`,
  sessionsWithStatus: `select ${SESSION} from session where status = $1 order by created_at, code`,
  setStatus: "update session set status = $2 where code = $1",
  content: "select body from content where hash = $1",

  // Once per session and group. It changes no row, hence the group is refused, unless the last event is $2: when
  // a group fails, an event already under way behind it must not land. The clock never goes back.
  advance: `update session set clock = case when clock < $3 then $3 else clock end
    where code = $1 and (select coalesce(max(seq), 0) from event where session = $1) = $2`,
  touch: "update session set clock = $2 where code = $1 and clock < $2",
  clock: "select clock from session where code = $1",

  addEvent: "insert into event (session, seq, at, author, cmd_id, body) values ($1, $2, $3, $4, $5, $6)",
  removeEvent: "delete from event where session = $1 and seq = $2 and author = $3 and cmd_id = $4",
  events: `select seq, at, author, cmd_id, body from event where session = $1 and seq > $2 order by seq`,

  addWord: "insert into word (session, id, body) values ($1, $2, $3)",
  removeWord: "delete from word where session = $1 and id = $2",
  words: "select id, body from word where session = $1",

  addToken: `insert into seat_token (session, hash, seat) values ($1, $2, $3)
    on conflict (session, hash) do update set seat = excluded.seat`,
  removeToken: "delete from seat_token where session = $1 and hash = $2 and seat = $3",
  tokens: "select hash, seat from seat_token where session = $1",

  // A snapshot that comes after the erasing must not bring anything back.
  saveSnapshot: `insert into snapshot (session, seq, hash, body) select $1, cast($2 as bigint), $3, $4
    where not exists (select 1 from erasure where session = $1 and kind in ('traces', 'session'))
    on conflict (session) do update set seq = excluded.seq, hash = excluded.hash, body = excluded.body
    where snapshot.seq <= excluded.seq`,
  snapshot: "select seq, hash, body from snapshot where session = $1",

  terms: "select session, seq, seen_at, ended_at, announced_at from term",
  saveTerm: `insert into term (session, seq, seen_at, ended_at, announced_at) values ($1, $2, $3, $4, $5)
    on conflict (session) do update set seq = excluded.seq, seen_at = excluded.seen_at,
    ended_at = excluded.ended_at, announced_at = excluded.announced_at`,
  remains: "select body from remains where session = $1",
  erasedCodes: "select distinct session from erasure where kind in ('traces', 'session')",

  // The same device's second answer replaces its first: sending again counts once.
  addAnswer: `insert into survey_answer (${ANSWER}) values ($1, $2, $3, $4, $5)
    on conflict (session, survey, pair) do update set body = excluded.body`,
  removeAnswer: "delete from survey_answer where session = $1 and survey = $2 and random_key = $3",
  answers: `select pair, body from survey_answer where session = $1 and survey = $2 order by random_key`,
  answersByKey: "select random_key, body from survey_answer where session = $1 and survey = $2",
  setAnswer: "update survey_answer set body = $4 where session = $1 and survey = $2 and random_key = $3",
  answerCount: "select count(*) as n from survey_answer where session = $1 and survey = $2",
  allAnswers: `select ${ANSWER} from survey_answer order by session, survey, random_key`,
  removeAllAnswers: "delete from survey_answer",
  // New versions of all rows, by one transaction: PostgreSQL keeps beside each row the number of its own.
  touchAnswers: "update survey_answer set body = body where session = $1 and survey = $2",
  clusterAnswers: "cluster survey_answer using survey_answer_pkey",
};
