/** A workspace as its documents are made of it today: words of its living sessions, and the figures of the law. */
import { buildSources } from "../../game/roadmap/build.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import type { DatedFact } from "../../game/scenario/facts.ts";
import { isLawFigure } from "../../game/workspace/law-rates.ts";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import type { ApiParts } from "./sessions.ts";
import { draftsOf } from "./workspace-drafts.ts";

/** Rates that change with the years: parameters, read where every other fact is. */
export const lawFigures = ({ facts }: ContentFolder): Roadmap["sources"] =>
  buildSources(
    [...facts.values()].flatMap((fact): DatedFact[] => {
      const { year } = fact;
      return year !== null && isLawFigure(fact) ? [{ ...fact, year }] : [];
    }),
  );

/** Which keys were shown here is nobody's business elsewhere. */
const shared = (workspace: Workspace): Workspace => ({
  ...workspace,
  sessions: workspace.sessions.map((session) => ({ ...session, isCopied: false })),
});

export function roadmapNow(workspace: Workspace, parts: ApiParts): Roadmap & { workspace: Workspace } {
  const roadmap = roadmapOf(shared(workspace), draftsOf(workspace, parts));
  const law = lawFigures(parts.content());
  const others = roadmap.sources.filter((source) => !isLawFigure(source));
  return { ...roadmap, sources: [...others, ...law] };
}
