/**
 * The facilitator's hands: opening phases, pausing, time.
 *
 * lobby → running (start) ⇄ paused (pause, resume) → ended (next after the last phase, or end)
 * Inside running: a phase is opened (next, skip, open), rings (clock/expired) and waits for the facilitator.
 */
import type { SessionCommand } from "../protocol/commands.ts";
import type { PhaseId } from "./actors.ts";
import type { Phase } from "./activity.ts";
import { present } from "./invariant.ts";
import type { Scene } from "./scene.ts";
import { admitAll, askTime } from "./seats.ts";
import type { Content, Flow, Spent, State } from "./session.ts";

const MINUTE = 60_000;

/** A session ended by mistake comes back as it was for so long. */
export const UNDO_END_MS = 10 * MINUTE;

type FlowCommand = Extract<
  SessionCommand,
  {
    type:
      | `session/${"start" | "next" | "skip" | "open" | "plan" | "end" | "undoEnd" | "pause" | "resume" | "extend" | "lock"}`
      | "clock/expired";
  }
>;

function phaseIndex(content: Content, id: PhaseId | null): number {
  return content.phases.findIndex((phase) => phase.id === id);
}

function currentPhase(content: Content, flow: Flow): Phase | undefined {
  return content.phases[phaseIndex(content, flow.phase)];
}

/** The code of a refusal, or nothing. */
export function refuseFlow(
  content: Content,
  state: State,
  command: FlowCommand,
  now: number,
): string | undefined {
  const { flow } = state.everyone;
  if ("seen" in command && command.seen !== flow.turn) return "already-done";
  switch (command.type) {
    case "session/start":
      return flow.status === "lobby" ? undefined : "already-done";
    case "session/pause":
      return flow.status === "running" ? undefined : "already-done";
    case "session/resume":
      return flow.status === "paused" ? undefined : "not-paused";
    case "session/lock":
      return undefined;
    case "session/open":
      if (!content.phases.some((phase) => phase.id === command.phase)) return "phase-unknown";
      return notPlaying(flow, true);
    case "session/skip":
      return (
        notPlaying(flow, false) ?? (currentPhase(content, flow)?.isOptional ? undefined : "phase-required")
      );
    case "session/plan":
      return flow.status === "ended" ? "ended" : refusePlan(content, state, command);
    case "session/extend":
      return notPlaying(flow, true) ?? refuseExtend(content, flow, command.minutes);
    case "session/next":
      return notPlaying(flow, false);
    case "session/end":
      return notPlaying(flow, true);
    case "session/undoEnd":
      if (flow.status !== "ended" || flow.phase === null) return "already-done";
      return now - (state.host.endedAt ?? 0) > UNDO_END_MS ? "too-late" : undefined;
    case "clock/expired":
      return flow.turn === command.turn && flow.deadline === command.deadline && !flow.hasRung
        ? undefined
        : "clock-stale";
  }
}

function notPlaying(flow: Flow, mayBePaused: boolean): string | undefined {
  if (flow.status === "lobby") return "not-started";
  if (flow.status === "ended") return "ended";
  return flow.status === "paused" && !mayBePaused ? "paused" : undefined;
}

function refusePlan(
  content: Content,
  state: State,
  { phase: id, minutes }: Extract<FlowCommand, { type: "session/plan" }>,
): string | undefined {
  const phase = content.phases[phaseIndex(content, id)];
  if (!phase) return "phase-unknown";
  if (state.host.timeline[id]) return "phase-begun";
  if (phase.isProtected && minutes < phase.minutes) return "debrief-protected";
  return minutes === 0 && !phase.isOptional ? "phase-required" : undefined;
}

function refuseExtend(content: Content, flow: Flow, minutes: number): string | undefined {
  if (flow.deadline === null) return "not-started";
  return minutes < 0 && currentPhase(content, flow)?.isProtected ? "debrief-protected" : undefined;
}

