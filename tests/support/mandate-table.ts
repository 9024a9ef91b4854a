/** A mandate at its tables, for the tests of its rules. */
import { expect } from "vitest";
import type { MandateCommand, MandateConfig } from "../../game/activities/mandate/schema.ts";
import type { MandateSeat, MandateShape, MandateTeam } from "../../game/activities/mandate/state.ts";
import type { Step } from "../../game/activities/mandate/terms.ts";
import { mandateConfig, mandateRules } from "./mandate.ts";
import { Trial } from "./table.ts";

/** People at table 1, the mandate opened. */
export function table(count: number, rest: Partial<MandateConfig> = {}, years = 3) {
  const trial = new Trial(mandateRules(mandateConfig(rest, years)), 2);
  for (let n = 1; n <= count; n += 1) trial.join(`p${n}`, "t1");
  trial.flow("session/start");
  return trial;
}

export const everyone = (trial: Trial) => trial.state.everyone.phases.m as MandateShape["everyone"];
export const team = (trial: Trial, id = "t1") => trial.state.team[id]?.phases.m as MandateTeam;
export const seat = (trial: Trial, id: string) => trial.state.seat[id]?.phases.m as MandateSeat;
export const act = (trial: Trial, who: string, command: MandateCommand) => trial.play(who, "m", command);

/** Steps on until a step of a year. */
export function until(trial: Trial, step: Step, year = everyone(trial).year) {
  for (let clicks = 0; clicks < 60; clicks += 1) {
    const now = everyone(trial);
    if (now.step === step && now.year >= year) return;
    expect(trial.flow("session/next")).toBe("ok");
  }
  throw new Error(`never came to ${step} of year ${year}`);
}

export const support = (trial: Trial, who: string, n = 0) =>
  act(trial, who, { type: "mandate/support", action: team(trial).proposals[n]?.id ?? "" });
export const screen = (trial: Trial) => trial.state.screen.phases.m as MandateShape["screen"];

/** What the facilitator does. */
export const hostAct = (trial: Trial, command: MandateCommand) => trial.host("m", command);
