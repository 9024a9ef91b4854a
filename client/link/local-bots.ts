/** Robots at the table of somebody alone: they give opinions, and leave to people what the table decides. */
import type { Actor } from "../../game/engine/actors.ts";
import { diceOver, wordOf, type Dice } from "../../game/engine/dice.ts";
import { viewFor } from "../../game/engine/step.ts";
import { TABLE, type LocalSession } from "./local-session.ts";

/** As many as a workshop's smallest table. */
export const AT_TABLE = 3;

/** What one person says for themselves; nothing that a draft would then print as somebody's own words. */
const PERSONAL: readonly string[] = ["quiz/answer", "mandate/support", "mandate/foresee", "mandate/vote"];

export class LocalBots {
  readonly #session: LocalSession;
  readonly #dice: Dice;

  constructor(session: LocalSession, seed: string) {
    this.#session = session;
    this.#dice = diceOver({ dice: wordOf(`bots ${seed}`) });
  }

  /** Fills the table's empty chairs. @param names one for each that may be needed */
  sit(names: readonly string[]): void {
    const people = Object.keys(this.#session.state.seat).length;
    for (const name of names.slice(0, Math.max(0, AT_TABLE - people)))
      this.#session.submit({ kind: "door" }, { command: asBot(name) });
  }

  /**
   * Robots never hold the table's word. Where the rules would give it to one of them (a captain, each year another),
   * they leave, the rules give it to somebody else, and they come back.
   */
  yieldWord(): void {
    const { state, words } = this.#session;
    const share = state.team[TABLE]?.phases[state.everyone.flow.phase ?? ""];
    const holder = typeof share === "object" && share !== null && "captain" in share ? share.captain : null;
    if (typeof holder !== "string" || !state.seat[holder]?.isBot) return;
    const seated = Object.entries(state.seat);
    if (seated.every(([, { isBot }]) => isBot)) return;
    const robots = seated.filter(([, { isBot }]) => isBot);
    for (const [seat] of robots)
      this.#session.submit({ kind: "seat", seat }, { command: { type: "session/leave" } });
    for (const [, { name }] of robots)
      this.#session.submit({ kind: "door" }, { command: asBot(words.get(name) ?? "Robot") });
  }

  /** One of them says one thing, if it has any to say. */
  act(): void {
    const { state, frozen, rules } = this.#session;
    const { status, phase } = state.everyone.flow;
    const open = frozen.phases.find(({ id }) => id === phase);
    if (status !== "running" || !open || !(open.id in state.everyone.phases)) return;
    const seats = Object.entries(state.seat).flatMap(([id, { isBot }]) => (isBot ? [id] : []));
    for (const seat of this.#dice.shuffle(seats)) {
      const by: Actor = { kind: "seat", seat };
      const command = rules.registry(open.activity).bot(viewFor(state, open.id, by), this.#dice);
      if (!command || !PERSONAL.includes(command.type)) continue;
      this.#session.submit(by, { command, phase: open.id });
      return;
    }
  }
}

const asBot = (name: string) => ({ type: "session/join", name, team: TABLE, isBot: true });
