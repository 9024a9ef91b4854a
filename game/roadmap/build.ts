/** From what the tables chose to the roadmap's published JSON. */
import type { Theme } from "../scenario/themes.ts";
import type { DatedFact } from "../scenario/facts.ts";
import { buildChecklist } from "./checklist.ts";
import { buildSurvey } from "./build-survey.ts";
import type { Diagnostic } from "./diagnostic/schema.ts";
import type { PlannedAction, RoadmapInput, RoomCharter, ToldMap } from "./input.ts";
import { AXES, axisNumber } from "./outline.ts";
import { buildLoop } from "./local-loop/gather.ts";
import { oneLine, plainWords } from "./plain-words.ts";
import type { CausalMap, FicheField, Roadmap, RoadmapAction, Source } from "./schema.ts";
import type { Charter } from "./told/schema.ts";

const FIELDS: readonly FicheField[] = ["owner", "deadline", "indicator", "startValue", "rebound", "guard"];
const TIER_ORDER: RoadmapAction["tiers"] = ["terminaux", "reseaux", "centres", "usages", "gouvernance"];

export function buildRoadmap(input: RoadmapInput): Roadmap {
  const ordered = AXES.flatMap(({ id }) => input.actions.filter((action) => action.theme === id));
  const actions = ordered.map((action) => buildAction(action, ordered));
  const engaged = input.engaged.flatMap(({ title, theme, tables }) => {
    const words = oneLine(title);
    return words === null
      ? []
      : [{ title: words, theme, tables: tables.map((name) => oneLine(name) ?? "–") }];
  });
  return {
    schemaVersion: 1,
    locale: input.locale,
    authority: oneLine(input.authority),
    sessions: [buildSession(input.session)],
    axes: AXES.map(({ id, decree }) => ({
      id,
      number: axisNumber(id),
      decree,
      actions: actions.filter((action) => action.theme === id).map((action) => action.id),
    })),
    actions,
    engaged,
    findings: input.findings.flatMap(({ kind, text, table }) => {
      const words = plainWords(text);
      return words === null ? [] : [{ kind, text: words, table: oneLine(table) }];
    }),
    maps: input.maps.map(buildMap),
    stories: input.stories.map(({ id, kind, title, place, advice, question, heard = null }) => ({
      ...{ id, kind, title: oneLine(title) ?? id, place: oneLine(place) ?? "–" },
      ...{ advice: oneLine(advice) ?? "–", question: oneLine(question) ?? "–", heard },
    })),
    constraints: input.constraints.map(({ table, title, text, answer }) => ({
      ...{ table: oneLine(table) ?? "–", title: oneLine(title) ?? "–", text: oneLine(text) ?? "–" },
      answer: plainWords(answer),
    })),
    surveys: input.surveys.map(buildSurvey),
    diagnostics: input.diagnostics.map(buildDiagnostic),
    charters: input.charters.map(buildCharter),
    cleanups: input.cleanups.map((cleanup) => ({ ...cleanup })),
    stands: input.stands.map((day) => ({ ...day })),
    loops: input.loops.map(buildLoop),
    proposals: input.proposals.flatMap(({ beginning, text, voices, isForwarded }) => {
      const words = oneLine(text);
      return words === null ? [] : [{ beginning, text: words, voices, isForwarded, state: null }];
    }),
    checklist: buildChecklist({ actions, engaged }),
    resources: input.resources.map((link) => ({ ...link })),
    sources: buildSources(input.facts),
  };
}

function buildSession(session: RoadmapInput["session"]): Roadmap["sessions"][number] {
  return {
    code: session.code,
    title: oneLine(session.title) ?? session.code,
    scenarioId: session.scenarioId,
    scenarioTitle: oneLine(session.scenarioTitle) ?? session.scenarioId,
    date: session.date,
    minutes: Math.round(session.minutes),
    people: session.people,
    tables: session.tables.map(({ id, name, people }) => ({ id, name: oneLine(name) ?? id, people })),
    phases: session.phases.flatMap((title) => oneLine(title) ?? []),
    mandate: session.mandate ? { ...session.mandate } : null,
  };
}

function buildAction(action: PlannedAction, all: readonly PlannedAction[]): RoadmapAction {
  const fields: Record<FicheField, string | null> = {
    owner: plainWords(action.owner),
    deadline: plainWords(action.deadline),
    indicator: plainWords(action.indicator),
    startValue: plainWords(action.startValue),
    rebound: plainWords(action.rebound),
    guard: plainWords(action.guard),
  };
  const missing = FIELDS.filter((field) => fields[field] === null);
  return {
    id: action.id,
    code: codeOf(action, all),
    catalogueId: action.catalogueId ?? null,
    title: oneLine(action.title) ?? action.id,
    summary: plainWords(action.summary),
    theme: action.theme,
    tiers: TIER_ORDER.filter((tier) => action.tiers.includes(tier)),
    ...fields,
    trial: trialOf(action),
    pitch: pitchOf(action),
    impact: action.impact ?? null,
    feasibility: action.feasibility ?? null,
    duty: action.duty ?? null,
    debate: debateOf(action),
    votes: action.votes,
    game: { points: action.points, days: action.days },
    // A short workshop may call an action complete without asking everything: the fiche does not.
    isComplete: action.isComplete && missing.length === 0,
    missing,
    sameAs: all
      .filter((other) => other.id !== action.id && isSameEntry(other, action))
      .map((other) => other.id),
    origin: { ...action.origin },
  };
}

