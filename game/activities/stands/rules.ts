/**
 * Stands that people enter and leave freely, and the queue of repairs that they wait for.
 *
 * open → closing (no new ticket, what began is finished) → finished
 */
import type { Activity } from "../../engine/activity.ts";
import { botStands } from "./bot.ts";
import { standsOutcome } from "./outcome.ts";
import { addTicket, applyBench, leaveBench, unfollow } from "./queue.ts";
import { refuseStands } from "./refuse.ts";
import { held, newSeat, newTeam, newTotals, type StandsShape } from "./state.ts";
import { applyVisitor, standUp } from "./visiting.ts";

export const stands: Activity<StandsShape> = {
  isLive: false,
  apart: null,
  passing: { held },
  start: ({ config, people }) => ({
    everyone: {
      step: "open",
      hasRepairs: config.repairs,
      ...(config.together && { isTogether: true }),
      hasBenches: true,
      stands: config.stands.map(({ id, messages }) => ({ id, messages: messages.map((one) => one.id) })),
      inside: {},
      queue: [],
      pace: { ...config.repair, isMeasured: false, hands: 1 },
      totals: newTotals(),
    },
    screen: { last: null, laid: [] },
    host: { tickets: {}, benches: [], opened: {}, kept: {} },
    secret: { tickets: {}, order: [], owners: {}, benches: [], lasted: [] },
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),
  refuse: refuseStands,
  apply: (parts, command, by, tools) => {
    switch (command.type) {
      case "stands/call":
      case "stands/begin":
      case "stands/end":
      case "stands/back":
      case "stands/gone":
        return applyBench(parts, command, by, tools);
      case "stands/unbench":
        return leaveBench(parts, command.seat, true, tools);
      case "stands/benches":
        parts.everyone.hasBenches = command.isOn;
        return undefined;
      default:
        if (by.kind === "seat") return applyVisitor(parts, command, by.seat, tools);
        if (command.type === "stands/ticket") addTicket(parts, command, null, tools);
    }
  },
  next: ({ everyone }) => {
    if (everyone.step === "closing") return "finished";
    everyone.step = "closing";
    return "stayed";
  },
  seatJoined: () => ({ seat: newSeat() }),
  // The ticket stays in the queue: the object is on the table, and its number is called aloud.
  seatLeft: (parts, seat, _team, tools) => {
    standUp(parts, seat, tools);
    unfollow(parts, seat, tools);
    leaveBench(parts, seat, false, tools);
  },
  seatMoved: () => undefined,
  teamAdded: newTeam,
  tablesMerged: (parts, from, into) => {
    parts.team(into).finished += parts.team(from).finished;
  },
  // What was finished stays where it was counted.
  tableSplit: () => undefined,
  expired: () => undefined,
  // A day is done when it closes, not when everybody has played once.
  progress: ({ step }, { finished }, members) => ({
    done: finished,
    of: step === "closing" ? finished : finished + Math.max(1, members),
  }),
  outcome: standsOutcome,
  bot: botStands,
  leaves: ({ stands: all }) => ({
    // What the map, the tickets and the wall need; each stand's own play comes when it is opened.
    room: all.map(({ id, name, hook, minutes, piece, messages }) => ({
      ...{ id, name, hook, minutes, piece, messages },
    })),
    ...Object.fromEntries(
      all.map(({ id, play, surprise, facts, basis }) => [`stand-${id}`, { play, surprise, facts, basis }]),
    ),
  }),
  isOpen: () => true,
};
