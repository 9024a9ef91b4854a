/** Turns a checked scenario file and its library into what a session freezes, or says what is wrong. */
import type { z } from "zod";
import { ActionPlanSettings, type ActionPlanConfig } from "../activities/action-plan/schema.ts";
import { BriefingSettings } from "../activities/briefing/schema.ts";
import { MapSettings } from "../activities/causal-map/schema.ts";
import { CeremonySettings } from "../activities/ceremony/schema.ts";
import { CleanupSettings } from "../activities/cleanup/schema.ts";
import { CommitmentsSettings, type CommitmentsConfig } from "../activities/commitments/schema.ts";
import { DebriefSettings } from "../activities/debrief/schema.ts";
import { DiagnosticSettings } from "../activities/diagnostic/schema.ts";
import type { ActivityId } from "../activities/ids.ts";
import { LoopSettings } from "../activities/local-loop/schema.ts";
import { MandateSettings } from "../activities/mandate/schema.ts";
import { PitchSettings, type PitchConfig } from "../activities/pitch/schema.ts";
import { ProposalsSettings } from "../activities/proposals/schema.ts";
import { QuizSettings, type QuizConfig } from "../activities/quiz/schema.ts";
import { ReboundRoundSettings, type ReboundRoundConfig } from "../activities/rebound-round/schema.ts";
import { StandsSettings } from "../activities/stands/schema.ts";
import { briefingConfig } from "./briefing-config.ts";
import { SurveySettings } from "../activities/survey/schema.ts";
import type { CatalogueAction } from "./catalogue.ts";
import { ceremonyConfig } from "./ceremony-config.ts";
import { cleanupConfig } from "./cleanup-config.ts";
import { constraintsOf } from "./plan-constraints.ts";
import { diagnosticConfig, passProblems } from "./diagnostic-config.ts";
import type { Frozen } from "./frozen.ts";
import type { Library } from "./library.ts";
import { loopConfig } from "./loop-config.ts";
import { mandateOf } from "./mandate-choice.ts";
import { mapConfig } from "./map-config.ts";
import { mandateConfig } from "./mandate-config.ts";
import { checkPitchDecks } from "./pitch-decks.ts";
import { pathOf, type Problem } from "./problem.ts";
import type { ScenarioFile } from "./schema.ts";
import { standsConfig } from "./stands-config.ts";
import { termsIn } from "./term-search.ts";
import { checkSurveys, surveyConfig } from "./survey-config.ts";

export type Freezing =
  | { readonly ok: true; readonly frozen: Frozen }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };
type Resolve = (settings: unknown, library: Library) => Resolved;

/** Checks settings by their schema, then lets the activity fetch what they name. */
function resolver<S extends z.ZodType>(
  schema: S,
  resolve: (settings: z.output<S>, library: Library) => Resolved,
): Resolve {
  return (raw, library) => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return resolve(parsed.data, library);
    return { problems: parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) };
  };
}

function quizConfig(settings: z.output<typeof QuizSettings>, library: Library): Resolved {
  const deck = library.decks.get(settings.deck);
  if (deck?.kind !== "quiz")
    return { problems: [{ path: ["deck"], message: `no quiz deck is called ${settings.deck}` }] };
  const problems: Problem[] = [];
  const questions = settings.questions.flatMap((id, index) => {
    const question = deck.questions.find((candidate) => candidate.id === id);
    if (!question)
      problems.push({ path: ["questions", index], message: `the deck ${deck.id} has no question ${id}` });
    return question ?? [];
  });
  if (problems.length > 0) return { problems };
  const ids = questions.flatMap((question) => [
    ...question.facts,
    ...(question.kind === "estimate" ? [question.answer.fact] : []),
  ]);
  const facts = Object.fromEntries(
    ids.flatMap((id) => {
      const fact = library.facts.get(id);
      return fact ? [[id, fact] as const] : [];
    }),
  );
  const explained = questions.map(({ explanation }) => explanation);
  const glossary = termsIn(explained, library.glossary);
  const config: QuizConfig = { questions, facts, ...(glossary.length > 0 && { glossary }) };
  return { config };
}

interface Drawn {
  readonly actions: readonly CatalogueAction[];
  /** Where the facts they quote come from, by fact id. */
  readonly sources: ActionPlanConfig["sources"];
  readonly problems: Problem[];
}

/** The actions of some decks together. */
function drawFrom(decks: readonly string[], library: Library): Drawn {
  const problems: Problem[] = [];
  const actions = decks.flatMap((id, index) => {
    const deck = library.decks.get(id);
    if (deck?.kind === "actions") return deck.actions;
    problems.push({ path: ["decks", index], message: `no action deck is called ${id}` });
    return [];
  });
  const quoted = actions.flatMap((action) => action.facts.flatMap((id) => library.facts.get(id) ?? []));
  const sources = Object.fromEntries(
    quoted.map((fact) => [
      fact.id,
      { title: fact.source_title, year: fact.year, level: fact.confidence_level },
    ]),
  );
  return { actions, sources, problems };
}

