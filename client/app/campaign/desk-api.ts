/** What captains and the organiser ask of the server. */
import type { Campaign, CampaignChange } from "../../../game/campaign/schema.ts";
import type { CaptainReads } from "../../../game/campaign/views.ts";
import type { Localised } from "../../../game/scenario/localise.ts";
import { locale } from "../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../front/ask.ts";
import type { CampaignRead } from "./api.ts";

export interface Desk {
  readonly role: "organiser" | "reader" | "captain" | "relay";
  readonly code: string;
  readonly everyone: CampaignRead;
  /** Of a captain's own team. */
  readonly captain: Localised<CaptainReads> | null;
  readonly teams: readonly Campaign["teams"][string][];
  readonly ideas: readonly Campaign["ideas"][string][];
  /** Things declared so far. */
  readonly rows: number;
}

/** As the pages of the desk hold it. */
export interface OpenDesk {
  readonly id: string;
  readonly desk: Desk;
  readonly reload: () => Promise<void>;
}

export type Captain = NonNullable<Desk["captain"]>;

export interface Links {
  readonly people: string;
  readonly readers: string;
  readonly captains: readonly { readonly team: string; readonly url: string }[];
}

export interface CampaignOffer {
  readonly id: string;
  readonly title: string;
  readonly weeks: number;
}

const isDesk = (body: unknown): body is Desk => hasKeys(body, "role", "code", "everyone", "captain", "teams");
const areLinks = (body: unknown): body is Links => hasKeys(body, "people", "readers", "captains");
const json = { "content-type": "application/json" };
const post = <T>(path: string, body: unknown, read: (body: unknown) => T | undefined): Promise<Outcome<T>> =>
  ask(path, { method: "POST", headers: json, body: JSON.stringify(body) }, read);
const at = (id: string, path: string) => `/api/campaigns/${id}${path}`;

export const enterDesk = (id: string, key: string) => post(at(id, "/enter"), { key }, () => true);
export const askDesk = (id: string) =>
  ask(at(id, `/desk.${locale.value}.json`), {}, (body) => (isDesk(body) ? body : undefined));
export const askLinks = (id: string) =>
  ask(at(id, "/links"), {}, (body) => (areLinks(body) ? body : undefined));

export const sendChange = (id: string, change: CampaignChange) =>
  post(at(id, "/changes"), { changes: [change] }, (body) =>
    hasKeys(body, "results") && Array.isArray(body.results) ? String(body.results[0]) : undefined,
  );
export const addTeam = (id: string, name: string, people: number) =>
  post(at(id, "/teams"), { name, people }, () => true);
export const sendCorrection = (id: string, correction: { id: string; amount: number; why: string }) =>
  post(at(id, "/corrections"), correction, () => true);

/** What a captain or the organiser changed of a count, the latest first. */
export interface Correction {
  readonly at: string;
  readonly before: number;
  readonly change: {
    readonly mission: string;
    readonly day: string;
    readonly amount: number;
    readonly why: string;
  };
}

const isCorrection = (done: unknown): done is Correction =>
  hasKeys(done, "at", "before", "change", "author") &&
  done.author !== "device" &&
  hasKeys(done.change, "type") &&
  done.change.type === "declaration/correct";

export const askCorrections = (id: string) =>
  ask(at(id, "/changes"), {}, (body) =>
    hasKeys(body, "changes") && Array.isArray(body.changes)
      ? body.changes.filter(isCorrection).reverse()
      : undefined,
  );

const areOffers = (body: unknown): body is { readonly campaigns: readonly CampaignOffer[] } =>
  hasKeys(body, "campaigns") && Array.isArray(body.campaigns);
export const askOffers = () =>
  ask(`/api/campaigns/offers.${locale.value}.json`, {}, (body) =>
    areOffers(body) ? body.campaigns : undefined,
  );

interface NewCampaign {
  readonly scenario: string;
  readonly title: string;
  readonly starts: string;
  readonly teams: readonly { readonly name: string; readonly people: number }[];
  readonly locale: string;
}
export const makeCampaign = (made: NewCampaign, key: string) =>
  ask(
    "/api/campaigns",
    {
      method: "POST",
      headers: { ...json, ...(key !== "" && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(made),
    },
    (body) => (hasKeys(body, "organiserUrl") ? String(body.organiserUrl) : undefined),
  );
