/** A round of rebounds to try rules on: a small catalogue, tables with or without actions brought from a plan. */
import { registry } from "../../game/activities/index.ts";
import { ActionPlanSettings } from "../../game/activities/action-plan/schema.ts";
import type { ReboundRoundCommand } from "../../game/activities/rebound-round/schema.ts";
import type { RoundShape } from "../../game/activities/rebound-round/state.ts";
import type { Phase } from "../../game/engine/activity.ts";
import type { CatalogueAction } from "../../game/scenario/catalogue.ts";
import { Trial } from "./table.ts";

const text = (said: string) => ({ fr: said, en: said });

const action = (id: string): CatalogueAction => ({
  ...{ id, theme: "cycle-de-vie", tiers: ["terminaux"], cost: 0, effort: 1, facts: [] },
  ...{ title: text(`title ${id}`), summary: text(`summary ${id}`), indicator: text(`indicator ${id}`) },
  rebound: text(`rebound ${id}`),
  guards: [text(`guard ${id} 0`), text(`guard ${id} 1`)],
});

const CATALOGUE = ["keep", "share", "print"].map(action);

const phase = (id: string, activity: string, config: unknown): Phase => ({
  ...{ id, activity, minutes: 8, isOptional: false, isProtected: false, config },
});

const plan = { ...ActionPlanSettings.parse({ decks: ["d"] }), actions: CATALOGUE, sources: {} };
const RULES = {
  content: {
    scenario: "try",
    phases: [
      phase("before", "action-plan", plan),
      phase("round", "rebound-round", { actions: CATALOGUE, sources: {} }),
      phase("after", "action-plan", plan),
    ],
  },
  registry,
};

export class Round extends Trial {
  /** @param seats at each table: two tables of two are [2, 2]; the phase before the round is open */
  constructor(...seats: number[]) {
    super(RULES, seats.length);
    seats.forEach((count, table) => {
      for (let n = 0; n < count; n += 1) this.join(`w:0.${table}${n}`, `t${table + 1}`);
    });
    this.flow("session/start");
  }

  /** Opens the round at a step, nothing done on the way. */
  at(step: RoundShape["everyone"]["step"]): this {
    while (this.state.everyone.flow.phase !== "round" || this.everyone.step !== step) this.next();
    return this;
  }

  next(): string {
    return this.flow("session/next");
  }

  send(seat: string, command: ReboundRoundCommand): string {
    return this.play(seat, "round", command);
  }

  get everyone() {
    return this.state.everyone.phases.round as RoundShape["everyone"];
  }
  get secret() {
    return this.state.secret.phases.round as RoundShape["secret"];
  }
  team(id: string) {
    return this.state.team[id]?.phases.round as RoundShape["team"];
  }
  seat(id: string) {
    return this.state.seat[id]?.phases.round as RoundShape["seat"];
  }
  get screen() {
    return this.state.screen.phases.round as RoundShape["screen"];
  }
}

export const attack = (duel: string, words = "w:9.0"): ReboundRoundCommand => ({
  ...{ type: "rebound-round/attack", duel, door: "time", text: words },
});
export const answer = (duel: string, words = "w:9.1"): ReboundRoundCommand => ({
  ...{ type: "rebound-round/answer", duel, text: words, holder: null },
});
export const judge = (duel: string, verdict: "holds" | "half" | "fails"): ReboundRoundCommand => ({
  ...{ type: "rebound-round/judge", duel, verdict },
});
