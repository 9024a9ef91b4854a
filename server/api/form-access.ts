/** Finding a form by its id, and who may read its results. */
import { randomInt } from "node:crypto";
import type { Request } from "express";
import { FormBody } from "../../game/forms/schema.ts";
import type { FormRow } from "../journal/form-store.ts";
import type { Store } from "../journal/store.ts";
import type { FormKeeper } from "../retention/forms.ts";
import { cookieName, cookieValue, derivedKey, opens } from "../rooms/listen.ts";
import { bearer, headersOf, HttpRefusal } from "./answer.ts";
import type { AddressLimit } from "./address-limit.ts";
import type { ApiParts } from "./sessions.ts";

export interface FormParts extends ApiParts {
  readonly store: Store;
  readonly formTerms: FormKeeper;
  readonly formAnswers: AddressLimit;
}

export interface OpenForm {
  readonly row: FormRow;
  readonly form: FormBody;
}

const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"; // no 0 o 1 i l
const ID = /^[2-9a-hjkmnp-z]{10}$/;

export const newFormId = () =>
  Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** @throws HttpRefusal 404, counted against the address */
export async function findForm({ store, lookups }: FormParts, request: Request): Promise<OpenForm> {
  const id = String(request.params.id);
  const row = ID.test(id) ? await store.forms.find(id) : undefined;
  if (!row) throw lookups.failed(request, new HttpRefusal(404, "form-unknown"));
  return { row, form: FormBody.parse(JSON.parse(row.body)) };
}

/** Its own key, or that of the console of the session it follows, from which its own was made. */
export const opensForm = ({ keyHash, session }: FormRow, key: string | undefined): boolean =>
  opens(key, keyHash) ||
  (session !== null && key !== undefined && opens(derivedKey(key, "results"), keyHash));

/** The key somebody came with: said, or in a cookie of this form or of its session's console. */
function heldFormKey({ id, session }: FormRow, request: Request): string | undefined {
  const said = bearer(request) ?? cookieValue(headersOf(request), cookieName(id, "form"));
  if (said !== undefined || session === null) return said;
  return cookieValue(headersOf(request), cookieName(session, "console"));
}

/** @throws HttpRefusal 403, counted against the address */
export async function findFormAsOrganiser(parts: FormParts, request: Request): Promise<OpenForm> {
  const found = await findForm(parts, request);
  if (opensForm(found.row, heldFormKey(found.row, request))) return found;
  throw parts.lookups.failed(request, new HttpRefusal(403, "form-key-wrong"));
}

/** Where people answer, and where the organiser reads, weeks later and perhaps elsewhere; the key is in the fragment. */
export const addressesOf = ({ addresses }: FormParts, { row, form }: OpenForm) => {
  const answer = `${addresses.shared()}/${form.kind === "barometer" ? "barometre" : "suivi"}/${row.id}`;
  return { answer, results: (key: string) => `${answer}/resultats#${key}` };
};

export const today = () => new Date().toISOString().slice(0, 10);
