/** What a year proposes: three dealt, one left from last year, one that the news brings. */
import type { Dice } from "../engine/dice.ts";
import type { Playable, Setup, World } from "./world.ts";
import { isTaken } from "./year.ts";

const DEALT = 3;

/** Support is learned last: from the third year, or the last of a shorter mandate. */
export const asksSupport = (year: number, years: number) => year >= Math.min(3, years);

/** By id: a content read back from its journal has its keys in another order, and is dealt the same. */
function inOrder(actions: Setup["actions"]): readonly Playable[] {
  const ordered = orders.get(actions) ?? Object.values(actions).sort((a, b) => (a.id < b.id ? -1 : 1));
  orders.set(actions, ordered);
  return ordered;
}

const orders = new WeakMap<Setup["actions"], readonly Playable[]>();

/** Actions that a table may meet: not taken, their first steps done, and time left for them to act. */
function playable(setup: Setup, world: World): readonly string[] {
  const isEarly = !asksSupport(world.year, setup.years);
  return inOrder(setup.actions)
    .filter(({ id, needs }) => !isTaken(world, id) && needs.every((need) => isTaken(world, need)))
    .filter(({ delay }) => world.year + delay <= setup.years)
    .filter(({ support }) => !isEarly || support <= 0)
    .map(({ id }) => id);
}

export interface Offers {
  /** Proposed last year and not kept. */
  readonly left: readonly string[];
  readonly news?: string | undefined;
}

/** Next steps of projects the table began: one is always among the dealt, or no project would ever be finished. */
function begun(setup: Setup, open: readonly string[]): readonly string[] {
  return open.filter((id) => (setup.actions[id]?.needs.length ?? 0) > 0);
}

/** Five proposals at most, none twice. In the first year, which teaches, the three dealt alone. */
export function deal(setup: Setup, world: World, { left, news }: Offers, dice: Dice): readonly string[] {
  const open = playable(setup, world);
  const shuffled = dice.shuffle(open);
  const step = begun(setup, shuffled)[0];
  if (world.year === 1) return shuffled.slice(0, DEALT);
  const kept = dice.shuffle(left.filter((id) => open.includes(id))).slice(0, 1);
  const brought = news !== undefined && open.includes(news) && !kept.includes(news) ? [news] : [];
  const others = shuffled.filter((id) => ![...kept, ...brought, step].includes(id));
  const next = step === undefined || [...kept, ...brought].includes(step) ? [] : [step];
  return [...[...next, ...others].slice(0, DEALT), ...kept, ...brought];
}

/** In the first year one proposal is kept, then two. */
export const keptIn = (year: number) => (year === 1 ? 1 : 2);
