/** Bots play a scenario while a facilitator moves, merges, splits, locks and removes at random: nothing may break. */
import { assertDisjoint } from "../../game/engine/audiences.ts";
import { diceOver, wordOf, type Dice } from "../../game/engine/dice.ts";
import type { Actor } from "../../game/engine/actors.ts";
import type { State } from "../../game/engine/session.ts";
import { step, viewFor, type Rules } from "../../game/engine/step.ts";
import { parseCommand } from "../../game/protocol/parse-command.ts";
import { newState } from "../../game/engine/session.ts";
import { HOST } from "./table.ts";

type Command = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Of so many acts, one is the facilitator's. */
const ONE_IN = 6;

export class UnrulyRoom {
  state: State;
  readonly rules: Rules;
  readonly done: string[] = [];
  readonly #dice: Dice;
  #seq = 0;
  #now = 0;

  constructor(rules: Rules, seed: string, tables: number) {
    this.rules = rules;
    this.#dice = diceOver({ dice: wordOf(seed) });
    this.state = newState(seed, tables);
    for (let n = 0; n < tables * 4; n += 1) this.#knock();
    this.send(HOST, { type: "session/start", seen: this.state.everyone.flow.turn });
  }

  /** @returns the refusal's code, or "ok" */
  send(by: Actor, command: Command, phase?: string): string {
    const parsed = parseCommand({ command, phase }, this.rules.content.phases, (this.#seq += 1));
    if (!parsed.ok) return parsed.refusal;
    const result = step(this.rules, this.state, { by, now: (this.#now += 500), act: parsed.act });
    if (!result.ok) return result.refusal;
    this.state = result.state;
    assertDisjoint(this.state);
    this.done.push(command.type);
    return "ok";
  }

  play(acts: number): void {
    for (let n = 0; n < acts && this.state.everyone.flow.status !== "ended"; n += 1) {
      if (this.#dice.pick(ONE_IN) === 0) this.#unsettle();
      else if (this.#dice.pick(20) === 0)
        this.send(HOST, { type: "session/next", seen: this.state.everyone.flow.turn });
      else this.#bot();
    }
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[this.#dice.pick(Math.max(1, items.length))];
  }

  #knock(): void {
    this.send({ kind: "door" }, { type: "session/join", name: `Personne ${this.#seq}` });
  }

  #bot(): void {
    const { phase } = this.state.everyone.flow;
    const seat = this.#one(Object.keys(this.state.seat));
    if (phase === null || seat === undefined) return;
    const by = { kind: "seat", seat } as const;
    const { activity } = this.rules.content.phases.find(({ id }) => id === phase) ?? {};
    const command =
      activity === undefined
        ? undefined
        : this.rules.registry(activity).bot(viewFor(this.state, phase, by), this.#dice);
    if (command) this.send(by, command, phase);
  }

  #unsettle(): void {
    const seat = this.#one(Object.keys(this.state.seat));
    const [team, other] = this.#dice.shuffle(Object.keys(this.state.team));
    const members = Object.keys(this.state.team[team ?? ""]?.members ?? {});
    const leaving = this.#dice.shuffle(members).slice(0, 1 + this.#dice.pick(2));
    const waiting = this.#one(Object.keys(this.state.host.knocks));
    const orders: (Command | false | undefined)[] = [
      { type: "session/moveSeat", seat, team },
      { type: "session/mergeTables", from: team, into: other },
      leaving.length > 0 && { type: "session/splitTable", team, seats: leaving },
      { type: "session/balance", by: this.#dice.pick(2) === 0 ? "size" : "service" },
      { type: "session/lock", isLocked: this.#dice.pick(2) === 0 },
      waiting !== undefined && { type: "session/admit", seat: waiting, isAdmitted: true },
      Object.keys(this.state.seat).length > 3 && { type: "session/removeSeat", seat },
      { type: "session/tell", team, text: "Regardez la carte" },
      { type: "session/extraTime", to: "team", id: team, minutes: 2 },
    ];
    const order = this.#one(orders);
    if (order) this.send(HOST, order);
    if (this.#dice.pick(3) === 0) this.#knock();
  }
}
