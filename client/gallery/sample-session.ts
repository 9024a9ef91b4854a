/** A session to look at: a golden journal of `tests/replays`, played in the page up to a moment of it. */
import type { ActivityId } from "../../game/activities/ids.ts";
import { registry } from "../../game/activities/index.ts";
import { actorOf } from "../../game/engine/actors.ts";
import type { JournalEntry } from "../../game/engine/replay.ts";
import { newState, type State } from "../../game/engine/session.ts";
import { step } from "../../game/engine/step.ts";
import { wordIdsIn } from "../../game/engine/words.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { siteUrl } from "../site.ts";

/** A time that something is open, the first unless said; of the states it then goes through, which one: 0 the first, 1 the last. */
export interface Moment {
  readonly journal: string;
  readonly at: ActivityId | "lobby" | "ended";
  /** Of the activity, when it has several. */
  readonly step?: string;
  /** 1 for the second time that it opens, and so on. */
  readonly again?: number;
  readonly share: number;
}

export interface SampleSession {
  readonly frozen: Frozen;
  readonly state: State;
  /** Session time. */
  readonly now: number;
  readonly words: ReadonlyMap<string, string>;
}

/** What the journal of a rehearsal leaves out: robots type nothing that is kept. */
export interface SampleWords {
  readonly names: readonly string[];
  readonly sentences: readonly string[];
}

interface Header {
  readonly content: Frozen;
  readonly seed: string;
  readonly tables: number;
}

type Line = JournalEntry & { readonly checkpoint?: number };

export async function sampleAt(moment: Moment, texts: SampleWords): Promise<SampleSession> {
  const response = await fetch(siteUrl(`/galerie/parties/${moment.journal}.jsonl`));
  if (!response.ok) throw new Error(`${moment.journal}: ${response.status}`);
  const [first = "", ...lines] = (await response.text()).trim().split("\n");
  // Our own files, written by `npm run replay:update` from these very types.
  const header = JSON.parse(first) as Header;
  const entries = lines
    .map((line) => JSON.parse(line) as Line)
    .filter(({ checkpoint }) => checkpoint === undefined);
  const { state, now } = stateAt(header, entries, moment);
  return { frozen: header.content, state, now, words: wordsOf(state, texts) };
}

interface Passed {
  readonly state: State;
  readonly now: number;
}

/** @throws when the journal never comes to that moment */
export function stateAt(header: Header, entries: readonly JournalEntry[], moment: Moment): Passed {
  const rules = { content: header.content, registry };
  const visits: Passed[][] = [];
  let state = newState(header.seed, header.tables);
  let wasThere = false;
  for (const { by, at, act } of entries) {
    const result = step(rules, state, { by: actorOf(by), now: at, act: asPerson(act) });
    if (result.ok) state = result.state;
    const isThere = isAt(state, header.content, moment);
    if (isThere && !wasThere) visits.push([]);
    if (isThere) visits.at(-1)?.push({ state, now: at });
    else if (visits.length > (moment.again ?? 0)) break;
    wasThere = isThere;
  }
  const passed = visits[moment.again ?? 0] ?? [];
  const shown = passed[Math.round((passed.length - 1) * moment.share)];
  if (!shown) throw new Error(`${moment.journal} never comes to ${moment.at} ${moment.step ?? ""}`);
  return shown;
}

/** Rehearsals are played by robots; a gallery shows people. */
function asPerson(act: JournalEntry["act"]): JournalEntry["act"] {
  if (act.kind !== "session" || act.command.type !== "session/join") return act;
  return { kind: "session", command: { ...act.command, isBot: false } };
}

function isAt({ everyone }: State, { phases }: Frozen, { at, step: wanted }: Moment): boolean {
  const { status, phase } = everyone.flow;
  if (at === "lobby" || at === "ended") return status === at;
  const open = phases.find(({ id }) => id === phase);
  if (status !== "running" || open?.activity !== at) return false;
  return wanted === undefined || stepOf(everyone.phases[open.id]) === wanted;
}

const stepOf = (share: unknown) =>
  typeof share === "object" && share !== null && "step" in share ? share.step : undefined;

/** People get names, what they wrote gets sentences, the same at each look. */
function wordsOf(state: State, { names, sentences }: SampleWords): ReadonlyMap<string, string> {
  const people = Object.values(state.host.roster).map(({ name }) => name);
  const named = people.map((id, index): [string, string] => [id, nth(names, index)]);
  const isName = new Set(people);
  const typed = [...wordIdsIn(state)].filter((id) => !isName.has(id));
  return new Map([...named, ...typed.map((id, index): [string, string] => [id, nth(sentences, index)])]);
}

/** Twice the same name would be two people for one. */
function nth(list: readonly string[], index: number): string {
  const round = Math.floor(index / list.length);
  return `${list[index % list.length] ?? ""}${round > 0 ? ` ${round + 1}` : ""}`;
}
