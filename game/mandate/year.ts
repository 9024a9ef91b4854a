/** One year of a mandate: means come, decisions take effect, what was gained comes back where nothing holds it. */
import { withEffects, withPoints, withRebound } from "./effects.ts";
import type { Effect, Gauges, Hidden, Numbers, Playable, Setup, Taken, World } from "./world.ts";

export interface Choice {
  readonly action: string;
  /** The guard is bought with it: its rebound will not come. */
  readonly isGuarded: boolean;
}

/** What a year brings to all tables alike. */
export interface News {
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
}

/** The numbers at each beat of a resolution; between two of them lies one movement to show. */
interface Beats {
  readonly before: Point;
  /** After what was decided took effect. */
  readonly gained: Point;
  /** After what was not held came back. */
  readonly cameBack: Point;
  /** Actions that took effect this year. */
  readonly acted: readonly string[];
  /** Rebounds that opened this year, each with the numbers before and after it. */
  readonly opened: readonly Opened[];
  /** Steps left out by actions that took effect this year. */
  readonly skipped: readonly { readonly action: string; readonly without: string }[];
}

/** Numbers and gauges at one beat. */
interface Point {
  readonly numbers: Numbers;
  readonly gauges: Gauges;
}

export interface Opened {
  readonly action: string;
  readonly before: Numbers;
  readonly after: Numbers;
}

export interface Year {
  readonly world: World;
  readonly beats: Beats;
}

const actionOf = (setup: Setup, id: string): Playable => {
  const action = setup.actions[id];
  if (!action) throw new Error(`broken invariant: no action ${id}`);
  return action;
};

/** k€ of a guard: half for a lesson learned, twice once the rebound lies face down. */
export function guardPrice(setup: Setup, world: World, id: string, isLate = false): number {
  const { price, rebound, guardTimes } = actionOf(setup, id);
  if (!rebound) return 0;
  const lesson = world.lessons.includes(rebound.family) ? 0.5 : 1;
  return Math.max(1, price) * setup.guardShare * guardTimes * lesson * (isLate ? 2 : 1);
}

export const isTaken = (world: World, id: string) => world.taken.some(({ action }) => action === id);

/** Why an action cannot be taken this year, as a code. */
export function refuseChoice(
  setup: Setup,
  world: World,
  { action: id, isGuarded }: Choice,
): string | undefined {
  const action = setup.actions[id];
  if (!action) return "action-unknown";
  if (isTaken(world, id)) return "action-taken";
  if (!action.needs.every((need) => isTaken(world, need))) return "needs-missing";
  if (world.year + action.delay > setup.years) return "too-late";
  if (action.support > world.support) return "support-missing";
  if (action.days > world.workdays) return "days-exhausted";
  const price = action.price + (isGuarded ? guardPrice(setup, world, id) : 0);
  return price > world.budget ? "budget-exhausted" : undefined;
}

/** Decides one action: it is paid at once. The caller has asked `refuseChoice`. */
export function withChoice(setup: Setup, world: World, choice: Choice): World {
  const action = actionOf(setup, choice.action);
  const price = action.price + (choice.isGuarded ? guardPrice(setup, world, choice.action) : 0);
  const taken: Taken = { ...choice, year: world.year, trace: null };
  return {
    ...world,
    budget: world.budget - price,
    workdays: world.workdays - action.days,
    support: Math.min(10, world.support - action.support),
    taken: [...world.taken, taken],
  };
}

/** Holds, in the year of its decision, what an action will bring back. */
export function withGuard(setup: Setup, world: World, id: string): World {
  return {
    ...world,
    budget: world.budget - guardPrice(setup, world, id),
    taken: world.taken.map((one) => (one.action === id ? { ...one, isGuarded: true } : one)),
  };
}

/** Holds a rebound that lies face down, at twice the price. */
export function withLateGuard(setup: Setup, world: World, id: string): World {
  return {
    ...world,
    budget: world.budget - guardPrice(setup, world, id, true),
    hidden: world.hidden.filter(({ action }) => action !== id),
    taken: world.taken.map((one) => (one.action === id ? { ...one, isGuarded: true } : one)),
  };
}

/** Actions of which another table pays one half. */
export function halved(setup: Setup, shared: readonly string[]): Setup {
  if (shared.length === 0) return setup;
  const actions = { ...setup.actions };
  for (const id of shared) {
    const action = actionOf(setup, id);
    actions[id] = { ...action, price: action.price / 2, days: action.days / 2 };
  }
  return { ...setup, actions };
}

