/** What a pitch leaves: each action with what the council decided, the amendment taken up, objections and answers. */
import type { People } from "../../engine/activity.ts";
import { NO_OUTCOME, type Outcome, type OutcomeAction, type Pitch, type Said } from "../../engine/outcome.ts";
import { present } from "../../engine/invariant.ts";
import type { PitchConfig } from "./schema.ts";
import { ficheOf } from "./brought.ts";
import type { Objection, PitchParts, Turn } from "./state.ts";

interface Around {
  readonly people: People;
  readonly config: PitchConfig;
}

const saidOf = (words: string | null | undefined): Said | null =>
  words === null || words === undefined ? null : { words };

function objectionOf({ role, told, isByCouncil, answer, convinced }: Objection, { roles }: PitchConfig) {
  const card = roles.find(({ id }) => id === role);
  const text: Said = "words" in told ? told : present(card?.concerns[told.card], "concern");
  return { ...{ role, text, isByCouncil, convinced: convinced ?? 0 }, answer: saidOf(answer) };
}

/** An action in the table's own words, which no plan holds yet. */
const writtenAction = ({ owner, action }: Turn): OutcomeAction => ({
  ...{ id: action.id, team: owner, catalogueId: null, title: { words: action.title ?? "" }, summary: null },
  ...{ theme: "gouvernance", tiers: [], fields: {}, impact: null, feasibility: null, points: 0, days: 0 },
  ...{ votes: 0, duty: null, debate: null, isComplete: false },
});

function pitchOf(parts: PitchParts, turn: Turn, { people, config }: Around): Pitch {
  const { result, owner, objections, action } = turn;
  const amendments = (result?.amendments ?? []).map((words): Said => ({ words }));
  const kept = result?.kept ?? null;
  const note = people.teams().includes(owner) ? parts.team(owner).note : undefined;
  return {
    decision: result?.decision ?? null,
    votes: { ...(result?.tally ?? { accepted: 0, amended: 0, refused: 0 }) },
    reasons: { ...result?.reasons },
    said: (result?.said ?? []).map((words): Said => ({ words })),
    amendment: kept === null ? null : (amendments[kept] ?? null),
    proposed: amendments.filter((_, index) => index !== kept),
    objections: objections.map((objection) => objectionOf(objection, config)),
    note: { elus: saidOf(note?.elus), services: saidOf(note?.services) },
    facts: config.actions.find(({ id }) => id === action.action)?.facts ?? [],
  };
}

/** The fiche as the amendment left it: the plan's, where nobody rewrote a line or the amendment was dropped. */
function rewritten(whole: OutcomeAction, parts: PitchParts, turn: Turn, people: People) {
  const { id, owner, result } = turn;
  const isKept = (result?.kept ?? null) !== null && people.teams().includes(owner);
  const lines = isKept ? parts.team(owner).fiches[id] : undefined;
  const { what, ...fields } = { ...ficheOf(whole), ...lines };
  const typed = Object.entries(fields).map(([line, words]) => [line, { words }] as const);
  return {
    fields: { ...whole.fields, ...Object.fromEntries(typed) },
    summary: what === undefined ? whole.summary : { words: what },
  };
}

export function pitchOutcome(parts: PitchParts, around: Around): Outcome {
  const heard = parts.everyone.turns.filter(({ isPassed, result }) => !isPassed || result !== null);
  const actions = heard.map((turn): OutcomeAction => {
    const whole = parts.secret.pleaded[turn.id] ?? writtenAction(turn);
    const lines = rewritten(whole, parts, turn, around.people);
    return { ...whole, ...lines, id: turn.id, team: turn.owner, pitch: pitchOf(parts, turn, around) };
  });
  return { ...NO_OUTCOME, actions, facts: actions.flatMap(({ pitch }) => pitch?.facts ?? []) };
}
