/** The store itself, said once over either engine: rows become sessions, events and words, and back. */
import { createHash, randomBytes } from "node:crypto";
import type { CountStore } from "./count-store.ts";
import { CountTable } from "./count-table.ts";
import { type Engine, integer, type Row, type Statement, text, type Value } from "./engine.ts";
import type { DossierStore } from "./dossier-store.ts";
import { DossierTable } from "./dossier-table.ts";
import { seatErasure, sessionErasure, tracesErasure, wordErasure } from "./erasure.ts";
import { FormTable } from "./form-table.ts";
import type { FormStore } from "./form-store.ts";
import { GroupCommit } from "./group.ts";
import { claiming, holding, sessionLease } from "./leases.ts";
import type { SharedEngine } from "./postgres.ts";
import { SharedBase } from "./shared.ts";
import { toAnswer, toEvent, toSession, toTerm } from "./rows.ts";
import { sql } from "./schema.ts";
import {
  type Batch,
  type EventRow,
  type KeptAnswer,
  type SessionRow,
  type SessionStatus,
  type Snapshot,
  type Store,
  StoreError,
  type SurveyAnswer,
  type Term,
} from "./store.ts";
import type { CampaignStore } from "./campaign-store.ts";
import { CampaignTable } from "./campaign-table.ts";
import type { WorkspaceStore } from "./workspace-store.ts";
import { WorkspaceTable } from "./workspace-table.ts";

export class Journal implements Store {
  readonly forms: FormStore;
  readonly workspaces: WorkspaceStore;
  readonly campaigns: CampaignStore;
  readonly counts: CountStore;
  readonly dossiers: DossierStore;
  /** Where several processes write to one base. */
  readonly shared: SharedBase | undefined;
  readonly #engine: Engine;
  readonly #queue: GroupCommit;
  #closing: Promise<void> | undefined;

