/** What a council is shown of a roadmap that has hundreds of actions: those that come first by a rule it is told. */
import type { Workspace } from "../../workspace/schema.ts";
import type { RoadmapTexts } from "../prose.ts";
import type { Roadmap, RoadmapAction } from "../schema.ts";
import { documentAxes } from "../sections/frame-axes.ts";

/** What the poster and the slides are written from. */
export interface Council {
  readonly roadmap: Roadmap;
  readonly workspace: Workspace;
  readonly texts: RoadmapTexts;
  /** Where the whole is read, without any key. */
  readonly address: string;
}

/** Accepted or amended first, then impact, feasibility, support; as in the document when all are equal. */
export function ranked({ roadmap, workspace }: Council): readonly RoadmapAction[] {
  const decided = ({ id }: RoadmapAction) => {
    const decision = workspace.fiches[id]?.decision;
    return decision === "accepted" || decision === "amended" ? 1 : 0;
  };
  return roadmap.actions.toSorted(
    (one, other) =>
      decided(other) - decided(one) ||
      (other.impact ?? 0) - (one.impact ?? 0) ||
      (other.feasibility ?? 0) - (one.feasibility ?? 0) ||
      other.votes - one.votes,
  );
}

type Axis = ReturnType<typeof documentAxes>[number];

/** Axes that hold an action, each with its own in the order of importance. */
export function axesWith(
  council: Council,
  chosen: readonly RoadmapAction[] = ranked(council),
): readonly { readonly axis: Axis; readonly count: number; readonly actions: readonly RoadmapAction[] }[] {
  return documentAxes(council).flatMap((axis) => {
    const own = new Set(axis.actions.map(({ id }) => id));
    const actions = chosen.filter(({ id }) => own.has(id));
    return own.size === 0 ? [] : [{ axis, count: own.size, actions }];
  });
}

/** Until somebody adopted it. */
export const draftOf = ({ workspace, texts }: Council): string | null =>
  workspace.isFinal ? null : texts.council.draftWhat;

/** The first so many, and how many there are beyond. */
export function firstOf<T>(
  items: readonly T[],
  count: number,
): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: items.slice(0, count), more: Math.max(0, items.length - count) };
}
