/** What erasing writes: the rows that go, and the ledger that says what went and when, never the text. */
import type { Statement, Value } from "./engine.ts";

/**
 * What the ledger names: `item` is a word's id or a seat; empty when it is the whole of a session. Of forms, the
 * code is their id, and `item` the random key of a text; of a workspace or a campaign the code is its id.
 */
type Kind = "word" | "seat" | "traces" | "session" | "form" | "form-text" | "workspace" | "campaign";

interface Entry {
  readonly code: string;
  readonly kind: Kind;
  readonly item: string;
  readonly at: string;
}

const NOTE = `insert into erasure (session, kind, item, at) values ($1, $2, $3, $4)
  on conflict (session, kind, item) do nothing`;

const note = ({ code, kind, item, at }: Entry): Statement => ({ sql: NOTE, values: [code, kind, item, at] });

export const wordErasure = (code: string, ids: readonly string[], at: string): Statement[] =>
  ids.flatMap((id) => [
    { sql: "delete from word where session = $1 and id = $2", values: [code, id] },
    note({ code, kind: "word", item: id, at }),
  ]);

interface SeatErasure {
  readonly code: string;
  readonly seat: string;
  /** Ids of words about the seat that it did not type itself: who is not seated yet speaks as the door. */
  readonly names: readonly string[];
  readonly at: string;
}

/** The words of an event bear its number: `w:<seq>.<n>`. */
const SEAT_WORDS = `delete from word where session = $1 and exists (
  select 1 from event where event.session = $1 and event.author = $2
  and word.id like 'w:' || event.seq || '.%')`;

export const seatErasure = ({ code, seat, names, at }: SeatErasure): Statement[] => [
  { sql: "delete from seat_token where session = $1 and seat = $2", values: [code, seat] },
  { sql: SEAT_WORDS, values: [code, `seat/${seat}`] },
  note({ code, kind: "seat", item: seat, at }),
  ...wordErasure(code, names, at),
];

/** Rows that speak of people. */
const PERSONAL = ["event", "word", "seat_token", "snapshot", "survey_answer"];
const personal = (code: string): Statement[] =>
  PERSONAL.map((table) => ({ sql: `delete from ${table} where session = $1`, values: [code] }));

const UNUSED_CONTENT = `delete from content
  where not exists (select 1 from session where content_hash = content.hash)`;

export const tracesErasure = (code: string, remains: string, at: string): Statement[] => [
  {
    sql: "update session set status = 'erased', clock = 0 where code = $1",
    values: [code],
    otherwise: "write-failed",
  },
  ...personal(code),
  { sql: "delete from term where session = $1", values: [code] },
  { sql: "delete from session_counts where session = $1", values: [code] },
  {
    sql: "insert into remains (session, body) values ($1, $2) on conflict (session) do nothing",
    values: [code, remains],
  },
  note({ code, kind: "traces", item: "", at }),
];

export const sessionErasure = (code: string, at: string): Statement[] => [
  ...personal(code),
  ...["term", "remains", "dossier", "session_counts"].map((table) => ({
    sql: `delete from ${table} where session = $1`,
    values: [code],
  })),
  { sql: "delete from form where session = $1", values: [code] },
  { sql: "delete from session where code = $1", values: [code] },
  { sql: UNUSED_CONTENT, values: [] },
  note({ code, kind: "session", item: "", at }),
];

export const formErasure = (id: string, at: string): Statement[] => [
  { sql: "delete from form where id = $1", values: [id] },
  note({ code: id, kind: "form", item: "", at }),
];

/** @param rev its last change, unless nothing is to be erased: somebody may have written meanwhile */
export const workspaceErasure = (id: string, at: string, rev?: number): Statement[] => [
  ...(rev === undefined
    ? [{ sql: "delete from workspace where id = $1", values: [id] }]
    : [{ sql: UNCHANGED_WORKSPACE, values: [id, rev], otherwise: "write-failed" as const }]),
  note({ code: id, kind: "workspace", item: "", at }),
];

export const campaignErasure = (id: string, at: string): Statement[] => [
  { sql: "delete from campaign where id = $1", values: [id] },
  note({ code: id, kind: "campaign", item: "", at }),
];

export const formTextErasure = (id: string, key: string, at: string): Statement[] => [
  { sql: "delete from form_answer where form = $1 and random_key = $2", values: [id, key] },
  note({ code: id, kind: "form-text", item: key, at }),
];

const UNCHANGED_WORKSPACE = `delete from workspace where id = $1
  and (select coalesce(max(rev), 0) from workspace_change where workspace = $1) = $2`;

const inLedger = (column: string, ...kinds: readonly Kind[]) =>
  `${column} in (select session from erasure where kind in (${kinds.map((kind) => `'${kind}'`).join(", ")}))`;

const plain = (sql: string, values: readonly Value[] = []): Statement => ({ sql, values });

/** After a backup was put back: what was erased since it was taken goes again. */
export const LEDGER_APPLIED: readonly Statement[] = [
  plain(`delete from word where exists (select 1 from erasure where erasure.session = word.session
    and kind = 'word' and item = word.id)`),
  plain(`delete from word where exists (select 1 from erasure
    join event on event.session = erasure.session and event.author = 'seat/' || erasure.item
    where erasure.session = word.session and kind = 'seat' and word.id like 'w:' || event.seq || '.%')`),
  plain(`delete from seat_token where exists (select 1 from erasure where erasure.session = seat_token.session
    and kind = 'seat' and item = seat_token.seat)`),
  ...[...PERSONAL, "term", "session_counts"].map((table) =>
    plain(`delete from ${table} where ${inLedger("session", "traces", "session")}`),
  ),
  plain(`delete from remains where ${inLedger("session", "session")}`),
  plain(`delete from dossier where ${inLedger("session", "session")}`),
  plain(`update session set status = 'erased', clock = 0 where ${inLedger("code", "traces")}`),
  plain(`delete from session where ${inLedger("code", "session")}`),
  plain(UNUSED_CONTENT),
  plain(`delete from form where ${inLedger("session", "session")}`),
  plain(`delete from form where ${inLedger("id", "form")}`),
  plain(`delete from workspace where ${inLedger("id", "workspace")}`),
  plain(`delete from campaign where ${inLedger("id", "campaign")}`),
  plain(`delete from form_answer where exists (select 1 from erasure where erasure.session = form_answer.form
    and kind = 'form-text' and item = random_key)`),
];
