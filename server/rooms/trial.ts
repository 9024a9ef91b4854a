/** A trial: bots sit at every table and play, so that a facilitator tries a workshop alone. */
import { randomBytes } from "node:crypto";
import { registry } from "../../game/activities/index.ts";
import type { Actor } from "../../game/engine/actors.ts";
import { diceOver, wordOf, type Dice } from "../../game/engine/dice.ts";
import { viewFor } from "../../game/engine/step.ts";
import { parseCommand } from "../../game/protocol/parse-command.ts";
import type { LiveSession } from "./live-session.ts";

const PER_TABLE = 4;
/** Each bot acts about every two seconds of the room's time, which a fast clock makes a slow person. */
const TICK_MS = 500;
const SHARE = 4;

const newCmdId = () => randomBytes(9).toString("base64url");

export class TrialBots {
  readonly #live: LiveSession;
  readonly #dice: Dice;

  constructor(live: LiveSession) {
    this.#live = live;
    this.#dice = diceOver({ dice: wordOf(`trial ${live.row.code}`) });
  }

  async start(nameOf: (n: number) => string): Promise<void> {
    const { everyone, seat } = this.#live.head;
    const tables = Object.keys(everyone.tables);
    const wanted = tables.length * PER_TABLE;
    for (let n = Object.keys(seat).length; n < wanted; n += 1) {
      const join = {
        ...{ type: "session/join", name: nameOf(n + 1), team: tables[n % tables.length], isBot: true },
      };
      await this.#submit({ kind: "door" }, join);
    }
    const timer = setInterval(() => {
      if (this.#live.isRetired) clearInterval(timer);
      else void this.#actAll();
    }, TICK_MS);
    timer.unref();
  }

  async #actAll(): Promise<void> {
    const { flow } = this.#live.head.everyone;
    if (flow.status !== "running" || flow.phase === null) return;
    const bots = Object.entries(this.#live.head.seat).flatMap(([id, { isBot }]) => (isBot ? [id] : []));
    const acting = this.#dice.shuffle(bots).slice(0, Math.ceil(bots.length / SHARE));
    for (const seat of acting) await this.#act({ kind: "seat", seat }, flow.phase);
  }

  async #act(by: Actor & { kind: "seat" }, phase: string): Promise<void> {
    const { head, frozen } = this.#live;
    const activity = frozen.phases.find(({ id }) => id === phase)?.activity;
    if (activity === undefined || !head.seat[by.seat] || !head.everyone.phases[phase]) return;
    const command = registry(activity).bot(viewFor(head, phase, by), this.#dice);
    if (command) await this.#submit(by, command, phase);
  }

  async #submit(by: Actor, command: { readonly type: string }, phase?: string): Promise<void> {
    const parsed = parseCommand({ command, phase }, this.#live.frozen.phases, this.#live.nextSeq);
    if (parsed.ok) await this.#live.submit({ by, cmdId: newCmdId(), act: parsed.act, words: parsed.words });
  }
}
