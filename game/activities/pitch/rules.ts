/**
 * Plaidoyer: each table pleads for one action, 90 s, before another that objects, hears the answers and votes.
 *
 * pick → for each round: prepare → speak → object → answer → vote → result → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { pitchBot } from "./bot.ts";
import { bringBy, choicesOf, newSeat, newTeam, OWN } from "./brought.ts";
import { closeVotes, recount } from "./council.ts";
import { roleMissing } from "./dealing.ts";
import { mergeTables, splitTable } from "./merging.ts";
import { pitchOutcome } from "./outcome.ts";
import { refusePitch } from "./refuse.ts";
import type { PitchCommand, PitchConfig } from "./schema.ts";
import {
  roleOf,
  type Objection,
  type PitchEveryone,
  type PitchParts,
  type PitchShape,
  type PitchTeam,
  type PitchTools,
  type Turn,
} from "./state.ts";
import { MOST_OBJECTIONS, type Role, type Step } from "./terms.ts";
import { closeObjections, makeTurns, markReady } from "./turns.ts";

const concernsOf = ({ roles }: PitchConfig): Record<Role, number> => {
  const count = (id: Role) => roles.find((role) => role.id === id)?.concerns.length ?? 0;
  return {
    elu: count("elu"),
    direction: count("direction"),
    habitant: count("habitant"),
    agent: count("agent"),
  };
};

function start({ people, config, now, earlier }: PitchTools): ReturnType<Activity<PitchShape>["start"]> {
  const before = earlier();
  const brought = people.teams().map((team) => [team, bringBy(team, before)] as const);
  return {
    everyone: {
      ...{ step: "pick", since: now, round: 0, rounds: 0, isPlenary: false, turns: [] },
      concerns: concernsOf(config),
    },
    screen: { ready: [] },
    host: {},
    secret: { brought: Object.fromEntries(brought), pleaded: {} },
    team: Object.fromEntries(brought.map(([team, actions]) => [team, newTeam(team, choicesOf(actions))])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat()])),
    ),
  };
}

function applyAtTable(team: PitchTeam, command: PitchCommand, seat: SeatId): void {
  switch (command.type) {
    case "pitch/pick":
      team.picked = command.choice;
      return;
    case "pitch/write":
      team.choices = [{ id: OWN, action: null, title: command.title }];
      team.picked = OWN;
      return;
    case "pitch/stand":
      if (command.isUp) team.speaker = seat;
      else if (team.speaker === seat) team.speaker = null;
      return;
    case "pitch/note":
      team.note[command.to] = command.text;
      return;
    default:
      throw new Error(`broken invariant: ${command.type} needs its pitch`);
  }
}

function object(parts: PitchParts, turn: Turn, seat: SeatId, told: Objection["told"]): void {
  turn.count += 1;
  const id = `${turn.id}o${turn.count}`;
  const role = roleOf(parts.seat(seat)) ?? "habitant";
  turn.objections.push({ id, role, told, isByCouncil: true, answer: null, convinced: null });
  parts.seat(seat).objected.push(id);
}

function applyToTurn(
  parts: PitchParts,
  turn: Turn,
  command: Extract<PitchCommand, { turn: string }>,
  seat: SeatId,
): void {
  switch (command.type) {
    case "pitch/draw":
      return object(parts, turn, seat, { card: command.index });
    case "pitch/object":
      return object(parts, turn, seat, { words: command.text });
    case "pitch/withdraw":
      turn.objections = turn.objections.filter(({ id }) => id !== command.objection);
      return;
    case "pitch/answer": {
      const objection = turn.objections.find(({ id }) => id === command.objection);
      present(objection, command.objection).answer = command.text;
      return;
    }
    case "pitch/vote": {
      const { decision, reason, text, convinced } = command;
      parts.seat(seat).ballots[turn.id] = { decision, reason, text, convinced: [...convinced] };
      return;
    }
    case "pitch/keep":
      present(turn.result, "result").kept = command.index;
      return;
    case "pitch/rewrite":
      (parts.team(turn.owner).fiches[turn.id] ??= {})[command.line] = command.text;
      return;
    case "pitch/pass":
      throw new Error("broken invariant: a seat passes no pitch");
  }
}

function apply(parts: PitchParts, command: PitchCommand, seat: SeatId, { people }: PitchTools): void {
  if (command.type === "pitch/role") {
    const share = parts.seat(seat);
    share.said = command.role;
    const isDealt = parts.everyone.step !== "pick";
    if (isDealt && roleOf(share) === null)
      share.dealt = roleMissing(parts, people.members(people.teamOf(seat)), seat);
  } else if ("turn" in command) applyToTurn(parts, turnOf(parts, command.turn), command, seat);
  else applyAtTable(parts.team(people.teamOf(seat)), command, seat);
  recount(parts, people);
  markReady(parts, { people });
}

const turnOf = ({ everyone }: PitchParts, id: string): Turn =>
  present(
    everyone.turns.find((turn) => turn.id === id),
    id,
  );

function afterVote({ round, rounds }: PitchEveryone): Step {
  return round + 1 < rounds ? "prepare" : "result";
}

function next(parts: PitchParts, tools: PitchTools): "stayed" | "finished" {
  const { everyone } = parts;
  switch (everyone.step) {
    case "pick":
      makeTurns(parts, tools);
      // Nobody is there, or no table has an action: there is nothing to plead for.
      everyone.step = everyone.turns.length > 0 ? "prepare" : "result";
      break;
    case "prepare":
      everyone.step = "speak";
      break;
    case "speak":
      everyone.step = "object";
      break;
    case "object":
      closeObjections(parts, tools);
      everyone.step = "answer";
      break;
    case "answer":
      everyone.step = "vote";
      break;
    case "vote":
      closeVotes(parts, tools.people);
      everyone.step = afterVote(everyone);
      if (everyone.step === "prepare") everyone.round += 1;
      break;
    case "result":
      return "finished";
  }
  everyone.since = tools.now;
  recount(parts, tools.people);
  markReady(parts, tools);
  return "stayed";
}

/** What a table has to do in this step: 0 of 0 when it only listens. */
function progress({ step, turns, round }: PitchEveryone, team: PitchTeam, members: number) {
  const nothing = { done: 0, of: 0 };
  const open = turns.filter((turn) => turn.round === round && !turn.isPassed);
  const heard = open.find(({ council }) => council.includes(team.id));
  const own = open.find(({ owner }) => owner === team.id);
  switch (step) {
    case "pick":
      return { done: (team.picked === null ? 0 : 1) + (team.speaker === null ? 0 : 1), of: 2 };
    case "prepare":
    case "speak":
      return nothing;
    case "object":
      return heard ? { done: heard.objections.length, of: MOST_OBJECTIONS } : nothing;
    case "answer":
      return own
        ? { done: own.objections.filter(({ answer }) => answer !== null).length, of: own.objections.length }
        : nothing;
    case "vote":
      return heard ? { done: Math.min(team.heard, members), of: members } : nothing;
    case "result":
      return turns.some(({ owner }) => owner === team.id)
        ? { done: Object.values(team.note).filter((text) => text !== null).length, of: 2 }
        : nothing;
  }
}

