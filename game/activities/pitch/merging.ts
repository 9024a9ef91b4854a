/** Two tables become one, or one becomes two: pitches follow their people, and both works stay. */
import type { TeamId } from "../../engine/actors.ts";
import { recount } from "./council.ts";
import type { PitchParts, PitchTools } from "./state.ts";
import { markReady } from "./turns.ts";

export function mergeTables(parts: PitchParts, from: TeamId, into: TeamId, tools: PitchTools): void {
  const { everyone, secret } = parts;
  for (const turn of everyone.turns) {
    if (turn.owner === from) turn.owner = into;
    turn.others = [...new Set(turn.others.map((team) => (team === from ? into : team)))].filter(
      (team) => team !== turn.owner,
    );
  }
  const target = parts.team(into);
  const other = tools.publish(parts.team(from));
  const brought = { ...secret.brought[into] };
  for (const choice of other.choices) {
    const id = `c${target.choices.length + 1}-${from}`;
    const whole = secret.brought[from]?.[choice.id];
    if (whole) brought[id] = tools.publish(whole);
    target.choices.push({ ...choice, id });
  }
  if (everyone.step === "pick") secret.brought[into] = brought;
  Object.assign(target.fiches, other.fiches);
  target.note.elus ??= other.note.elus;
  target.note.services ??= other.note.services;
  settle(parts, tools);
}

/** The new table may plead for what the other had; pitches already made stay with the other. */
export function splitTable(parts: PitchParts, from: TeamId, to: TeamId, tools: PitchTools): void {
  const { choices, picked } = tools.publish(parts.team(from));
  Object.assign(parts.team(to), { choices, picked });
  const whole = parts.secret.brought[from];
  if (whole) parts.secret.brought[to] = tools.publish(whole);
  settle(parts, tools);
}

function settle(parts: PitchParts, tools: PitchTools): void {
  recount(parts, tools.people);
  markReady(parts, tools);
}
