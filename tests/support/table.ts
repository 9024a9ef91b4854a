/** A session to try rules on: acts in a row, each accepted or its refusal told. */
import type { Actor } from "../../game/engine/actors.ts";
import { newState, type State } from "../../game/engine/session.ts";
import { step, type Act, type Result, type Rules } from "../../game/engine/step.ts";
import type { SessionCommand } from "../../game/protocol/commands.ts";

export const HOST: Actor = { kind: "host", host: "h1" };
export const DOOR: Actor = { kind: "door" };
export const seatActor = (seat: string): Actor => ({ kind: "seat", seat });

export class Trial {
  readonly rules: Rules;
  state: State;
  now = 0;
  readonly results: Extract<Result, { ok: true }>[] = [];

  constructor(rules: Rules, tables = 2) {
    this.rules = rules;
    this.state = newState("seed", tables);
  }

  /** @returns the refusal's code, or "ok" */
  act(by: Actor, act: Act): string {
    const result = step(this.rules, this.state, { by, now: this.now, act });
    if (!result.ok) return result.refusal;
    this.results.push(result);
    this.state = result.state;
    return "ok";
  }

  session(by: Actor, command: SessionCommand): string {
    return this.act(by, { kind: "session", command });
  }

  /** A facilitator's act inside an activity. */
  host(phase: string, command: { type: string }): string {
    return this.act(HOST, { kind: "activity", phase, command });
  }

  play(seat: string, phase: string, command: { type: string }): string {
    return this.act(seatActor(seat), { kind: "activity", phase, command });
  }

  join(name: string, team?: string): string {
    return this.session(DOOR, { type: "session/join", name, team, isBot: false });
  }

  joinAsBot(name: string, team?: string): string {
    return this.session(DOOR, { type: "session/join", name, team, isBot: true });
  }

  /** A facilitator's flow command, saying the turn it sees now. */
  flow(type: "session/start" | "session/next" | "session/skip" | "session/end"): string {
    return this.session(HOST, { type, seen: this.state.everyone.flow.turn });
  }

  open(phase: string): string {
    return this.session(HOST, { type: "session/open", phase, seen: this.state.everyone.flow.turn });
  }
}
