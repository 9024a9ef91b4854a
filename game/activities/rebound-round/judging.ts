/** Who judges a pair, how many did, and what the room says of it. */
import type { People } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import type { Duel, Judged, RoundParts, Tally } from "./state.ts";
import type { Verdict } from "./terms.ts";

const filled = (people: People) => people.teams().filter((team) => people.members(team).length > 0);

/** Sets the judges of the open pair: the tables it does not concern; with none left, all, and it stays so. */
function seatJudges(parts: RoundParts, duel: Duel, people: People): void {
  const { everyone } = parts;
  const others = filled(people).filter((team) => team !== duel.owner && team !== duel.attacker);
  if (others.length === 0) everyone.rule = "each-table";
  everyone.judges = everyone.rule === "others" ? others : filled(people);
}

const openDuel = ({ everyone }: RoundParts) => everyone.duels.find(({ id }) => id === everyone.open);

/**
 * Judges and counts of the open pair, after anybody came, went, moved or judged.
 * @param arriving a seat that sits down and has no share of the phase yet
 */
export function recount(parts: RoundParts, people: People, arriving?: SeatId): void {
  const { everyone } = parts;
  const duel = openDuel(parts);
  if (!duel) return;
  seatJudges(parts, duel, people);
  everyone.heard = 0;
  everyone.awaited = 0;
  for (const team of people.teams()) {
    const isJudging = everyone.judges.includes(team);
    const members = isJudging ? people.members(team) : [];
    const heard = members.filter((seat) => seat !== arriving && parts.seat(seat).judgements[duel.id]).length;
    parts.team(team).heard = heard;
    everyone.heard += heard;
    everyone.awaited += members.length;
  }
}

export function openPair(parts: RoundParts, duel: string | null, people: People): void {
  const { everyone } = parts;
  everyone.open = duel;
  everyone.rule = "others";
  everyone.judges = [];
  recount(parts, people);
}

/** More than half say it holds, or that it fails; anything else is half. */
function majority({ holds, half, fails }: Tally): Verdict | null {
  const total = holds + half + fails;
  if (total === 0) return null;
  if (holds * 2 > total) return "holds";
  return fails * 2 > total ? "fails" : "half";
}

/** Each table is one voice; voices that differ make half. */
function agreed(voices: readonly (Verdict | null)[]): Verdict | null {
  const said = voices.filter((voice) => voice !== null);
  const [first = null] = said;
  return said.every((voice) => voice === first) ? first : "half";
}

function tallyOf(parts: RoundParts, duel: string, seats: readonly SeatId[]): Tally {
  const tally: Tally = { holds: 0, half: 0, fails: 0 };
  for (const seat of seats) {
    const verdict = parts.seat(seat).judgements[duel];
    if (verdict) tally[verdict] += 1;
  }
  return tally;
}

/** Closes the open pair: what was judged stays, without names, whoever leaves afterwards. */
export function closePair(parts: RoundParts, people: People): void {
  const duel = openDuel(parts);
  if (!duel) return;
  const { rule, judges } = parts.everyone;
  const present: TeamId[] = judges.filter((team) => people.teams().includes(team));
  const tallies = present.map((team) => tallyOf(parts, duel.id, people.members(team)));
  const tally = tallies.reduce<Tally>(
    (sum, one) => ({
      holds: sum.holds + one.holds,
      half: sum.half + one.half,
      fails: sum.fails + one.fails,
    }),
    { holds: 0, half: 0, fails: 0 },
  );
  const verdict = rule === "others" ? majority(tally) : agreed(tallies.map(majority));
  parts.secret.judged[duel.id] = { tally, verdict, rule } satisfies Judged;
}
