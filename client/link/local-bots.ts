/** Robots at the table of somebody alone: they give opinions, and leave to people what the table decides. */
import type { Actor } from "../../game/engine/actors.ts";
import { diceOver, wordOf, type Dice } from "../../game/engine/dice.ts";
import { viewFor } from "../../game/engine/step.ts";
import { TABLE, type LocalSession } from "./local-session.ts";

/** As many as a workshop's smallest table. */
export const AT_TABLE = 3;

/** What one person says for themselves; nothing that a draft would then print as somebody's own words. */
const PERSONAL: readonly string[] = ["quiz/answer", "mandate/support", "mandate/foresee", "mandate/vote"];

/** Where they have something to say; elsewhere the table is its people's alone. */
const ATTENDED: readonly string[] = ["quiz", "mandate"];

export class LocalBots {
  readonly #session: LocalSession;
  readonly #dice: Dice;
  readonly #names: readonly string[];

  /** @param names one for each chair that may be empty */
  constructor(session: LocalSession, seed: string, names: readonly string[]) {
    this.#session = session;
    this.#dice = diceOver({ dice: wordOf(`bots ${seed}`) });
    this.#names = names;
  }

  /** After a phase opened, or a step in one: they come where they speak, and go where they do not. */
  attend(): void {
    const open = this.#open;
    if (!open || this.#people === 0) return;
    const isAttended = ATTENDED.includes(open.activity);
    if (!isAttended || this.#holdsWord(open.id)) this.#leave();
    if (isAttended && this.#seats.length === 0) this.#sit();
  }

  /** One of them says one thing, if it has any to say. */
  act(): void {
    const open = this.#open;
    if (!open) return;
    const { state, rules } = this.#session;
    for (const seat of this.#dice.shuffle(this.#seats)) {
      const by: Actor = { kind: "seat", seat };
      const command = rules.registry(open.activity).bot(viewFor(state, open.id, by), this.#dice);
      if (!command || !PERSONAL.includes(command.type)) continue;
      this.#session.submit(by, { command, phase: open.id });
      return;
    }
  }

  get #open() {
    const { state, frozen } = this.#session;
    const { status, phase } = state.everyone.flow;
    return status === "running" ? frozen.phases.find(({ id }) => id === phase) : undefined;
  }

  get #seats(): string[] {
    return Object.entries(this.#session.state.seat).flatMap(([id, { isBot }]) => (isBot ? [id] : []));
  }

  get #people(): number {
    return Object.keys(this.#session.state.seat).length - this.#seats.length;
  }

  /**
   * The rules give the table's word to one of its members, each year another: robots then leave, the rules give it to
   * somebody else, and they come back.
   */
  #holdsWord(phase: string): boolean {
    const share = this.#session.state.team[TABLE]?.phases[phase];
    return (
      typeof share === "object" &&
      share !== null &&
      "captain" in share &&
      typeof share.captain === "string" &&
      this.#seats.includes(share.captain)
    );
  }

  #sit(): void {
    for (const name of this.#names.slice(0, Math.max(0, AT_TABLE - this.#people)))
      this.#session.submit({ kind: "door" }, { command: asBot(name) });
  }

  #leave(): void {
    for (const seat of this.#seats)
      this.#session.submit({ kind: "seat", seat }, { command: { type: "session/leave" } });
  }
}

const asBot = (name: string) => ({ type: "session/join", name, team: TABLE, isBot: true });
