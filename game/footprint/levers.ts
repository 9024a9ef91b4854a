/** The levers' table: what the model says of each published change, beside what was published. */
import type { Problem } from "../scenario/problem.ts";
import { changed, unknownPaths, type Change } from "./change.ts";
import type { Factors } from "./factors.ts";
import { footprint } from "./footprint.ts";
import type { Sourced } from "./read.ts";
import type { Lever, LeversFile, Parameters } from "./schema.ts";
import { MODES, type Mode } from "./terms.ts";

export interface LeverEffect {
  readonly id: string;
  readonly label: Lever["label"];
  /** Percent of the whole footprint, by mode. */
  readonly effects: Readonly<Record<Mode, { readonly model: number; readonly published: number }>>;
  readonly isHeld: boolean;
}

type Library = ReadonlyMap<string, Sourced>;
export type Bases = Readonly<Record<Mode, Parameters>>;

export function checkLevers({ levers }: LeversFile, estate: Parameters, library: Library): Problem[] {
  return levers.flatMap(({ set, multiply, facts = {} }, index) => [
    ...unknownPaths(estate, { set: { ...set, ...zeros(facts) }, multiply }).map((path) => ({
      path: ["levers", index],
      message: `no number of an estate is called ${path}`,
    })),
    ...Object.values(facts)
      .filter((id) => typeof library.get(id)?.value !== "number")
      .map((id) => ({ path: ["levers", index, "facts"], message: `no fact with a number is called ${id}` })),
  ]);
}

const zeros = (paths: object) => Object.fromEntries(Object.keys(paths).map((path) => [path, 0]));

export function changeOf({ set, multiply, facts = {} }: Lever, library: Library): Change {
  const read = Object.entries(facts).map(([path, id]) => [path, Number(library.get(id)?.value)] as const);
  return { set: { ...set, ...Object.fromEntries(read) }, multiply };
}

export function leverEffects(
  { levers, tolerance }: LeversFile,
  bases: Bases,
  factors: Factors,
  library: Library,
): readonly LeverEffect[] {
  const total = (estate: Parameters) => footprint(estate, factors).carbon.total.value;
  const before = { national: total(bases.national), "si-mesure": total(bases["si-mesure"]) };
  return levers.map((lever) => {
    const change = changeOf(lever, library);
    const effect = (mode: Mode) => ({
      model: 100 * (total(changed(bases[mode], change)) / before[mode] - 1),
      published: lever.published[mode],
    });
    const effects = { national: effect("national"), "si-mesure": effect("si-mesure") };
    const isHeld = MODES.every(
      (mode) => Math.abs(effects[mode].model - effects[mode].published) <= tolerance,
    );
    return { id: lever.id, label: lever.label, effects, isHeld };
  });
}
