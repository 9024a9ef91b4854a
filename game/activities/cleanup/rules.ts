/**
 * Grand ménage: the archives' page first, then declarations by INR's four blocks all day, then the balance.
 *
 * archives → open (one moment after the other) → balance → finished
 */
import type { Activity } from "../../engine/activity.ts";
import { botCleanup } from "./bot.ts";
import { arrange, carry, declare, recount, withdraw } from "./changing.ts";
import { cleanupOutcome } from "./outcome.ts";
import { refuseCleanup, type OfPerson } from "./refuse.ts";
import type { Bound, CleanupCommand, CleanupDeck } from "./schema.ts";
import { newSeat, newTeam, type CleanupParts, type CleanupShape, type CleanupTools } from "./state.ts";
import { BLOCKS } from "./terms.ts";
import { blocksIn, scalesOf } from "./weigh.ts";

function boundsOf({ devices, awareness, data }: CleanupDeck): Record<string, Bound> {
  const reuse = devices.flatMap(({ id, reuse: kept }) =>
    kept ? [[`reemploi-${id}`, { ask: kept.ask, most: kept.most }] as const] : [],
  );
  const recycled = devices.map(({ id, recycle }) => [`recyclage-${id}`, { ...recycle }] as const);
  const cleaned = data.map(({ id, ask, most }) => [`donnees-${id}`, { ask, most }] as const);
  return Object.fromEntries([...reuse, ...recycled, ["sensibilisation", { ...awareness }], ...cleaned]);
}

function applyPerson(parts: CleanupParts, command: OfPerson, seat: string, tools: CleanupTools): void {
  const team = tools.people.teamOf(seat);
  switch (command.type) {
    case "cleanup/read":
      parts.seat(seat).hasRead = true;
      return recount(parts, team, tools);
    case "cleanup/declare":
      return declare(parts, seat, command, tools);
    case "cleanup/withdraw":
      return withdraw(parts, seat, command.id, tools);
    case "cleanup/goal":
      parts.team(team).goal = command.goal;
  }
}

function applyHost(
  parts: CleanupParts,
  command: Exclude<CleanupCommand, OfPerson>,
  tools: CleanupTools,
): void {
  const { everyone, host } = parts;
  switch (command.type) {
    case "cleanup/validate":
      everyone.archives.validated = command.validated;
      return;
    case "cleanup/contact":
      everyone.archives.contact = command.text;
      return;
    case "cleanup/hide":
    case "cleanup/amend":
      return arrange(parts, command, tools);
    case "cleanup/number":
      host.number = command.text;
      return;
    case "cleanup/organizer":
      host.organizer = command.text;
      return;
    case "cleanup/understood":
      host.isUnderstood = command.isUnderstood;
  }
}

export const cleanup: Activity<CleanupShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config, people, publish }) => ({
    everyone: {
      ...{ step: "archives", moment: 0, moments: config.moments.map(({ id }) => id) },
      archives: { validated: config.validated, contact: null },
      bounds: publish(boundsOf(config.deck)),
      ...{ totals: {}, took: 0 },
    },
    screen: {},
    host: { known: {}, number: null, organizer: null, isUnderstood: false },
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),
  refuse: refuseCleanup,
  apply: (parts, command, by, tools) => {
    switch (command.type) {
      case "cleanup/read":
      case "cleanup/declare":
      case "cleanup/withdraw":
      case "cleanup/goal":
        if (by.kind === "seat") applyPerson(parts, command, by.seat, tools);
        return;
      default:
        applyHost(parts, command, tools);
    }
  },
  next: ({ everyone }) => {
    if (everyone.step === "balance") return "finished";
    if (everyone.step === "archives") everyone.step = "open";
    else if (everyone.moment + 1 < everyone.moments.length) everyone.moment += 1;
    else everyone.step = "balance";
    return "stayed";
  },
  seatJoined: () => ({ seat: newSeat() }),
  // What was done was done: declarations stay with the table.
  seatLeft: (parts, _seat, team, tools) => recount(parts, team, tools),
  seatMoved: (parts, seat, from, tools) => {
    const { typed } = tools.read(parts.seat(seat));
    const isOwn = (id: string, { isTable }: { isTable: boolean }) => !isTable && typed.includes(id);
    carry(parts, [from, tools.people.teamOf(seat)], isOwn, tools);
  },
  teamAdded: newTeam,
  tablesMerged: (parts, from, into, tools) => carry(parts, [from, into], () => true, tools),
  // A copy would count everything twice: people take their own along as they move.
  tableSplit: () => undefined,
  expired: () => undefined,
  // An open day is done when it closes: a table that declared once has not finished.
  progress: ({ step }, { read, totals }, members) =>
    step === "archives"
      ? { done: Math.min(read, members), of: members }
      : { done: blocksIn(totals).length, of: BLOCKS.length },
  outcome: cleanupOutcome,
  bot: botCleanup,
  leaves: (config) => {
    const { deck, contact, moments, sources } = config;
    const { archives, devices, acts, formats, data, asOf } = deck;
    const named = devices.map(({ id, name, piece }) => ({ id, name, piece }));
    const kinds = data.map(({ id, name, unit, question = null }) => ({ id, name, unit, question }));
    return {
      sheet: {
        ...{ archives, contact, moments, devices: named, data: kinds, formats, asOf, sources },
        acts: acts.map(({ id, name }) => ({ id, name })),
        scales: scalesOf(config),
      },
    };
  },
  isOpen: () => true,
};
