/** Why a command of a pitch is refused: one code each, the same on a phone and on the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import type { PitchCommand } from "./schema.ts";
import { roleOf, type PitchSeat, type PitchShape, type PitchTeam, type Turn } from "./state.ts";
import { isReasonOf, MOST_OBJECTIONS, type Step } from "./terms.ts";

const BEFORE_RESULT: readonly Step[] = ["pick", "prepare", "speak", "object", "answer", "vote"];

const STEPS_OF: Record<PitchCommand["type"], readonly Step[]> = {
  "pitch/pick": ["pick"],
  "pitch/write": ["pick"],
  "pitch/stand": ["pick", "prepare", "speak"],
  "pitch/role": BEFORE_RESULT,
  "pitch/draw": ["object"],
  "pitch/object": ["object"],
  "pitch/withdraw": ["object"],
  "pitch/answer": ["answer"],
  "pitch/vote": ["vote"],
  "pitch/keep": ["result"],
  "pitch/rewrite": ["result"],
  "pitch/note": ["prepare", "result"],
  "pitch/pass": ["prepare", "speak", "object", "answer", "vote"],
};

type V = View<PitchShape>;
type OnTurn = Extract<PitchCommand, { turn: string }>;
interface Own {
  readonly team: PitchTeam;
  readonly seat: PitchSeat;
}

const isOnTurn = (command: PitchCommand): command is OnTurn => "turn" in command;

export function refusePitch(view: V, command: PitchCommand, by: Actor): string | undefined {
  const { everyone, team, seat } = view;
  const isHosts = command.type === "pitch/pass";
  if (isHosts ? by.kind !== "host" : by.kind !== "seat" || !team || !seat) return "not-allowed";
  if (!STEPS_OF[command.type].includes(everyone.step)) return "step-closed";
  if (isOnTurn(command)) {
    const turn = everyone.turns.find(({ id }) => id === command.turn);
    if (!turn) return "pitch-unknown";
    if (command.type === "pitch/keep") return refuseKeep(turn, command.index, team);
    if (command.type === "pitch/rewrite") return refuseRewrite(turn, team);
    if (command.type === "pitch/pass") return turn.round === everyone.round ? undefined : "pitch-closed";
    if (turn.round !== everyone.round) return "pitch-closed";
    if (turn.isPassed) return "pitch-passed";
    return team && seat ? refuseOnTurn(turn, command, { team, seat }, everyone.concerns) : "not-allowed";
  }
  return team ? refuseAtTable(command, team, everyone.turns) : undefined;
}

function refuseAtTable(
  command: Exclude<PitchCommand, OnTurn>,
  team: PitchTeam,
  turns: readonly Turn[],
): string | undefined {
  switch (command.type) {
    case "pitch/pick":
      return team.choices.some(({ id }) => id === command.choice) ? undefined : "choice-unknown";
    case "pitch/write":
      return team.choices.some(({ id }) => id !== "own") ? "plan-first" : undefined;
    case "pitch/note":
      return turns.some(({ owner }) => owner === team.id) ? undefined : "no-pitch";
    case "pitch/stand":
    case "pitch/role":
      return undefined;
  }
}

function refuseKeep({ owner, result }: Turn, index: number | null, team: PitchTeam | undefined) {
  if (owner !== team?.id) return "not-your-pitch";
  return index === null || result?.amendments[index] !== undefined ? undefined : "amendment-unknown";
}

function refuseRewrite({ owner, result }: Turn, team: PitchTeam | undefined) {
  if (owner !== team?.id) return "not-your-pitch";
  return (result?.kept ?? null) === null ? "amendment-first" : undefined;
}

type Spoken = Exclude<OnTurn, { type: "pitch/pass" | "pitch/keep" | "pitch/rewrite" }>;

function refuseOnTurn(
  turn: Turn,
  command: Spoken,
  { team, seat }: Own,
  concerns: PitchShape["everyone"]["concerns"],
): string | undefined {
  if (command.type === "pitch/answer") {
    if (turn.owner !== team.id) return "not-your-pitch";
    return turn.objections.some(({ id }) => id === command.objection) ? undefined : "objection-unknown";
  }
  if (!turn.council.includes(team.id)) return "own-pitch";
  switch (command.type) {
    case "pitch/draw": {
      if (turn.objections.length >= MOST_OBJECTIONS) return "objections-full";
      const role = roleOf(seat);
      if (role === null || command.index >= concerns[role]) return "concern-unknown";
      return isSaid(turn, role, command.index) ? "already-said" : undefined;
    }
    case "pitch/object":
      return turn.objections.length >= MOST_OBJECTIONS ? "objections-full" : undefined;
    case "pitch/withdraw":
      return seat.objected.includes(command.objection) ? undefined : "not-your-objection";
    case "pitch/vote":
      return refuseVote(turn, command);
  }
}

const isSaid = ({ objections }: Turn, role: string, index: number): boolean =>
  objections.some((one) => one.role === role && "card" in one.told && one.told.card === index);

function refuseVote(
  turn: Turn,
  { decision, reason, text, convinced }: Extract<Spoken, { type: "pitch/vote" }>,
): string | undefined {
  if (!isReasonOf(decision, reason)) return "reason-unknown";
  if (decision === "amended" && text === null) return "amendment-missing";
  const answered = (id: string) => turn.objections.some((one) => one.id === id && one.answer !== null);
  return convinced.every(answered) ? undefined : "objection-unknown";
}
