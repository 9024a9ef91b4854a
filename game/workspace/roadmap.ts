/** A workspace as a roadmap: what its authors kept of all its sessions, in the published form that documents are made of. */
import { buildChecklist } from "../roadmap/checklist.ts";
import { AXES, axisNumber } from "../roadmap/outline.ts";
import type { FicheField, Roadmap, RoadmapAction } from "../roadmap/schema.ts";
import { engagedOf } from "./engaged.ts";
import { codesOf, groupsOf, sectionsIn } from "./frames.ts";
import { isPlanned } from "./phasing.ts";
import type { Fiche, Workspace } from "./schema.ts";
import { keptFiches, originsOf, votesOf } from "./workspace.ts";

/**
 * @param drafts of its sessions, in their order: as they are today where the session still lives, with its words; as
 *   they were taken otherwise
 */
export function roadmapOf(
  workspace: Workspace,
  drafts: readonly Roadmap[],
): Roadmap & { workspace: Workspace } {
  const planned = keptFiches(workspace).filter(isPlanned);
  const ordered = groupsOf(planned, workspace).flatMap(({ fiches }) => fiches);
  const codes = codesOf(planned, workspace);
  const actions = ordered.map((fiche) => actionOf(fiche, { workspace, drafts, codes }));
  const engaged = engagedOf(workspace, drafts);
  return {
    schemaVersion: 1,
    locale: workspace.locale,
    authority: workspace.authority,
    sessions: drafts.flatMap(({ sessions }) => sessions),
    axes: AXES.map(({ id, decree }) => ({
      ...{ id, decree, number: axisNumber(id) },
      actions: actions.filter(({ theme }) => theme === id).map((action) => action.id),
    })),
    actions,
    engaged,
    findings: drafts.flatMap((draft) => draft.findings),
    maps: drafts.flatMap((draft) => draft.maps),
    stories: once(drafts.flatMap((draft) => draft.stories)),
    constraints: drafts.flatMap((draft) => draft.constraints),
    surveys: drafts.flatMap((draft) => draft.surveys),
    diagnostics: drafts.flatMap((draft) => draft.diagnostics),
    charters: drafts.flatMap((draft) => draft.charters),
    cleanups: drafts.flatMap((draft) => draft.cleanups),
    stands: drafts.flatMap((draft) => draft.stands),
    loops: drafts.flatMap((draft) => draft.loops),
    proposals: drafts.flatMap((draft) => draft.proposals),
    checklist: inFrame(buildChecklist({ actions, engaged }), ordered, workspace),
    resources: once(drafts.flatMap((draft) => draft.resources)),
    sources: once(drafts.flatMap((draft) => draft.sources)),
    workspace,
  };
}

/** The decree's themes are followed whatever the frame: in another one, each is where its fiches are. */
const inFrame = (items: Roadmap["checklist"], planned: readonly Fiche[], workspace: Workspace) =>
  items.map((item) => ({ ...item, section: sectionsIn(item, planned, workspace) }));

function once<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.filter((item, at) => items.findIndex(({ id }) => id === item.id) === at);
}

interface Around {
  readonly workspace: Workspace;
  readonly drafts: readonly Roadmap[];
  readonly codes: ReadonlyMap<string, string>;
}

const FIELDS: readonly FicheField[] = ["owner", "deadline", "indicator", "startValue", "rebound", "guard"];

function actionOf(fiche: Fiche, { workspace, drafts, codes }: Around): RoadmapAction {
  const origins = originsOf(workspace, fiche.id);
  const [first] = origins;
  const said = origins.flatMap(({ session, action }) =>
    drafts.flatMap((draft) =>
      draft.actions.filter(({ id, origin }) => origin.session === session && id === action),
    ),
  );
  const [indicator] = Object.values(fiche.indicators);
  const fields: Record<FicheField, string | null> = {
    ...{ owner: fiche.owner, deadline: fiche.deadline, rebound: fiche.rebound, guard: fiche.guard },
    ...{ indicator: indicator?.name ?? null, startValue: indicator?.startValue ?? null },
  };
  const missing = FIELDS.filter((field) => fields[field] === null);
  return {
    ...{ id: fiche.id, code: codes.get(fiche.id) ?? fiche.id },
    ...{ title: fiche.title, summary: fiche.summary, theme: fiche.theme, tiers: [...fiche.tiers] },
    ...fields,
    ...{ impact: fiche.impact, feasibility: fiche.feasibility, duty: fiche.duty },
    catalogueId: first?.catalogueId ?? null,
    trial: firstOf(said, ({ trial }) => trial),
    pitch: firstOf(said, ({ pitch }) => pitch),
    debate: firstOf(said, ({ debate }) => debate),
    votes: votesOf(workspace, fiche.id),
    game: {
      points: said.reduce((sum, { game }) => sum + game.points, 0),
      days: said.reduce((sum, { game }) => sum + game.days, 0),
    },
    ...{ isComplete: missing.length === 0, missing, sameAs: [] },
    origin: said[0]?.origin ?? { session: workspace.id, phase: "workspace", team: "workspace" },
  };
}

function firstOf<T>(said: readonly RoadmapAction[], read: (action: RoadmapAction) => T | null): T | null {
  for (const action of said) {
    const found = read(action);
    if (found !== null) return found;
  }
  return null;
}
