/**
 * Cérémonie du défi: the gauge fills, medals, prizes that the room guesses, ideas that it chooses, a closing word.
 *
 * gauge (by stages) → medals → (guess → prize) for each → ideas → chosen → close → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId } from "../../engine/actors.ts";
import { botAtCeremony } from "./bot.ts";
import { ceremonyOutcome } from "./outcome.ts";
import { refuseAtCeremony } from "./refuse.ts";
import {
  newSeat,
  newTeam,
  recount,
  recountAll,
  type CeremonyParts,
  type CeremonyShape,
  type CeremonyTools,
} from "./state.ts";
import { next } from "./steps.ts";

function vote(
  parts: CeremonyParts,
  { idea, isOn }: { readonly idea: string; readonly isOn: boolean },
  seat: SeatId,
): void {
  const { votes } = parts.seat(seat);
  if (votes.includes(idea) === isOn) return;
  parts.seat(seat).votes = isOn ? [...votes, idea] : votes.filter((other) => other !== idea);
  parts.host.votes[idea] = (parts.host.votes[idea] ?? 0) + (isOn ? 1 : -1);
}

/** While the vote is open, voices go with those who leave; once it is closed, they were counted. */
function withdraw(parts: CeremonyParts, seat: SeatId, { read }: CeremonyTools): void {
  if (parts.everyone.step !== "ideas") return;
  for (const idea of read(parts.seat(seat)).votes)
    parts.host.votes[idea] = Math.max(0, (parts.host.votes[idea] ?? 0) - 1);
}

/** Its voices go back to those who gave them, who may choose another; back, it takes its place again without them. */
function setAside(
  parts: CeremonyParts,
  { idea, isOn }: { readonly idea: string; readonly isOn: boolean },
  tools: CeremonyTools,
): void {
  const { everyone, host } = parts;
  host.aside = isOn ? [...host.aside, idea] : host.aside.filter((one) => one !== idea);
  const aside = tools.read(host).aside;
  everyone.ideas = tools.config.ideas.map(({ id }) => id).filter((id) => !aside.includes(id));
  if (!isOn) return;
  for (const team of tools.people.teams())
    for (const seat of tools.people.members(team)) vote(parts, { idea, isOn: false }, seat);
  parts.host.hands[idea] = 0;
  recountAll(parts, tools);
}

export const ceremony: Activity<CeremonyShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ config: { ideas, most, prizes }, people }) => ({
    everyone: {
      ...{ step: "gauge", gauge: { stage: 0, percent: 0, isFull: false } },
      ...{
        prize: null,
        prizes: prizes.length,
        given: [],
        ideas: ideas.map(({ id }) => id),
        most,
        chosen: null,
      },
    },
    screen: { done: 0 },
    host: { votes: {}, hands: {}, aside: [] },
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam()])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),
  refuse: refuseAtCeremony,
  apply: (parts, command, by, tools) => {
    if (command.type === "ceremony/hands") {
      parts.host.hands[command.idea] = command.count;
      return;
    }
    if (command.type === "ceremony/aside") {
      setAside(parts, command, tools);
      return;
    }
    if (by.kind !== "seat") return;
    if (command.type === "ceremony/guess") parts.seat(by.seat).guesses[command.prize] = command.team;
    else vote(parts, command, by.seat);
    recount(parts, tools.people.teamOf(by.seat), tools);
  },
  next,
  seatJoined: () => ({ seat: newSeat() }),
  seatLeft: (parts, seat, team, tools) => {
    withdraw(parts, seat, tools);
    recount(parts, team, tools);
  },
  seatMoved: (parts, seat, from, tools) => {
    recount(parts, from, tools);
    recount(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: newTeam,
  tablesMerged: (parts, from, into, tools) => {
    for (const team of [from, into]) recount(parts, team, tools);
  },
  tableSplit: (parts, from, to, tools) => {
    for (const team of [from, to]) recount(parts, team, tools);
  },
  expired: () => undefined,
  progress: ({ step }, { done }, members) =>
    step === "guess" || step === "ideas"
      ? { done: Math.min(done, members), of: members }
      : { done: members, of: members },
  outcome: (parts, { config }) => ceremonyOutcome(parts, config),
  bot: botAtCeremony,
  leaves: ({ title, between, isExample, isRehearsal, stages, teams, medals, ideas, held, gauge }) => ({
    about: { title, between, isExample, isRehearsal, stages, teams },
    gauge: { steps: gauge.steps, goal: gauge.goal },
    medals: { medals },
    ideas: { ideas },
    held: {
      held: held.map(({ title: did, action, ...counts }) => ({ did, title: action.title, ...counts })),
    },
  }),
  isOpen: (leaf, { step, gauge }) => {
    switch (leaf) {
      case "gauge":
        return gauge.isFull;
      case "medals":
        return step !== "gauge";
      case "ideas":
        return step === "ideas" || step === "chosen" || step === "close";
      case "held":
        return step === "chosen" || step === "close";
      default:
        return true;
    }
  },
};
