/**
 * Ordres de grandeur: each answers alone, the table compares and answers together, the facilitator reveals.
 *
 * question (alone → table, at each table's own pace) → reveal → next question … → finished
 */
import type { Activity, Parts, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { NO_OUTCOME } from "../../engine/outcome.ts";
import { isRight, openQuestion, refuseAnswer, revealOf, withoutNames } from "./answers.ts";
import { answerOf } from "./bot.ts";
import { leavesOf } from "./leaves.ts";
import type { Answer, Question, QuizConfig } from "./schema.ts";
import type { QuizShape, QuizTeam } from "./state.ts";

type P = Parts<QuizShape>;
type T = Tools<QuizShape>;

const questionAt = (config: QuizConfig, index: number): Question =>
  present(config.questions[index], `question ${index}`);
/** Ids of the facts a question shows once revealed. */
const factsOf = (question: Question): readonly string[] =>
  question.kind === "estimate" ? [question.answer.fact, ...question.facts] : question.facts;
const newTeam = (): QuizTeam => ({ stage: "alone", answered: 0, answers: [], tableAnswers: {} });

/** The answers of a table's members to the open question. */
function answersAt(parts: P, team: TeamId, tools: T): Answer[] {
  const { id } = parts.everyone.question;
  return tools.people.members(team).flatMap((seat) => parts.seat(seat).answers[id] ?? []);
}

/** Brings what a table shows in line with what its members answered. */
function refresh(parts: P, team: TeamId, tools: T): void {
  const share = parts.team(team);
  const answers = answersAt(parts, team, tools);
  const members = tools.people.members(team).length;
  if (share.answered !== answers.length) {
    parts.screen.answered += answers.length - share.answered;
    share.answered = answers.length;
  }
  if (members > 0 && answers.length === members) share.stage = "table";
  if (share.stage === "table") share.answers = tools.publish(withoutNames(answers));
}

function answerAsTable(parts: P, team: TeamId, answer: Answer): void {
  const { id } = parts.everyone.question;
  const tables = parts.screen.tables[id] ?? [];
  parts.team(team).tableAnswers[id] = answer;
  if (!tables.includes(team)) parts.screen.tables[id] = [...tables, team];
}

function reveal(parts: P, tools: T): void {
  const { everyone, screen } = parts;
  const question = questionAt(tools.config, everyone.index);
  const shown = revealOf(question, tools.config.facts);
  const teams = tools.people.teams();
  const answers = teams.flatMap((team) => answersAt(parts, team, tools));
  const tables = teams.flatMap((team) => {
    const answer = parts.team(team).tableAnswers[question.id];
    return answer ? [[team, answer] as const] : [];
  });
  everyone.step = "reveal";
  everyone.revealed[question.id] = shown;
  screen.results[question.id] = tools.publish({
    tables: Object.fromEntries(tables),
    right: answers.filter((answer) => isRight(answer, shown)).length,
    of: answers.length,
  });
}

function ask(parts: P, index: number, tools: T): void {
  parts.everyone.index = index;
  parts.everyone.step = "question";
  parts.everyone.question = openQuestion(questionAt(tools.config, index));
  parts.screen.answered = 0;
  for (const team of tools.people.teams()) {
    const share = parts.team(team);
    share.stage = "alone";
    share.answered = 0;
    share.answers = [];
  }
}

export const quiz: Activity<QuizShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config, people }) => ({
    everyone: {
      index: 0,
      count: config.questions.length,
      step: "question",
      question: openQuestion(questionAt(config, 0)),
      revealed: {},
    },
    screen: { answered: 0, tables: {}, results: {} },
    host: {},
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat: SeatId) => [seat, { answers: {} }])),
    ),
  }),

  refuse: ({ everyone, team, seat }, command, by) => {
    if (by.kind !== "seat" || !team || !seat) return "not-allowed";
    if (command.question !== everyone.question.id || everyone.step !== "question") return "question-closed";
    if (command.type === "quiz/compare") return team.answered > 0 ? undefined : "nobody-answered";
    const refusal = refuseAnswer(everyone.question, command.answer);
    if (refusal) return refusal;
    if (command.type === "quiz/answer") return undefined;
    if (team.stage !== "table") return "table-still-alone";
    return command.answer.kind === "debatable" && !command.answer.reason ? "reason-missing" : undefined;
  },

  apply: (parts, command, by, tools) => {
    const seat = by.kind === "seat" ? by.seat : "";
    const team = tools.people.teamOf(seat);
    if (command.type === "quiz/answerAsTable") return answerAsTable(parts, team, command.answer);
    if (command.type === "quiz/compare") parts.team(team).stage = "table";
    else parts.seat(seat).answers[command.question] = command.answer;
    refresh(parts, team, tools);
  },

  next: (parts, tools) => {
    const { index, count, step } = parts.everyone;
    if (step === "question") reveal(parts, tools);
    else if (index + 1 < count) ask(parts, index + 1, tools);
    else return "finished";
    return "stayed";
  },

  // The newcomer's share is placed after this call: only the table's count of members matters, and it grew.
  seatJoined: () => ({ seat: { answers: {} } }),
  seatLeft: (parts, _seat, team, tools) => refresh(parts, team, tools),
  seatMoved: (parts, seat, from, tools) => {
    refresh(parts, from, tools);
    refresh(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: newTeam,
  tablesMerged: (parts, from, into, tools) => {
    const { id } = parts.everyone.question;
    const kept = parts.team(into).tableAnswers[id] ?? parts.team(from).tableAnswers[id];
    if (kept) answerAsTable(parts, into, tools.publish(kept));
    refresh(parts, into, tools);
  },
  tableSplit: (parts, from, to, tools) => {
    parts.team(to).tableAnswers = tools.publish(parts.team(from).tableAnswers);
    refresh(parts, from, tools);
    refresh(parts, to, tools);
  },
  // The bell says that it is time; the facilitator reveals when the room is ready.
  expired: () => undefined,

  progress: ({ step, question }, team, members) => {
    const of = members + 1;
    if (step === "reveal" || members === 0) return { done: of, of };
    return { done: team.answered + (team.tableAnswers[question.id] ? 1 : 0), of };
  },

  outcome: ({ everyone }, { config }) => ({
    ...NO_OUTCOME,
    facts: config.questions.flatMap((question) => (everyone.revealed[question.id] ? factsOf(question) : [])),
  }),

  bot: ({ everyone, team, seat }, dice) => {
    if (everyone.step !== "question" || !team || !seat) return undefined;
    const { question } = everyone;
    if (!seat.answers[question.id])
      return { type: "quiz/answer", question: question.id, answer: answerOf(question, dice) };
    if (team.stage === "table" && !team.tableAnswers[question.id])
      return { type: "quiz/answerAsTable", question: question.id, answer: answerOf(question, dice) };
    return undefined;
  },

  leaves: leavesOf,
  isOpen: (leaf, { question, revealed }) => {
    const [kind, id] = [leaf.slice(0, 1), leaf.slice(2)];
    if (leaf === "glossary") return true;
    return kind === "a" ? id in revealed : id === question.id || id in revealed;
  },
};
