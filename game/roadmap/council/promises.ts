/** What a roadmap promises for its first hundred days, for eighteen months and for three years. */
import { phaseOf } from "../../workspace/phasing.ts";
import { daysLater, monthsLater } from "../../workspace/when.ts";
import { dateInWords } from "../figures.ts";
import { shortened } from "../plain-words.ts";
import { fill } from "../prose.ts";
import { firstOf, ranked, type Council } from "./chosen.ts";

const PHASES = ["hundred-days", "t18", "t36"] as const;
type Phase = (typeof PHASES)[number];

export interface Promised {
  readonly title: string;
  /** Last day in words; empty until a first day is set. */
  readonly until: string;
  readonly lines: readonly string[];
  /** Beyond those lines. */
  readonly more: number;
}

const LINE_LENGTH = 110;

/** What a fiche says of that step; else its title when it falls due then. Said by several fiches, it is one promise. */
export function promisesOf(council: Council, most: number): readonly Promised[] {
  const { workspace, texts } = council;
  const { begins } = workspace;
  const words = texts.council;
  const actions = ranked(council).flatMap(({ id, title }) => {
    const fiche = workspace.fiches[id];
    return fiche ? [{ fiche, title }] : [];
  });
  return PHASES.map((phase) => {
    const said = actions.flatMap(({ fiche, title }) => {
      const step = phase === "hundred-days" ? null : fiche[phase];
      return step ?? (phaseOf(fiche, begins) === phase ? title : []);
    });
    const { shown, more } = firstOf([...new Set(said)], most);
    const until = begins === null ? "" : fill(words.by, { date: dateInWords(texts, lastDay(phase, begins)) });
    return {
      ...{ title: words.phases[phase], until, more },
      lines: shown.map((line) => shortened(line, LINE_LENGTH)),
    };
  });
}

const lastDay = (phase: Phase, begins: string): string =>
  phase === "hundred-days" ? daysLater(begins, 100) : monthsLater(begins, phase === "t18" ? 18 : 36);

/** « et 4 autres »; null when nothing is left. */
export const moreInWords = (
  more: number,
  { one, other }: { readonly one: string; readonly other: string },
) => (more === 0 ? null : fill(more === 1 ? one : other, { count: more }));
