/** What each command changes: lines that come and go, thumbs, the charter and who signs it. */
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { recount, type Blanks, type CommitmentsParts, type CommitmentsTools, type Line } from "./state.ts";
import { MOST_LINES } from "./terms.ts";

/** The écran reads a line as it comes; phones once the room supports. */
function show(parts: CommitmentsParts, line: Line, { publish }: CommitmentsTools): void {
  parts.screen.lines[line.id] = publish(line);
  if (parts.everyone.step !== "write") parts.everyone.lines[line.id] = publish(line);
  parts.everyone.made = Object.values(parts.screen.lines).filter((one) => "promise" in one).length;
}

/** Gone from everywhere, the charter and the thumbs included. */
function takeAway(parts: CommitmentsParts, id: string, tools: CommitmentsTools): void {
  delete parts.screen.lines[id];
  delete parts.everyone.lines[id];
  delete parts.everyone.supports[id];
  delete parts.host.supports[id];
  parts.everyone.made = Object.values(parts.screen.lines).filter((one) => "promise" in one).length;
  const { charter } = parts.everyone;
  if (charter.lines.includes(id)) charter.lines = charter.lines.filter((other) => other !== id);
  for (const team of tools.people.teams()) {
    const supporters = tools.people.members(team).filter((seat) => parts.seat(seat).supports.includes(id));
    for (const seat of supporters)
      parts.seat(seat).supports = parts.seat(seat).supports.filter((other) => other !== id);
    if (supporters.length > 0) recount(parts, team, tools);
  }
}

function newId({ secret }: CommitmentsParts): string {
  secret.made += 1;
  return `l${secret.made}`;
}

export function promise(
  parts: CommitmentsParts,
  seat: SeatId,
  blanks: Blanks,
  tools: CommitmentsTools,
): void {
  const id = newId(parts);
  parts.seat(seat).promises[id] = tools.publish(blanks);
  show(parts, { id, promise: blanks }, tools);
  recount(parts, tools.people.teamOf(seat), tools);
}

export function takeBack(parts: CommitmentsParts, seat: SeatId, id: string, tools: CommitmentsTools): void {
  delete parts.seat(seat).promises[id];
  takeAway(parts, id, tools);
  recount(parts, tools.people.teamOf(seat), tools);
}

/** A table's rule, written again, is another line. */
export function setRule(
  parts: CommitmentsParts,
  team: TeamId,
  text: string | null,
  tools: CommitmentsTools,
): void {
  const before = parts.team(team).rule;
  if (before) takeAway(parts, before.id, tools);
  const rule = text === null ? null : { id: newId(parts), rule: text };
  parts.team(team).rule = rule && tools.publish(rule);
  if (rule) show(parts, rule, tools);
}

export function support(
  parts: CommitmentsParts,
  seat: SeatId,
  { line, isOn }: { readonly line: string; readonly isOn: boolean },
  tools: CommitmentsTools,
): void {
  const before = tools.read(parts.seat(seat)).supports;
  if (before.includes(line) === isOn) return;
  parts.seat(seat).supports = isOn ? [...before, line] : before.filter((other) => other !== line);
  const { supports } = parts.host;
  supports[line] = (supports[line] ?? 0) + (isOn ? 1 : -1);
  recount(parts, tools.people.teamOf(seat), tools);
}

/** Replaces one's own signature among the charter's. */
export function sign(
  parts: CommitmentsParts,
  seat: SeatId,
  text: string | null,
  tools: CommitmentsTools,
): void {
  const before = parts.seat(seat).signature;
  parts.seat(seat).signature = text;
  const { charter } = parts.everyone;
  const others = charter.signatures.filter((other) => other !== before);
  charter.signatures = text === null ? others : [...others, text].sort();
  recount(parts, tools.people.teamOf(seat), tools);
}

/** The lines may now be supported: phones read them too. */
export function openSupport(parts: CommitmentsParts, { publish, read }: CommitmentsTools): void {
  parts.everyone.lines = publish({ ...read(parts.screen).lines });
  parts.everyone.step = "support";
}

/** The best supported are the charter's lines until the facilitator composes it. */
export function openCharter(parts: CommitmentsParts, { publish, read }: CommitmentsTools): void {
  const supports = publish({ ...read(parts.host).supports });
  const { everyone } = parts;
  everyone.supports = supports;
  everyone.charter.lines = Object.keys(read(everyone).lines)
    .filter((id) => (supports[id] ?? 0) > 0)
    .sort((a, b) => (supports[b] ?? 0) - (supports[a] ?? 0))
    .slice(0, MOST_LINES);
  everyone.step = "charter";
}
