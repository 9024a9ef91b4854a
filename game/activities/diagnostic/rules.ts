/**
 * Diagnostic: what matters here and how far it is. Each person alone, then each table on what the room's answers part
 * the most from what is done, then a matrix of what to begin with.
 *
 * alone → table → result → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { diagnosticBot } from "./bot.ts";
import { closeAlone } from "./closing.ts";
import { refuseDiagnostic } from "./refuse.ts";
import { diagnosticOutcome, showResult } from "./results.ts";
import type { DiagnosticCommand, DiagnosticConfig } from "./schema.ts";
import type { DiagnosticEveryone, DiagnosticParts, DiagnosticShape, DiagnosticTools } from "./state.ts";
import {
  confirm,
  mergeTables,
  newTeam,
  object,
  propose,
  recount,
  settle,
  splitTable,
  withdraw,
} from "./tables.ts";

const newSeat = (id: SeatId): DiagnosticShape["seat"] => ({ id, function: null, answers: {} });

function start({ config, people }: DiagnosticTools): ReturnType<Activity<DiagnosticShape>["start"]> {
  const seats = people.teams().flatMap((team) => people.members(team));
  return {
    everyone: {
      ...{ step: "alone", items: config.items.map(({ id, theme }) => ({ id, theme })), done: 0 },
      ...{ talk: [], chosenBy: null, results: [], answered: null, functions: [] },
    },
    screen: { settled: Object.fromEntries(people.teams().map((team) => [team, 0])) },
    host: {},
    secret: { people: {}, functions: [], answered: null },
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(seats.map((seat) => [seat, newSeat(seat)])),
  };
}

type Rating = Extract<DiagnosticCommand, { type: "diagnostic/rate" }>;

function rate(
  parts: DiagnosticParts,
  seat: SeatId,
  { item, value }: Rating,
  { people }: DiagnosticTools,
): void {
  const { answers } = parts.seat(seat);
  const isNew = !(item in answers);
  answers[item] = value;
  if (!isNew || Object.keys(answers).length < parts.everyone.items.length) return;
  parts.team(people.teamOf(seat)).done += 1;
  parts.everyone.done += 1;
}

function apply(
  parts: DiagnosticParts,
  command: DiagnosticCommand,
  seat: SeatId,
  tools: DiagnosticTools,
): void {
  const table = tools.people.teamOf(seat);
  const team = parts.team(table);
  const valueOf = (item: string) => present(team.values[item], item);
  switch (command.type) {
    case "diagnostic/function":
      parts.seat(seat).function = command.function;
      return;
    case "diagnostic/rate":
      return rate(parts, seat, command, tools);
    case "diagnostic/propose":
      propose(team, command.item, { cell: command.value, by: seat });
      break;
    case "diagnostic/confirm":
      confirm(valueOf(command.item), seat);
      break;
    case "diagnostic/object":
      object(valueOf(command.item), seat, command.reason);
  }
  settle(parts, table, tools.people);
}

/** Alone, people of the table who went through every item; then the items it settled. */
function progress({ step, talk }: DiagnosticEveryone, team: DiagnosticShape["team"], members: number) {
  switch (step) {
    case "alone":
      return { done: Math.min(team.done, members), of: members };
    case "table":
      return { done: talk.filter((item) => team.values[item]?.isHeard).length, of: talk.length };
    case "result":
      return { done: 0, of: 0 };
  }
}

/** What the phones read of each item. */
const leafOf = ({ items }: DiagnosticConfig) => ({
  items: items.map(({ id, theme, name, statement, low, high, echo }) => ({
    ...{ id, theme, name, statement, low, high, echo },
  })),
});

function left(parts: DiagnosticParts, seat: SeatId, team: string, tools: DiagnosticTools): void {
  for (const value of Object.values(parts.team(team).values)) withdraw(value, seat);
  settle(parts, team, tools.people);
  recount(parts, tools);
}

export const diagnostic: Activity<DiagnosticShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start,
  refuse: refuseDiagnostic,
  apply: (parts, command, by, tools) => {
    if (by.kind === "seat") apply(parts, command, by.seat, tools);
  },
  next: (parts, tools) => {
    switch (parts.everyone.step) {
      case "alone":
        closeAlone(parts, tools);
        return "stayed";
      case "table":
        showResult(parts, tools);
        return "stayed";
      case "result":
        return "finished";
    }
  },
  seatJoined: (parts, seat, tools) => {
    recount(parts, tools, seat);
    return { seat: newSeat(seat) };
  },
  // What they answered alone goes with them until the room's answers are read; nobody is in those.
  seatLeft: left,
  seatMoved: left,
  teamAdded: newTeam,
  tablesMerged: mergeTables,
  tableSplit: splitTable,
  // The bell closes nothing: a person finishes their item, the facilitator moves on.
  expired: () => undefined,
  progress,
  outcome: diagnosticOutcome,
  bot: diagnosticBot,
  leaves: leafOf,
  // No item is a secret: what is said of them is.
  isOpen: () => true,
};
