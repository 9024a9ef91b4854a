/** A cleanup day to try rules on: two people at the first table, one at the second, the shipped deck. */
import type { CleanupShape } from "../../game/activities/cleanup/state.ts";
import type { Validation } from "../../game/activities/cleanup/terms.ts";
import { registry } from "../../game/activities/index.ts";
import { present } from "../../game/engine/invariant.ts";
import type { OutcomeCleanup } from "../../game/engine/outcome-days.ts";
import { partsOf, peopleOf } from "../../game/engine/scene.ts";
import { cleanupConfig } from "../../game/scenario/cleanup-config.ts";
import { content } from "./estates.ts";
import { HOST, seatActor, Trial } from "./table.ts";

const MOMENT = { title: { fr: "Moment", en: "Moment" }, text: { fr: "Texte", en: "Text" } };
const resolved = cleanupConfig(
  {
    ...{ deck: "grand-menage", validated: "pending" },
    moments: [
      { id: "m1", ...MOMENT },
      { id: "m2", ...MOMENT },
    ],
  },
  content.library,
);
if (!("config" in resolved)) throw new Error("the shipped deck has problems");
export const cleanupSettings = resolved.config;

interface Declared {
  readonly line?: string;
  readonly amount?: number;
  readonly more?: number;
  readonly isTable?: boolean;
  readonly isConfirmed?: boolean;
  readonly label?: string;
}

export class Cleaning extends Trial {
  constructor(tables = 2) {
    const base = { isOptional: false, isProtected: false, minutes: 5 };
    const phase = { ...base, id: "c", activity: "cleanup", config: cleanupSettings };
    const after = { ...base, id: "after", activity: "debrief", config: { prompts: [], keeps: 1 } };
    super({ content: { scenario: "s", phases: [phase, after] }, registry }, tables);
    this.join("w:1.0", "t1");
    this.join("w:2.0", "t1");
    this.join("w:3.0", "t2");
    this.flow("session/start");
  }

  /** The day is open and everyone read the rule. */
  static open(validated: Validation = "pending"): Cleaning {
    const room = new Cleaning();
    for (const seat of ["s1", "s2", "s3"]) room.send(seat, { type: "cleanup/read" });
    if (validated !== "pending") room.organise({ type: "cleanup/validate", validated });
    room.next();
    return room;
  }

  get isOpen(): boolean {
    return this.state.everyone.flow.phase === "c";
  }
  get everyone() {
    return this.state.everyone.phases.c as CleanupShape["everyone"];
  }
  team(id: string) {
    return this.state.team[id]?.phases.c as CleanupShape["team"];
  }
  send(seat: string, command: CleanupShape["command"]): string {
    return this.play(seat, "c", command);
  }
  organise(command: CleanupShape["command"]): string {
    return this.host("c", command);
  }
  declare(seat: string, id: string, declared: Declared = {}): string {
    const full = { line: "reemploi-portable-don", amount: 1, more: 0, isTable: false, isConfirmed: false };
    return this.send(seat, { type: "cleanup/declare", ...{ id, ...full, ...declared } });
  }
  hide(team: string, id: string, isHidden: boolean): string {
    return this.organise({ type: "cleanup/hide", ...{ team, id, isHidden } });
  }
  amend(team: string, id: string, amount: number, more = 0): string {
    return this.organise({ type: "cleanup/amend", ...{ team, id, amount, more } });
  }
  next(): string {
    return this.flow("session/next");
  }
  at(step: string): this {
    while (this.isOpen && this.everyone.step !== step) this.next();
    return this;
  }
  move(seat: string, team: string): string {
    return this.session(seatActor(seat), { type: "session/move", team });
  }
  remove(seat: string): string {
    return this.session(HOST, { type: "session/removeSeat", seat });
  }
  merge(from: string, into: string): string {
    return this.session(HOST, { type: "session/mergeTables", from, into });
  }
  /** Of that line, whatever table; 0 when nothing counts. */
  total(line = "reemploi-portable-don"): number {
    return this.everyone.totals[line]?.amount ?? 0;
  }
  get outcome(): OutcomeCleanup {
    const parts = partsOf(this.state, "c");
    const people = peopleOf(this.state);
    return present(
      registry("cleanup").outcome(parts, { config: cleanupSettings, people }).cleanup,
      "cleanup",
    );
  }
}
