/**
 * La Toile: each table places cards and links causes to effects, looks for what comes back, and tells its map.
 *
 * zones → lot → talk → next lot … → cut → title → telling (each table) → recap (each riddle) → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { botOf } from "./bot.ts";
import {
  askFigure,
  change,
  comment,
  cover,
  cut,
  newLink,
  putCard,
  putLink,
  undo,
  voice,
  turned,
  type Hand,
  type P,
  type T,
} from "./changing.ts";
import { leavesOf, opensLeaf } from "./leaves.ts";
import { dealLot, hint, leversOf, lotsOf, newSeat, newTeam, nudgeTiers, shareCards } from "./lots.ts";
import { merge } from "./merging.ts";
import { outcomeOf } from "./outcome.ts";
import { isHosts, refuseMap, type HostCommand, type SeatCommand } from "./refuse.ts";
import type { CausalMapShape } from "./state.ts";
import { askWhy, gatherRiddles, guess, revealRiddle, riddleNext, show, tellNext } from "./telling.ts";
import { linkIdOf, type Step } from "./terms.ts";
import { adorn, isAdorning } from "./title.ts";

function enter(parts: P, step: Step, tools: T): void {
  parts.everyone.step = step;
  parts.everyone.since = tools.now;
  parts.screen.card = null;
}

/** From one step to what follows it; `false` when the map is over. */
function advance(parts: P, tools: T): boolean {
  const { everyone } = parts;
  switch (everyone.step) {
    case "zones":
    case "talk":
      return everyone.lot + 1 < everyone.lots ? openLot(parts, tools) : openCut(parts, tools);
    case "lot":
      enter(parts, "talk", tools);
      nudgeTiers(parts, tools);
      askWhy(parts, tools);
      return true;
    case "cut":
      if (everyone.tells) enter(parts, "title", tools);
      return everyone.tells;
    case "title":
      enter(parts, "telling", tools);
      return tellNext(parts, tools) || openRecap(parts, tools);
    case "telling":
      return tellNext(parts, tools) || openRecap(parts, tools);
    case "recap":
      if (everyone.riddle?.answer === null) {
        revealRiddle(parts, tools);
        return true;
      }
      return riddleNext(parts, tools);
  }
}

function openLot(parts: P, tools: T): boolean {
  enter(parts, "lot", tools);
  parts.screen.shown = null;
  parts.screen.why = null;
  dealLot(parts, tools);
  return true;
}

function openCut(parts: P, tools: T): boolean {
  enter(parts, "cut", tools);
  parts.everyone.levers = [...leversOf(tools.config)];
  parts.screen.shown = null;
  parts.screen.why = null;
  return true;
}

function openRecap(parts: P, tools: T): boolean {
  enter(parts, "recap", tools);
  parts.everyone.telling = null;
  gatherRiddles(parts, tools);
  return riddleNext(parts, tools);
}

function applyHost(parts: P, command: HostCommand, tools: T): void {
  switch (command.type) {
    case "causal-map/show":
      if (tools.people.teams().includes(command.team)) show(parts, command.team, tools);
      return;
    case "causal-map/openCard":
      parts.screen.card = command.card;
      return;
    case "causal-map/sendHint":
      if (tools.people.teams().includes(command.team)) hint(parts, command.team, tools);
  }
}