function actionPlanConfig(settings: z.output<typeof ActionPlanSettings>, library: Library): Resolved {
  const { actions, sources, problems } = drawFrom(settings.decks, library);
  const { points, days, prices, goal, most } = settings;
  const dealt = constraintsOf(settings.constraints, library, problems);
  const config: ActionPlanConfig = { points, days, prices, goal, most, actions, sources, ...dealt };
  return problems.length > 0 ? { problems } : { config };
}

function reboundRoundConfig({ decks }: z.output<typeof ReboundRoundSettings>, library: Library): Resolved {
  const { actions, sources, problems } = drawFrom(decks, library);
  const config: ReboundRoundConfig = { actions, sources };
  return problems.length > 0 ? { problems } : { config };
}

function pitchConfig({ decks, roles }: z.output<typeof PitchSettings>, library: Library): Resolved {
  const { actions, problems } = drawFrom(decks, library);
  const deck = library.decks.get(roles);
  if (deck?.kind !== "pitch")
    return {
      problems: [...problems, { path: ["roles"], message: `no deck of kind pitch is called ${roles}` }],
    };
  const quoted = actions.flatMap(({ facts }) => facts.flatMap((id) => library.facts.get(id) ?? []));
  const figures = Object.fromEntries(
    quoted.map(({ id, label_fr: label, value, unit, year, source_title: title }) => [
      id,
      { label, value, unit, year, title },
    ]),
  );
  const config: PitchConfig = { actions, roles: deck.roles, figures };
  return problems.length > 0 ? { problems } : { config };
}

function commitmentsConfig(
  { deck: id, ...settings }: z.output<typeof CommitmentsSettings>,
  library: Library,
): Resolved {
  const deck = library.decks.get(id);
  if (deck?.kind !== "commitments")
    return { problems: [{ path: ["deck"], message: `no commitments deck is called ${id}` }] };
  const config: CommitmentsConfig = { ...settings, places: deck.places, examples: deck.examples };
  return { config };
}

const RESOLVERS = {
  briefing: resolver(BriefingSettings, briefingConfig),
  quiz: resolver(QuizSettings, quizConfig),
  "causal-map": resolver(MapSettings, mapConfig),
  "action-plan": resolver(ActionPlanSettings, actionPlanConfig),
  mandate: resolver(MandateSettings, mandateConfig),
  "rebound-round": resolver(ReboundRoundSettings, reboundRoundConfig),
  diagnostic: resolver(DiagnosticSettings, diagnosticConfig),
  survey: resolver(SurveySettings, surveyConfig),
  pitch: resolver(PitchSettings, pitchConfig),
  commitments: resolver(CommitmentsSettings, commitmentsConfig),
  cleanup: resolver(CleanupSettings, cleanupConfig),
  stands: resolver(StandsSettings, standsConfig),
  "local-loop": resolver(LoopSettings, loopConfig),
  proposals: resolver(ProposalsSettings, (config) => ({ config })),
  ceremony: resolver(CeremonySettings, ceremonyConfig),
  debrief: resolver(DebriefSettings, (config) => ({ config })),
} satisfies Record<ActivityId, Resolve>;

export function freeze(file: ScenarioFile, library: Library): Freezing {
  const problems: Problem[] = [
    ...checkPhases(file),
    ...passProblems(file),
    ...checkSurveys(file),
    ...checkPitchDecks(file),
  ];
  const phases = file.phases.map(({ settings, optional, ...phase }, index) => {
    const resolved = RESOLVERS[phase.activity](settings, library);
    if ("problems" in resolved)
      problems.push(
        ...resolved.problems.map((problem) =>
          problem.deck === undefined
            ? { ...problem, path: ["phases", index, "settings", ...problem.path] }
            : problem,
        ),
      );
    const config = "config" in resolved ? resolved.config : undefined;
    return { ...phase, isOptional: optional, isProtected: phase.activity === "debrief", config };
  });
  if (problems.length > 0) return { ok: false, problems };
  const { id, title, summary, minutes, tables, within } = file;
  const mandate = mandateOf(file, library);
  const around = { scenario: id, title, summary, minutes, tables: tables.default };
  const { resources } = library;
  const beside = {
    ...(within && { within }),
    ...(mandate && { mandate }),
    ...(resources.length > 0 && { resources }),
  };
  return { ok: true, frozen: { format: 1, ...around, phases, ...beside } };
}

function checkPhases({ phases, minutes }: ScenarioFile): Problem[] {
  const problems: Problem[] = [];
  const sum = phases.reduce((total, phase) => total + phase.minutes, 0);
  if (sum !== minutes)
    problems.push({ path: ["minutes"], message: `the phases last ${sum} minutes, the file says ${minutes}` });
  phases.forEach(({ id }, index) => {
    if (phases.findIndex((phase) => phase.id === id) !== index)
      problems.push({ path: ["phases", index, "id"], message: `two phases are called ${id}` });
  });
  if (!phases.some(({ activity }) => activity === "debrief"))
    problems.push({ path: ["phases"], message: "no debrief, no session: add a debrief phase" });
  return problems;
}