/** Who leaves a table leaves its floor too. */
function leaveFloor(parts: PitchParts, seat: SeatId, team: TeamId, tools: PitchTools): void {
  const own = parts.team(team);
  if (own.speaker === seat) own.speaker = null;
  recount(parts, tools.people);
  markReady(parts, tools);
}

const leavesOf = ({ actions, figures, roles }: PitchConfig) => ({
  roles,
  ...Object.fromEntries(
    actions.map(({ id, title, summary, tiers, indicator, facts }) => [
      `a-${id}`,
      { title, summary, tiers, indicator, figures: facts.flatMap((fact) => figures[fact] ?? []) },
    ]),
  ),
});

export const pitch: Activity<PitchShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start,
  refuse: refusePitch,
  apply: (parts, command, by, tools) => {
    if (by.kind === "seat") apply(parts, command, by.seat, tools);
    else if (command.type === "pitch/pass") {
      turnOf(parts, command.turn).isPassed = command.isPassed;
      recount(parts, tools.people);
    }
  },
  next,
  seatJoined: (parts, seat, { people }) => {
    recount(parts, people, seat);
    const members = people.members(people.teamOf(seat));
    return { seat: newSeat(parts.everyone.step === "pick" ? null : roleMissing(parts, members, seat)) };
  },
  seatLeft: leaveFloor,
  seatMoved: leaveFloor,
  teamAdded: ({ people }) => newTeam(present(people.teams().at(-1), "new table"), []),
  tablesMerged: mergeTables,
  tableSplit: splitTable,
  // The bell closes nothing: a speaker finishes the sentence, the facilitator moves on.
  expired: () => undefined,
  progress,
  outcome: pitchOutcome,
  bot: pitchBot,
  leaves: leavesOf,
  // Titles and concerns are no secret: what is private is which card one holds.
  isOpen: () => true,
};
