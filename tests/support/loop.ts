/** A local loop to try rules on: the shipped deck, some people at each table, a plan after it. */
import { registry } from "../../game/activities/index.ts";
import type { LoopCommand, LoopConfig } from "../../game/activities/local-loop/schema.ts";
import type { Hidden, LoopShape, Offer, Territory } from "../../game/activities/local-loop/state.ts";
import type { Step } from "../../game/activities/local-loop/terms.ts";
import { ActionPlanSettings } from "../../game/activities/action-plan/schema.ts";
import { partsOf, peopleOf } from "../../game/engine/scene.ts";
import type { Phase } from "../../game/engine/activity.ts";
import { loopConfig } from "../../game/scenario/loop-config.ts";
import { content } from "./estates.ts";
import { Trial } from "./table.ts";

const resolved = loopConfig(
  { deck: "boucle-locale", decks: ["actions-cycle-de-vie", "actions-inclusion"] },
  content.library,
);
if (!("config" in resolved)) throw new Error(JSON.stringify(resolved.problems));
export const LOOP_CONFIG: LoopConfig = resolved.config;

const phase = (id: string, activity: string, config: unknown): Phase => ({
  ...{ id, activity, minutes: 35, isOptional: false, isProtected: false, config },
});
const { actions } = LOOP_CONFIG;
const PLAN = { ...ActionPlanSettings.parse({ decks: ["d"] }), actions, sources: {} };
const RULES = {
  content: {
    scenario: "try",
    phases: [phase("loop", "local-loop", LOOP_CONFIG), phase("after", "action-plan", PLAN)],
  },
  registry,
};

export class Looping extends Trial {
  /** @param seats at each table: a donor and a workshop of two people are [2, 2]; the rules are shown */
  constructor(...seats: number[]) {
    super(RULES, seats.length);
    seats.forEach((count, table) => {
      for (let n = 0; n < count; n += 1) this.join(`w:0.${table}${n}`, `t${table + 1}`);
    });
    this.flow("session/start");
  }

  /** Goes on to a step of a trimestre, nothing done on the way. */
  at(step: Step, quarter = 1): this {
    for (let n = 0; n < 30 && !(this.isOpen && this.isAt(step, quarter)); n += 1) this.next();
    return this;
  }

  isAt(step: Step, quarter: number): boolean {
    return this.everyone.step === step && (step === "result" || this.everyone.quarter === quarter);
  }

  get isOpen(): boolean {
    return this.state.everyone.flow.phase === "loop";
  }

  next(): string {
    return this.flow("session/next");
  }

  send(seat: string, command: LoopCommand): string {
    return this.play(seat, "loop", command);
  }

  get everyone() {
    return this.state.everyone.phases.loop as LoopShape["everyone"];
  }
  territory(index = 0): Territory {
    const found = this.everyone.territories[index];
    if (!found) throw new Error(`no territory ${index}`);
    return found;
  }
  hidden(id = "r1"): Hidden {
    const found = (this.state.secret.phases.loop as LoopShape["secret"]).hidden[id];
    if (!found) throw new Error(`no hidden side of ${id}`);
    return found;
  }
  team(id: string) {
    return this.state.team[id]?.phases.loop as LoopShape["team"];
  }
  seat(id: string) {
    return this.state.seat[id]?.phases.loop as LoopShape["seat"];
  }
  actor(id: string) {
    const found = this.everyone.territories.flatMap(({ actors: all }) => all).find((one) => one.id === id);
    if (!found) throw new Error(`no actor ${id}`);
    return found;
  }
  /** The last offer written in the first territory. */
  get last(): Offer {
    const found = this.territory().offers.at(-1);
    if (!found) throw new Error("no offer");
    return found;
  }
  outcome() {
    const people = peopleOf(this.state);
    return registry("local-loop").outcome(partsOf(this.state, "loop"), { config: LOOP_CONFIG, people });
  }
}

export const offer = (to: string, count: number, price = 0, quality = 6): LoopCommand => ({
  ...{ type: "local-loop/offer", to, count, quality, price },
});
export const accept = (id: string): LoopCommand => ({ type: "local-loop/accept", offer: id });

/** The donor's whole batch is matched with the workshop. */
export function matched(loop = new Looping(1, 1, 1).at("market")): Looping {
  loop.send("s1", offer("atelier", loop.seat("s1").pile?.count ?? 0));
  loop.send("s2", accept(loop.last.id));
  return loop;
}
