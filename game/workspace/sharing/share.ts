/** What of a fiche may leave its authority: words that others can take up, without names, costs, dates or figures. */
import type { Fiche, Workspace } from "../schema.ts";
import { maskerOf, type Masker, type MaskWords } from "./mask.ts";
import type { ActionSet, SharedAction } from "./schema.ts";
import type { Licence } from "./terms.ts";

export interface Sharing {
  readonly licence: Licence;
  /** The authority's public name, when it wants to be named. */
  readonly author: string | null;
  readonly withGain: boolean;
}

/** @param fiches those that were chosen, in their order */
export function actionSet(
  workspace: Workspace,
  fiches: readonly Fiche[],
  { withGain, ...told }: Sharing,
  words: MaskWords,
): ActionSet {
  const mask = maskerOf(workspace, words);
  return {
    ...{ kind: "trois-tiers-actions", schemaVersion: 1, locale: workspace.locale, ...told },
    actions: fiches.map((fiche) => sharedOf(fiche, mask, withGain)),
  };
}

function sharedOf(fiche: Fiche, mask: Masker, withGain: boolean): SharedAction {
  const gainOf = (gain: Fiche["gain"]) =>
    gain && withGain ? { ...gain, unit: mask(gain.unit, 40), hypothesis: mask(gain.hypothesis, LINE) } : null;
  const passage = (text: string | null) => text && mask(text, PASSAGE);
  const line = (text: string | null) => text && mask(text, LINE);
  return {
    ...{ title: mask(fiche.title, LINE), summary: passage(fiche.summary), theme: fiche.theme },
    ...{ tiers: fiche.tiers, finding: passage(fiche.finding), target: passage(fiche.target) },
    steps: Object.values(fiche.milestones).map(({ title }) => mask(title, LINE)),
    indicators: Object.values(fiche.indicators).map(({ name, unit, formula, source, frequency }) => ({
      ...{
        name: mask(name, LINE),
        unit: line(unit),
        formula: passage(formula),
        source: line(source),
        frequency,
      },
    })),
    ...{ rebound: passage(fiche.rebound), guard: passage(fiche.guard), obstacles: passage(fiche.obstacles) },
    ...{ duty: line(fiche.duty), sdgs: fiche.sdgs, tags: fiche.tags.map((tag) => mask(tag, 80)) },
    ...{ impact: fiche.impact, feasibility: fiche.feasibility },
    ...{ gain: gainOf(fiche.gain), gainMatter: gainOf(fiche.gainMatter) },
    // Others must stay named: their licence asks for it.
    credit: fiche.credit,
  };
}

const LINE = 1_000;
const PASSAGE = 20_000;
