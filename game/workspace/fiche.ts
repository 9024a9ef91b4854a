/** An empty fiche, and which of its words an author may write. */
import type { Theme } from "../scenario/themes.ts";
import type { Fiche } from "./schema.ts";

export const newFiche = (id: string, { title, theme }: { title: string; theme: Theme }): Fiche => ({
  ...{ id, title, theme, code: null, axis: null, tiers: [] },
  ...{ finding: null, target: null, summary: null },
  ...{ owner: null, role: null, elected: null, partners: null, audience: null, duty: null },
  ...{ start: null, deadline: null, t18: null, t36: null },
  ...{ staffDays: null, staffFte: null, investment: null, running: null, funding: null },
  ...{ gain: null, gainMatter: null, rebound: null, guard: null, obstacles: null, sdgs: [], tags: [] },
  ...{ impact: null, feasibility: null, status: "todo", commitment: null },
  ...{ decision: "proposed", reason: null, credit: null },
  ...{ origins: [], mergedInto: null, indicators: {}, proofs: {}, milestones: {}, reviews: {}, version: 1 },
});
