/** What a workspace takes of a session's draft: its actions as fiches, its method and totals, nobody's words. */
import type { Roadmap, RoadmapAction } from "../roadmap/schema.ts";
import { newFiche } from "./fiche.ts";
import type { Fiche, Origin } from "./schema.ts";

/**
 * The draft without what single people wrote. Words are read where they live, in the session, as long as they do:
 * a copy would outlive their erasing.
 */
export const withoutVerbatims = (draft: Roadmap): Roadmap => ({
  ...draft,
  findings: [],
  maps: [],
  proposals: [],
  actions: draft.actions.map((action) => ({
    ...action,
    pitch: action.pitch && { ...action.pitch, said: [], proposed: [], objections: [] },
  })),
  constraints: draft.constraints.map((met) => ({ ...met, answer: null })),
  diagnostics: draft.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    items: diagnostic.items.map((item) => ({ ...item, reasons: [] })),
  })),
});

/** A fiche for each action; the ids say session, phase, table and rank, hence gathering twice finds the same. */
export const fichesOf = (draft: Roadmap): Fiche[] =>
  draft.actions.map((action) => ({
    ...newFiche(ficheId(action), { title: action.title, theme: action.theme }),
    ...{ tiers: [...action.tiers], summary: action.summary, owner: action.owner, duty: action.duty },
    ...{ deadline: action.deadline, rebound: action.rebound, guard: action.guard },
    ...{ impact: action.impact, feasibility: action.feasibility },
    indicators: indicatorsOf(action),
    origins: [originOf(action, draft)],
  }));

const ficheId = ({ origin, id }: RoadmapAction) => `${origin.session}/${id}`;

function indicatorsOf({ indicator, startValue }: RoadmapAction): Fiche["indicators"] {
  if (indicator === null) return {};
  const [formula, source, frequency, target] = [null, null, null, null];
  return {
    workshop: { name: indicator, unit: null, formula, source, frequency, startValue, target, readings: {} },
  };
}

function originOf(action: RoadmapAction, { sessions }: Roadmap): Origin {
  const { pitch, origin, trial } = action;
  const session = sessions.find(({ code }) => code === origin.session);
  return {
    ...{ session: origin.session, action: action.id, catalogueId: action.catalogueId, title: action.title },
    table: session?.tables.find(({ id }) => id === origin.team)?.name ?? origin.team,
    ...{ votes: action.votes, impact: action.impact, feasibility: action.feasibility },
    ...{ guard: action.guard, verdict: trial?.verdict ?? null },
    pitch: pitch && { ...pitch.votes, decision: pitch.decision, amendment: pitch.amendment },
  };
}
