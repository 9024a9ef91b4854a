/** Strings a scenario together from its own phases and from those of other scenarios, named by reference. */
import type { Problem } from "./problem.ts";
import type { ScenarioFile, ScenarioSource } from "./schema.ts";

type Path = readonly (string | number)[];
type Phase = ScenarioFile["phases"][number];
type Reference = Extract<ScenarioSource["phases"][number], { use: string }>;

export type Composing =
  | {
      readonly ok: true;
      readonly file: ScenarioFile;
      /** Where each phase is written in the file being composed: a problem found in it is told there. */
      readonly places: readonly Path[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param all every scenario by id
 * @param above ids of the scenarios that led here by reference
 */
export function compose(
  source: ScenarioSource,
  all: ReadonlyMap<string, ScenarioSource>,
  above: readonly string[] = [],
): Composing {
  const problems: Problem[] = [];
  const phases: Phase[] = [];
  const places: Path[] = [];
  const chain = [...above, source.id];
  for (const [index, entry] of source.phases.entries()) {
    const place = ["phases", index];
    if (!("use" in entry)) {
      phases.push(entry);
      places.push(place);
      continue;
    }
    const drawn = draw(entry, all, chain);
    if (drawn.ok) {
      phases.push(...drawn.phases);
      places.push(...drawn.phases.map(() => [...place, "use"]));
    } else problems.push(...drawn.problems.map((one) => ({ ...one, path: [...place, ...one.path] })));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, file: { ...source, phases }, places };
}

type Drawn =
  | { readonly ok: true; readonly phases: readonly Phase[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const fail = (path: Path, message: string): Drawn => ({ ok: false, problems: [{ path, message }] });

/** The phases of another scenario that a reference asks for, each as it is changed there. */
function draw(
  { use, only, set }: Reference,
  all: ReadonlyMap<string, ScenarioSource>,
  chain: readonly string[],
): Drawn {
  const module = all.get(use);
  if (chain.includes(use))
    return fail(["use"], `${use} would include itself (${[...chain, use].join(" → ")})`);
  if (!module) return fail(["use"], `no scenario is called ${use}`);
  const composed = compose(module, all, chain);
  if (!composed.ok) return fail(["use"], `${use} cannot be composed: ${composed.problems[0]?.message ?? ""}`);
  const known = composed.file.phases;
  const unknown = [...(only ?? []), ...Object.keys(set)].find(
    (id) => !known.some((phase) => phase.id === id),
  );
  if (unknown !== undefined) return fail(["use"], `${use} has no phase ${unknown}`);
  // A module ends with its own debrief; the workshop that uses it has one for the whole.
  const wanted = only
    ? only.flatMap((id) => known.filter((phase) => phase.id === id))
    : known.filter(({ activity }) => activity !== "debrief");
  return { ok: true, phases: wanted.map((phase) => changed(phase, set[phase.id])) };
}

function changed(phase: Phase, change: Reference["set"][string] | undefined): Phase {
  if (!change) return phase;
  const { settings, notes, id, title, minutes, optional } = change;
  return {
    activity: phase.activity,
    id: id ?? phase.id,
    title: title ?? phase.title,
    minutes: minutes ?? phase.minutes,
    optional: optional ?? phase.optional,
    notes: notes ?? phase.notes,
    settings: { ...phase.settings, ...settings },
  };
}
