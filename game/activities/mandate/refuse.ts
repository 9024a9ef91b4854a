/** What a table may do now, from what one of its members sees: the same greys a button and guards the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor } from "../../engine/actors.ts";
import { keptIn } from "../../mandate/deal.ts";
import type { MandateCommand } from "./schema.ts";
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
  "mandate/guard": ["choice", "bet"],
  "mandate/foresee": ["bet"],
  "mandate/tell": ["sentence"],
  "mandate/takeHome": ["epilogue"],
};

const CAPTAINS: readonly MandateCommand["type"][] = ["mandate/confirm", "mandate/decide", "mandate/tell"];

export function refuseMandate(
  { everyone, team }: View<MandateShape>,
  command: MandateCommand,
  by: Actor,
): string | undefined {
  if (by.kind !== "seat" || !team) return "not-allowed";
  if (!OPEN[command.type].includes(everyone.step)) return "step-closed";
  if (CAPTAINS.includes(command.type) && team.captain !== by.seat) return "captain-only";
  return refuseAct(everyone, team, command);
}

function refuseAct(everyone: Everyone, team: MandateTeam, command: MandateCommand): string | undefined {
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
      return everyone.options.includes(command.option) ? undefined : "option-unknown";
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
  const { proposals, world, isConfirmed } = team;
  if (isConfirmed) return "already-confirmed";
  if (!haveSpoken(team)) return "half-must-speak";
  if (new Set(actions).size !== actions.length || actions.length > keptIn(everyone.year))
    return "too-many-kept";
  const kept = actions.map((id) => proposals.find((proposal) => proposal.id === id));
  const sum = (value: (proposal: MandateTeam["proposals"][number]) => number) =>
    kept.reduce((total, proposal) => total + (proposal ? value(proposal) : 0), 0);
  if (kept.includes(undefined)) return "not-proposed";
  if (sum(({ price }) => price) > world.budget) return "budget-exhausted";
  if (sum(({ days }) => days) > world.workdays) return "days-exhausted";
  return sum(({ support }) => support) > world.support ? "support-missing" : undefined;
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
  if (home.includes(action)) return "already-chosen";
  return home.length >= keeps ? "home-full" : undefined;
}
