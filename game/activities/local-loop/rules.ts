/**
 * La boucle locale: each table is one actor of a territory; devices, promises and euros go round for four trimestres.
 *
 * rules → four times (batch → market → open → count → talk) → result → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { loopBot } from "./bot.ts";
import { emptyPile, hiddenOf, newTeam, settlePlaces, shownTo, showOwn, territoriesFor } from "./dealing.ts";
import { answerAll, openMarket, place } from "./game-hand.ts";
import { closeMarket } from "./market.ts";
import { loopOutcome } from "./outcome.ts";
import { boxesLeft, closeQuarter, note, openBox, openQuarter } from "./quarter.ts";
import { refuseLoop } from "./refuse.ts";
import type { LoopCommand, LoopConfig } from "./schema.ts";
import { actorIn, isLot, loopsOf } from "./state.ts";
import type { Loop, LoopEveryone, LoopParts, LoopShape, LoopTeam, LoopTools, Offer } from "./state.ts";
import { closeTalk } from "./talk.ts";
import { QUARTERS } from "./terms.ts";

function start({ people, config, now }: LoopTools): ReturnType<Activity<LoopShape>["start"]> {
  const territories = territoriesFor(people, config);
  const placed = new Map<TeamId, LoopTeam>(
    territories.flatMap((territory) =>
      territory.actors.flatMap(({ id, tables }) =>
        tables.map((team): [TeamId, LoopTeam] => [team, { territory: territory.id, actor: id, vote: null }]),
      ),
    ),
  );
  const ofDonors = new Set(
    territories.flatMap(({ actors }) =>
      actors.filter(({ kind }) => kind === "donor").flatMap(({ tables }) => tables),
    ),
  );
  const seats = people
    .teams()
    .flatMap((team) =>
      people.members(team).map((seat) => [seat, { pile: ofDonors.has(team) ? emptyPile() : null }] as const),
    );
  return {
    everyone: { step: "rules", quarter: 0, since: now, territories },
    ...{ screen: {}, host: {} },
    secret: { hidden: Object.fromEntries(territories.map((one) => [one.id, hiddenOf(one)])) },
    team: Object.fromEntries(people.teams().map((team) => [team, placed.get(team) ?? newTeam()])),
    seat: Object.fromEntries(seats),
  };
}

/** Places, who is the game's, and what donors see, after anything that may have changed them. */
function settleAll(parts: LoopParts, tools: LoopTools, newcomer?: SeatId): void {
  settlePlaces(parts, tools.config, tools.people);
  showOwn(parts, tools, newcomer);
}

const loopOf = (parts: LoopParts, team: LoopTeam, config: LoopConfig): Loop =>
  present(
    loopsOf(parts, config).find(({ open }) => open.id === team.territory),
    "territory",
  );

const offerIn = ({ open }: Loop, id: string): Offer =>
  present(
    open.offers.find((offer) => offer.id === id),
    id,
  );

function apply(parts: LoopParts, command: LoopCommand, team: TeamId, tools: LoopTools): void {
  const own = parts.team(team);
  const loop = loopOf(parts, own, tools.config);
  const actor = present(own.actor, "actor");
  switch (command.type) {
    case "local-loop/note":
      note(loop, actorIn(loop.open, actor));
      break;
    case "local-loop/offer": {
      const { to, count, quality, price } = command;
      place(loop, { from: actor, to, count, quality, price });
      break;
    }
    case "local-loop/withdraw":
      offerIn(loop, command.offer).state = "closed";
      break;
    case "local-loop/accept":
      offerIn(loop, command.offer).state = "accepted";
      break;
    case "local-loop/decline":
      offerIn(loop, command.offer).state = "declined";
      break;
    case "local-loop/open":
      openBox(loop, offerIn(loop, command.offer));
      break;
    case "local-loop/rule": {
      const { quarter } = parts.everyone;
      const others = loop.open.rules.filter((rule) => rule.team !== team || rule.quarter !== quarter);
      loop.open.rules = [...tools.publish(others), { actor, team, quarter, text: command.text }];
      break;
    }
    case "local-loop/vote":
      own.vote = command.measure;
      break;
  }
  showOwn(parts, tools);
}

