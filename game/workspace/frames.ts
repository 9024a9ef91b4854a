/** The axes of each frame, which one a fiche is under, and the groups that the page and the document make of it. */
import { AXES, sectionNumber } from "../roadmap/outline.ts";
import type { Theme } from "../scenario/themes.ts";
import type { Fiche, Workspace } from "./schema.ts";

export type Frame = Workspace["frame"];
type Framed = Pick<Workspace, "frame" | "axes">;

export interface FrameAxis {
  readonly id: string;
  /** Written by the authority; null when the texts name it, by its id. */
  readonly name: string | null;
}

type Published = Exclude<Frame, "own">;

/**
 * The label's axes are those quoted in 2021 by the press; the label's own frame is to be read before anything is
 * claimed. France Numérique Ensemble: its four subjects. Ids differ from one frame to the other: an axis chosen in one
 * is known not to be of another.
 */
const PUBLISHED: Readonly<Record<Published, readonly string[]>> = {
  decree: AXES.map(({ id }) => id),
  "label-nr": ["nr-strategie", "nr-soutien", "nr-services", "nr-extension", "nr-leviers"],
  fne: ["fne-inclusion", "fne-mediation", "fne-innovation", "fne-communication"],
};

/** Where a fiche goes before anybody placed it: a proposal of ours, from what each theme is about. */
const PROPOSED: Readonly<Record<"label-nr" | "fne", Readonly<Record<Theme, string>>>> = {
  "label-nr": {
    gouvernance: "nr-strategie",
    sensibilisation: "nr-soutien",
    "commande-publique": "nr-services",
    "cycle-de-vie": "nr-services",
    ecoconception: "nr-services",
    inclusion: "nr-extension",
    territoire: "nr-leviers",
  },
  fne: {
    inclusion: "fne-inclusion",
    sensibilisation: "fne-mediation",
    "commande-publique": "fne-innovation",
    "cycle-de-vie": "fne-innovation",
    ecoconception: "fne-innovation",
    territoire: "fne-innovation",
    gouvernance: "fne-communication",
  },
};

const unnamed = (id: string): FrameAxis => ({ id, name: null });

/** Two axes of one id, sent by something else than the page, are the first of them: no fiche is printed twice. */
const once = (axes: readonly FrameAxis[]): readonly FrameAxis[] =>
  axes.filter((axis, at) => axes.findIndex(({ id }) => id === axis.id) === at);

export const axesOf = ({ frame, axes }: Framed): readonly FrameAxis[] =>
  frame === "own" ? once(axes) : PUBLISHED[frame].map(unnamed);

export const themeIn = (axis: string): Theme | undefined => AXES.find(({ id }) => id === axis)?.id;

/**
 * How a fiche came under its axis: `chosen` by somebody, `proposed` from its theme, or `none` in a list of one's own.
 * In the decree's frame the theme is the axis.
 */
type Placing = "chosen" | "proposed" | "none";

type Placed = Pick<Fiche, "axis" | "theme">;

const isIn = (axis: string | null, workspace: Framed) => axesOf(workspace).some(({ id }) => id === axis);

export function placingOf({ axis }: Placed, workspace: Framed): Placing {
  if (workspace.frame === "decree" || isIn(axis, workspace)) return "chosen";
  return workspace.frame === "own" ? "none" : "proposed";
}

/** Null: under none, in a list of one's own. What was chosen in another frame stays written, and waits for it. */
export function axisOf(fiche: Placed, workspace: Framed): string | null {
  const { frame } = workspace;
  if (frame === "decree") return fiche.theme;
  if (isIn(fiche.axis, workspace)) return fiche.axis;
  return frame === "own" ? null : PROPOSED[frame][fiche.theme];
}

/** An axis was written that this frame does not have: it is said, so that nobody believes it lost. */
export const isElsewhere = (fiche: Placed, workspace: Framed): boolean =>
  workspace.frame !== "decree" && fiche.axis !== null && !isIn(fiche.axis, workspace);

export interface AxisGroup<T> {
  /** Null: those without an axis, last. */
  readonly id: string | null;
  readonly name: string | null;
  /** Rank in the document. */
  readonly number: number;
  readonly fiches: readonly T[];
}

/** Every axis of the frame in its order, empty ones too; those without one only when there are some. */
export function groupsOf<T extends Placed>(fiches: readonly T[], workspace: Framed): AxisGroup<T>[] {
  const axes = axesOf(workspace);
  const under = (axis: string | null) => fiches.filter((fiche) => axisOf(fiche, workspace) === axis);
  const groups = axes.map(({ id, name }, at) => ({ id, name, number: at + 1, fiches: under(id) }));
  const others = under(null);
  return others.length === 0
    ? groups
    : [...groups, { id: null, name: null, number: axes.length + 1, fiches: others }];
}

/** Number of a fiche in the document: axis, dot, rank. */
export function codesOf(fiches: readonly Fiche[], workspace: Framed): ReadonlyMap<string, string> {
  return new Map(
    groupsOf(fiches, workspace).flatMap(({ number, fiches: own }) =>
      own.map(({ id, code }, rank) => [id, code ?? `${number}.${rank + 1}`]),
    ),
  );
}

/** Where the document answers a requirement: one of a theme of the decree, in the parts that hold its fiches. */
export function sectionsIn(
  { id, section }: { readonly id: string; readonly section: string },
  planned: readonly Fiche[],
  workspace: Workspace,
): string {
  const theme = themeIn(id.replace(/^theme-/, ""));
  if (workspace.frame === "decree" || theme === undefined) return section;
  const parts = groupsOf(planned, workspace).filter(({ fiches }) =>
    fiches.some((fiche) => fiche.theme === theme),
  );
  return parts.map(({ number }) => sectionNumber("axes", number)).join(", ") || sectionNumber("axes");
}
