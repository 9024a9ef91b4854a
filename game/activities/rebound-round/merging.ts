/** Two tables become one, or one becomes two: pairs follow their people, and both works stay. */
import type { TeamId } from "../../engine/actors.ts";
import { recount } from "./judging.ts";
import { markReady } from "./ring.ts";
import type { RoundParts, RoundTools } from "./state.ts";

export function mergeTables(parts: RoundParts, from: TeamId, into: TeamId, tools: RoundTools): void {
  const { everyone, secret } = parts;
  for (const duel of everyone.duels) {
    if (duel.owner === from) duel.owner = into;
    if (duel.attacker === from) duel.attacker = into;
  }
  const target = parts.team(into);
  const other = tools.publish(parts.team(from));
  const brought = { ...secret.brought[into] };
  for (const choice of other.choices) {
    const id = `c${target.choices.length + 1}`;
    const whole = secret.brought[from]?.[choice.id];
    if (whole) brought[id] = tools.publish(whole);
    target.choices.push({ ...choice, id });
  }
  if (everyone.step === "pick") secret.brought[into] = brought;
  target.attacks = { ...other.attacks, ...target.attacks };
  target.answers = { ...other.answers, ...target.answers };
  settle(parts, tools);
}

/** The new table may defend what the other had; the pairs already made stay with the other. */
export function splitTable(parts: RoundParts, from: TeamId, to: TeamId, tools: RoundTools): void {
  const { choices, picked, isPicked } = tools.publish(parts.team(from));
  Object.assign(parts.team(to), { choices, picked, isPicked });
  const whole = parts.secret.brought[from];
  if (whole) parts.secret.brought[to] = tools.publish(whole);
  settle(parts, tools);
}

function settle(parts: RoundParts, { people }: RoundTools): void {
  recount(parts, people);
  markReady(parts, people);
}
