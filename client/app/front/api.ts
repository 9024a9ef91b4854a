/** What the front page asks of the server: the list of workshops, and a new session. */
import type { Locale } from "../../text/texts.ts";
import { ask, hasKeys, isBilingual, type Outcome } from "./ask.ts";
import type { MandateChoice } from "./mandate/draft.ts";
import { isMandateOffer, type MandateOffer } from "./mandate/offer.ts";

export interface PhaseOffer {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly minutes: number;
  readonly isOptional: boolean;
}

export interface ScenarioOffer {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly summary: Readonly<Record<Locale, string>>;
  readonly minutes: number;
  /** Tables it is made for. */
  readonly tables: number;
  /** Null when no phase is one. */
  readonly mandate: MandateOffer | null;
  /** Whether it plays a cleanup, where somebody answers for the archives. */
  readonly asksArchives: boolean;
  readonly phases: readonly PhaseOffer[];
}

export interface NewSession {
  readonly scenario: string;
  readonly title?: string;
  readonly tables: number;
  readonly locale: Locale;
  readonly mandate?: MandateChoice;
  /** Who answers for the archives. */
  readonly contact?: string;
  /** Optional phases left out. */
  readonly without?: readonly string[];
  readonly isTrial?: boolean;
}

export interface CreatedSession {
  readonly code: string;
  readonly joinUrl: string;
  readonly consoleUrl: string;
  readonly screenUrl: string;
}

export function listScenarios(): Promise<Outcome<ScenarioOffer[]>> {
  return ask("/api/scenarios", {}, (body) => (Array.isArray(body) && body.every(isOffer) ? body : undefined));
}

/** @param creationKey asked for from any device but the server itself */
export function createSession(session: NewSession, creationKey: string): Promise<Outcome<CreatedSession>> {
  const authorization = creationKey === "" ? {} : { authorization: `Bearer ${creationKey}` };
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization },
    body: JSON.stringify(session),
  };
  return ask("/api/sessions", request, (body) => (isCreated(body) ? body : undefined));
}

const isOffer = (value: unknown): value is ScenarioOffer =>
  hasKeys(value, "id", "title", "summary", "minutes", "tables", "mandate", "asksArchives", "phases") &&
  typeof value.id === "string" &&
  isBilingual(value.title) &&
  isBilingual(value.summary) &&
  typeof value.minutes === "number" &&
  typeof value.tables === "number" &&
  typeof value.asksArchives === "boolean" &&
  (value.mandate === null || isMandateOffer(value.mandate)) &&
  Array.isArray(value.phases) &&
  value.phases.every(isPhaseOffer);

const isPhaseOffer = (value: unknown): value is PhaseOffer =>
  hasKeys(value, "id", "title", "minutes", "isOptional") &&
  typeof value.id === "string" &&
  isBilingual(value.title) &&
  typeof value.minutes === "number" &&
  typeof value.isOptional === "boolean";

const isCreated = (value: unknown): value is CreatedSession =>
  hasKeys(value, "code", "joinUrl", "consoleUrl", "screenUrl") &&
  [value.code, value.joinUrl, value.consoleUrl, value.screenUrl].every((text) => typeof text === "string");
