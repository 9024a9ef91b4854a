/** Who acts on a session, and the names of its places. */

export type SeatId = string;
export type TeamId = string;
export type PhaseId = string;

/** `door`: the server, for somebody who has no seat yet; `clock`: the server, when a deadline passes. */
export type Actor =
  | { readonly kind: "seat"; readonly seat: SeatId }
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "clock" }
  | { readonly kind: "door" };

/** The form written in the journal: `seat/s3`, `host/h1`, `clock`, `door`. */
export function actorName(actor: Actor): string {
  if (actor.kind === "seat") return `seat/${actor.seat}`;
  if (actor.kind === "host") return `host/${actor.host}`;
  return actor.kind;
}

/** Throws on a form that `actorName` never writes. */
export function actorOf(name: string): Actor {
  const [kind, id] = name.split("/");
  if (kind === "seat" && id) return { kind, seat: id };
  if (kind === "host" && id) return { kind, host: id };
  if (kind === "clock" || kind === "door") return { kind };
  throw new Error(`no actor is called ${name}`);
}