function apply(command: SeatCommand, hand: Hand): void {
  const { parts, tools, team, seat } = hand;
  if (isAdorning(command)) return adorn(command, hand);
  switch (command.type) {
    case "causal-map/place":
      return putCard(hand, command.card, [command.zone, command.x, command.y]);
    case "causal-map/unplace":
      return putCard(hand, command.card, null);
    case "causal-map/link": {
      const { from, to, sign, reason } = command;
      const link = linkIdOf(from, to);
      putLink(hand, link, newLink(seat, link, { sign, ...(reason && { reason }) }, tools));
      parts.seat(seat).linked += 1;
      // No table had drawn any when the room was to be asked why: now one has.
      if (parts.everyone.step === "talk" && parts.screen.shown === null) askWhy(parts, tools);
      return;
    }
    case "causal-map/unlink":
      return putLink(hand, command.link, null);
    case "causal-map/turn": {
      const before = tools.read(parts.team(team)).links[command.link];
      if (before) putLink(hand, command.link, turned(before, command.link, command.sign, tools));
      return;
    }
    case "causal-map/reason":
      return change(parts, team, (map) => {
        const link = map.links[command.link];
        if (link) link.reason = command.reason;
      });
    case "causal-map/voice":
      return voice(hand, command);
    case "causal-map/comment":
      return comment(hand, command);
    case "causal-map/undo":
      return undo(hand);
    case "causal-map/askHint":
      if (hint(parts, team, tools)) parts.team(team).hintsLeft -= 1;
      return;
    case "causal-map/askFigure":
      return askFigure(parts, team, command, tools);
    case "causal-map/cut":
      return cut(parts, team, { link: command.link }, tools);
    case "causal-map/playLever":
      return cut(parts, team, { card: command.card }, tools);
    case "causal-map/spotlight":
      if (parts.screen.shown?.team === team) parts.screen.shown.spotlight = [...command.cards];
      return;
    case "causal-map/guess":
      return guess(parts, seat, command.option);
  }
}

/** After somebody came or left: cards go to those who sit here. */
function settle(parts: P, team: TeamId, tools: T): void {
  shareCards(parts, team, tools);
  cover(parts, team, tools);
}

export const causalMap: Activity<CausalMapShape> = {
  isLive: true,
  passing: null,
  apart: null,
  start: ({ config, people, now }) => ({
    everyone: {
      ...{ step: "zones" as const, since: now, lot: -1, lots: lotsOf(config).length, dealt: [] },
      ...{
        tells: config.tells,
        isRebound: false,
        spared: [],
        levers: [],
        rung: [],
        telling: null,
        riddle: null,
      },
    },
    screen: {
      ...{ rings: [], shown: null, built: {}, told: [], card: null, why: null, guessed: 0, guesses: null },
    },
    host: { tables: {} },
    secret: { targets: {}, hinted: {}, riddles: [], answer: 0 },
    team: Object.fromEntries(people.teams().map((team) => [team, newTeam([], config.hints)])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  }),

  refuse: refuseMap,
  apply: (parts, command, by, tools) => {
    if (isHosts(command)) return applyHost(parts, command, tools);
    if (by.kind === "seat")
      apply(command, { parts, tools, team: tools.people.teamOf(by.seat), seat: by.seat });
  },
  next: (parts, tools) => (advance(parts, tools) ? "stayed" : "finished"),

  // Their own share is placed after this call; the table deals them cards that nobody placed with the next lot.
  seatJoined: (parts, seat, tools) => {
    settle(parts, tools.people.teamOf(seat), tools);
    return { seat: newSeat() };
  },
  seatLeft: (parts, seat, team, tools) => {
    settle(parts, team, tools);
    if (parts.team(team).spokesperson === seat) parts.team(team).spokesperson = null;
  },
  seatMoved: (parts, seat, from, tools) => {
    settle(parts, from, tools);
    settle(parts, tools.people.teamOf(seat), tools);
    Object.assign(parts.seat(seat), { last: null, linked: 0 });
  },
  teamAdded: ({ config }) => newTeam([[]], config.hints),
  tablesMerged: (parts, from, into, tools) => {
    merge(parts, from, into, tools);
    settle(parts, into, tools);
  },
  tableSplit: (parts, from, to, tools) => {
    Object.assign(parts.team(to), tools.publish(parts.team(from)));
    settle(parts, from, tools);
    settle(parts, to, tools);
  },
  // The bell says that it is time; the facilitator opens what follows.
  expired: () => undefined,

  progress: ({ step, dealt }, team, members) => {
    const cards = dealt.flat();
    if (step === "cut") return { done: team.cut ? 1 : 0, of: 1 };
    if (step === "title")
      return {
        done: [team.title, team.description, ...team.messages].filter((text) => text !== null).length,
        of: 5,
      };
    if (step === "lot" || step === "talk")
      return { done: cards.filter((card) => team.places[card]).length, of: cards.length };
    return { done: members, of: members };
  },

  outcome: outcomeOf,
  bot: botOf,
  leaves: leavesOf,
  isOpen: opensLeaf,
};
