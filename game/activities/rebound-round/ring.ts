/** Who attacks whom, and what each closing opens to the room. */
import type { People } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import type { Attack, Duel, RoundParts, RoundTeam, RoundTools } from "./state.ts";

/** Each table attacks the next one where somebody sits; the last attacks the first, and one alone attacks itself. */
export function makeRing(parts: RoundParts, { people, publish }: RoundTools): void {
  const { everyone, secret } = parts;
  const ring = people.teams().filter((team) => people.members(team).length > 0);
  everyone.duels = ring.map((attacker, index): Duel => {
    const owner = present(ring[(index + 1) % ring.length], "next table");
    const { choices, picked } = parts.team(owner);
    const defended = present(
      choices.find(({ id }) => id === picked),
      picked,
    );
    return {
      ...{ id: `d${index + 1}`, owner, attacker },
      defended: publish(defended),
      ...{ attack: null, answer: null, judged: null },
    };
  });
  for (const { id, owner, defended } of everyone.duels) {
    const whole = secret.brought[owner]?.[defended.id];
    if (whole) secret.defended[id] = publish(whole);
  }
  secret.brought = {};
}

/** A table taken away since has no part any more. */
const partOf = (parts: RoundParts, team: TeamId, people: People): RoundTeam | undefined =>
  people.teams().includes(team) ? parts.team(team) : undefined;

/** Attacks open to all; the program asks in place of a table that sent nothing. */
export function closeAttacks(parts: RoundParts, { people, publish }: RoundTools): void {
  for (const duel of parts.everyone.duels) {
    const sent = partOf(parts, duel.attacker, people)?.attacks[duel.id];
    const instead: Attack = { door: "room", told: duel.defended.rebound, isByTable: false };
    duel.attack = publish(sent ?? instead);
  }
}

/** Answers open to all; an action without one is not judged. */
export function closeAnswers(parts: RoundParts, { people, publish }: RoundTools): void {
  for (const duel of parts.everyone.duels)
    duel.answer = publish(partOf(parts, duel.owner, people)?.answers[duel.id] ?? null);
}

function isReady({ step, duels }: RoundParts["everyone"], team: RoundTeam): boolean {
  const attacks = duels.filter(({ attacker }) => attacker === team.id);
  const answers = duels.filter(({ owner }) => owner === team.id);
  switch (step) {
    case "pick":
      return team.isPicked;
    case "attack":
      return attacks.length > 0 && attacks.every(({ id }) => team.attacks[id]);
    case "answer":
      return answers.length > 0 && answers.every(({ id }) => team.answers[id]);
    case "judge":
    case "result":
      return false;
  }
}

export function markReady(parts: RoundParts, people: People): void {
  const ready = people.teams().filter((team) => isReady(parts.everyone, parts.team(team)));
  if (ready.join() !== parts.screen.ready.join()) parts.screen.ready = ready;
}
