/** Rows as a database gives them, read as what the store promises. */
import { integer, type Row, text } from "./engine.ts";
import type { EventRow, KeptAnswer, SessionRow, SessionStatus, Term } from "./store.ts";

const STATUSES: readonly SessionStatus[] = ["live", "ended", "aside", "erased"];

export function toSession(row: Row): SessionRow {
  const found = text(row, "status");
  const status = STATUSES.find((one) => one === found);
  if (status === undefined) throw new Error(`unknown status ${found}`);
  return {
    code: text(row, "code"),
    createdAt: text(row, "created_at"),
    status,
    header: text(row, "header"),
    contentHash: text(row, "content_hash"),
    facilitatorKeyHash: text(row, "facilitator_key_hash"),
    screenKeyHash: text(row, "screen_key_hash"),
  };
}

export function toEvent(row: Row): EventRow {
  return {
    seq: integer(row, "seq"),
    at: integer(row, "at"),
    by: text(row, "author"),
    cmdId: text(row, "cmd_id"),
    body: text(row, "body"),
  };
}

export const textOrNull = (row: Row, column: string) => (row[column] === null ? null : text(row, column));

export const toTerm = (row: Row): Term => ({
  code: text(row, "session"),
  seq: integer(row, "seq"),
  seenAt: text(row, "seen_at"),
  endedAt: textOrNull(row, "ended_at"),
  announcedAt: textOrNull(row, "announced_at"),
});

export const toAnswer = (row: Row): KeptAnswer => ({
  pair: textOrNull(row, "pair"),
  body: text(row, "body"),
});
