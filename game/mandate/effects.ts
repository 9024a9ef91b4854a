/** What an action does to the numbers, and what a rebound takes back of it. */
import type { Effect, Gauges, Numbers, TakeBack, Trace } from "./world.ts";

function changedBy(value: number, { do: operation, by }: Effect): number {
  switch (operation) {
    case "set":
      return by;
    case "atLeast":
      return Math.max(value, by);
    case "atMost":
      return Math.min(value, by);
    case "multiply":
      return value * by;
    case "add":
      return value + by;
  }
}

/** The numbers after some effects, and what these did to each. */
export function withEffects(
  numbers: Numbers,
  effects: readonly Effect[],
): { readonly numbers: Numbers; readonly trace: Trace } {
  const after: Record<string, number> = { ...numbers };
  for (const effect of effects) after[effect.on] = changedBy(after[effect.on] ?? 0, effect);
  const trace = Object.fromEntries(
    effects.map(({ on }) => [on, { before: numbers[on] ?? 0, after: after[on] ?? 0 }]),
  );
  return { numbers: after, trace };
}

/**
 * The numbers once a rebound came. A share of the action's own change comes back in proportion of what the number
 * is worth now, since other decisions and the years moved it meanwhile.
 */
export function withRebound(
  numbers: Numbers,
  effects: readonly (Effect | TakeBack)[],
  trace: Trace,
): Numbers {
  let now = numbers;
  for (const effect of effects) {
    if ("do" in effect) now = withEffects(now, [effect]).numbers;
    else now = { ...now, [effect.on]: takenBack(now[effect.on] ?? 0, effect.takesBack, trace[effect.on]) };
  }
  return now;
}

function takenBack(value: number, share: number, change: Trace[string] | undefined): number {
  if (!change) return value;
  const { before, after } = change;
  const comesBack = share * (before - after);
  return after === 0 ? value + comesBack : (value * (after + comesBack)) / after;
}

const within = (value: number) => Math.min(10, Math.max(0, value));

export function withPoints(gauges: Gauges, points: Gauges): Gauges {
  return {
    service: within(gauges.service + points.service),
    security: within(gauges.security + points.security),
    inclusion: within(gauges.inclusion + points.inclusion),
  };
}
