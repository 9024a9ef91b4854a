/** What the footprint model says of an action: the gain of a change of the estate, or why there is nothing to say. */
import { numbersOf } from "../footprint/change.ts";
import type { Factors } from "../footprint/factors.ts";
import { gainOf, widest, type Gain } from "../footprint/gain.ts";
import { changeOf } from "../footprint/levers.ts";
import { changed } from "../footprint/change.ts";
import { scaled, type Range } from "../footprint/range.ts";
import type { Sourced } from "../footprint/read.ts";
import type { Lever, Parameters } from "../footprint/schema.ts";
import { estateEffects, estatesAfter, isGrowth, sourcesOf } from "../mandate/ends.ts";
import type { PlayableFile } from "../mandate/schema.ts";

/** A change of the estate that the house knows: an action of the catalogue as a mandate plays it, or a published lever. */
export type KnownChange =
  | { readonly kind: "action"; readonly file: PlayableFile }
  | { readonly kind: "lever"; readonly lever: Lever };

/** One number of the estate that the change moves. */
export interface Step {
  readonly path: string;
  readonly before: number;
  /** Its ends are those of what says how large the change is. */
  readonly after: Range;
}

/** It moves nothing of an estate; it moves what lies beside it; it slows a growth; this estate is already there. */
export type Silence = "uncounted" | "beside" | "growth" | "unchanged";

export type Estimate =
  | {
      readonly kind: "gain";
      readonly gain: Gain;
      readonly steps: readonly Step[];
      /** Facts and hypotheses that say how large the change is. */
      readonly sources: readonly string[];
    }
  | { readonly kind: "silent"; readonly why: Silence };

export interface Model {
  readonly factors: Factors;
  /** Facts and hypotheses, by id. */
  readonly numbers: ReadonlyMap<string, Sourced>;
}

/** Why an action says nothing to the model, whatever the estate. */
export function silenceOf({ effects }: PlayableFile): Silence | undefined {
  if (estateEffects(effects).length > 0) return undefined;
  if (effects.length === 0) return "uncounted";
  return effects.some(({ on }) => isGrowth(on)) ? "growth" : "beside";
}

/** @param share of the estate that the authority is: its staff over those of an estate lent to it */
export function estimateOf(
  change: KnownChange,
  { estate, share = 1 }: { readonly estate: Parameters; readonly share?: number },
  model: Model,
): Estimate {
  const why = change.kind === "action" ? silenceOf(change.file) : undefined;
  if (why) return { kind: "silent", why };
  const after = afterOf(change, estate, model);
  const steps = stepsOf(estate, after);
  if (steps.length === 0) return { kind: "silent", why: "unchanged" };
  const [first, ...others] = after;
  const gain = widest([
    gainOf(estate, first, model.factors),
    ...others.map((one) => gainOf(estate, one, model.factors)),
  ]);
  return {
    kind: "gain",
    gain: {
      ...gain,
      carbon: scaled(gain.carbon, share),
      matter: gain.matter && scaled(gain.matter, share),
    },
    steps,
    sources: change.kind === "action" ? sourcesOf(estateEffects(change.file.effects)) : [],
  };
}

type After = readonly [Parameters, ...Parameters[]];

const afterOf = (change: KnownChange, estate: Parameters, { numbers }: Model): After =>
  change.kind === "action"
    ? estatesAfter(change.file.effects, estate, numbers)
    : [changed(estate, changeOf(change.lever, numbers))];

function stepsOf(estate: Parameters, after: After): Step[] {
  const all = after.map(numbersOf);
  return [...numbersOf(estate)].flatMap(([path, before]) => {
    const [value = before, ...ends] = all.map((one) => one.get(path) ?? before);
    const range = { low: Math.min(value, ...ends), value, high: Math.max(value, ...ends) };
    return range.low === before && range.high === before ? [] : [{ path, before, after: range }];
  });
}

/** Two digits, rounded so that the range only widens: more would say that it is known better than it is. */
export function roundedOut(low: number, high: number): { readonly low: number; readonly high: number } {
  return { low: twoDigits(low, Math.floor), high: twoDigits(high, Math.ceil) };
}

function twoDigits(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - 1;
  // Dividing by a whole power keeps 0.3 from becoming 0.30000000000000004.
  return power >= 0 ? round(value / 10 ** power) * 10 ** power : round(value * 10 ** -power) / 10 ** -power;
}
