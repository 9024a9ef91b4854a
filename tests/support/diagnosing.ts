/** A diagnostic to try rules on: a small deck, two passes of it, then a plan. */
import { registry } from "../../game/activities/index.ts";
import { ActionPlanSettings } from "../../game/activities/action-plan/schema.ts";
import type { DiagnosticCommand, DiagnosticConfig } from "../../game/activities/diagnostic/schema.ts";
import type { Cell, DiagnosticShape } from "../../game/activities/diagnostic/state.ts";
import type { Role, Step } from "../../game/activities/diagnostic/terms.ts";
import type { Phase } from "../../game/engine/activity.ts";
import type { Outcome } from "../../game/engine/outcome.ts";
import { partsOf, peopleOf } from "../../game/engine/scene.ts";
import type { Theme } from "../../game/scenario/themes.ts";
import { Trial } from "./table.ts";

const text = (said: string) => ({ fr: said, en: said });

const item = (id: string, theme: Theme, weight: 1 | 2 | 3): DiagnosticConfig["items"][number] => ({
  ...{ id, theme, weight, isShort: true, name: text(id), statement: text(`statement ${id}`) },
  ...{ low: text("low"), high: text("high") },
  echo: { part: text("part"), title: text("frame"), url: "https://example.org" },
});

const ITEMS = [
  item("buy", "commande-publique", 1),
  item("keep", "cycle-de-vie", 3),
  item("teach", "sensibilisation", 2),
  item("carry", "gouvernance", 2),
];

const phase = (id: string, activity: string, config: unknown): Phase => ({
  ...{ id, activity, minutes: 10, isOptional: false, isProtected: false, config },
});

const plan = { ...ActionPlanSettings.parse({ decks: ["d"] }), actions: [], sources: {} };
const RULES = {
  content: {
    scenario: "try",
    phases: [
      phase("first", "diagnostic", { items: ITEMS, talk: 2, with: null } satisfies DiagnosticConfig),
      phase("second", "diagnostic", { items: ITEMS, talk: 2, with: "first" } satisfies DiagnosticConfig),
      phase("plan", "action-plan", plan),
    ],
  },
  registry,
};

export const cell = (importance: Cell["importance"], performance: Cell["performance"]): Cell => ({
  importance,
  performance,
});

export class Diagnosing extends Trial {
  #phase = "first";

  /** @param seats at each table: two tables of two are [2, 2]; the first pass is open */
  constructor(...seats: number[]) {
    super(RULES, seats.length);
    seats.forEach((count, table) => {
      for (let n = 0; n < count; n += 1) this.join(`w:0.${table}${n}`, `t${table + 1}`);
    });
    this.flow("session/start");
  }

  /** Moves on to a step of the open pass. */
  at(step: Step): this {
    while (this.everyone.step !== step) this.next();
    return this;
  }

  /** Opens the second pass. */
  again(): this {
    this.at("result").next();
    this.#phase = "second";
    return this;
  }

  next(): string {
    return this.flow("session/next");
  }

  send(seat: string, command: DiagnosticCommand): string {
    return this.play(seat, this.#phase, command);
  }
  says(seat: string, role: Role): string {
    return this.send(seat, { type: "diagnostic/function", function: role });
  }
  rate(seat: string, id: string, value: Cell | null): string {
    return this.send(seat, { type: "diagnostic/rate", item: id, value });
  }
  propose(seat: string, id: string, value: Cell | null): string {
    return this.send(seat, { type: "diagnostic/propose", item: id, value });
  }
  confirm(seat: string, id: string, seen = 1): string {
    return this.send(seat, { type: "diagnostic/confirm", item: id, seen });
  }
  object(seat: string, id: string, reason: string | null = null, seen = 1): string {
    return this.send(seat, { type: "diagnostic/object", item: id, seen, reason });
  }

  get everyone() {
    return this.state.everyone.phases[this.#phase] as DiagnosticShape["everyone"];
  }
  get secret() {
    return this.state.secret.phases[this.#phase] as DiagnosticShape["secret"];
  }
  get screen() {
    return this.state.screen.phases[this.#phase] as DiagnosticShape["screen"];
  }
  team(id: string) {
    return this.state.team[id]?.phases[this.#phase] as DiagnosticShape["team"];
  }
  seat(id: string) {
    return this.state.seat[id]?.phases[this.#phase] as DiagnosticShape["seat"];
  }
  result(id: string) {
    return this.everyone.results.find((result) => result.id === id);
  }
  get outcome(): Outcome {
    const { config } = RULES.content.phases.find(({ id }) => id === this.#phase) ?? { config: undefined };
    const people = peopleOf(this.state);
    return registry("diagnostic").outcome(partsOf(this.state, this.#phase), { config, people });
  }
}
