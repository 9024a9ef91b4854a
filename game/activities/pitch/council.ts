/** Who listens to whom, who votes, how many did, and what a council says once its vote is closed. */
import type { People } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { openTurns, type Ballot, type PitchParts, type Tally, type Turn } from "./state.ts";
import { DECISIONS, type Decision, type Reason } from "./terms.ts";

const isFilled = (people: People, team: TeamId) =>
  people.teams().includes(team) && people.members(team).length > 0;

/** Tables that listen to a pitch: the others of its group; its own when nobody else is left. */
function seatCouncil(turn: Turn, people: People): void {
  const others = turn.others.filter((team) => team !== turn.owner && isFilled(people, team));
  const council = others.length > 0 ? others : [turn.owner];
  if (council.join() !== turn.council.join()) turn.council = council;
}

/** Those of a council who are here, in order. */
const votersOf = ({ council }: Turn, people: People): SeatId[] =>
  council.filter((team) => isFilled(people, team)).flatMap((team) => people.members(team));

/**
 * Councils and counts of the open pitches, after anybody came, went, moved or voted.
 * @param arriving a seat that sits down and has no share of the phase yet
 */
export function recount(parts: PitchParts, people: People, arriving?: SeatId): void {
  for (const turn of openTurns(parts.everyone)) {
    const { speaker } = people.teams().includes(turn.owner) ? parts.team(turn.owner) : { speaker: null };
    if (turn.hasSpeaker !== (speaker !== null)) turn.hasSpeaker = speaker !== null;
    if (turn.result) continue;
    seatCouncil(turn, people);
    const hasVoted = (seat: SeatId) => seat !== arriving && parts.seat(seat).ballots[turn.id] !== undefined;
    const voters = votersOf(turn, people);
    turn.awaited = voters.length;
    turn.heard = voters.filter(hasVoted).length;
    for (const team of turn.council)
      if (isFilled(people, team)) parts.team(team).heard = people.members(team).filter(hasVoted).length;
  }
}

/** The decision most people voted for; two that share the first place are a tie. */
export function decisionOf(tally: Tally): Decision | "tie" | null {
  const most = Math.max(...DECISIONS.map((decision) => tally[decision]));
  if (most === 0) return null;
  const [first, second] = DECISIONS.filter((decision) => tally[decision] === most);
  return second === undefined ? (first ?? null) : "tie";
}

/** Closes the votes of a round: what was said stays, without names, whoever leaves afterwards. */
export function closeVotes(parts: PitchParts, people: People): void {
  for (const turn of openTurns(parts.everyone)) {
    recount(parts, people);
    const ballots = votersOf(turn, people).flatMap((seat) => parts.seat(seat).ballots[turn.id] ?? []);
    closeTurn(turn, ballots);
  }
}

function closeTurn(turn: Turn, ballots: readonly Ballot[]): void {
  const tally: Tally = { accepted: 0, amended: 0, refused: 0 };
  const reasons: Partial<Record<Reason, number>> = {};
  for (const { decision, reason } of ballots) {
    tally[decision] += 1;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const decision = decisionOf(tally);
  const texts = (isAmendment: boolean) =>
    ballots.flatMap((ballot) =>
      (ballot.decision === "amended") === isAmendment && ballot.text !== null ? [ballot.text] : [],
    );
  const amendments = texts(true);
  // Even a single one: the table takes it up, nobody does it for them.
  turn.result = { tally, decision, reasons, said: texts(false), amendments, kept: null };
  for (const objection of turn.objections)
    objection.convinced =
      objection.answer === null
        ? null
        : ballots.filter(({ convinced }) => convinced.includes(objection.id)).length;
}
