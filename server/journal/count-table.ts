/** Each session's own footprint in the base: one row of sums, which grows. */
import type { Counts } from "../../game/own-footprint/counts.ts";
import type { CountStore } from "./count-store.ts";
import { type Engine, integer, type Row, type Statement } from "./engine.ts";
import type { GroupCommit } from "./group.ts";

export const COUNT_COLUMNS = [
  ...["session", "received", "sent", "phone_ms", "computer_ms", "screen_ms"],
  ...["phones", "computers", "screens"],
] as const;

export const COUNTS = `
  create table if not exists session_counts (
    session text not null primary key references session (code) on delete cascade,
    received bigint not null,
    sent bigint not null,
    phone_ms bigint not null,
    computer_ms bigint not null,
    screen_ms bigint not null,
    phones bigint not null,
    computers bigint not null,
    screens bigint not null
  );
`;

const grown = (name: string) => `${name} = session_counts.${name} + excluded.${name}`;
const largest = (name: string) =>
  `${name} = case when session_counts.${name} < excluded.${name} then excluded.${name} else session_counts.${name} end`;

const sql = {
  // What comes after the traces were erased, or for a code that was only guessed, is left.
  add: `insert into session_counts (${COUNT_COLUMNS.join(", ")})
    select $1, ${COUNT_COLUMNS.slice(1)
      .map((_, index) => `cast($${index + 2} as bigint)`)
      .join(", ")}
    where exists (select 1 from session where code = $1 and status <> 'erased')
    on conflict (session) do update set
    ${["received", "sent", "phone_ms", "computer_ms", "screen_ms"].map(grown).join(", ")},
    ${["phones", "computers", "screens"].map(largest).join(", ")}`,
  find: `select ${COUNT_COLUMNS.join(", ")} from session_counts where session = $1`,
};

export class CountTable implements CountStore {
  readonly #engine: Engine;
  readonly #queue: GroupCommit;

  constructor(engine: Engine, queue: GroupCommit) {
    this.#engine = engine;
    this.#queue = queue;
  }

  add(entries: readonly (readonly [code: string, counts: Counts])[]): Promise<void> {
    const statements = entries.map(([code, counts]): Statement => {
      return { sql: sql.add, values: [code, ...valuesOf(counts)] };
    });
    return this.#queue.alone(() => this.#engine.write(statements));
  }

  async find(code: string): Promise<Counts | undefined> {
    const [row] = await this.#engine.rows({ sql: sql.find, values: [code] });
    return row && toCounts(row);
  }
}

function valuesOf({ received, sent, connected, most }: Counts): number[] {
  const { phone, computer, screen } = connected;
  const numbers = [received, sent, phone, computer, screen, most.phone, most.computer, most.screen];
  return numbers.map(Math.round);
}

function toCounts(row: Row): Counts {
  const number = (name: (typeof COUNT_COLUMNS)[number]) => integer(row, name);
  return {
    received: number("received"),
    sent: number("sent"),
    connected: { phone: number("phone_ms"), computer: number("computer_ms"), screen: number("screen_ms") },
    most: { phone: number("phones"), computer: number("computers"), screen: number("screens") },
  };
}
