/** What a roadmap is gathered from, and how its words are read. */
import type { Said } from "../engine/outcome.ts";
import type { State } from "../engine/session.ts";
import type { Words } from "../engine/words.ts";
import type { Fact } from "../scenario/facts.ts";
import type { Frozen } from "../scenario/frozen.ts";
import type { Locale } from "../scenario/text.ts";

export interface Gathering {
  readonly frozen: Frozen;
  readonly state: State;
  readonly words: Words;
  readonly locale: Locale;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Default table names, by table id. */
  readonly tableName: (id: string) => string;
  readonly session: {
    readonly code: string;
    readonly title: string;
    readonly date: string;
    readonly minutes: number;
  };
}

export function nameOf(team: string, { state, words, tableName }: Gathering): string {
  const name = state.everyone.tables[team]?.name;
  return (name ? words.get(name) : undefined) ?? tableName(team);
}

/** Empty once the words were erased. */
export function read(said: Said, { words, locale }: Gathering): string {
  return "words" in said ? (words.get(said.words) ?? "") : said[locale];
}
