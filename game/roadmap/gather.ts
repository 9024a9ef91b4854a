/** From a session to what the roadmap is made of: every phase's outcome, words resolved, one language chosen. */
import { registry } from "../activities/index.ts";
import { diagnosticOf } from "./diagnostic/gather.ts";
import { THEMES, type Theme } from "../scenario/themes.ts";
import {
  isSameAction,
  type Outcome,
  type OutcomeAction,
  type OutcomeCharter,
  type OutcomeMap,
  type OutcomeStory,
  type Said,
  type Trial,
} from "../engine/outcome.ts";
import { partsOf, peopleOf } from "../engine/scene.ts";
import type { State } from "../engine/session.ts";
import type { Words } from "../engine/words.ts";
import type { DatedFact, Fact } from "../scenario/facts.ts";
import { furtherFor } from "../scenario/further.ts";
import type { Frozen } from "../scenario/frozen.ts";
import type { Locale } from "../scenario/text.ts";
import type {
  AskedSurvey,
  EngagedAction,
  Finding,
  FurtherLink,
  HeardStory,
  MetConstraint,
  PlannedAction,
  RoadmapInput,
  RoomCharter,
  ToldMap,
} from "./input.ts";
import { pleadedOf } from "./gather-pitch.ts";

export interface Gathering {
  readonly frozen: Frozen;
  readonly state: State;
  readonly words: Words;
  readonly locale: Locale;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Default table names, by table id. */
  readonly tableName: (id: string) => string;
  readonly session: {
    readonly code: string;
    readonly title: string;
    readonly date: string;
    readonly minutes: number;
  };
}

export function gather(gathering: Gathering): RoadmapInput {
  const { frozen, state, locale, facts, session } = gathering;
  const played = frozen.phases.filter(({ id }) => id in state.everyone.phases);
  const people = peopleOf(state);
  const outcomes = played.map((phase) => ({
    phase: phase.id,
    title: phase.title,
    outcome: registry(phase.activity).outcome(partsOf(state, phase.id), { config: phase.config, people }),
  }));
  const tables = Object.entries(state.everyone.tables);
  const mandate = mandateOf(gathering);
  const actions = outcomes.flatMap(({ phase, outcome }, index) =>
    outcome.actions
      .filter((action) => !isTakenUp(action, outcomes.slice(index + 1)))
      .flatMap((action) => plannedOf(action, phase, gathering)),
  );
  return {
    locale,
    session: {
      ...session,
      title: session.title || frozen.title[locale],
      scenarioId: frozen.scenario,
      scenarioTitle: frozen.title[locale],
      people: tables.reduce((sum, [, table]) => sum + table.people, 0),
      tables: tables.map(([id, table]) => ({ id, name: nameOf(id, gathering), people: table.people })),
      phases: played.map(({ title }) => title[locale]),
      ...(mandate && { mandate }),
    },
    actions,
    resources: resourcesFor(actions, gathering),
    engaged: engagedOf(
      outcomes.map(({ outcome }) => outcome),
      gathering,
    ),
    findings: outcomes.flatMap(({ outcome }) => findingsOf(outcome, gathering)),
    maps: outcomes.flatMap(({ outcome }) => outcome.maps.map((map) => mapOf(map, gathering))),
    stories: outcomes.flatMap(({ outcome }) => outcome.stories.map((story) => storyOf(story, gathering))),
    constraints: outcomes.flatMap(({ outcome }) => constraintsOf(outcome, gathering)),
    surveys: surveysOf(outcomes, gathering),
    diagnostics: outcomes.flatMap(({ outcome: { diagnostic }, title }) =>
      diagnostic
        ? [diagnosticOf(diagnostic, { read: (said) => read(said, gathering), phase: title[locale] })]
        : [],
    ),
    charters: outcomes.flatMap(({ outcome }) => outcome.charters.map((one) => charterOf(one, gathering))),
    facts: [...new Set(outcomes.flatMap(({ outcome }) => outcome.facts))].flatMap((id) =>
      datedOf(facts.get(id)),
    ),
  };
}

/** Enough for a page of each theme that was planned. */
const LINKS_A_THEME = 6;

