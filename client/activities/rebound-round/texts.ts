/** The texts of a round: what its leaves bring of each action, and the sentences people wrote. */
import type { Defended, Told } from "../../../game/activities/rebound-round/state.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import type { Kind } from "../../ui/kind.ts";

interface Source {
  readonly title: string;
  readonly year: number | null;
  readonly level: string;
}

interface ActionText {
  readonly title: string;
  readonly summary: string;
  readonly rebound: string;
  readonly guards: readonly string[];
  readonly tiers: readonly string[];
  /** Where its figures come from. */
  readonly sources: readonly Source[];
}
export type Actions = Readonly<Record<string, ActionText>>;

/** The actions of some ids, by id; those already there stay while more come. */
export function useActions(leaf: (id: string) => Promise<unknown>, played: readonly Defended[]): Actions {
  const ids = [...new Set(played.flatMap(({ action }) => action ?? []))].sort();
  const loaded = useLoaded(ids.join(" "), async () => {
    const texts = ids.map(async (id) => [id, await keepAsking<ActionText>(() => leaf(`a-${id}`))] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
  return useLast(loaded) ?? {};
}

type Word = (id: string | null | undefined) => string;

interface Telling {
  readonly actions: Actions;
  readonly word: Word;
}

const textOf = (actions: Actions, { action }: Defended) => (action === null ? undefined : actions[action]);

/** Until its text is there, or once its words are erased, an action has no other name than a dash. */
export function titleOf({ actions, word }: Telling, defended: Defended): string {
  return (textOf(actions, defended)?.title ?? word(defended.title)) || "–";
}

export function reboundOf({ actions, word }: Telling, defended: Defended, told: Told | null): string {
  if (!told) return "";
  return "words" in told ? word(told.words) : (textOf(actions, defended)?.rebound ?? "");
}

export function guardOf({ actions, word }: Telling, defended: Defended, told: Told): string {
  return "words" in told ? word(told.words) : (textOf(actions, defended)?.guards[told.catalogue] ?? "");
}

export const summaryOf = (actions: Actions, defended: Defended) => textOf(actions, defended)?.summary ?? "";

/** Each source once. */
export function sourcesOf(actions: Actions, defended: Defended): readonly Source[] {
  const all = textOf(actions, defended)?.sources ?? [];
  return all.filter(
    ({ title, year }, index) =>
      all.findIndex((other) => other.title === title && other.year === year) === index,
  );
}

const KINDS: readonly Kind[] = ["terminaux", "reseaux", "centres", "usages", "gouvernance"];

/** The sign an action bears: its first tier. */
export function kindOf(actions: Actions, defended: Defended): Kind {
  const tiers = textOf(actions, defended)?.tiers ?? [];
  return KINDS.find((kind) => kind === tiers[0]) ?? "gouvernance";
}