/** The first trimestre, or the next one. */
function beginQuarter(parts: LoopParts, tools: LoopTools): void {
  parts.everyone.quarter += 1;
  parts.everyone.step = "batch";
  for (const loop of loopsOf(parts, tools.config)) openQuarter(loop, tools.dice);
}

function next(parts: LoopParts, tools: LoopTools): "stayed" | "finished" {
  const { everyone } = parts;
  settlePlaces(parts, tools.config, tools.people);
  const loops = loopsOf(parts, tools.config);
  switch (everyone.step) {
    case "rules":
      beginQuarter(parts, tools);
      break;
    case "batch":
      everyone.step = "market";
      for (const loop of loops) openMarket(loop, tools.dice);
      break;
    case "market":
      for (const loop of loops) {
        answerAll(loop);
        closeMarket(loop);
        // Nobody is at the workshop: its boxes are opened at once.
        if (loop.open.actors.some(({ kind, isGame }) => kind === "workshop" && isGame))
          for (const box of boxesLeft(loop)) openBox(loop, box);
      }
      everyone.step = "open";
      break;
    case "open":
      for (const loop of loops) closeQuarter(loop, everyone.quarter);
      everyone.step = "count";
      break;
    case "count":
      everyone.step = "talk";
      break;
    case "talk":
      closeTalk(parts, loops, tools.people);
      if (everyone.quarter < QUARTERS) beginQuarter(parts, tools);
      else everyone.step = "result";
      break;
    case "result":
      return "finished";
  }
  everyone.since = tools.now;
  showOwn(parts, tools);
  return "stayed";
}

/** What a table has to do in this step: 0 of 0 when it only reads. */
function progress({ step, quarter, territories }: LoopEveryone, team: LoopTeam) {
  const nothing = { done: 0, of: 0 };
  const territory = territories.find(({ id }) => id === team.territory);
  if (!territory) return nothing;
  const matched = territory.offers.filter(({ state }) => state === "accepted");
  switch (step) {
    case "market": {
      const own = matched.filter(({ from, to }) => [from, to].includes(team.actor ?? ""));
      return { done: Math.min(1, own.length), of: 1 };
    }
    case "open": {
      const isWorkshop = territory.actors.some(({ id, kind }) => id === team.actor && kind === "workshop");
      const lots = matched.filter((offer) => isLot(territory, offer));
      return isWorkshop
        ? { done: lots.filter(({ opened }) => opened !== null).length, of: lots.length }
        : nothing;
    }
    case "talk": {
      const wrote = territory.rules.some((rule) => rule.actor === team.actor && rule.quarter === quarter);
      return { done: (wrote ? 1 : 0) + (team.vote === null ? 0 : 1), of: 2 };
    }
    default:
      return nothing;
  }
}

const leavesOf = ({ actors, costs, matter, facts }: LoopConfig) => ({
  deck: { actors, costs, matter, facts },
});

export const localLoop: Activity<LoopShape> = {
  isLive: true,
  passing: null,
  apart: null,
  start,
  refuse: refuseLoop,
  apply: (parts, command, by, tools) => {
    if (by.kind === "seat") apply(parts, command, tools.people.teamOf(by.seat), tools);
  },
  next,
  seatJoined: (parts, seat, tools) => {
    settleAll(parts, tools, seat);
    return { seat: { pile: shownTo(parts, seat, tools) } };
  },
  seatLeft: (parts, _seat, _team, tools) => settleAll(parts, tools),
  seatMoved: (parts, _seat, _from, tools) => settleAll(parts, tools),
  // It has an actor as soon as somebody sits down.
  teamAdded: () => newTeam(),
  tablesMerged: (parts, _from, _into, tools) => settleAll(parts, tools),
  tableSplit: (parts, from, to, tools) => {
    const { territory, actor } = parts.team(from);
    for (const one of parts.everyone.territories)
      if (one.id === territory) one.actors.find(({ id }) => id === actor)?.tables.push(to);
    settleAll(parts, tools);
  },
  // The bell closes nothing: a deal is finished, the facilitator moves on.
  expired: () => undefined,
  progress,
  outcome: loopOutcome,
  bot: loopBot,
  leaves: leavesOf,
  // Cards and costs are no secret: what is hidden is in the cupboards.
  isOpen: () => true,
};
