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
      return choosing(everyone, team, seat, dice);
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
    case "council":
      return everyone.council && seat.vote === null
        ? [{ type: "mandate/vote", option: pickOf(everyone.council.options, dice).id }]
        : [];
    case "news":
    case "round":
    case "resolution":
      return [];
  }
}

function choosing(
  everyone: View<MandateShape>["everyone"],
  team: MandateTeam,
  seat: MandateSeat,
  dice: Dice,
): MandateCommand[] {
  const { year, options, offers, stock } = everyone;
  const own = team.voices[seat.seat];
  const commands: MandateCommand[] = [];
  if (!own && team.proposals.length > 0)
    commands.push({ type: "mandate/support", action: pickOf(team.proposals, dice).id });
  if (options.length > 0 && team.option === null)
    commands.push({ type: "mandate/decide", option: pickOf(options, dice).id });
  if (stock !== null && team.stock?.asked === null)
    commands.push({ type: "mandate/ask", count: Math.min(stock, team.stock.need) });
  if (team.shared === null && team.proposals[0])
    commands.push({ type: "mandate/share", action: team.proposals[0].id });
  commands.push(...offers.map(({ from }) => ({ type: "mandate/join" as const, from })));
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
