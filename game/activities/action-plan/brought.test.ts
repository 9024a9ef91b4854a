import { expect, test } from "vitest";
import { mandateConfig } from "../../../tests/support/mandate.ts";
import { Trial } from "../../../tests/support/table.ts";
import type { Phase } from "../../engine/activity.ts";
import { isSameAction, NO_OUTCOME, type OutcomeAction } from "../../engine/outcome.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import type { MandateCommand } from "../mandate/schema.ts";
import type { MandateShape, MandateTeam } from "../mandate/state.ts";
import { ActionPlanSettings } from "./schema.ts";
import { bringIn } from "./brought.ts";
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

test("a link that a map's table cut waits in its plan, costs nothing, and is the same action in the roadmap", () => {
  const title = { fr: "Couper « a → b »", en: "Cut “a → b”" };
  const cut: OutcomeAction = {
    ...{ id: "cut-t1", team: "t1", catalogueId: null, title, summary: null, theme: "sensibilisation" },
    ...{ tiers: ["reseaux"], fields: {}, impact: null, feasibility: null, points: 0, days: 0, votes: 0 },
    ...{ duty: null, debate: null, isComplete: false },
  };
  const { points, days, prices, goal, most } = ActionPlanSettings.parse({ decks: ["d"] });
  const config = { points, days, prices, goal, most, actions: [], sources: {} };
  const empty: ActionPlanTeam = { items: {}, done: {}, points: 10, days: 20, count: 0 };
  const earlier = [{ ...NO_OUTCOME, actions: [cut] }];
  const team = bringIn(empty, "t1", { config, earlier });
  expect(team).toMatchObject({ points: 10, days: 20, items: { a1: { theme: "sensibilisation" } } });
  const phase = { id: "plan", activity: "action-plan", minutes: 10, isOptional: false, isProtected: false };
  const trial = new Trial({ content: { scenario: "try", phases: [{ ...phase, config }] }, registry }, 1);
  trial.join("a");
  trial.flow("session/start");
  const { t1 } = trial.state.team;
  const state = {
    ...trial.state,
    team: { t1: { members: t1?.members ?? {}, told: null, phases: { plan: team } } },
  };
  const left = registry("action-plan").outcome(partsOf(state, "plan"), {
    people: peopleOf(state),
    config,
  }).actions;
  expect(left).toMatchObject([{ title, tiers: ["reseaux"] }]);
  expect(left.every((action) => isSameAction(action, cut))).toBe(true);
});
