/** What the front page asks of the server about a mandate: the estates on offer, and what the model says of a choice. */
import { ask, hasKeys, isBilingual, type Outcome } from "../ask.ts";
import type { MandateChoice } from "./draft.ts";
import { isMode, type Mode, type Words } from "./offer.ts";

export interface EstateOffer {
  readonly id: string;
  readonly name: Words;
  readonly mode: Mode;
  readonly agents: number;
  readonly hypothesis: Words;
  /** kgCO2e a year; null while the server has no factor. */
  readonly perAgentKg: { readonly low: number; readonly value: number; readonly high: number } | null;
}

export interface Preview {
  readonly estate: EstateOffer & {
    /** What own counts did not say, and the model took in proportion. */
    readonly scaled: Readonly<Record<string, number>>;
    /** In the page's language. */
    readonly warnings: readonly string[];
  };
  readonly sources: Readonly<Record<"facts" | "hypotheses" | "from" | "to", number>>;
}

const isRange = (value: unknown) =>
  value === null ||
  (hasKeys(value, "low", "value", "high") &&
    [value.low, value.value, value.high].every((end) => typeof end === "number"));

const isEstate = (value: unknown): value is EstateOffer =>
  hasKeys(value, "id", "name", "mode", "agents", "hypothesis", "perAgentKg") &&
  typeof value.id === "string" &&
  isBilingual(value.name) &&
  isMode(value.mode) &&
  typeof value.agents === "number" &&
  isBilingual(value.hypothesis) &&
  isRange(value.perAgentKg);

const isPreview = (value: unknown): value is Preview =>
  hasKeys(value, "estate", "sources") &&
  isEstate(value.estate) &&
  hasKeys(value.estate, "scaled", "warnings") &&
  Array.isArray(value.estate.warnings) &&
  hasKeys(value.sources, "facts", "hypotheses", "from", "to");

export function listEstates(): Promise<Outcome<EstateOffer[]>> {
  return ask("/api/estates", {}, (body) => (Array.isArray(body) && body.every(isEstate) ? body : undefined));
}

/** Computed there: the model's factors and an estate's checks would weigh more here than the question. */
export function previewMandate(scenario: string, mandate: MandateChoice): Promise<Outcome<Preview>> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ scenario, mandate }),
  };
  return ask("/api/mandate/preview", request, (body) => (isPreview(body) ? body : undefined));
}
