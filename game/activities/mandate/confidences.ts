/** What a person alone knows of a proposal, and what it truly changes for their table that year. */
import type { SeatId } from "../../engine/actors.ts";
import type { Dice } from "../../engine/dice.ts";
import type { Playable, Setup } from "../../mandate/world.ts";
import type { Dossiers } from "./dossiers.ts";
import type { MandateConfig } from "./schema.ts";
import type { Revealed } from "./state.ts";

type Confidence = MandateConfig["confidences"][number];

/** One each at most, about this year's proposals, from a role they hold; no two the same. */
export function dealConfidences(
  confidences: readonly Confidence[],
  proposals: readonly string[],
  dossiers: Dossiers,
  dice: Dice,
): Readonly<Record<SeatId, Confidence>> {
  const dealt: Record<SeatId, Confidence> = {};
  const given = new Set<string>();
  const fitting = dice.shuffle(confidences.filter(({ action }) => proposals.includes(action)));
  for (const [seat, roles] of Object.entries(dossiers)) {
    const found = fitting.find(({ id, role }) => !given.has(id) && roles.includes(role));
    if (!found) continue;
    given.add(found.id);
    dealt[seat] = found;
  }
  return dealt;
}

/** The action as it truly is once what is known of it counts. */
function known(action: Playable, { changes }: Confidence): Playable {
  switch (changes.kind) {
    case "price":
      return { ...action, price: action.price * changes.times };
    case "days":
      return { ...action, days: action.days * changes.times };
    case "delay":
      return { ...action, delay: action.delay + changes.years };
    case "support":
      return { ...action, support: action.support - changes.points };
    case "rebound":
      return { ...action, guardTimes: action.guardTimes * changes.guardTimes };
    case "outdated":
      return action;
  }
}

/** The setup of one table: told or not, what is true is true. */
export function trueSetup(setup: Setup, confidences: readonly Confidence[]): Setup {
  if (confidences.length === 0) return setup;
  const actions = { ...setup.actions };
  for (const confidence of confidences) {
    const action = actions[confidence.action];
    if (action) actions[confidence.action] = known(action, confidence);
  }
  return { ...setup, actions };
}

/**
 * What a confidence that was true changed of the announced numbers; nothing when it was out of date.
 * @param guardOf k€ of an action's guard as announced
 */
export function revealedOf(
  setup: Setup,
  confidence: Confidence,
  guardOf: (action: string) => number,
): Revealed[] {
  const { id, role, action, changes } = confidence;
  const announced = setup.actions[action];
  if (!announced || changes.kind === "outdated") return [];
  const real = known(announced, confidence);
  const told = { confidence: id, role, action, kind: changes.kind };
  if (changes.kind === "rebound")
    return [{ ...told, announced: guardOf(action), real: guardOf(action) * changes.guardTimes }];
  return [{ ...told, announced: announced[changes.kind], real: real[changes.kind] }];
}
