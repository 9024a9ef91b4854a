/** What a fiche's page asks beside the workspace: what the model says of it, and the library of indicators. */
import type { Silence } from "../../../game/workspace/estimate.ts";
import { ask, hasKeys } from "../front/ask.ts";
import type { Gain } from "./gain-in-words.ts";

export interface Estimated {
  /** Which change of the estate; null until somebody says. */
  readonly change: string | null;
  readonly isFromWorkshop: boolean;
  readonly changes: readonly { readonly id: string; readonly label: string; readonly theme: string | null }[];
  readonly estate: string | null;
  readonly estates: readonly {
    readonly id: string;
    readonly name: string;
    readonly agents: number;
    readonly isOwn: boolean;
  }[];
  readonly said:
    | {
        readonly kind: "gain";
        readonly gain: Gain;
        readonly gainMatter: Gain | null;
        readonly steps: readonly string[];
      }
    | { readonly kind: "silent"; readonly why: Silence }
    | { readonly kind: "ask"; readonly what: "change" | "estate" };
  readonly rebound: {
    readonly text: string;
    readonly guards: readonly string[];
    readonly documented: string | null;
  } | null;
}

const isEstimated = (body: unknown): body is Estimated =>
  hasKeys(body, "change", "changes", "estates", "said", "rebound");

export function askEstimate(
  id: string,
  chosen: { readonly fiche: string; readonly lever: string; readonly estate: string },
) {
  const query = new URLSearchParams(chosen).toString();
  return ask(`/api/workspaces/${id}/estimate?${query}`, {}, (body) => (isEstimated(body) ? body : undefined));
}

/** In the page's language. */
export interface KnownIndicator {
  readonly id: string;
  readonly theme: string;
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  readonly frequency: string;
  readonly suits: readonly string[];
}

const areIndicators = (body: unknown): body is readonly KnownIndicator[] =>
  Array.isArray(body) && body.every((one) => hasKeys(one, "id", "theme", "name", "formula", "suits"));

export const askIndicators = () =>
  ask("/api/indicators", {}, (body) => (areIndicators(body) ? body : undefined));
