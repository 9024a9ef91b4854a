/** A whole mandate played at once by a strategy, year resolutions alone: for balance, not for people. */
import { diceOver, wordOf, type Dice } from "../engine/dice.ts";
import { deal, keptIn } from "./deal.ts";
import { weigh, type Scale } from "./measure.ts";
import { STRATEGIES, type Strategy, type StrategyId } from "./strategies.ts";
import type { Numbers, Playable, Setup, World } from "./world.ts";
import { nextYear, refuseChoice, resolve, withChoice, type Choice } from "./year.ts";

/** What a whole game left. */
export interface Played {
  readonly world: World;
  /** kgCO2e a year that decisions took off and that came back, all years together. */
  readonly gained: number;
  readonly cameBack: number;
}

const carbonOf = (scale: Scale, numbers: Numbers) => weigh(scale, numbers).carbon.total.value;

interface Table {
  readonly setup: Setup;
  readonly scale: Scale;
  readonly strategy: Strategy;
  readonly dice: Dice;
}

export function playMandate(setup: Setup, scale: Scale, id: StrategyId, seed: string): Played {
  const table: Table = { setup, scale, strategy: STRATEGIES[id], dice: diceOver({ dice: wordOf(seed) }) };
  let world = setup.start;
  let left: readonly string[] = [];
  let [gained, cameBack] = [0, 0];
  for (;;) {
    const proposals = deal(setup, world, { left }, table.dice);
    world = decide(table, world, proposals);
    left = proposals.filter((proposal) => !world.taken.some(({ action }) => action === proposal));
    const { beats, world: after } = resolve(setup, world);
    const lightest = carbonOf(scale, beats.gained.numbers);
    gained += Math.max(0, carbonOf(scale, beats.before.numbers) - lightest);
    cameBack += Math.max(0, carbonOf(scale, beats.cameBack.numbers) - lightest);
    world = after;
    if (world.year >= setup.years) break;
    world = nextYear(setup, world);
  }
  return { world, gained, cameBack };
}

/** Takes what it can pay in its own order, with the guard when it wants one and can pay it too. */
function decide({ setup, scale, strategy, dice }: Table, world: World, proposals: readonly string[]): World {
  let now = world;
  let kept = 0;
  const known = proposals.flatMap((id): Playable[] => {
    const action = setup.actions[id];
    return action ? [action] : [];
  });
  for (const action of strategy.rank(known, { setup, world, scale, dice })) {
    if (kept === keptIn(world.year)) break;
    const choice = choiceFor(setup, now, action, world.year > 1 && strategy.guards(action, dice));
    if (!choice) continue;
    now = withChoice(setup, now, choice);
    kept += 1;
  }
  return now;
}

function choiceFor(setup: Setup, world: World, { id }: Playable, wantsGuard: boolean): Choice | undefined {
  const choices = [
    { action: id, isGuarded: wantsGuard },
    { action: id, isGuarded: false },
  ];
  return choices.find((choice) => refuseChoice(setup, world, choice) === undefined);
}