  constructor(engine: Engine | SharedEngine) {
    this.#engine = engine;
    this.#queue = new GroupCommit((batches, clocks) =>
      engine.write(
        [
          ...this.#held(batches),
          ...advances(batches),
          ...batches.flatMap(addBatch),
          ...[...clocks].map(([code, at]) => ({ sql: sql.touch, values: [code, at] })),
        ],
        batches.flatMap(removeBatch),
      ),
    );
    this.shared = "writeAs" in engine ? new SharedBase(engine, this.#queue) : undefined;
    this.forms = new FormTable(engine, this.#queue);
    this.workspaces = new WorkspaceTable(engine, this.#queue);
    this.campaigns = new CampaignTable(engine, this.#queue);
    this.counts = new CountTable(engine, this.#queue);
    this.dossiers = new DossierTable(engine, this.#queue);
  }

  create(row: SessionRow, content: string): Promise<void> {
    const { code, createdAt, status, header, contentHash, facilitatorKeyHash, screenKeyHash } = row;
    const values = [code, createdAt, status, header, contentHash, facilitatorKeyHash, screenKeyHash];
    const statements: Statement[] = [
      { sql: sql.addContent, values: [contentHash, content] },
      { sql: sql.addSession, values, otherwise: "code-taken" },
      ...this.#owning(code),
    ];
    const undo = [{ sql: sql.removeSession, values: [code] }];
    return this.#queue.alone(() => this.#engine.write(statements, undo));
  }

  /** In the transaction that makes a session: no other process sees it without an owner. */
  #owning(code: string): Statement[] {
    const me = this.shared?.me;
    return me === undefined ? [] : [claiming(sessionLease(code), me)];
  }

  #held(batches: readonly Batch[]): Statement[] {
    const me = this.shared?.me;
    const codes = new Set(batches.map(({ code }) => code));
    return me === undefined ? [] : [...codes].map((code) => holding(sessionLease(code), me));
  }

  async commit(batch: Batch): Promise<void> {
    refuseUnstorable(batch);
    await this.#queue.commit(batch);
  }

  touch(code: string, at: number): void {
    this.#queue.touch(code, Math.floor(at));
  }

  saveSnapshot(code: string, { seq, hash, body }: Snapshot): Promise<void> {
    const statement = { sql: sql.saveSnapshot, values: [code, seq, hash, body] };
    return this.#queue.alone(() => this.#engine.write([statement]));
  }

  setStatus(code: string, status: SessionStatus): Promise<void> {
    const statement: Statement = { sql: sql.setStatus, values: [code, status], otherwise: "write-failed" };
    return this.#queue.alone(() => this.#engine.write([statement]));
  }

  async find(code: string): Promise<SessionRow | undefined> {
    const [row] = await this.#rows(sql.findSession, code);
    return row && toSession(row);
  }

  async withStatus(status: SessionStatus): Promise<readonly SessionRow[]> {
    return (await this.#rows(sql.sessionsWithStatus, status)).map(toSession);
  }

  async content(contentHash: string): Promise<string> {
    const [row] = await this.#rows(sql.content, contentHash);
    if (!row) throw new Error(`no content ${contentHash}`);
    return text(row, "body");
  }

  async events(code: string, after: number): Promise<readonly EventRow[]> {
    return (await this.#rows(sql.events, code, after)).map(toEvent);
  }

  async snapshot(code: string): Promise<Snapshot | undefined> {
    const [row] = await this.#rows(sql.snapshot, code);
    return row && { seq: integer(row, "seq"), hash: text(row, "hash"), body: text(row, "body") };
  }

  async words(code: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#rows(sql.words, code);
    return new Map(rows.map((row) => [text(row, "id"), text(row, "body")]));
  }

  eraseWords(code: string, ids: readonly string[]): Promise<void> {
    return this.#erase(wordErasure(code, ids, today()));
  }

  eraseSeat(code: string, seat: string, names: readonly string[]): Promise<void> {
    return this.#erase(seatErasure({ code, seat, names, at: today() }));
  }

  eraseTraces(code: string, remains: string): Promise<void> {
    return this.#erase(tracesErasure(code, remains, today()));
  }

  eraseSession(code: string): Promise<void> {
    return this.#erase(sessionErasure(code, today()));
  }

  async erasedCodes(): Promise<ReadonlySet<string>> {
    return new Set((await this.#rows(sql.erasedCodes)).map((row) => text(row, "session")));
  }

  async remains(code: string): Promise<string | undefined> {
    const [row] = await this.#rows(sql.remains, code);
    return row && text(row, "body");
  }

  async terms(): Promise<readonly Term[]> {
    return (await this.#rows(sql.terms)).map(toTerm);
  }

  saveTerm({ code, seq, seenAt, endedAt, announcedAt }: Term): Promise<void> {
    const statement = { sql: sql.saveTerm, values: [code, seq, seenAt, endedAt, announcedAt] };
    return this.#queue.alone(() => this.#engine.write([statement]));
  }

  async tokens(code: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#rows(sql.tokens, code);
    return new Map(rows.map((row) => [text(row, "hash"), text(row, "seat")]));
  }

  async clock(code: string): Promise<number> {
    const [row] = await this.#rows(sql.clock, code);
    return row ? integer(row, "clock") : 0;
  }

  async saveSurveyAnswer({ code, survey, pair, body }: SurveyAnswer): Promise<void> {
    refuseNul([code, survey, body], "an answer");
    const key = randomBytes(16).toString("hex");
    const values = [code, survey, key, pair === null ? null : hashOfPair(code, pair), body];
    // A transaction of its own: an answer never shares one with commands, whose seats are known.
    const undo = [{ sql: sql.removeAnswer, values: [code, survey, key] }];
    await this.#queue.alone(() => this.#engine.write([{ sql: sql.addAnswer, values }], undo));
  }

  async readSurvey(code: string, survey: string): Promise<readonly KeptAnswer[]> {
    return (await this.#rows(sql.answers, code, survey)).map(toAnswer);
  }

  async countSurvey(code: string, survey: string): Promise<number> {
    const [row] = await this.#rows(sql.answerCount, code, survey);
    return row ? integer(row, "n") : 0;
  }

  async closeSurvey(code: string, survey: string): Promise<number> {
    await this.#queue.alone(() => this.#engine.forgetOrder(code, survey));
    return this.countSurvey(code, survey);
  }

  async rewriteSurvey(code: string, survey: string, change: (body: string) => string): Promise<void> {
    const statements = (await this.#rows(sql.answersByKey, code, survey)).flatMap((row) => {
      const [before, after] = [text(row, "body"), change(text(row, "body"))];
      const values = [code, survey, text(row, "random_key"), after];
      return before === after ? [] : [{ sql: sql.setAnswer, values }];
    });
    if (statements.length === 0) return;
    await this.#queue.alone(async () => {
      await this.#engine.write(statements);
      await this.#engine.forgetOrder(code, survey);
    });
  }

  onHealth(tell: (isFailing: boolean) => void): void {
    this.#queue.onHealth(tell);
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.close().then(() => this.#engine.close());
    return this.#closing;
  }

  /** Written, then scrubbed: a rejection means that something may remain in the files; it may be asked again. */
  #erase(statements: readonly Statement[]): Promise<void> {
    return this.#queue.alone(async () => {
      await this.#engine.write(statements);
      await this.#engine.scrub();
    });
  }

  #rows(sql: string, ...values: readonly Value[]): Promise<readonly Row[]> {
    return this.#engine.rows({ sql, values });
  }
}

/** One batch that no database would take must not make a whole group fail. */
function refuseUnstorable({ code, event, words, tokens }: Batch): void {
  if (!Number.isSafeInteger(event.seq) || !Number.isSafeInteger(event.at))
    throw new StoreError("write-failed", `seq ${event.seq} and at ${event.at} must be integers`);
  const texts = [code, event.by, event.cmdId, event.body, ...words.map((word) => word.id)];
  for (const { hash, seat } of tokens) texts.push(hash, seat);
  refuseNul(texts, `event ${event.seq}`);
}

function refuseNul(texts: readonly string[], what: string): void {
  if (texts.some((one) => one.includes("\0")))
    throw new StoreError("write-failed", `${what} holds a NUL, which PostgreSQL refuses`);
}

/**
 * Joins answers within one session only, and equals no other hash of ours: a device that used the secret of its
 * seat here by mistake would still not be joined to it.
 */
const hashOfPair = (code: string, pair: string) =>
  createHash("sha256").update(`survey pair ${code} ${pair}`).digest("hex");

/** For each session of a group: where it must be, and the session time it reaches. */
function advances(batches: readonly Batch[]): Statement[] {
  const spans = new Map<string, { before: number; last: number; at: number }>();
  for (const { code, event } of batches) {
    const span = spans.get(code) ?? { before: event.seq - 1, last: event.seq - 1, at: 0 };
    if (event.seq !== span.last + 1)
      throw new StoreError("write-failed", `${code}: event ${event.seq} after ${span.last}`);
    spans.set(code, { ...span, last: event.seq, at: Math.max(span.at, event.at) });
  }
  return [...spans].map(([code, { before, at }]) => ({
    sql: sql.advance,
    values: [code, before, at],
    otherwise: "write-failed",
  }));
}

function addBatch({ code, event, words, tokens }: Batch): Statement[] {
  const { seq, at, by, cmdId, body } = event;
  return [
    { sql: sql.addEvent, values: [code, seq, at, by, cmdId, body] },
    // What people type may hold a NUL, which PostgreSQL refuses: both engines keep the sign for "unreadable".
    ...words.map((word) => ({
      sql: sql.addWord,
      values: [code, word.id, word.text.replaceAll("\0", "\uFFFD")],
    })),
    ...tokens.map((token) => ({ sql: sql.addToken, values: [code, token.hash, token.seat] })),
  ];
}

function removeBatch({ code, event, words, tokens }: Batch): Statement[] {
  return [
    { sql: sql.removeEvent, values: [code, event.seq, event.by, event.cmdId] },
    ...words.map((word) => ({ sql: sql.removeWord, values: [code, word.id] })),
    ...tokens.map((token) => ({ sql: sql.removeToken, values: [code, token.hash, token.seat] })),
  ];
}

const today = () => new Date().toISOString();
