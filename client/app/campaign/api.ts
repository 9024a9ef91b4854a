/** What the pages of a campaign ask of the server. */
import type { Everyone } from "../../../game/campaign/views.ts";
import type { Localised } from "../../../game/scenario/localise.ts";
import { locale } from "../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../front/ask.ts";

export type CampaignRead = Localised<Everyone>;
export type MissionRead = CampaignRead["missions"][number];

export interface OwnRow {
  readonly id: string;
  readonly mission: string;
  readonly day: string;
  readonly amount: number;
}

/** `asked`: the count is unlikely, and waits for a yes. */
export type Answer = { readonly kind: "taken" } | { readonly kind: "asked"; readonly ask: number };

const isCampaign = (body: unknown): body is CampaignRead =>
  hasKeys(body, "title", "missions", "teams", "gauge", "standings");
const isAnswer = (body: unknown): body is Answer => hasKeys(body, "kind");
const areRows = (body: unknown): body is { readonly rows: readonly OwnRow[] } =>
  hasKeys(body, "rows") && Array.isArray(body.rows);

const json = { "content-type": "application/json" };
const post = <T>(path: string, body: unknown, read: (body: unknown) => T | undefined): Promise<Outcome<T>> =>
  ask(path, { method: "POST", headers: json, body: JSON.stringify(body) }, read);
const at = (id: string, path: string) => `/api/campaigns/${id}${path}`;

export const askId = (code: string) =>
  ask(`/api/campaigns/by-code/${encodeURIComponent(code)}`, {}, (body) =>
    hasKeys(body, "id") ? String(body.id) : undefined,
  );

export const askEveryone = (id: string) =>
  ask(at(id, `/everyone.${locale.value}.json`), {}, (body) => (isCampaign(body) ? body : undefined));

type GaugeRead = Pick<CampaignRead, "gauge" | "today" | "isRanked">;
const isGauge = (body: unknown): body is GaugeRead => hasKeys(body, "gauge", "today", "isRanked");

/** What moves while one looks. */
export const askGauge = (id: string) =>
  ask(at(id, "/gauge.json"), {}, (body) => (isGauge(body) ? body : undefined));

export const askMine = (id: string, device: string) =>
  post(at(id, "/mine"), { device }, (body) => (areRows(body) ? body.rows : undefined));

interface Saying extends OwnRow {
  readonly team: string;
  readonly device: string;
  readonly isSure: boolean;
}

export const sayDone = (id: string, saying: Saying) =>
  post(at(id, "/declarations"), saying, (body) => (isAnswer(body) ? body : undefined));

export const takeBack = (id: string, row: string, device: string) =>
  post(at(id, `/declarations/${row}/withdraw`), { device }, () => true);
