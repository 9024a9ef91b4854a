/** The decks and facts a scenario draws from, and what is checked across them. */
import type { z } from "zod";
import { ActionDeck, type CatalogueAction } from "./catalogue.ts";
import { MapDeck } from "../activities/causal-map/schema.ts";
import { DiagnosticDeck } from "../activities/diagnostic/schema.ts";
import { PitchDeck } from "../activities/pitch/schema.ts";
import { CleanupDeck } from "../activities/cleanup/schema.ts";
import { LoopDeck } from "../activities/local-loop/schema.ts";
import { CommitmentDeck } from "../activities/commitments/schema.ts";
import { QuizDeck, type Question } from "../activities/quiz/schema.ts";
import { StandDeck } from "../activities/stands/schema.ts";
import { SurveyDeck } from "../activities/survey/schema.ts";
import type { Factors } from "../footprint/factors.ts";
import type { Bases } from "../footprint/levers.ts";
import type { Sourced } from "../footprint/read.ts";
import type { Estate, LeversFile } from "../footprint/schema.ts";
import { checkMapDeck } from "./map-deck.ts";
import { MandateDeck, NewsDeck, RolesDeck } from "../mandate/schema.ts";
import { checkCleanupDeck } from "./cleanup-deck.ts";
import { checkConstraintDeck, ConstraintDeck } from "./constraints.ts";
import { checkCommitmentDeck, checkDiagnosticDeck, checkSurveyDeck } from "./deck-checks.ts";
import { checkLoopDeck } from "./loop-checks.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Term } from "./glossary.ts";
import { checkPosterDeck, PosterDeck } from "./posters.ts";
import type { Problem } from "./problem.ts";
import type { Resource } from "./resources.ts";
import { checkStandDeck } from "./stand-deck.ts";
import { checkStoryDeck, StoryDeck } from "./stories.ts";

/** The shape of a deck, by its kind. */
export const DECKS = {
  quiz: QuizDeck,
  map: MapDeck,
  diagnostic: DiagnosticDeck,
  actions: ActionDeck,
  mandate: MandateDeck,
  "mandate-news": NewsDeck,
  "mandate-roles": RolesDeck,
  stories: StoryDeck,
  constraints: ConstraintDeck,
  survey: SurveyDeck,
  pitch: PitchDeck,
  commitments: CommitmentDeck,
  cleanup: CleanupDeck,
  posters: PosterDeck,
  stands: StandDeck,
  "local-loop": LoopDeck,
} as const;
export type AnyDeck = z.output<(typeof DECKS)[keyof typeof DECKS]>;

/** What the footprint model needs, whole: estates, factors, the published levers. */
export interface World {
  readonly estates: ReadonlyMap<string, Estate>;
  readonly factors: Factors;
  /** Facts and hypotheses, by id. */
  readonly numbers: ReadonlyMap<string, Sourced>;
  readonly levers: LeversFile;
  readonly bases: Bases;
}

export interface Library {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly decks: ReadonlyMap<string, AnyDeck>;
  /** Links to go further; none without a `ressources.yaml`. */
  readonly resources: readonly Resource[];
  readonly glossary: readonly Term[];
  /** Undefined without estates, or when one of its parts has a problem, already said. */
  readonly world?: World | undefined;
}

/** What a deck's shape cannot say: its facts exist, its answers are possible, its order agrees with its facts. */
export function checkDeck(deck: AnyDeck, facts: Library["facts"]): Problem[] {
  switch (deck.kind) {
    case "actions":
      return [
        ...twice(deck.actions, "actions"),
        ...deck.actions.flatMap((action, index) => checkAction(action, ["actions", index], facts)),
      ];
    case "quiz":
      return [
        ...twice(deck.questions, "questions"),
        ...deck.questions.flatMap((question, index) => checkQuestion(question, ["questions", index], facts)),
      ];
    case "map":
      return checkMapDeck(deck, facts);
    case "diagnostic":
      return checkDiagnosticDeck(deck);
    case "survey":
      return checkSurveyDeck(deck, facts);
    case "mandate-news":
      return deck.news.flatMap((news, index) => unknownFacts(news.facts, ["news", index], facts));
    case "constraints":
      return checkConstraintDeck(deck, facts);
    case "stories":
      return checkStoryDeck(deck, facts);
    case "commitments":
      return checkCommitmentDeck(deck);
    case "cleanup":
      return checkCleanupDeck(deck, facts);
    case "posters":
      return checkPosterDeck(deck, facts);
    case "stands":
      return checkStandDeck(deck, facts);
    case "local-loop":
      return checkLoopDeck(deck, facts);
    // Mandates are checked over an estate and a catalogue, by the phase that plays them; worries quote no figure.
    case "mandate":
    case "mandate-roles":
    case "pitch":
      return [];
  }
}

type Path = (string | number)[];

/** A block copied whose name was not changed: only one of the two would ever be played. */
const twice = (items: readonly { readonly id: string }[], list: string): Problem[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [list, index, "id"], message: `two ${list} are called ${id}` }],
  );

function checkAction(action: CatalogueAction, path: Path, facts: Library["facts"]): Problem[] {
  return unknownFacts(action.facts, path, facts);
}

function checkQuestion(question: Question, path: Path, facts: Library["facts"]): Problem[] {
  const problems = unknownFacts(question.facts, path, facts);
  const say = (key: string, message: string) => problems.push({ path: [...path, key], message });
  switch (question.kind) {
    case "estimate":
      problems.push(...checkEstimate(question, path, facts));
      break;
    case "choice":
      if (!question.options.some(({ id }) => id === question.answer))
        say("answer", "the answer is none of the options");
      break;
    case "ranking": {
      const ids = question.items.map(({ id }) => id);
      const isOrder =
        ids.length === question.answer.length && ids.every((id) => question.answer.includes(id));
      if (!isOrder) say("answer", "the answer is not the items in some order");
      else if (contradictsFacts(question, facts))
        say("answer", "the order contradicts the values of the facts");
      break;
    }
    case "debatable":
  }
  return problems;
}

function checkEstimate(
  question: Extract<Question, { kind: "estimate" }>,
  path: Path,
  facts: Library["facts"],
): Problem[] {
  const { scale, answer } = question;
  const fact = facts.get(answer.fact);
  const at = [...path, "answer", "fact"];
  if (!fact) return [{ path: at, message: `no fact is called ${answer.fact}` }];
  if (fact.confidence_level === "cited")
    return [{ path: at, message: `${answer.fact} is only cited: it is never the answer of an estimate` }];
  const value = Number(fact.value) * answer.factor;
  return value >= scale.min && value <= scale.max
    ? []
    : [{ path: [...path, "scale"], message: `the answer ${value} is outside the scale` }];
}

function contradictsFacts(
  question: Extract<Question, { kind: "ranking" }>,
  facts: Library["facts"],
): boolean {
  const values = question.answer.map((id) => {
    const item = question.items.find((candidate) => candidate.id === id);
    return item?.fact === undefined ? Number.NaN : Number(facts.get(item.fact)?.value) * item.factor;
  });
  if (values.some(Number.isNaN)) return false;
  return values.some((value, index) => index > 0 && value > (values[index - 1] ?? Infinity));
}
