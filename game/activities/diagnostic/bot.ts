/** How a bot answers a diagnostic: alone first, then with its table. */
import type { View } from "../../engine/activity.ts";
import type { SeatId } from "../../engine/actors.ts";
import type { Dice } from "../../engine/dice.ts";
import { present } from "../../engine/invariant.ts";
import type { DiagnosticCommand } from "./schema.ts";
import type { Cell, DiagnosticShape, DiagnosticTeam, Value } from "./state.ts";
import { FUNCTIONS, IMPORTANCES, PERFORMANCES } from "./terms.ts";

const REASONS = [
  "Ce n’est vrai que dans deux services sur dix.",
  "C’est écrit, mais personne ne le suit.",
  "Cela compte davantage pour nos habitants.",
];

const one = <T>(list: readonly T[], dice: Dice): T => present(list[dice.pick(list.length)], "choice");

/** One time in eight, a bot does not know. */
const valueBy = (dice: Dice): Cell | null =>
  dice.pick(8) === 0 ? null : { importance: one(IMPORTANCES, dice), performance: one(PERFORMANCES, dice) };

export function diagnosticBot(
  { everyone, team, seat }: View<DiagnosticShape>,
  dice: Dice,
): DiagnosticCommand | undefined {
  if (!team || !seat) return undefined;
  switch (everyone.step) {
    case "alone": {
      if (seat.function === null) return { type: "diagnostic/function", function: one(FUNCTIONS, dice) };
      const item = everyone.items.find(({ id }) => !(id in seat.answers));
      return item && { type: "diagnostic/rate", item: item.id, value: valueBy(dice) };
    }
    case "table":
      return tableBot(everyone.talk, { team, seat: seat.id }, dice);
    case "result":
      return undefined;
  }
}

/** One voice on each value that is not its own. */
function tableBot(
  talk: readonly string[],
  { team, seat }: { readonly team: DiagnosticTeam; readonly seat: SeatId },
  dice: Dice,
): DiagnosticCommand | undefined {
  const silent = talk.find((item) => !team.values[item]);
  if (silent !== undefined) return { type: "diagnostic/propose", item: silent, value: valueBy(dice) };
  const item = talk.find((id) => isAsked(present(team.values[id], id), seat));
  if (item === undefined) return undefined;
  const seen = present(team.values[item], item).number;
  return dice.pick(5) === 0
    ? { type: "diagnostic/object", item, seen, reason: one(REASONS, dice) }
    : { type: "diagnostic/confirm", item, seen };
}

const isAsked = ({ isHeard, by, confirms, objections }: Value, seat: SeatId) =>
  !isHeard && by !== seat && !confirms.includes(seat) && !objections.some((one) => one.by === seat);
