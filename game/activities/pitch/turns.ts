/** Who pleads before whom: two tables by two at the same time, all together below four; and what the program says for them. */
import { present } from "../../engine/invariant.ts";
import type { TeamId } from "../../engine/actors.ts";
import { ficheOf } from "./brought.ts";
import { dealAt } from "./dealing.ts";
import { openTurns, type PitchParts, type PitchTools, type Turn } from "./state.ts";
import { MOST_OBJECTIONS, ROLES } from "./terms.ts";

/** From so many tables on, they play in pairs. */
const PAIRS_FROM = 4;

/** Two by two; of an odd number, the last three together. */
export function groupsOf(tables: readonly TeamId[]): TeamId[][] {
  if (tables.length < PAIRS_FROM) return tables.length > 0 ? [[...tables]] : [];
  const pairs = Math.floor(tables.length / 2);
  return Array.from({ length: pairs }, (_, index) =>
    tables.slice(index * 2, index === pairs - 1 ? tables.length : index * 2 + 2),
  );
}

/** The action a table chose, else its best supported; nothing where it has none. */
function pleadedBy(parts: PitchParts, team: TeamId) {
  const { choices, picked } = parts.team(team);
  return choices.find(({ id }) => id === picked) ?? choices[0];
}

export function makeTurns(parts: PitchParts, { people, publish }: PitchTools): void {
  const { everyone, secret } = parts;
  const tables = people.teams().filter((team) => people.members(team).length > 0);
  const groups = groupsOf(tables);
  const turns = groups.flatMap((group, rank): Turn[] => {
    const owners = group.filter((team) => pleadedBy(parts, team));
    return owners.map((owner, round) => ({
      ...{ id: `p${tables.indexOf(owner) + 1}`, group: `g${rank + 1}`, round, owner },
      others: group.filter((team) => team !== owner),
      council: [],
      action: publish(present(pleadedBy(parts, owner), "action")),
      ...{ hasSpeaker: parts.team(owner).speaker !== null, isPassed: false },
      ...{ objections: [], count: 0, heard: 0, awaited: 0, result: null },
    }));
  });
  for (const { id, owner, action } of turns) {
    const whole = secret.brought[owner]?.[action.id];
    if (whole) secret.pleaded[id] = publish(whole);
    parts.team(owner).fiches[id] = ficheOf(whole);
  }
  secret.brought = {};
  everyone.turns = turns;
  everyone.round = 0;
  everyone.rounds = Math.max(0, ...turns.map(({ round }) => round + 1));
  everyone.isPlenary = groups.length < 2;
  for (const team of tables) dealAt(parts, people, team);
}

/** The program plays the roles of a council that said less than two objections. */
export function closeObjections(parts: PitchParts, { dice }: PitchTools): void {
  for (const turn of openTurns(parts.everyone)) {
    for (const role of dice.shuffle(ROLES)) {
      if (turn.objections.length >= MOST_OBJECTIONS) break;
      if (turn.objections.some((other) => other.role === role)) continue;
      turn.count += 1;
      turn.objections.push({
        ...{ id: `${turn.id}o${turn.count}`, role },
        told: { card: dice.pick(parts.everyone.concerns[role]) },
        ...{ isByCouncil: false, answer: null, convinced: null },
      });
    }
  }
}

export function markReady(parts: PitchParts, { people }: Pick<PitchTools, "people">): void {
  const { everyone, screen } = parts;
  const isReady = (id: TeamId) => {
    const { picked, speaker } = parts.team(id);
    return picked !== null && speaker !== null;
  };
  const ready = everyone.step === "pick" ? people.teams().filter(isReady) : [];
  if (ready.join() !== screen.ready.join()) screen.ready = ready;
}
