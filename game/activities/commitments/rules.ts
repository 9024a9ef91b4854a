/**
 * Engagements: « si… alors… le… », kept on one's device or given to the room, then a charter.
 *
 * write → support → charter → finished; without a charter, write → finished
 */
import type { Activity, Apart } from "../../engine/activity.ts";
import { botCommitment } from "./bot.ts";
import { openCharter, openSupport, promise, setRule, sign, support, takeBack } from "./changing.ts";
import { commitmentsOutcome } from "./outcome.ts";
import { refuseCommitment, type OfPerson } from "./refuse.ts";
import {
  newSeat,
  newTeam,
  recount,
  type CommitmentsParts,
  type CommitmentsShape,
  type CommitmentsTools,
} from "./state.ts";
import { FEW } from "./terms.ts";

/** A private commitment leaves its device as « one more », told together once. */
const apart: Apart<CommitmentsShape> = {
  isOpen: ({ step, told }) => step === "write" && told === null,
  isTold: ({ told }) => told !== null,
  isCounted: false,
  refuseAnswer: () => undefined,
  reads: () => [],
  tell: (_config, own) => ({
    type: "commitments/told",
    ...{ count: own.length < FEW ? null : own.length },
  }),
};

function applyPerson(
  parts: CommitmentsParts,
  command: OfPerson,
  seat: string,
  tools: CommitmentsTools,
): void {
  const team = tools.people.teamOf(seat);
  switch (command.type) {
    case "commitments/promise":
      return promise(parts, seat, { if: command.if, then: command.then, when: command.when }, tools);
    case "commitments/takeBack":
      return takeBack(parts, seat, command.line, tools);
    case "commitments/rule":
      return setRule(parts, team, command.text, tools);
    case "commitments/unrule":
      return setRule(parts, team, null, tools);
    case "commitments/support":
      return support(parts, seat, command, tools);
    case "commitments/sign":
      return sign(parts, seat, command.text, tools);
    case "commitments/unsign":
      return sign(parts, seat, null, tools);
  }
}

export const commitments: Activity<CommitmentsShape> = {
  isLive: false,
  passing: null,
  apart,
  start: ({ config, people }) => ({
    everyone: {
      step: "write",
      most: config.home ? 0 : config.most,
      ...(config.home && { isHome: true }),
      hasCharter: config.charter,
      told: null,
      made: 0,
      lines: {},
      supports: {},
      charter: { title: null, lines: [], signatures: [] },
    },
    screen: { lines: {} },
    host: { supports: {} },
    secret: { made: 0 },
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),
  refuse: refuseCommitment,
  apply: (parts, command, by, tools) => {
    const { everyone } = parts;
    if (command.type === "commitments/told") everyone.told = { count: command.count };
    else if (command.type === "commitments/compose") everyone.charter.lines = command.lines;
    else if (command.type === "commitments/entitle") everyone.charter.title = command.title;
    else if (by.kind === "seat") applyPerson(parts, command, by.seat, tools);
  },
  next: (parts, tools) => {
    const { step, hasCharter } = parts.everyone;
    if (step === "charter" || !hasCharter) return "finished";
    if (step === "write") openSupport(parts, tools);
    else openCharter(parts, tools);
    return "stayed";
  },
  seatJoined: () => ({ seat: newSeat() }),
  // What was promised stays: it carries no name.
  seatLeft: (parts, _seat, team, tools) => recount(parts, team, tools),
  seatMoved: (parts, seat, from, tools) => {
    recount(parts, from, tools);
    recount(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: newTeam,
  // Both rules stay among the room's lines; the joined table keeps its own as its own.
  tablesMerged: (parts, from, into, tools) => {
    const { rule } = tools.read(parts.team(from));
    if (rule && !parts.team(into).rule) parts.team(into).rule = tools.publish(rule);
    for (const team of [from, into]) recount(parts, team, tools);
  },
  // One rule for each table: the new one proposes its own.
  tableSplit: (parts, from, to, tools) => {
    for (const team of [from, to]) recount(parts, team, tools);
  },
  expired: () => undefined,
  progress: ({ step }, { promised, supported, signed }, members) => ({
    done: Math.min({ write: promised, support: supported, charter: signed }[step], members),
    of: members,
  }),
  outcome: commitmentsOutcome,
  bot: botCommitment,
  leaves: ({ places, examples }) => ({ examples: { places, examples } }),
  isOpen: () => true,
};
