/**
 * Ronde des rebonds: each table attacks the action of the next one, its owner answers with a guard, the others judge.
 *
 * pick → attack → answer → judge, one pair after the other → result → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import { roundBot } from "./bot.ts";
import { bringBy, choicesOf, drawn, newTeam } from "./brought.ts";
import { closePair, openPair, recount } from "./judging.ts";
import { mergeTables, splitTable } from "./merging.ts";
import { roundOutcome } from "./outcome.ts";
import { refuseRound } from "./refuse.ts";
import { closeAnswers, closeAttacks, makeRing, markReady } from "./ring.ts";
import type { ReboundRoundCommand, ReboundRoundConfig } from "./schema.ts";
import type { RoundEveryone, RoundParts, RoundShape, RoundTeam, RoundTools } from "./state.ts";

const NOTHING_OPEN = { open: null, rule: "others", judges: [], heard: 0, awaited: 0 } as const;

function start(tools: RoundTools): ReturnType<Activity<RoundShape>["start"]> {
  const { people, config, dice } = tools;
  const earlier = tools.earlier();
  const brought = people.teams().map((team) => [team, bringBy(team, { config, earlier })] as const);
  const teams = brought.map(([team, actions]) => {
    const choices = choicesOf(actions, config);
    return [team, newTeam(team, choices.length > 0 ? choices : [drawn(config, dice)])] as const;
  });
  return {
    everyone: { step: "pick", duels: [], ...NOTHING_OPEN, judges: [] },
    screen: { ready: [] },
    host: {},
    secret: { brought: Object.fromEntries(brought), defended: {}, judged: {} },
    team: Object.fromEntries(teams),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, { judgements: {} }])),
    ),
  };
}

function applyToTeam(team: RoundTeam, command: ReboundRoundCommand): void {
  switch (command.type) {
    case "rebound-round/pick":
      team.picked = command.choice;
      team.isPicked = true;
      return;
    case "rebound-round/attack":
      team.attacks[command.duel] = {
        ...{ door: command.door, told: { words: command.text } },
        isByTable: true,
      };
      return;
    case "rebound-round/answer":
      team.answers[command.duel] = { told: { words: command.text }, holder: command.holder };
      return;
    default:
      throw new Error(`broken invariant: ${command.type} needs its pair`);
  }
}

function apply(parts: RoundParts, command: ReboundRoundCommand, seat: SeatId, tools: RoundTools): void {
  const team = parts.team(tools.people.teamOf(seat));
  const defendedIn = (id: string) =>
    present(
      parts.everyone.duels.find((duel) => duel.id === id),
      id,
    ).defended;
  switch (command.type) {
    case "rebound-round/borrow": {
      const told = tools.publish(present(defendedIn(command.duel).rebound, "suggestion"));
      team.attacks[command.duel] = { door: command.door, told, isByTable: true };
      break;
    }
    case "rebound-round/guard": {
      const told = tools.publish(present(defendedIn(command.duel).guards[command.index], "guard"));
      team.answers[command.duel] = { told, holder: command.holder };
      break;
    }
    case "rebound-round/judge":
      parts.seat(seat).judgements[command.duel] = command.verdict;
      return recount(parts, tools.people);
    default:
      applyToTeam(team, command);
  }
  markReady(parts, tools.people);
}

/** The next pair that has an answer to judge, after the open one. */
function pairAfter({ duels, open }: RoundEveryone): string | null {
  const from = duels.findIndex(({ id }) => id === open) + 1;
  return duels.slice(from).find(({ answer }) => answer !== null)?.id ?? null;
}

function showResult({ everyone, secret }: RoundParts, tools: RoundTools): void {
  everyone.step = "result";
  Object.assign(everyone, { ...NOTHING_OPEN, judges: [] });
  for (const duel of everyone.duels) duel.judged = tools.publish(secret.judged[duel.id] ?? null);
}

function judgeNext(parts: RoundParts, tools: RoundTools): void {
  const following = pairAfter(parts.everyone);
  if (following === null) return showResult(parts, tools);
  parts.everyone.step = "judge";
  openPair(parts, following, tools.people);
}

function next(parts: RoundParts, tools: RoundTools): "stayed" | "finished" {
  const { everyone } = parts;
  switch (everyone.step) {
    case "pick":
      makeRing(parts, tools);
      // Nobody is there: nothing can be attacked.
      if (everyone.duels.length === 0) showResult(parts, tools);
      else everyone.step = "attack";
      break;
    case "attack":
      closeAttacks(parts, tools);
      everyone.step = "answer";
      break;
    case "answer":
      closeAnswers(parts, tools);
      judgeNext(parts, tools);
      break;
    case "judge":
      closePair(parts, tools.people);
      judgeNext(parts, tools);
      break;
    case "result":
      return "finished";
  }
  markReady(parts, tools.people);
  return "stayed";
}

/** What a table has to do in this step: 0 of 0 when it only waits. */
function progress({ step, duels, judges }: RoundEveryone, team: RoundTeam, members: number) {
  const attacks = duels.filter(({ attacker }) => attacker === team.id);
  const answers = duels.filter(({ owner }) => owner === team.id);
  switch (step) {
    case "pick":
      return { done: team.isPicked ? 1 : 0, of: 1 };
    case "attack":
      return { done: attacks.filter(({ id }) => team.attacks[id]).length, of: attacks.length };
    case "answer":
      return { done: answers.filter(({ id }) => team.answers[id]).length, of: answers.length };
    case "judge":
      return judges.includes(team.id)
        ? { done: Math.min(team.heard, members), of: members }
        : { done: 0, of: 0 };
    case "result":
      return { done: 0, of: 0 };
  }
}

const leafOf = ({ actions, sources }: ReboundRoundConfig) =>
  Object.fromEntries(
    actions.map(({ id, title, summary, tiers, rebound, guards, facts }) => [
      `a-${id}`,
      { title, summary, tiers, rebound, guards, sources: facts.flatMap((fact) => sources[fact] ?? []) },
    ]),
  );

export const reboundRound: Activity<RoundShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start,
  refuse: refuseRound,
  apply: (parts, command, by, tools) => {
    if (by.kind === "seat") apply(parts, command, by.seat, tools);
  },
  next,
  seatJoined: (parts, seat, { people }) => {
    recount(parts, people, seat);
    return { seat: { judgements: {} } };
  },
  seatLeft: (parts, _seat, _team, { people }) => recount(parts, people),
  seatMoved: (parts, _seat, _from, { people }) => recount(parts, people),
  teamAdded: ({ config, dice, people }) =>
    newTeam(present(people.teams().at(-1), "new table"), [drawn(config, dice)]),
  tablesMerged: mergeTables,
  tableSplit: splitTable,
  // The bell closes nothing: a table finishes its sentence, the facilitator moves on.
  expired: () => undefined,
  progress,
  outcome: roundOutcome,
  bot: roundBot,
  leaves: leafOf,
  // Titles and guards are no secret, and a table chooses before the room knows what.
  isOpen: () => true,
};