function resourcesFor(
  actions: readonly PlannedAction[],
  { frozen: { resources = [] }, locale }: Gathering,
): FurtherLink[] {
  const planned = actions.map(({ theme }) => theme);
  const further = furtherFor(planned, resources);
  return THEMES.filter((theme) => planned.includes(theme)).flatMap((theme) =>
    further
      .filter((one) => one.theme === theme)
      .slice(0, LINKS_A_THEME)
      .map(({ resource: { id, body, url, kind, duration, cost, checkedOn, ...texts } }) => ({
        ...{ id, theme, body, url, kind, duration, cost, checkedOn },
        ...{ title: texts.title[locale], about: texts.about[locale] },
      })),
  );
}

/** Over what the tables played, once they have. */
function mandateOf({ frozen: { mandate, phases }, state, locale }: Gathering) {
  const isPlayed = phases.some(({ id, activity }) => activity === "mandate" && id in state.everyone.phases);
  if (!mandate || !isPlayed) return undefined;
  const { name, mode, years, isShort } = mandate;
  return { estate: name[locale], mode, years, isShort };
}

/** A later phase holds the same action of the same table, further thought out: it is written once. */
function isTakenUp(action: OutcomeAction, later: readonly { readonly outcome: Outcome }[]) {
  return later.some(({ outcome }) => outcome.actions.some((other) => isSameAction(action, other)));
}

function datedOf(fact: Fact | undefined): DatedFact[] {
  return fact && fact.year !== null ? [{ ...fact, year: fact.year }] : [];
}

function nameOf(team: string, { state, words, tableName }: Gathering): string {
  const name = state.everyone.tables[team]?.name;
  return (name ? words.get(name) : undefined) ?? tableName(team);
}

/** Empty once the words were erased. */
function read(said: Said, { words, locale }: Gathering): string {
  return "words" in said ? (words.get(said.words) ?? "") : said[locale];
}

const isTheme = (theme: string): theme is Theme => THEMES.some((known) => known === theme);

function plannedOf(action: OutcomeAction, phase: string, gathering: Gathering): PlannedAction[] {
  const title = read(action.title, gathering);
  if (title === "" || !isTheme(action.theme)) return [];
  const { impact, feasibility, points, days, votes, duty, debate } = action;
  const { isComplete, catalogueId, summary, learned, trial } = action;
  const fields = Object.entries(action.fields).flatMap(([field, said]) => {
    const text = read(said, gathering);
    return text === "" ? [] : [[field, text] as const];
  });
  return [
    {
      id: `${phase}/${action.team}/${action.id}`,
      title,
      theme: action.theme,
      tiers: action.tiers,
      ...Object.fromEntries(fields),
      points,
      days,
      votes,
      isComplete,
      origin: { session: gathering.session.code, phase, team: nameOf(action.team, gathering) },
      ...(catalogueId !== null && { catalogueId }),
      ...(summary && { summary: summaryOf(summary, learned, gathering) }),
      ...(trial && { trial: trialOf(trial, gathering) }),
      ...(action.pitch && {
        pitch: pleadedOf(action.pitch, action.team, (said) => read(said, gathering)),
      }),
      ...(impact !== null && { impact }),
      ...(feasibility !== null && { feasibility }),
      ...(duty !== null && { duty }),
      ...(debate && {
        debate: { for: read(debate.for, gathering), against: read(debate.against, gathering) },
      }),
    },
  ];
}

/** What the action consists of, then what the table learned of it. */
function summaryOf(summary: Said, learned: OutcomeAction["learned"], gathering: Gathering): string {
  const taught = learned ? ` ${read(learned, gathering)}` : "";
  return `${read(summary, gathering)}${taught}`;
}

/** Who found the rebound, who holds the guard, what the room said of it. */
function trialOf(
  { attacker, holder, verdict }: Trial,
  gathering: Gathering,
): Required<PlannedAction>["trial"] {
  const held = holder ? read(holder, gathering) : "";
  return {
    ...(attacker !== null && { foundBy: nameOf(attacker, gathering) }),
    ...(held !== "" && { holder: held }),
    ...(verdict !== null && { verdict }),
  };
}

