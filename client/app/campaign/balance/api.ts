/** What the balance and the way into a roadmap ask of the server. */
import type { Block } from "../../../../game/roadmap/tree.ts";
import type { Theme } from "../../../../game/scenario/themes.ts";
import { locale } from "../../../text/texts.ts";
import { ask, hasKeys } from "../../front/ask.ts";

const isPage = (body: unknown): body is { readonly blocks: readonly Block[] } =>
  hasKeys(body, "blocks") && Array.isArray(body.blocks);

export const askBalance = (id: string) =>
  ask(`/api/campaigns/${id}/balance-page.${locale.value}.json`, {}, (body) =>
    isPage(body) ? body.blocks : undefined,
  );

interface Held {
  readonly title: string;
  /** People who noted it; at least so many where a team's are too few to be told. */
  readonly count: number;
  readonly isAtLeast: boolean;
  readonly amount: number;
  readonly unit: string;
}
export interface ActionShown {
  readonly kind: "action";
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly missions: readonly Held[];
}
export interface IdeaShown {
  readonly kind: "idea";
  readonly id: string;
  readonly text: string;
  readonly votes: number;
}
export interface Entries {
  readonly threshold: { readonly people: number; readonly percent: number };
  readonly entries: readonly (ActionShown | IdeaShown)[];
}

const areEntries = (body: unknown): body is Entries => hasKeys(body, "threshold", "entries");

export const askEntries = (id: string) =>
  ask(`/api/campaigns/${id}/entries.${locale.value}.json`, {}, (body) =>
    areEntries(body) ? body : undefined,
  );

export interface Target {
  readonly id: string;
  readonly key: string;
}
export interface Chosen {
  readonly id: string;
  readonly theme?: Theme;
}
export interface Brought {
  readonly fresh: number;
  readonly there: number;
  readonly url: string;
}
interface Bringing {
  readonly author: string;
  readonly chosen: readonly Chosen[];
  /** null: a new roadmap. */
  readonly workspace: Target | null;
}

const isBrought = (body: unknown): body is Brought => hasKeys(body, "fresh", "there", "url");

export const bringEntries = (id: string, bringing: Bringing) =>
  ask(
    `/api/campaigns/${id}/roadmap`,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...bringing, locale: locale.value }),
    },
    (body) => (isBrought(body) ? body : undefined),
  );

/** The roadmap as it is, to be kept before anything enters it. */
export const askWhole = ({ id, key }: Target) =>
  ask(`/api/workspaces/${id}/roadmap?format=json`, { headers: { authorization: `Bearer ${key}` } }, (body) =>
    JSON.stringify(body, null, 2),
  );

/** What a person pasted; undefined when it is no whole link of a roadmap. */
export function targetIn(pasted: string): Target | undefined {
  const [, id, key] = /\/feuille-de-route\/([2-9a-hjkmnp-z]{12})[^#\s]*#(\S+)$/u.exec(pasted.trim()) ?? [];
  return id === undefined || key === undefined ? undefined : { id, key };
}