export function applyFlow(scene: Scene, command: FlowCommand): void {
  const { flow } = scene.state.everyone;
  switch (command.type) {
    case "session/start":
      return openFollowing(scene);
    case "session/open":
      flow.status = "running";
      return open(
        scene,
        present(scene.content.phases[phaseIndex(scene.content, command.phase)], command.phase),
      );
    case "session/skip":
      return openFollowing(scene);
    case "session/next":
      return next(scene);
    case "session/end":
      return end(scene);
    case "session/undoEnd":
      return undoEnd(scene);
    case "session/pause":
      flow.status = "paused";
      return;
    case "session/resume":
      flow.status = "running";
      return;
    case "session/lock":
      flow.isLocked = command.isLocked;
      if (!command.isLocked) admitAll(scene);
      return;
    case "session/plan":
      scene.state.everyone.planned[command.phase] = command.minutes;
      return;
    case "session/extend":
      return extend(scene, command.minutes);
    case "clock/expired":
      flow.hasRung = true;
      return scene.play(present(flow.phase, "phase"), ({ activity, parts, tools }) =>
        activity.expired(parts, tools),
      );
  }
}

function next(scene: Scene): void {
  const { flow } = scene.state.everyone;
  let answer = "finished";
  scene.play(present(flow.phase, "phase"), ({ activity, parts, tools }) => {
    answer = activity.next(parts, tools);
  });
  if (answer === "stayed") flow.turn += 1;
  else openFollowing(scene);
}

function openFollowing(scene: Scene): void {
  const { flow, planned } = scene.state.everyone;
  const following = scene.content.phases
    .slice(phaseIndex(scene.content, flow.phase) + 1)
    .find(({ id }) => planned[id] !== 0);
  if (following) open(scene, following);
  else end(scene);
}

function end(scene: Scene): void {
  const { flow } = scene.state.everyone;
  closeCurrent(scene);
  scene.state.host.endedAt = scene.now;
  flow.status = "ended";
  flow.deadline = null;
  flow.turn += 1;
}

function undoEnd(scene: Scene): void {
  const { host } = scene.state;
  const { flow } = scene.state.everyone;
  host.endedAt = null;
  flow.status = "running";
  flow.turn += 1;
  flow.hasRung = false;
  takeUp(scene, present(host.timeline[flow.phase ?? ""], "the last phase"));
}

/** A phase that was open before goes on with the time it had left, a minute at least. */
function takeUp({ state, now }: Scene, spent: Spent): void {
  spent.lastOpenedAt = now;
  state.everyone.flow.deadline = now + Math.max(MINUTE, spent.left ?? 0);
}

/** Opens a phase, or reopens it as it was left: people, moves and spent time are never undone. */
function open(scene: Scene, phase: Phase): void {
  const { state, now } = scene;
  const { flow } = state.everyone;
  closeCurrent(scene);
  flow.status = "running";
  flow.phase = phase.id;
  flow.turn += 1;
  flow.hasRung = false;
  const spent = state.host.timeline[phase.id];
  forgetAsides(state);
  if (spent) return takeUp(scene, spent);
  state.host.timeline[phase.id] = { openedAt: now, lastOpenedAt: now, spent: 0, left: null };
  const planned = state.everyone.planned[phase.id] ?? 0;
  // Opened by hand although it was left out: it then has its own minutes.
  flow.deadline = now + (planned > 0 ? planned : phase.minutes) * MINUTE;
  scene.begin(phase);
}

/** What was told and the time given to some were about the phase that was open. */
function forgetAsides(state: State): void {
  state.everyone.told = null;
  for (const table of Object.values(state.everyone.tables)) table.extra = 0;
  for (const team of Object.values(state.team)) team.told = null;
  for (const [id, seat] of Object.entries(state.seat)) {
    seat.extra = 0;
    if (seat.asksTime) askTime(state, id, false);
  }
  for (const entry of Object.values(state.host.roster)) entry.extra = 0;
}

function closeCurrent(scene: Scene): void {
  const { flow } = scene.state.everyone;
  const spent = flow.phase === null ? undefined : scene.state.host.timeline[flow.phase];
  if (!spent) return;
  spent.spent += scene.now - spent.lastOpenedAt;
  spent.lastOpenedAt = scene.now;
  spent.left = flow.deadline === null ? null : Math.max(0, flow.deadline - scene.now);
}

function extend(scene: Scene, minutes: number): void {
  const { flow } = scene.state.everyone;
  const from = Math.max(present(flow.deadline, "deadline"), scene.now);
  flow.deadline = Math.max(scene.now, from + minutes * MINUTE);
  flow.hasRung = false;
}