/** The same thing said by several tables is one line with their names. */
function engagedOf(outcomes: readonly Outcome[], gathering: Gathering): EngagedAction[] {
  const byTitle = new Map<string, { title: string; theme: Theme; tables: string[] }>();
  for (const { team, title: said, theme } of outcomes.flatMap(({ engaged }) => engaged)) {
    const title = read(said, gathering);
    if (title === "" || !isTheme(theme)) continue;
    const line = byTitle.get(title) ?? { title, theme, tables: [] };
    const table = nameOf(team, gathering);
    if (!line.tables.includes(table)) line.tables.push(table);
    byTitle.set(title, line);
  }
  return [...byTitle.values()];
}

function findingsOf({ findings }: Outcome, gathering: Gathering): Finding[] {
  return findings.flatMap(({ kind, team, text: said }) => {
    const text = read(said, gathering);
    return text === "" ? [] : [{ kind, text, ...(team !== null && { table: nameOf(team, gathering) }) }];
  });
}

function storyOf(story: OutcomeStory, gathering: Gathering): HeardStory {
  const { id, kind, title, place, advice, question, heard } = story;
  const said = (text: Said) => read(text, gathering);
  return {
    ...{ id, kind, title: said(title), place: said(place), advice: said(advice), question: said(question) },
    ...(heard !== null && { heard }),
  };
}

function constraintsOf({ constraints }: Outcome, gathering: Gathering): MetConstraint[] {
  return constraints.map(({ team, title, text, answer }) => {
    const said = answer === null ? "" : read(answer, gathering);
    return {
      ...{ table: nameOf(team, gathering), title: read(title, gathering), text: read(text, gathering) },
      ...(said !== "" && { answer: said }),
    };
  });
}

/** Asked before and after, it is told once, by the second. */
function surveysOf(
  outcomes: readonly { readonly phase: string; readonly outcome: Outcome }[],
  gathering: Gathering,
): AskedSurvey[] {
  const told = outcomes.flatMap(({ outcome }) => outcome.surveys);
  const isToldLater = (phase: string) => told.some(({ supersedes }) => supersedes === phase);
  const lasting = outcomes.flatMap(({ phase, outcome }) => (isToldLater(phase) ? [] : outcome.surveys));
  return lasting.map(({ title, supersedes, people, items }) => ({
    ...{ title: read(title, gathering), isTwice: supersedes !== null, people },
    items: items.map((item) => ({
      ...item,
      prompt: read(item.prompt, gathering),
      steps: item.steps.map((step) => read(step, gathering)),
    })),
  }));
}

function mapOf(
  { team, title, description, messages, figures, debated }: OutcomeMap,
  gathering: Gathering,
): ToldMap {
  const said = (text: Said | null) => (text === null ? "" : read(text, gathering));
  const optional = (key: string, text: string) => (text === "" ? {} : { [key]: text });
  return {
    table: nameOf(team, gathering),
    ...optional("title", said(title)),
    ...optional("description", said(description)),
    messages: messages.map(said).filter((text) => text !== ""),
    figures: figures.map(({ kind, title: name, paths }) => ({
      ...{ kind, ...optional("title", said(name)) },
      paths: paths.map((path) => path.map(said)),
    })),
    debated: debated.map(({ from, to, isBrake, reason, isContested }) => ({
      ...{ from: said(from), to: said(to), isBrake, isContested, ...optional("reason", said(reason)) },
    })),
  };
}

/** A line whose words were erased, whole or in part, says nothing any more. */
function charterOf(charter: OutcomeCharter, gathering: Gathering): RoomCharter {
  const { made, private: kept, lines } = charter;
  const title = charter.title === null ? "" : read(charter.title, gathering);
  return {
    made,
    ...(kept && { private: kept.count === null ? {} : { count: kept.count } }),
    ...(title !== "" && { title }),
    lines: lines.flatMap((line): RoomCharter["lines"] => {
      if ("rule" in line) {
        const rule = read(line.rule, gathering);
        return rule === "" ? [] : [{ rule, votes: line.votes }];
      }
      const { if: situation, then, when } = line.promise;
      const said = {
        if: read(situation, gathering),
        then: read(then, gathering),
        when: read(when, gathering),
      };
      return Object.values(said).includes("") ? [] : [{ ...said, votes: line.votes }];
    }),
    signatures: charter.signatures.map((said) => read(said, gathering)).filter((text) => text !== ""),
  };
}
