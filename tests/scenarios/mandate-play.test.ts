/** A mandate played at the table, through `step`, against year resolutions played directly. */
import { expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import type { MandateShape, MandateTeam } from "../../game/activities/mandate/state.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import type { World } from "../../game/mandate/world.ts";
import {
  halved,
  nextYear,
  resolve,
  withChoice,
  withCondition,
  withGuard,
  type Condition,
} from "../../game/mandate/year.ts";
import { content } from "../support/estates.ts";
import { Trial } from "../support/table.ts";

const GAMES = 200;

interface Decided {
  readonly chosen: readonly string[];
  readonly guarded: readonly string[];
  /** Of what was chosen, what another table paid half of. */
  readonly shared: readonly string[];
  /** What the council set after the year. */
  readonly condition: Condition | undefined;
}

/** The shipped mandate without news and without confidences: what remains is what both ways of playing share. */
function plainConfig(): MandateConfig {
  const phase = content.scenarios.get("mandat-90")?.phases.find(({ activity }) => activity === "mandate");
  if (!phase) throw new Error("mandat-90 has no mandate");
  const config = phase.config as MandateConfig;
  // Gauges start low, so that tables share and come before the council.
  const start = { ...config.setup.start, gauges: { service: 3, security: 2, inclusion: 1 } };
  return { ...config, setup: { ...config.setup, start }, news: [], confidences: [] };
}

function atTheTable(
  config: MandateConfig,
  seed: string,
): { readonly years: readonly Decided[]; readonly end: World } {
  const phase = { id: "m", activity: "mandate", minutes: 40, isOptional: false, isProtected: false, config };
  const trial = new Trial({ content: { scenario: seed, phases: [phase] }, registry }, 1);
  trial.join("a");
  trial.flow("session/start");
  const team = () => trial.state.team.t1?.phases.m as MandateTeam;
  const dice = diceOver({ dice: wordOf(seed) });
  const years: Decided[] = [];
  for (;;) {
    const everyone = trial.state.everyone.phases.m as MandateShape["everyone"];
    if (everyone.step === "epilogue") return { years, end: team().world };
    for (let acts = 0; acts < 6; acts += 1) {
      const view = { everyone, team: team(), seat: trial.state.seat.s1?.phases.m };
      const command = dice.roll() < 0.8 ? registry("mandate").bot(view, dice) : undefined;
      if (command) trial.play("s1", "m", command);
    }
    trial.flow("session/next");
    const { step, council } = trial.state.everyone.phases.m as MandateShape["everyone"];
    const last = years.at(-1);
    if (council?.decided && last) {
      const condition = config.council[council.gauge].find(({ id }) => id === council.decided);
      years[years.length - 1] = { ...last, condition };
    }
    if (step !== "resolution") continue;
    const { chosen, world, shared } = team();
    const guarded = world.taken.filter(({ isGuarded }) => isGuarded).map(({ action }) => action);
    years.push({
      chosen,
      guarded: chosen.filter((id) => guarded.includes(id)),
      shared: chosen.filter((id) => id === shared),
      condition: undefined,
    });
  }
}

function directly({ setup }: MandateConfig, years: readonly Decided[]): World {
  let world = setup.start;
  let halves: readonly string[] = [];
  years.forEach(({ chosen, guarded, shared, condition }, index) => {
    if (index > 0) world = nextYear(setup, world);
    halves = [...halves, ...shared];
    const paid = halved(setup, halves);
    for (const action of chosen) world = withChoice(paid, world, { action, isGuarded: false });
    for (const action of guarded) world = withGuard(paid, world, action);
    world = resolve(paid, world).world;
    if (condition) world = withCondition(world, condition);
  });
  return world;
}

test(`${GAMES} mandates decided at the table end where the same decisions end when played directly`, () => {
  const config = plainConfig();
  let [decisions, together] = [0, 0];
  for (let game = 0; game < GAMES; game += 1) {
    const { years, end } = atTheTable(config, `game ${game}`);
    decisions += years.reduce((sum, { chosen }) => sum + chosen.length, 0);
    together += years.filter(({ shared, condition }) => shared.length > 0 || condition).length;
    expect(directly(config, years), `game ${game}`).toEqual(end);
  }
  expect(decisions).toBeGreaterThan(GAMES * 4);
  expect(together).toBeGreaterThan(0);
});