function buildMap({ table, title, description, messages, figures, debated }: ToldMap): CausalMap {
  return {
    table: oneLine(table) ?? "–",
    title: oneLine(title),
    description: plainWords(description),
    messages: messages.flatMap((text) => oneLine(text) ?? []),
    figures: figures.map(({ kind, title: name, paths }) => ({
      ...{ kind, title: oneLine(name) },
      paths: paths.map((path) => path.flatMap((card) => oneLine(card) ?? [])),
    })),
    debated: debated.map(({ from, to, isBrake, reason, isContested }) => ({
      ...{ from: oneLine(from) ?? "–", to: oneLine(to) ?? "–", isBrake },
      ...{ reason: plainWords(reason), isContested },
    })),
  };
}

/** Its own copy, what people wrote on one line. */
const buildDiagnostic = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  phase: oneLine(diagnostic.phase) ?? "–",
  items: diagnostic.items.map((item) => ({
    ...{ ...item, name: oneLine(item.name) ?? "–" },
    reasons: item.reasons.flatMap((reason) => oneLine(reason) ?? []),
  })),
});
function buildCharter({ made, private: kept, title, lines, signatures }: RoomCharter): Charter {
  return {
    public: made,
    private: kept ? { count: kept.count ?? null } : null,
    title: oneLine(title),
    lines: lines.flatMap((line): Charter["lines"] => {
      const { votes } = line;
      if ("rule" in line) {
        const text = oneLine(line.rule);
        return text === null ? [] : [{ kind: "rule", text, votes }];
      }
      const [situation, then, when] = [oneLine(line.if), oneLine(line.then), oneLine(line.when)];
      if (situation === null || then === null || when === null) return [];
      return [{ kind: "commitment", if: situation, then, when, votes }];
    }),
    signatures: signatures.flatMap((text) => oneLine(text) ?? []),
  };
}

/** `2.3`: third fiche of the second axis. */
function codeOf(action: PlannedAction, all: readonly PlannedAction[]): string {
  const axis: Theme = action.theme;
  const rank = all.filter((other) => other.theme === axis).indexOf(action) + 1;
  return `${axisNumber(axis)}.${rank}`;
}

function isSameEntry(a: PlannedAction, b: PlannedAction): boolean {
  return a.catalogueId !== undefined && a.catalogueId === b.catalogueId;
}

function trialOf({ trial }: PlannedAction): RoadmapAction["trial"] {
  if (!trial) return null;
  const { foundBy, holder, verdict = null } = trial;
  return { foundBy: oneLine(foundBy), holder: oneLine(holder), verdict };
}

function pitchOf({ pitch }: PlannedAction): RoadmapAction["pitch"] {
  if (!pitch) return null;
  return {
    ...{ table: pitch.table, decision: pitch.decision ?? null, votes: { ...pitch.votes } },
    reasons: pitch.reasons.map((reason) => ({ ...reason })),
    said: pitch.said.flatMap((text) => plainWords(text) ?? []),
    amendment: plainWords(pitch.amendment),
    proposed: pitch.proposed.flatMap((text) => plainWords(text) ?? []),
    objections: pitch.objections.map(({ role, text, isByCouncil, answer, convinced }) => ({
      ...{ role, text: plainWords(text) ?? "–", isByCouncil, convinced },
      answer: plainWords(answer),
    })),
    ...{ forElus: plainWords(pitch.forElus), forServices: plainWords(pitch.forServices) },
    facts: [...pitch.facts],
  };
}

/** One side alone is not a debate. */
function debateOf({ debate }: PlannedAction): RoadmapAction["debate"] {
  const pro = plainWords(debate?.for);
  const con = plainWords(debate?.against);
  return pro === null || con === null ? null : { for: pro, against: con };
}

export function buildSources(facts: readonly DatedFact[]): Source[] {
  const once = facts.filter((fact, index) => facts.findIndex(({ id }) => id === fact.id) === index);
  return once.map((fact) => ({
    id: fact.id,
    label: fact.label_fr,
    value: fact.value,
    unit: fact.unit,
    low: fact.low ?? null,
    high: fact.high ?? null,
    year: fact.year,
    scope: fact.scope,
    title: fact.source_title,
    url: fact.source_url,
    licence: fact.licence,
    level: fact.confidence_level,
    confidence: fact.confidence,
  }));
}
