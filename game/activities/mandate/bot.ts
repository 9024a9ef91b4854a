/** A bot at a mandate: it speaks, guards what it can, and lets people decide when they are there. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import { keptIn } from "../../mandate/deal.ts";
import { refuseMandate } from "./refuse.ts";
import type { MandateCommand } from "./schema.ts";
import type { MandateSeat, MandateShape, MandateTeam } from "./state.ts";
import { FORESIGHTS } from "./terms.ts";

const SENTENCE = "On croyait gagner partout, on a vu revenir une partie.";

export function botOf(view: View<MandateShape>, dice: Dice): MandateCommand | undefined {
  const { team, seat } = view;
  if (!team || !seat) return undefined;
  const self = { kind: "seat", seat: seat.seat } as const;
  return wanted(view, team, seat, dice).find((command) => refuseMandate(view, command, self) === undefined);
}

function wanted(
  { everyone }: View<MandateShape>,
  team: MandateTeam,
  seat: MandateSeat,
  dice: Dice,
): MandateCommand[] {
  switch (everyone.step) {
    case "seal":
      return team.sealed === null ? [{ type: "mandate/seal", lever: pickOf(everyone.leverIds, dice) }] : [];
    case "choice":
      return choosing(team, seat, dice, everyone.year);
    case "bet":
      return [
        ...(seat.foresight === null
          ? [{ type: "mandate/foresee" as const, amount: pickOf(FORESIGHTS, dice) }]
          : []),
        ...guarding(team),
      ];
    case "sentence":
      return team.story.at(-1)?.text === null ? [{ type: "mandate/tell", text: SENTENCE }] : [];
    case "epilogue":
      return team.world.taken
        .slice(team.home.length)
        .map(({ action }) => ({ type: "mandate/takeHome", action, isOn: true }));
    case "news":
    case "round":
    case "resolution":
      return [];
  }
}

function choosing(team: MandateTeam, seat: MandateSeat, dice: Dice, year: number): MandateCommand[] {
  const own = team.voices[seat.seat];
  const commands: MandateCommand[] = [];
  if (!own && team.proposals.length > 0)
    commands.push({ type: "mandate/support", action: pickOf(team.proposals, dice).id });
  if (!team.isConfirmed) commands.push({ type: "mandate/confirm", actions: affordable(team, year) });
  // A short year has no other moment for it.
  else commands.push(...guarding(team));
  return commands;
}

const guarding = ({ chosen }: MandateTeam): MandateCommand[] =>
  chosen.map((action) => ({ type: "mandate/guard", action }));

/** Proposals by their support, as long as the announced means pay. */
function affordable({ proposals, voices, world }: MandateTeam, year: number): string[] {
  const count = (id: string) => Object.values(voices).filter(({ support }) => support === id).length;
  let { budget, workdays, support } = world;
  const kept: string[] = [];
  for (const one of [...proposals].sort((a, b) => count(b.id) - count(a.id))) {
    if (kept.length === keptIn(year)) break;
    if (one.price > budget || one.days > workdays || one.support > support) continue;
    [budget, workdays, support] = [budget - one.price, workdays - one.days, support - one.support];
    kept.push(one.id);
  }
  return kept;
}

function pickOf<T>(items: readonly T[], dice: Dice): T {
  return present(items[dice.pick(items.length)], "choice");
}
