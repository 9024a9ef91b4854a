/** A session played in the page: commands are parsed, checked, stepped and journalled as a server's room does. */
import { actorName, type Actor } from "../../game/engine/actors.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import type { Registry } from "../../game/engine/scene.ts";
import { SessionClock } from "../../game/engine/session-clock.ts";
import { newState, type State } from "../../game/engine/session.ts";
import { step, type Act, type Rules } from "../../game/engine/step.ts";
import type { StoredText, Words } from "../../game/engine/words.ts";
import { parseCommand, type Sent } from "../../game/protocol/parse-command.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { KeptGame } from "./local-store.ts";
import type { Answer } from "./link.ts";

/** One table: whoever plays is at it. */
export const TABLE = "t1";

interface Origin {
  readonly frozen: Frozen;
  readonly registry: Registry;
  /** Hash of the content. */
  readonly content: string;
  readonly seed: string;
}

const plain = (text: string) => text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/g, " ").trim();

const NAMING = ["session/join", "session/rename"];

export class LocalSession {
  readonly frozen: Frozen;
  readonly rules: Rules;
  readonly clock: SessionClock;
  readonly #origin: Origin;
  readonly #words: Map<string, string>;
  readonly #journal: JournalEntry[];
  #state: State;
  #onChange: () => void = () => undefined;

  private constructor(origin: Origin, from: Pick<KeptGame, "now" | "journal" | "words">, state: State) {
    this.#origin = origin;
    this.frozen = origin.frozen;
    this.rules = { content: origin.frozen, registry: origin.registry };
    this.#journal = [...from.journal];
    this.#words = new Map(from.words);
    this.#state = state;
    this.clock = new SessionClock(from.now, 1, () => performance.now());
  }

  static begin(origin: Origin): LocalSession {
    return new LocalSession(origin, { now: 0, journal: [], words: [] }, newState(origin.seed, 1));
  }

  /** @returns undefined when it was begun on another content, or cannot be played again */
  static resume(
    { frozen, registry, content }: Omit<Origin, "seed">,
    game: KeptGame,
  ): LocalSession | undefined {
    if (game.content !== content) return undefined;
    const { seed } = game;
    try {
      const played = replay({ content: frozen, registry }, newState(seed, 1), game.journal);
      if (played.refused.length > 0) return undefined;
      const now = Math.max(game.now, played.now);
      return new LocalSession({ frozen, registry, content, seed }, { ...game, now }, played.state);
    } catch {
      return undefined;
    }
  }

  get state(): State {
    return this.#state;
  }

  /** Every text by its id. */
  get words(): Words {
    return this.#words;
  }

  /** All that is needed to play it again. */
  get game(): KeptGame {
    const { content, seed } = this.#origin;
    const now = this.clock.now();
    return { format: 1, content, seed, now, journal: this.#journal, words: [...this.#words] };
  }

  /** @param onChange after each accepted command, before it is answered */
  observe(onChange: () => void): void {
    this.#onChange = onChange;
  }

  /** Parse → step → journal → answer, as a client's command. */
  submit(by: Actor, sent: Sent): Answer {
    const parsed = parseCommand(sent, this.frozen.phases, this.#journal.length + 1);
    if (!parsed.ok) return { ok: false, refusal: parsed.refusal };
    const isNaming = NAMING.includes(sent.command.type);
    if (isNaming && this.#isTaken(parsed.words, by)) return { ok: false, refusal: "name-taken" };
    return this.play(by, parsed.act, parsed.words);
  }

  /** An act already in its own shape: the clock's. */
  play(by: Actor, act: Act, words: readonly StoredText[] = []): Answer {
    const at = this.clock.now();
    const result = step(this.rules, this.#state, { by, now: at, act });
    if (!result.ok) return result;
    for (const { id, text } of words) this.#words.set(id, text);
    this.#journal.push({ seq: this.#journal.length + 1, at, by: actorName(by), act });
    this.#state = result.state;
    this.#onChange();
    return { ok: true };
  }

  /** Two people never bear the same pseudonym. */
  #isTaken(words: readonly StoredText[], by: Actor): boolean {
    const own = by.kind === "seat" ? by.seat : "";
    const others = Object.entries(this.#state.host.roster).filter(([seat]) => seat !== own);
    return words.some(({ text }) =>
      others.some(([, { name }]) => plain(this.#words.get(name) ?? "") === plain(text)),
    );
  }
}
