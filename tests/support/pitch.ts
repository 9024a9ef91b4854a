/** A pitch to try rules on: a small catalogue, four cards of roles, tables with or without a plan before. */
import { registry } from "../../game/activities/index.ts";
import { ActionPlanSettings } from "../../game/activities/action-plan/schema.ts";
import type { PitchCommand, PitchConfig } from "../../game/activities/pitch/schema.ts";
import type { PitchShape } from "../../game/activities/pitch/state.ts";
import { REASONS, ROLES, type Decision } from "../../game/activities/pitch/terms.ts";
import type { Phase } from "../../game/engine/activity.ts";
import { partsOf, peopleOf } from "../../game/engine/scene.ts";
import type { CatalogueAction } from "../../game/scenario/catalogue.ts";
import { HOST, Trial } from "./table.ts";

const text = (said: string) => ({ fr: said, en: said });

const action = (id: string): CatalogueAction => ({
  ...{ id, theme: "cycle-de-vie", tiers: ["terminaux"], cost: 0, effort: 1, facts: [`fact-${id}`] },
  ...{ title: text(`title ${id}`), summary: text(`summary ${id}`), indicator: text(`indicator ${id}`) },
  ...{ rebound: text(`rebound ${id}`), guards: [text(`guard ${id}`)] },
});
const ACTIONS = ["keep", "share", "print"].map(action);

const CONFIG: PitchConfig = {
  actions: ACTIONS,
  roles: ROLES.map((id) => ({
    ...{ id, name: text(id), cares: text(`cares ${id}`) },
    concerns: [0, 1, 2, 3, 4].map((n) => text(`concern ${id} ${n}`)),
  })),
  figures: {},
};

const phase = (id: string, activity: string, config: unknown): Phase => ({
  ...{ id, activity, minutes: 12, isOptional: false, isProtected: false, config },
});

const plan = { ...ActionPlanSettings.parse({ decks: ["d"] }), actions: ACTIONS, sources: {} };
const RULES = {
  content: {
    scenario: "try",
    phases: [
      phase("before", "action-plan", plan),
      phase("pitch", "pitch", CONFIG),
      phase("after", "action-plan", plan),
    ],
  },
  registry,
};

type Step = PitchShape["everyone"]["step"];

export class Pleading extends Trial {
  /** @param seats at each table: two tables of two are [2, 2]; the plan before the pitch is open */
  constructor(...seats: number[]) {
    super(RULES, seats.length);
    seats.forEach((count, table) => {
      for (let n = 0; n < count; n += 1) this.join(`w:0.${table}${n}`, `t${table + 1}`);
    });
    this.flow("session/start");
  }

  /** The table's plan holds this action. */
  planned(seat: string, id = "keep"): this {
    this.play(seat, "before", { type: "action-plan/choose", action: id } as { type: string });
    return this;
  }

  /** Every table of these seats has the same action in its plan. */
  withPlans(...seats: string[]): this {
    for (const seat of seats) this.planned(seat);
    return this;
  }

  /** Goes on to a step, nothing done on the way. */
  at(step: Step, round = 0): this {
    for (
      let n = 0;
      n < 60 && !(this.isOpen && this.everyone.step === step && this.everyone.round === round);
      n += 1
    )
      this.next();
    return this;
  }

  get isOpen(): boolean {
    return this.state.everyone.flow.phase === "pitch";
  }

  next(): string {
    return this.flow("session/next");
  }

  send(seat: string, command: PitchCommand): string {
    return this.play(seat, "pitch", command);
  }

  pass(turn: string, isPassed = true): string {
    return this.act(HOST, {
      kind: "activity",
      phase: "pitch",
      command: { type: "pitch/pass", turn, isPassed } as PitchCommand,
    });
  }

  get everyone() {
    return this.state.everyone.phases.pitch as PitchShape["everyone"];
  }
  get screen() {
    return this.state.screen.phases.pitch as PitchShape["screen"];
  }
  team(id: string) {
    return this.state.team[id]?.phases.pitch as PitchShape["team"];
  }
  seat(id: string) {
    return this.state.seat[id]?.phases.pitch as PitchShape["seat"];
  }
  turn(id: string) {
    const found = this.everyone.turns.find((turn) => turn.id === id);
    if (!found) throw new Error(`no pitch ${id}`);
    return found;
  }
  outcome(of: "pitch" | "after" = "pitch") {
    const [, own, after] = RULES.content.phases;
    const { activity, config } = (of === "pitch" ? own : after) ?? phase("", "", null);
    return registry(activity).outcome(partsOf(this.state, of), { config, people: peopleOf(this.state) });
  }
}

export const vote = (
  turn: string,
  decision: Decision,
  words: string | null = decision === "amended" ? "w:9.9" : null,
  convinced: string[] = [],
): PitchCommand => ({
  ...{ type: "pitch/vote", turn, decision, reason: REASONS[decision][0], text: words, convinced },
});
export const draw = (turn: string, index = 0): PitchCommand => ({ type: "pitch/draw", turn, index });
export const object = (turn: string, words = "w:9.1"): PitchCommand => ({
  type: "pitch/object",
  turn,
  text: words,
});
export const answer = (turn: string, objection: string, words = "w:9.2"): PitchCommand => ({
  ...{ type: "pitch/answer", turn, objection, text: words },
});
