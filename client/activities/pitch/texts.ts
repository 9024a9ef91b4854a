/** The texts of a pitch: actions, cards of roles, and the sentences people wrote. */
import type { Objection, Pleaded } from "../../../game/activities/pitch/state.ts";
import type { Role } from "../../../game/activities/pitch/terms.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import { locale } from "../../text/texts.ts";

interface Figure {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: number | null;
  readonly title: string;
}

interface ActionText {
  readonly title: string;
  readonly summary: string;
  readonly indicator: string;
  readonly figures: readonly Figure[];
}

interface RoleText {
  readonly id: Role;
  readonly name: string;
  readonly cares: string;
  readonly concerns: readonly string[];
}

type Word = (id: string | null | undefined) => string;
type Leaf = (id: string) => Promise<unknown>;

/** What every part of a pitch reads. */
export interface Reading {
  readonly word: Word;
  /** Empty until they come. */
  readonly actions: Readonly<Record<string, ActionText>>;
  readonly roles: readonly RoleText[];
}

export function useReading(leaf: Leaf, word: Word, pleaded: readonly Pleaded[]): Reading {
  const ids = [...new Set(pleaded.flatMap(({ action }) => action ?? []))].sort();
  const actions = useLoaded(ids.join(" "), async () => {
    const texts = ids.map(async (id) => [id, await keepAsking<ActionText>(() => leaf(`a-${id}`))] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
  const roles = useLoaded("roles", () => keepAsking<readonly RoleText[]>(() => leaf("roles")));
  return { word, actions: useLast(actions) ?? {}, roles: useLast(roles) ?? [] };
}

const textOf = ({ actions }: Reading, { action }: Pleaded) => (action === null ? undefined : actions[action]);

/** Until its text is there, or once its words are erased, an action has no other name than a dash. */
export const titleOf = (reading: Reading, pleaded: Pleaded): string =>
  (pleaded.worded?.[locale.value] ?? textOf(reading, pleaded)?.title ?? reading.word(pleaded.title)) || "–";

export const summaryOf = (reading: Reading, pleaded: Pleaded): string =>
  textOf(reading, pleaded)?.summary ?? "";

export const figuresOf = (reading: Reading, pleaded: Pleaded): readonly Figure[] =>
  textOf(reading, pleaded)?.figures ?? [];

export const cardOf = ({ roles }: Reading, role: Role | null): RoleText | undefined =>
  roles.find(({ id }) => id === role);

export const roleName = (reading: Reading, role: Role): string => cardOf(reading, role)?.name ?? "";

export function objectionText(reading: Reading, { role, told }: Objection): string {
  return "words" in told ? reading.word(told.words) : (cardOf(reading, role)?.concerns[told.card] ?? "");
}
