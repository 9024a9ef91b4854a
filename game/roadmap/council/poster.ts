/** A roadmap on one sheet to hang: what holds there whatever the number of its actions. */
import { shortened } from "../plain-words.ts";
import { fill, gap, plain } from "../prose.ts";
import type { Runs } from "../tree.ts";
import { bearingsOf, type Bearing } from "./bearings.ts";
import { axesWith, draftOf, ranked, type Council } from "./chosen.ts";
import { moreInWords, promisesOf, type Promised } from "./promises.ts";

/** Twelve titles are read in a corridor; more make a list that nobody reads. */
const MOST_ACTIONS = 12;
const MOST_PROMISES = 3;
const TITLE_LENGTH = 95;

export interface Poster {
  readonly title: string;
  readonly authority: Runs;
  /** Null once it is adopted. */
  readonly draft: string | null;
  readonly bearings: readonly Bearing[];
  /** How the actions shown were chosen among all. */
  readonly rule: string;
  readonly axes: readonly {
    readonly name: string;
    readonly titles: readonly string[];
    /** Said of the others. */
    readonly more: string | null;
  }[];
  readonly promises: readonly Promised[];
  /** Said when steps cannot be dated. */
  readonly undated: string | null;
  readonly where: string;
}

export function posterOf(council: Council): Poster {
  const { roadmap, workspace, texts, address } = council;
  const words = texts.council;
  const all = roadmap.actions.length;
  const chosen = ranked(council).slice(0, MOST_ACTIONS);
  return {
    title: workspace.title,
    authority:
      workspace.authority === null
        ? gap(texts, words.slides.authorityGap)
        : plain(shortened(workspace.authority, TITLE_LENGTH)),
    draft: draftOf(council),
    bearings: bearingsOf(council).map((bearing) => ({ ...bearing, label: shortened(bearing.label, 140) })),
    rule: ruleOf(all, chosen.length, council),
    axes: axesWith(council, chosen).map(({ axis, count, actions }) => ({
      name: axis.name,
      titles: actions.map(({ title }) => shortened(title, TITLE_LENGTH)),
      more: moreInWords(count - actions.length, { one: words.axisMoreOne, other: words.axisMore }),
    })),
    promises: promisesOf(council, MOST_PROMISES),
    undated: workspace.begins === null ? words.noBegins : null,
    where: fill(words.where, { address }),
  };
}

function ruleOf(count: number, shown: number, { texts }: Council): string {
  const words = texts.council;
  if (count === 0) return words.none;
  return count === shown ? fill(words.keptAll, { count }) : fill(words.keptSome, { shown, count });
}
