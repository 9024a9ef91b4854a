/** Constraint cards as their leaf brings them, in the page's language. */
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";

export interface ConstraintText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** @param isOpen whether cards are shown: before that their texts may not be fetched */
export function useConstraints(
  phase: string,
  isOpen: boolean,
  leaf: (id: string) => Promise<unknown>,
): ReadonlyMap<string, ConstraintText> {
  const cards = useLoaded(`${phase} constraints ${String(isOpen)}`, () =>
    isOpen ? keepAsking<readonly ConstraintText[]>(() => leaf("constraints")) : Promise.resolve([]),
  );
  return new Map((cards ?? []).map((card) => [card.id, card]));
}
