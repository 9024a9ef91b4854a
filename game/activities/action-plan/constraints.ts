/** Constraint cards of a plan: dealt from the start, shown from the start or at a step, answered in a sentence. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { OutcomeConstraint } from "../../engine/outcome.ts";
import { present } from "../../engine/invariant.ts";
import type { ActionPlanCommand, ActionPlanConfig } from "./schema.ts";
import type { ActionPlanShape, ActionPlanTeam, MetCard } from "./state.ts";

type P = Parts<ActionPlanShape>;
type Dealing = Pick<Tools<ActionPlanShape>, "config" | "dice">;

/** A table's cards, numbered; nothing in a plan without constraints. */
function handOf(cards: readonly string[]): Pick<ActionPlanTeam, "constraints"> {
  const numbered = cards.map((card, index): [string, MetCard] => {
    const id = `k${index + 1}`;
    return [id, { id, card, answer: null }];
  });
  return { constraints: Object.fromEntries(numbered) };
}

/** Neighbouring tables meet different cards as long as there are enough. */
export function dealTo(teams: readonly TeamId[], { config, dice }: Dealing) {
  const { constraints } = config;
  if (!constraints) return () => ({});
  const cards = dice.shuffle(constraints.cards.map(({ id }) => id));
  return (team: TeamId) => {
    const first = teams.indexOf(team) * constraints.each;
    return handOf(
      Array.from({ length: constraints.each }, (_, n) => present(cards[(first + n) % cards.length], "card")),
    );
  };
}

export const everyoneOf = ({ constraints }: ActionPlanConfig) =>
  constraints ? { constraints: { isOpen: constraints.at === "start" } } : {};

/** Cards shown from the start are on the écran from the start. */
export function screenOf(
  { constraints }: ActionPlanConfig,
  teams: Readonly<Record<TeamId, ActionPlanTeam>>,
): Pick<ActionPlanShape["screen"], "constraints"> {
  if (!constraints) return {};
  if (constraints.at === "step") return { constraints: {} };
  const met = Object.entries(teams).map(([id, team]) => [id, shownOf(team)] as const);
  return { constraints: Object.fromEntries(met) };
}

const shownOf = ({ constraints = {} }: ActionPlanTeam) =>
  Object.values(constraints).map(({ card, answer }) => ({ card, isAnswered: answer !== null }));

/** The écran reads which card a table met, and whether it answered; never the sentence. */
export function showConstraints(parts: P, team: TeamId): void {
  const { constraints } = parts.screen;
  if (constraints && parts.everyone.constraints?.isOpen) constraints[team] = shownOf(parts.team(team));
}

/** @returns whether cards were shown by this step */
export function openConstraints({ everyone: { constraints } }: P): boolean {
  if (!constraints || constraints.isOpen) return false;
  constraints.isOpen = true;
  return true;
}

export function refuseAnswer(
  isOpen: boolean,
  { constraints = {} }: ActionPlanTeam,
  id: string,
): string | undefined {
  return isOpen && Object.hasOwn(constraints, id) ? undefined : "constraint-unknown";
}

export function answerConstraint(
  { constraints = {} }: ActionPlanTeam,
  { constraint, value }: Extract<ActionPlanCommand, { type: "action-plan/answer" }>,
): void {
  present(constraints[constraint], constraint).answer = value;
}

/** Both tables' cards stay; the same card is kept twice only when both answered it. */
export function mergeConstraints(target: ActionPlanTeam, met: readonly MetCard[]): void {
  const { constraints } = target;
  if (!constraints) return;
  for (const card of met) {
    const same = Object.values(constraints).find((own) => own.card === card.card);
    if (same && card.answer === null) continue;
    if (same?.answer === null) same.answer = card.answer;
    else {
      const id = `k${Object.keys(constraints).length + 1}`;
      constraints[id] = { ...card, id };
    }
  }
}

/** Nothing is left of cards that nobody saw. */
export function constraintsLeft(
  parts: P,
  teams: readonly TeamId[],
  { constraints }: ActionPlanConfig,
): OutcomeConstraint[] {
  if (!parts.everyone.constraints?.isOpen) return [];
  return teams.flatMap((team) =>
    Object.values(parts.team(team).constraints ?? {}).flatMap(({ card, answer }) => {
      const found = constraints?.cards.find(({ id }) => id === card);
      if (!found) return [];
      const { title, text } = found;
      return [{ team, title, text, answer: answer === null ? null : { words: answer } }];
    }),
  );
}
