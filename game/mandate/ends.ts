/** The estates an action may leave: as its amounts say, then at each end of what these rest on. */
import { changed, numbersOf } from "../footprint/change.ts";
import type { Sourced } from "../footprint/read.ts";
import type { Parameters } from "../footprint/schema.ts";
import { numberOf, sourceOf, type Numbers } from "./amounts.ts";
import { withEffects } from "./effects.ts";
import type { PlayableFile } from "./schema.ts";

type EffectsFile = PlayableFile["effects"];
type Library = ReadonlyMap<string, Sourced>;

/** Those that change the estate itself, not what it grows by nor a counter beside it. */
export function estateEffects(effects: EffectsFile): EffectsFile {
  return effects.filter(({ on }) => !on.startsWith("compteur.") && !isGrowth(on));
}

export const isGrowth = (path: string): boolean => /^croissance\.|\.croissance$/.test(path);

/** Facts and hypotheses that say how large the change is, each once. */
export function sourcesOf(effects: EffectsFile): readonly string[] {
  return [...new Set(effects.flatMap(({ by }) => sourceOf(by) ?? []))];
}

/** @returns the value first; one number that says several effects is at the same end in all of them */
export function estatesAfter(
  effects: EffectsFile,
  estate: Parameters,
  library: Library,
): readonly [Parameters, ...Parameters[]] {
  const own = estateEffects(effects);
  const after = (numbers: Numbers) => {
    const read = own.map(({ on, do: operation, by }) => ({ on, do: operation, by: numberOf(by, numbers) }));
    const { numbers: set } = withEffects(Object.fromEntries(numbersOf(estate)), read);
    return changed(estate, { set });
  };
  return [after(library), ...cornersOf(sourcesOf(own), library).map(after)];
}

function cornersOf(ids: readonly string[], library: Library): readonly Numbers[] {
  const ends = ids.flatMap((id) => {
    const one = library.get(id);
    if (one?.low === undefined && one?.high === undefined) return [];
    return [[one.low ?? one.value, one.high ?? one.value].map((value) => [id, { value }] as const)];
  });
  if (ends.length === 0) return [];
  const corners = ends.reduce<readonly (readonly (readonly [string, { value: number | string }])[])[]>(
    (all, pair) => all.flatMap((one) => pair.map((end) => [...one, end])),
    [[]],
  );
  return corners.map((pinned) => new Map<string, { value: number | string }>([...library, ...pinned]));
}
