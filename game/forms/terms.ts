/** Forms answered outside a session: which there are, and into which parts their answers fall. */

/** Days after a workshop at which its follow-up is asked. */
export const TERMS = [7, 30, 90] as const;

/** Asked on the first page of a barometer, and never told together. */
const AUDIENCES = ["agents", "elus"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Steps of the form; the wave of a barometer is the rank of its opening, from 1. */
const partOfTerm = (term: number) => `j${term}`;
const partOfWave = (wave: number, audience: Audience) => `v${wave}-${audience}`;

/** A column of results: one time at which the same people, or their like, were asked. */
export interface Column {
  /** `before` and `after` are of the session; else the part of the form. */
  readonly id: string;
  /** Term in days, or rank of the wave; null for the session's own. */
  readonly rank: number | null;
}

export interface Panel {
  readonly audience: Audience | null;
  readonly columns: readonly Column[];
}

interface Asked {
  readonly kind: "follow-up" | "barometer";
  /** When each wave was opened. */
  readonly waves: readonly string[];
}

/** The tables of results, one for each audience: nothing is ever told of several audiences together. */
export function panelsOf({ kind, waves }: Asked): readonly Panel[] {
  if (kind === "follow-up")
    return [{ audience: null, columns: TERMS.map((rank) => ({ id: partOfTerm(rank), rank })) }];
  return AUDIENCES.map((audience) => ({
    audience,
    columns: waves.map((_, index) => ({ id: partOfWave(index + 1, audience), rank: index + 1 })),
  }));
}

/** Parts that take answers now: every term, but the last wave alone. */
export const openParts = (asked: Asked): readonly string[] =>
  panelsOf(asked).flatMap(({ columns }) =>
    (asked.kind === "follow-up" ? columns : columns.slice(-1)).map(({ id }) => id),
  );
