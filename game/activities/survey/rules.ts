/**
 * Questionnaire: everybody answers alone and apart from the journal, the facilitator closes, the server tells what all
 * said together, the room looks at it page by page.
 *
 * asking → closed → shown (page after page) → finished
 */
import type { Activity, Apart, Parts } from "../../engine/activity.ts";
import { NO_OUTCOME } from "../../engine/outcome.ts";
import { outcomeOf } from "./outcome.ts";
import type { SurveyConfig } from "./schema.ts";
import type { SurveyShape } from "./state.ts";
import { TOPICS } from "./terms.ts";
import { resultsOf, sheetOf, textsOf } from "./tally.ts";

type P = Parts<SurveyShape>;

/** The room may look once the server has told, whichever comes first. */
function show(parts: P, publish: <T>(fields: T) => T): void {
  if (parts.everyone.step === "shown") parts.everyone.results = publish(parts.host.results);
}

/** What has its own answers, or two times to compare, is looked at alone; what shares a scale together. */
function pagesOf({ items, with: first }: SurveyConfig): string[][] {
  if (first !== null) return items.map(({ id }) => [id]);
  return TOPICS.flatMap((topic) => {
    const ids = items.flatMap((item) => (item.topic === topic ? [item.id] : []));
    return topic === "knowledge" ? ids.map((id) => [id]) : ids.length > 0 ? [ids] : [];
  });
}

function refuseAnswer({ items, open }: SurveyConfig, body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("answers" in body)) return "invalid";
  const { answers } = body;
  const given = typeof answers === "object" && answers !== null ? Object.keys(answers) : [];
  if (given.some((id) => !items.some((item) => item.id === id))) return "question-unknown";
  const { ranks, text } = sheetOf({ pair: null, body }, items);
  if (ranks.size < given.length) return "option-unknown";
  if (text !== null && open === null) return "question-unknown";
  return ranks.size === 0 && text === null ? "answer-empty" : undefined;
}

const apart: Apart<SurveyShape> = {
  isOpen: ({ step, isTold }) => step === "asking" && !isTold,
  isTold: ({ isTold }) => isTold,
  isCounted: true,
  refuseAnswer,
  reads: (config) => (config.with === null ? [] : [config.with]),
  tell: ({ items, with: first }, own, of) => {
    const sheets = own.map((answer) => sheetOf(answer, items));
    const before = first === null ? [] : of(first).map((answer) => sheetOf(answer, items));
    const texts = textsOf(sheets).map((words) => ({ words }));
    return { type: "survey/told", results: resultsOf(items, sheets, before), texts };
  },
};

export const survey: Activity<SurveyShape> = {
  isLive: false,
  passing: null,
  apart,
  start: ({ config, people }) => ({
    everyone: {
      moment: config.moment,
      step: "asking",
      page: 0,
      pages: pagesOf(config),
      isCompared: config.with !== null,
      isTold: false,
      results: null,
    },
    screen: {},
    host: { results: null, texts: [] },
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, {}])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, {}])),
    ),
  }),
  refuse: () => "not-allowed",
  apply: (parts, { results, texts }, by, { publish }) => {
    if (by.kind !== "clock") return;
    parts.everyone.isTold = true;
    // Left while it was open: nobody answers any more, and it opens again where it stands.
    if (parts.everyone.step === "asking") parts.everyone.step = "closed";
    parts.host.results = results;
    parts.host.texts = [...texts];
    show(parts, publish);
  },
  next: (parts, { publish }) => {
    const { everyone } = parts;
    if (everyone.step === "shown") {
      const isLast = everyone.page >= everyone.pages.length - 1;
      if (isLast || everyone.results?.people === null) return "finished";
      everyone.page += 1;
      return "stayed";
    }
    everyone.step = everyone.step === "asking" ? "closed" : "shown";
    show(parts, publish);
    return "stayed";
  },
  // Nothing here belongs to a seat or a table.
  seatJoined: () => ({ seat: {} }),
  seatLeft: () => undefined,
  seatMoved: () => undefined,
  teamAdded: () => ({}),
  tablesMerged: () => undefined,
  tableSplit: () => undefined,
  expired: () => undefined,
  // Who answered is not known by table.
  progress: ({ step }) => ({ done: step === "asking" ? 0 : 1, of: 1 }),
  outcome: ({ host: { results } }, { config }) =>
    results === null ? NO_OUTCOME : { ...NO_OUTCOME, ...outcomeOf(config, results) },
  bot: () => undefined,
  leaves: ({ title, items, open }) => ({
    questions: { title, open, items: items.map(({ id, prompt, steps }) => ({ id, prompt, steps })) },
    answers: items.flatMap(({ id, answer, explanation, sources }) =>
      answer === null ? [] : [{ id, answer, explanation, sources }],
    ),
  }),
  // The right answers wait until nobody will be asked again.
  isOpen: (leaf, { moment, step }) => leaf === "questions" || (moment === "after" && step === "shown"),
};