/** What the council asks of a table after its year. */
export interface Condition {
  /** k€ and days, taken from the next year's means. */
  readonly price: number;
  readonly days: number;
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
}

/** What was left of this year's means is gone: a condition is owed on the next year's. */
export function withCondition(world: World, { price, days, effects, gauges }: Condition): World {
  return {
    ...world,
    budget: Math.min(0, world.budget) - price,
    workdays: Math.min(0, world.workdays) - days,
    numbers: withEffects(world.numbers, effects).numbers,
    gauges: withPoints(world.gauges, gauges),
  };
}

/** The year that follows: new means, what grows by itself, what a year wears out. */
export function nextYear(setup: Setup, world: World): World {
  const drifted = Object.entries(setup.drifts).map(
    ([on, growth]) => ({ on, do: "multiply", by: 1 + (world.numbers[growth] ?? 0) }) as const,
  );
  return {
    ...world,
    year: world.year + 1,
    numbers: withEffects(world.numbers, drifted).numbers,
    gauges: withPoints(world.gauges, setup.yearly),
    // What was spent beyond the means is owed.
    budget: setup.budget + Math.min(0, world.budget),
    workdays: setup.workdays + Math.min(0, world.workdays),
  };
}

/** What was decided takes effect, then what was not held comes back. */
export function resolve(setup: Setup, world: World, news?: News): Year {
  const told = news ? withNews(world, news) : world;
  const acted = act(setup, told);
  const missed = miss(setup, acted.world, acted.ids);
  const opened = open(setup, missed.world);
  return {
    world: opened.world,
    beats: {
      before: pointOf(told),
      gained: pointOf(acted.world),
      cameBack: pointOf(opened.world),
      acted: acted.ids,
      opened: opened.opened,
      skipped: missed.skipped,
    },
  };
}

const pointOf = ({ numbers, gauges }: World): Point => ({ numbers, gauges });

const withNews = (world: World, { effects, gauges }: News): World => ({
  ...world,
  numbers: withEffects(world.numbers, effects).numbers,
  gauges: withPoints(world.gauges, gauges),
});

/** What was decided takes effect after its delay, and lays its rebound face down for the year after. */
function act(setup: Setup, world: World): { world: World; ids: string[] } {
  let { numbers, gauges } = world;
  const ids: string[] = [];
  const hidden: Hidden[] = [...world.hidden];
  const taken = world.taken.map((one) => {
    const action = actionOf(setup, one.action);
    if (one.trace !== null || one.year + action.delay > world.year) return one;
    const done = withEffects(numbers, action.effects);
    numbers = done.numbers;
    gauges = withPoints(gauges, action.gauges);
    ids.push(one.action);
    if (action.rebound && !one.isGuarded) hidden.push({ action: one.action, opens: world.year + 1 });
    return { ...one, trace: done.trace };
  });
  return { world: { ...world, numbers, gauges, taken, hidden }, ids };
}

/** What took effect without one of its steps pays for it at once. */
function miss(
  setup: Setup,
  world: World,
  acted: readonly string[],
): { world: World; skipped: { action: string; without: string }[] } {
  let { numbers, gauges } = world;
  const skipped = acted.flatMap((action) =>
    actionOf(setup, action)
      .skipped.filter(({ without }) => !isTaken(world, without))
      .map((one) => ({ action, ...one })),
  );
  for (const one of skipped) {
    numbers = withEffects(numbers, one.effects).numbers;
    gauges = withPoints(gauges, one.gauges);
  }
  return {
    world: { ...world, numbers, gauges },
    skipped: skipped.map(({ action, without }) => ({ action, without })),
  };
}

/** What lies face down for a year opens; in the last year everything does. */
function open(setup: Setup, world: World): { world: World; opened: Opened[] } {
  const isLast = world.year >= setup.years;
  const due = world.hidden.filter(({ opens }) => isLast || opens <= world.year);
  let { numbers, gauges } = world;
  const families: string[] = [];
  const opened: Opened[] = [];
  for (const { action: id } of due) {
    const { rebound } = actionOf(setup, id);
    const trace = world.taken.find(({ action }) => action === id)?.trace;
    if (!rebound || !trace) continue;
    const before = numbers;
    numbers = withRebound(numbers, rebound.effects, trace);
    opened.push({ action: id, before, after: numbers });
    gauges = withPoints(gauges, rebound.gauges);
    families.push(rebound.family);
  }
  const hidden = world.hidden.filter((one) => !due.includes(one));
  const lessons = [...new Set([...world.lessons, ...families])];
  return { world: { ...world, numbers, gauges, hidden, lessons }, opened };
}
