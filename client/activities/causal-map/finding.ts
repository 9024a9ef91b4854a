/** Finding a card or a link among many by a few letters, without accents or capitals. */
import { folded } from "../../app/shared/folded.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those whose name holds every word asked for; all of them when nothing is asked. */
export function found<T extends Named>(items: readonly T[], asked: string): readonly T[] {
  const words = folded(asked).split(" ").filter(Boolean);
  return items.filter(({ name }) => {
    const text = folded(name);
    return words.every((word) => text.includes(word));
  });
}
