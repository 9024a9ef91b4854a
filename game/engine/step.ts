/** Applies one command to a session: the next state and its patches by audience, or a refusal. */
import { create } from "mutative";
import type { SessionCommand } from "../protocol/commands.ts";
import type { Activity, Shape, View } from "./activity.ts";
import type { Actor, PhaseId } from "./actors.ts";
import { route, type RoutedPatches } from "./audiences.ts";
import { applyFlow, refuseFlow } from "./flow.ts";
import { present } from "./invariant.ts";
import { refuseRelease } from "./passing.ts";
import { peopleOf, sceneOf, stillPeopleOf, type Registry } from "./scene.ts";
import { applyAside, isAsideCommand, refuseAside } from "./asides.ts";
import { applySeat, isSeatCommand, refuseSeat } from "./seats.ts";
import { applyTables, isTableCommand, refuseTables } from "./tables.ts";
import type { Content, State } from "./session.ts";

/** A command ready for the rules: validated, its words stored. */
export type Act =
  | { readonly kind: "session"; readonly command: SessionCommand }
  | { readonly kind: "activity"; readonly phase: PhaseId; readonly command: { readonly type: string } };

export interface Input {
  readonly by: Actor;
  /** Session time in milliseconds; never smaller than the last one. */
  readonly now: number;
  readonly act: Act;
}

export type Result =
  | { readonly ok: true; readonly state: State; readonly patches: RoutedPatches }
  | { readonly ok: false; readonly refusal: string };

/** Who may send a session command; everything else is refused `not-allowed`. */
const ALLOWED: Record<SessionCommand["type"], readonly Actor["kind"][]> = {
  "session/join": ["door"],
  "session/rename": ["seat"],
  "session/move": ["seat"],
  "session/leave": ["seat"],
  "session/withdraw": ["seat"],
  "session/start": ["host"],
  "session/next": ["host"],
  "session/skip": ["host"],
  "session/open": ["host"],
  "session/plan": ["host"],
  "session/end": ["host"],
  "session/undoEnd": ["host"],
  "session/pause": ["host"],
  "session/resume": ["host"],
  "session/extend": ["host"],
  "session/lock": ["host"],
  "session/setTables": ["host"],
  "session/renameTable": ["host"],
  "session/moveSeat": ["host"],
  "session/removeSeat": ["host"],
  "session/renameSeat": ["host"],
  "session/admit": ["host"],
  "session/mergeTables": ["host"],
  "session/splitTable": ["host"],
  "session/balance": ["host"],
  "session/setServices": ["host"],
  "session/tell": ["host"],
  "session/extraTime": ["host"],
  "session/withhold": ["host"],
  "session/service": ["seat"],
  "session/askTime": ["seat"],
  "session/claim": ["door"],
  "session/release": ["door"],
  "clock/expired": ["clock"],
};

/** The rules of a session: a content and the activities it plays. */
export interface Rules {
  readonly content: Content;
  readonly registry: Registry;
}

export function step(rules: Rules, state: State, input: Input): Result {
  const refusal = refuse(rules, state, input);
  if (refusal !== undefined) return { ok: false, refusal };
  const [next, patches] = create(
    state,
    (draft) => {
      apply(rules, state, draft, input);
    },
    { enablePatches: { pathAsArray: true } },
  );
  return { ok: true, state: next, patches: route(patches) };
}

function refuse(rules: Rules, state: State, { by, now, act }: Input): string | undefined {
  if (act.kind === "activity") return refuseActivity(rules, state, by, act);
  const refusal = refuseSession(rules.content, state, { command: act.command, by, now });
  if (refusal !== undefined || act.command.type !== "session/release") return refusal;
  return refuseRelease(rules, state, act.command.seat);
}

/** What refuses a command about people, tables and time: a console asks it before it sends. */
export function refuseSession(
  content: Content,
  state: State,
  { command, by, now }: { readonly command: SessionCommand; readonly by: Actor; readonly now: number },
): string | undefined {
  if (!ALLOWED[command.type].includes(by.kind)) return "not-allowed";
  if (isSeatCommand(command)) return refuseSeat(state, command, by);
  if (isTableCommand(command)) return refuseTables(state, command);
  if (isAsideCommand(command)) return refuseAside(state, command);
  return refuseFlow(content, state, command, now);
}

function refuseActivity(
  rules: Rules,
  state: State,
  by: Actor,
  act: Extract<Act, { kind: "activity" }>,
): string | undefined {
  const { flow } = state.everyone;
  if (by.kind === "seat" && !state.seat[by.seat]) return "no-seat";
  if (by.kind === "door") return "not-allowed";
  if (by.kind === "clock") return refuseTold(rules, state, act);
  if (flow.status === "lobby") return "not-started";
  if (flow.status === "ended") return "ended";
  if (flow.phase !== act.phase) return "out-of-phase";
  if (flow.status === "paused") return "paused";
  const activity = activityOf(rules, act.phase);
  return activity.refuse(viewFor(state, act.phase, by), act.command, by);
}

/** What the server tells of answers kept apart: once, and even when the room went on to something else. */
function refuseTold(
  rules: Rules,
  state: State,
  { phase }: Extract<Act, { kind: "activity" }>,
): string | undefined {
  const { apart } = activityOf(rules, phase);
  if (apart === null || !(phase in state.everyone.phases)) return "not-allowed";
  return apart.isTold(state.everyone.phases[phase]) ? "already-done" : undefined;
}

function activityOf(rules: Rules, phase: PhaseId): Activity {
  return rules.registry(
    present(
      rules.content.phases.find(({ id }) => id === phase),
      phase,
    ).activity,
  );
}

/** What an actor sees of a phase; the client builds the same from its subscriptions. */
export function viewFor(state: State, phase: PhaseId, by: Actor): View<Shape> {
  const everyone = state.everyone.phases[phase];
  if (by.kind === "host") return { everyone, host: state.host.phases[phase] };
  if (by.kind !== "seat") return { everyone };
  const seat = present(state.seat[by.seat], by.seat);
  return {
    everyone,
    team: present(state.team[seat.team], seat.team).phases[phase],
    seat: seat.phases[phase],
  };
}

function apply({ content, registry }: Rules, before: State, draft: State, { by, now, act }: Input): void {
  // Only commands about seats move anybody: reading the plain state spares a draft of the whole room for each answer.
  const movesPeople =
    act.kind === "session" &&
    (isSeatCommand(act.command) || isTableCommand(act.command) || act.command.type === "session/lock");
  const people = movesPeople ? peopleOf(draft) : stillPeopleOf(before);
  const scene = sceneOf(content, draft, now, { registry, people });
  if (act.kind === "activity") {
    scene.play(act.phase, ({ activity, parts, tools }) => activity.apply(parts, act.command, by, tools));
  } else if (isSeatCommand(act.command)) applySeat(scene, act.command, by);
  else if (isTableCommand(act.command)) applyTables(scene, act.command);
  else if (isAsideCommand(act.command)) applyAside(draft, act.command);
  else applyFlow(scene, act.command);
}
