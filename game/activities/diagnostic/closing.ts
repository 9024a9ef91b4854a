/** What people answered alone is read once, when the step closes: under five, nothing of it is told. */
import type { SeatId } from "../../engine/actors.ts";
import { gaps, together } from "./matrix.ts";
import type { DiagnosticConfig, DiagnosticItem } from "./schema.ts";
import type { Cell, DiagnosticParts, DiagnosticShape, DiagnosticTools, Group } from "./state.ts";
import { FEWEST, FUNCTIONS } from "./terms.ts";

type Answers = DiagnosticShape["seat"];

const isCell = (answer: Cell | null | undefined): answer is Cell => answer !== null && answer !== undefined;

/** Functions of at least five people; what is left over is five people or more too, or nobody. */
function groupsOf(people: readonly Answers[]): Group[] {
  const groups = FUNCTIONS.filter((role) => role !== "non-dit")
    .map((role) => ({ function: role, people: people.filter((one) => one.function === role).length }))
    .filter(({ people: count }) => count >= FEWEST)
    .sort((a, b) => b.people - a.people);
  const rest = () => people.length - groups.reduce((sum, group) => sum + group.people, 0);
  while (groups.length > 0 && rest() > 0 && rest() < FEWEST) groups.pop();
  return groups;
}

/** The largest gaps of the room first; what fewer than five rated, or everything then, as the deck orders it. */
function talkOf({ items, talk }: DiagnosticConfig, cells: ReadonlyMap<string, readonly Cell[]>): string[] {
  const weighed = items.toSorted((a, b) => b.weight - a.weight);
  const seen = ({ id }: DiagnosticItem) => {
    const said = cells.get(id);
    return said ? gaps(said) : { gap: -Infinity, spread: 0 };
  };
  return weighed
    .toSorted((a, b) => {
      const [one, other] = [seen(a), seen(b)];
      // Two that nobody rated are equal: -Infinity less itself is no number.
      return one.gap === other.gap ? other.spread - one.spread : other.gap - one.gap;
    })
    .slice(0, talk)
    .map(({ id }) => id);
}

/** Closes what people say alone: nothing is read of it again. */
export function closeAlone(parts: DiagnosticParts, { config, people, read }: DiagnosticTools): void {
  const seats: SeatId[] = people.teams().flatMap((team) => people.members(team));
  const all = seats.map((seat) => read(parts.seat(seat)));
  const answered = all.filter(({ answers }) => Object.values(answers).some(isCell));
  const cells = new Map(
    config.items
      .map(({ id }) => [id, answered.map(({ answers }) => answers[id]).filter(isCell)] as const)
      .filter(([, said]) => said.length >= FEWEST),
  );
  const { everyone, secret } = parts;
  secret.people = Object.fromEntries(
    [...cells].flatMap(([id, said]) => {
      const cell = together(said);
      return cell ? [[id, cell] as const] : [];
    }),
  );
  secret.functions = groupsOf(answered);
  secret.answered = answered.length >= FEWEST ? answered.length : null;
  everyone.talk = talkOf(config, cells);
  everyone.chosenBy = cells.size > 0 ? "room" : "deck";
  everyone.step = "table";
}
