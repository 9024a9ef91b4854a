import { expect, test } from "vitest";
import { mandateConfig } from "../../../tests/support/mandate.ts";
import { Trial } from "../../../tests/support/table.ts";
import type { Phase } from "../../engine/activity.ts";
import { registry } from "../index.ts";
import type { MandateCommand } from "../mandate/schema.ts";
import type { MandateShape, MandateTeam } from "../mandate/state.ts";
import { ActionPlanSettings } from "./schema.ts";
import type { ActionPlanTeam } from "./state.ts";

test("what is taken home enters the plan that follows, with what was learned", () => {
  const config = mandateConfig({}, 2);
  const planConfig = ActionPlanSettings.parse({ decks: ["d"] });
  const phase = (id: string, activity: string, own: unknown): Phase => ({
    ...{ id, activity, minutes: 10, isOptional: false, isProtected: false },
    config: own,
  });
  const content = {
    scenario: "try",
    phases: [
      phase("m", "mandate", config),
      phase("plan", "action-plan", { ...planConfig, actions: config.catalogue, sources: {} }),
    ],
  };
  const trial = new Trial({ content, registry }, 1);
  trial.join("a");
  trial.flow("session/start");
  const mandate = () => trial.state.team.t1?.phases.m as MandateTeam;
  while (mandate().world.taken.length === 0) trial.flow("session/next");
  const action = mandate().world.taken[0]?.action ?? "";
  while ((trial.state.everyone.phases.m as MandateShape["everyone"]).step !== "epilogue")
    trial.flow("session/next");
  const takeHome: MandateCommand = { type: "mandate/takeHome", action, isOn: true };
  expect(trial.play("s1", "m", takeHome)).toBe("ok");
  trial.flow("session/next");
  const plan = trial.state.team.t1?.phases.plan as ActionPlanTeam;
  expect(Object.values(plan.items)).toMatchObject([
    { action, fields: { rebound: { catalogue: 0 }, guard: { catalogue: 0 } } },
  ]);
  expect(plan.items.a1?.learned?.fr).toContain("Jouée pendant le mandat");
  expect(plan.points).toBeLessThan(planConfig.points);
});
