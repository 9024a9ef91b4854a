/** A mandate played at the table, through `step`, against year resolutions played directly. */
import { expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import type { MandateShape, MandateTeam } from "../../game/activities/mandate/state.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import type { World } from "../../game/mandate/world.ts";
import { nextYear, resolve, withChoice, withGuard } from "../../game/mandate/year.ts";
import { content } from "../support/estates.ts";
import { Trial } from "../support/table.ts";

const GAMES = 200;

interface Decided {
  readonly chosen: readonly string[];
  readonly guarded: readonly string[];
}

/** The shipped mandate without news and without confidences: what remains is what both ways of playing share. */
function plainConfig(): MandateConfig {
  const phase = content.scenarios.get("mandat-90")?.phases.find(({ activity }) => activity === "mandate");
  if (!phase) throw new Error("mandat-90 has no mandate");
  return { ...(phase.config as MandateConfig), news: [], confidences: [] };
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
    if ((trial.state.everyone.phases.m as MandateShape["everyone"]).step !== "resolution") continue;
    const { chosen, world } = team();
    const guarded = world.taken.filter(({ isGuarded }) => isGuarded).map(({ action }) => action);
    years.push({ chosen, guarded: chosen.filter((id) => guarded.includes(id)) });
  }
}

function directly({ setup }: MandateConfig, years: readonly Decided[]): World {
  let world = setup.start;
  years.forEach(({ chosen, guarded }, index) => {
    if (index > 0) world = nextYear(setup, world);
    for (const action of chosen) world = withChoice(setup, world, { action, isGuarded: false });
    for (const action of guarded) world = withGuard(setup, world, action);
    world = resolve(setup, world).world;
  });
  return world;
}

test(`${GAMES} mandates decided at the table end where the same decisions end when played directly`, () => {
  const config = plainConfig();
  let decisions = 0;
  for (let game = 0; game < GAMES; game += 1) {
    const { years, end } = atTheTable(config, `game ${game}`);
    decisions += years.reduce((sum, { chosen }) => sum + chosen.length, 0);
    expect(directly(config, years), `game ${game}`).toEqual(end);
  }
  expect(decisions).toBeGreaterThan(GAMES * 4);
});
