/** What a table may do now, from what one of its members sees: the same greys a button and guards the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import { keptIn } from "../../mandate/deal.ts";
import { refuseAsk, refuseJoin, refuseShare, refuseVote } from "./refuse-together.ts";
import type { HostCommand, MandateCommand } from "./schema.ts";
import type { MandateShape, MandateTeam } from "./state.ts";
import type { Step } from "./terms.ts";

type Everyone = MandateShape["everyone"];

/** The steps in which each act has a meaning. */
const OPEN: Readonly<Record<MandateCommand["type"], readonly Step[]>> = {
  "mandate/seal": ["seal"],
  "mandate/support": ["choice"],
  "mandate/object": ["choice"],
  "mandate/confirm": ["choice"],
  "mandate/decide": ["choice"],
  "mandate/share": ["choice"],
  "mandate/join": ["choice"],
  "mandate/ask": ["choice"],
  "mandate/guard": ["choice", "bet"],
  "mandate/foresee": ["bet"],
  "mandate/tell": ["sentence"],
  "mandate/vote": ["council"],
  "mandate/takeHome": ["epilogue"],
  "mandate/short": ["news", "round", "choice", "bet", "resolution", "sentence"],
  "mandate/show": ["news", "round", "choice", "bet", "resolution", "sentence", "council"],
};

const CAPTAINS: readonly MandateCommand["type"][] = [
  "mandate/confirm",
  "mandate/decide",
  "mandate/tell",
  "mandate/share",
  "mandate/join",
  "mandate/ask",
];

export const isHosts = (command: MandateCommand): command is HostCommand =>
  command.type === "mandate/short" || command.type === "mandate/show";

export function refuseMandate(
  { everyone, team, host }: View<MandateShape>,
  command: MandateCommand,
  by: Actor,
): string | undefined {
  const isOpen = OPEN[command.type].includes(everyone.step);
  if (isHosts(command)) {
    if (by.kind !== "host" || !host) return "not-allowed";
    if (!isOpen) return "step-closed";
    return command.type === "mandate/show" && !host.tables.includes(command.team) ? "no-table" : undefined;
  }
  if (by.kind !== "seat" || !team) return "not-allowed";
  if (!isOpen) return "step-closed";
  if (CAPTAINS.includes(command.type) && team.captain !== by.seat) return "captain-only";
  return refuseAct(everyone, team, command);
}

function refuseAct(
  everyone: Everyone,
  team: MandateTeam,
  command: Exclude<MandateCommand, HostCommand>,
): string | undefined {
  switch (command.type) {
    case "mandate/support":
      return command.action === null ? undefined : refuseProposal(team, command.action);
    case "mandate/object":
      return command.objection === null ? undefined : refuseProposal(team, command.objection.action);
    case "mandate/confirm":
      return refuseConfirm(everyone, team, command.actions);
    case "mandate/guard":
      return refuseGuard(everyone, team, command.action);
    case "mandate/takeHome":
      return refuseHome(everyone, team, command);
    case "mandate/seal":
      return everyone.leverIds.includes(command.lever) ? undefined : "lever-unknown";
    case "mandate/decide":
      return refuseDecide(everyone, team, command.option);
    case "mandate/share":
      return refuseShare(team, command.action);
    case "mandate/join":
      return refuseJoin(everyone, team, command.from);
    case "mandate/ask":
      return refuseAsk(everyone, command.count);
    case "mandate/vote":
      return refuseVote(everyone, team, command.option);
    case "mandate/foresee":
    case "mandate/tell":
      return undefined;
  }
}

const refuseProposal = ({ proposals }: MandateTeam, id: string) =>
  proposals.some((proposal) => proposal.id === id) ? undefined : "not-proposed";

/** Half of those who sit there have spoken: the captain does not decide alone. */
const haveSpoken = ({ voices, members }: MandateTeam) => Object.keys(voices).length * 2 >= members;

function refuseConfirm(
  everyone: Everyone,
  team: MandateTeam,
  actions: readonly string[],
): string | undefined {
  const { proposals, world, isConfirmed, chosen } = team;
  if (isConfirmed) return "already-confirmed";
  if (!haveSpoken(team)) return "half-must-speak";
  if (new Set(actions).size !== actions.length || actions.length > keptIn(everyone.year))
    return "too-many-kept";
  const kept = actions.map((id) => proposals.find((proposal) => proposal.id === id));
  const sum = (value: (proposal: MandateTeam["proposals"][number]) => number) =>
    kept.reduce((total, proposal) => total + (proposal ? value(proposal) : 0), 0);
  if (kept.includes(undefined)) return "not-proposed";
  // What is shared with another table is kept already.
  if (actions.some((id) => chosen.includes(id))) return "already-kept";
  if (sum(({ price }) => price) > world.budget) return "budget-exhausted";
  if (sum(({ days }) => days) > world.workdays) return "days-exhausted";
  return sum(({ support }) => support) > world.support ? "support-missing" : undefined;
}

/** What another answer already took comes back first. */
function refuseDecide({ options }: Everyone, { option, world }: MandateTeam, id: string): string | undefined {
  const wanted = options.find((one) => one.id === id);
  if (!wanted) return "option-unknown";
  const paid = options.find((one) => one.id === option);
  if (wanted.price > world.budget + (paid?.price ?? 0)) return "budget-exhausted";
  return wanted.days > world.workdays + (paid?.days ?? 0) ? "days-exhausted" : undefined;
}

function refuseGuard(everyone: Everyone, team: MandateTeam, id: string): string | undefined {
  if (everyone.year === 1) return "guards-later";
  const { world, proposals, chosen } = team;
  const isHidden = world.hidden.some(({ action }) => action === id);
  if (!isHidden && !chosen.includes(id)) return "not-chosen";
  if (world.taken.some(({ action, isGuarded }) => action === id && isGuarded)) return "already-guarded";
  const price = isHidden ? team.lateGuards[id] : proposals.find((proposal) => proposal.id === id)?.guard;
  if (price === undefined || price === null) return "no-guard";
  return price > world.budget ? "budget-exhausted" : undefined;
}

function refuseHome(
  { keeps }: Everyone,
  { home, world }: MandateTeam,
  { action, isOn }: { readonly action: string; readonly isOn: boolean },
): string | undefined {
  if (!world.taken.some((taken) => taken.action === action)) return "not-tried";
  if (!isOn) return home.includes(action) ? undefined : "not-chosen";
  if (home.includes(action)) return "already-home";
  return home.length >= keeps ? "home-full" : undefined;
}
