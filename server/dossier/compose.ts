/** From a live session to what its dossier prints: the roadmap and the minutes, with the words that were kept alone. */
import { headcount, type Headcount } from "../../game/dossier/attendance.ts";
import { minutesOf } from "../../game/dossier/minutes.ts";
import type { ChosenWords, Minutes } from "../../game/dossier/schema.ts";
import { wordsKept } from "../../game/dossier/words.ts";
import type { Act } from "../../game/engine/step.ts";
import type { Words } from "../../game/engine/words.ts";
import type { SessionFootprint } from "../../game/own-footprint/schema.ts";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import { gather } from "../../game/roadmap/gather.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Store } from "../journal/store.ts";
import { logError } from "../observe/log.ts";
import { headerOf, type LiveSession } from "../rooms/listen.ts";
import { sentence, tableName } from "../text/sentences.ts";

export interface Composed {
  readonly minutes: Minutes;
  readonly roadmap: Roadmap;
}

interface Composing {
  readonly live: LiveSession;
  readonly locale: Locale;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Of the program. */
  readonly version: string;
  /** ISO time. */
  readonly endedAt: string | null;
  readonly heads: Headcount | undefined;
  readonly footprint: SessionFootprint | null;
  /** Null: no text that anybody typed. */
  readonly chosen: ChosenWords | null;
}

export function compose(composing: Composing): Composed {
  const { live, locale, facts, version, endedAt, heads, footprint, chosen } = composing;
  const { frozen, state, row } = live;
  const { title, rules } = headerOf(row);
  const words = wordsKept({
    ...{ played: { frozen, state }, words: live.words, locale, chosen },
    instead: sentence(locale, chosen === null ? "dossier-title-erased" : "dossier-title-left-out"),
  });
  const openedOn = row.createdAt.slice(0, 10);
  const session = { code: row.code, title };
  const roadmap = buildRoadmap(
    gather({
      ...{ frozen, state, words, locale, facts },
      tableName: (id) => tableName(locale, id),
      session: { ...session, date: openedOn, minutes: live.clock.now() / 60_000 },
    }),
  );
  const minutes = minutesOf({
    ...{ frozen, state, locale, session, openedOn, heads, footprint },
    endedOn: endedAt?.slice(0, 10) ?? null,
    method: { program: version, rules, content: row.contentHash },
    tableName: (id) => nameOf(live, id, { words, locale }),
    words: chosen === null ? "erased" : "kept",
  });
  return { minutes, roadmap };
}

function nameOf(live: LiveSession, id: string, { words, locale }: { words: Words; locale: Locale }): string {
  const name = live.state.everyone.tables[id]?.name ?? null;
  return (name === null ? undefined : words.get(name)) ?? tableName(locale, id);
}

/** From the journal; undefined when it cannot be read, and the minutes then say less. */
export async function headsOf(code: string, store: Store): Promise<Headcount | undefined> {
  try {
    const events = await store.events(code, 0);
    return headcount(events.map(({ by, body }) => ({ by, act: JSON.parse(body) as Act })));
  } catch (error) {
    logError("headcount", error);
    return undefined;
  }
}
