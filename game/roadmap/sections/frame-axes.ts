/** The axes of the document, whatever the frame: their names, where each comes from, and the actions under it. */
import { axisOf, groupsOf, isElsewhere, placingOf } from "../../workspace/frames.ts";
import type { Fiche } from "../../workspace/schema.ts";
import { keptFiches } from "../../workspace/workspace.ts";
import { fill, wordFor, type RoadmapTexts, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";

interface DocumentAxis {
  readonly number: number;
  readonly name: string;
  /** Its item in the decree, under its title; null in another frame. */
  readonly note: string | null;
  readonly actions: readonly RoadmapAction[];
}

export function documentAxes({
  roadmap,
  texts,
  workspace,
}: Pick<Writing, "roadmap" | "texts" | "workspace">): readonly DocumentAxis[] {
  const { decree: ofDecree, ours } = texts.axes;
  if (!workspace || workspace.frame === "decree")
    return roadmap.axes.map(({ id, number, decree, actions }) => ({
      ...{ number, name: texts.themes[id] },
      note: decree === null ? ours : fill(ofDecree, { item: decree }),
      actions: roadmap.actions.filter((action) => actions.includes(action.id)),
    }));
  return groupsOf(keptFiches(workspace), workspace)
    .map(({ id, name, number, fiches }) => ({
      ...{ number, note: null, name: name ?? axisName(id, texts) },
      isNone: id === null,
      actions: roadmap.actions.filter((action) => fiches.some((fiche) => fiche.id === action.id)),
    }))
    .filter(({ isNone, actions }) => !isNone || actions.length > 0);
}

/** Its name, and that it is a proposal where nobody chose it; null when the decree's theme says it already. */
export function axisInWords(fiche: Fiche, { texts, workspace }: Writing): string | null {
  if (!workspace || workspace.frame === "decree") return fiche.axis;
  const axis = axisOf(fiche, workspace);
  const own = workspace.axes.find(({ id }) => id === axis);
  const name = own?.name ?? axisName(axis, texts);
  if (placingOf(fiche, workspace) !== "proposed") return name;
  const said = isElsewhere(fiche, workspace) ? texts.frames.proposedInstead : texts.frames.proposed;
  return fill(said, { axis: name });
}

/** By its id in the texts; those of a list of one's own have their name. */
const axisName = (id: string | null, { frames }: RoadmapTexts): string =>
  id === null ? frames.none : wordFor(frames.axes, id);
