/** The texts of a mandate as its leaves bring them to the room (game/activities/mandate/leaves.ts). */
import { useLoaded } from "../../app/loaded.ts";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";

type Leaf = (id: string) => Promise<unknown>;

export interface NewsText {
  readonly title: string;
  readonly text: string;
  /** File name in assets/pieces, when the author chose one. */
  readonly piece?: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly price: number;
    readonly days: number;
  }[];
}

export interface ActionText {
  readonly title: string;
  readonly rebound: string;
  readonly guards: readonly string[];
  readonly tiers: readonly string[];
}

const PAUSE_MS = 3_000;
const TRIES = 40;

/** A room's Wi-Fi comes back after minutes: the text must come with it. */
async function keepAsking<T>(load: () => Promise<unknown>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await load()) as T;
    } catch (error) {
      if (attempt >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

export const useNews = (leaf: Leaf, id: string | null) =>
  useLoaded<NewsText | undefined>(id ?? "", () =>
    id === null ? Promise.resolve(undefined) : keepAsking<NewsText>(() => leaf(`n-${id}`)),
  );

/** Names of the levers that may be sealed, by id. */
export const useLevers = (leaf: Leaf) =>
  useLoaded("levers", async () => {
    const levers = await keepAsking<readonly { id: string; label: string }[]>(() => leaf("levers"));
    return Object.fromEntries(levers.map(({ id, label }) => [id, label]));
  });

/** The actions of some ids, by id; those that were already read stay read. */
export const useActions = (leaf: Leaf, ids: readonly string[]) =>
  useLoaded([...new Set(ids)].sort().join(" "), async () => {
    const texts = [...new Set(ids)].map(
      async (id) => [id, await keepAsking<ActionText>(() => leaf(`a-${id}`))] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  });

export type Actions = Readonly<Record<string, ActionText>>;

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);

/** The tier whose sign an action bears: its first. */
export const tierOf = (action: ActionText | undefined): Tier | "gouvernance" =>
  action?.tiers.find(isTier) ?? "gouvernance";
