/** From a session to what the roadmap is made of: every phase's outcome, words resolved, one language chosen. */
import { registry } from "../activities/index.ts";
import { diagnosticOf } from "./diagnostic/gather.ts";
import { THEMES, type Theme } from "../scenario/themes.ts";
import { isSameAction, type Outcome, type OutcomeAction, type Said, type Trial } from "../engine/outcome.ts";
import { partsOf, peopleOf } from "../engine/scene.ts";
import type { DatedFact, Fact } from "../scenario/facts.ts";
import { furtherFor } from "../scenario/further.ts";
import type { EngagedAction, Finding, FurtherLink, PlannedAction, RoadmapInput } from "./input.ts";
import { cleanupOf } from "./cleanup/gather.ts";
import { pleadedOf } from "./gather-pitch.ts";
import { standsDayOf } from "./stands/gather.ts";
import { gatherLoop } from "./local-loop/gather.ts";
import { charterOf, constraintsOf, mapOf, proposalsOf, storyOf, surveysOf } from "./gather-told.ts";
import { nameOf, read, type Gathering } from "./gathering.ts";

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
    loops: outcomes.flatMap(({ outcome }) => outcome.loops.map((one) => gatherLoop(one, gathering))),
    proposals: outcomes.flatMap(({ outcome }) => proposalsOf(outcome, gathering)),
    charters: outcomes.flatMap(({ outcome }) => outcome.charters.map((one) => charterOf(one, gathering))),
    cleanups: outcomes.flatMap(({ outcome: { cleanup } }) =>
      cleanup ? [cleanupOf(cleanup, gathering)] : [],
    ),
    stands: outcomes.flatMap(({ outcome }) => standsDayOf(outcome.stands, (said) => read(said, gathering))),
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
      origin: { session: gathering.session.code, phase, team: originOf(action, gathering) },
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

/** The table, by its name, or what else brought it. */
const originOf = ({ team, origin }: OutcomeAction, gathering: Gathering): string =>
  origin ? read(origin, gathering) : nameOf(team, gathering);

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
