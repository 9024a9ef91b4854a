/** Sessions over HTTP: create, enter with a key, texts by phase, exports. */
import { randomInt } from "node:crypto";
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { LONGEST } from "../../game/activities/cleanup/terms.ts";
import { registry } from "../../game/activities/index.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { Locale } from "../../game/scenario/text.ts";
import { StoreError } from "../journal/store.ts";
import {
  consoleKey,
  cookieName,
  derivedKey,
  headerOf,
  isFacilitator,
  mayRead,
  mayWatch,
  newKey,
  opens,
  RULES_VERSION,
  sha256,
  TRIAL_PACE,
  type LiveSession,
  type LiveSessions,
} from "../rooms/listen.ts";
import { log } from "../observe/log.ts";
import type { Keeper } from "../retention/keeper.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { answering, bearer, headersOf, HttpRefusal, parse } from "./answer.ts";
import type { Addresses } from "./addresses.ts";
import { isFromHere } from "./from-here.ts";
import { inLanguageOf, isOfHouse } from "./in-language.ts";
import type { Lookups } from "./lookups.ts";
import { chosen, languageOf, playable } from "./mandate.ts";
import { sendPacked } from "./packed.ts";
import { isProposed, leaveOut, lightened, offerOf, withContact } from "./preparing.ts";

export interface ApiParts {
  readonly sessions: LiveSessions;
  readonly content: () => ContentFolder;
  readonly addresses: Addresses;
  readonly lookups: Lookups;
  /** Needed from any device but this machine; `open` asks nobody. */
  readonly creationKey: string;
  /** When sessions are erased, and which are. */
  readonly terms: Pick<Keeper, "isErased" | "erasesAt" | "endedAt">;
}

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // no 0 O 1 I L
const newCode = () => Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

const NewSessionBody = z.strictObject({
  scenario: z.string().max(60),
  title: z.string().trim().min(1).max(120).optional(),
  locale: Locale.default("fr"),
  tables: z.int().min(1).max(40).optional(),
  seed: z.string().max(40).optional(),
  /** Bots play at every table, and the clock runs ten times as fast. */
  isTrial: z.boolean().optional(),
  /** Optional phases left out, which the console may put back. */
  without: z.array(z.string().max(60)).max(20).default([]),
  /** Who answers for the archives, when a cleanup is played. */
  contact: z.string().trim().min(1).max(LONGEST.contact).optional(),
  /** Checked apart, so that each mistake is said in the asker's language. */
  mandate: z.unknown().optional(),
});
const EnterBody = z.strictObject({ role: z.enum(["console", "screen"]), key: z.string().max(64) });

export function addSessionRoutes(app: Application, parts: ApiParts): void {
  app.get(
    "/api/scenarios",
    answering((_request, response) => {
      response.json([...parts.content().scenarios.values()].filter(isProposed).map(offerOf));
    }),
  );
  app.post(
    "/api/sessions",
    express.json({ limit: "16kb" }),
    answering(async (request, response) => {
      if (!mayCreate(request, parts)) throw new HttpRefusal(401, "creation-key-needed");
      const body = parse(NewSessionBody, request.body);
      const frozen = lightened(frozenFor(parts.content(), body, languageOf(request)), body.without);
      const { live, facilitatorKey, screenKey } = await openSession(parts, body, frozen);
      await leaveOut(live, body.without);
      const { code } = live.row;
      log("session-created", { session: code, scenario: frozen.scenario });
      const here = parts.addresses.here(request);
      response.status(201).json({
        code,
        joinUrl: `${parts.addresses.shared()}/${code}`,
        consoleUrl: `${here}/console/${code}#${facilitatorKey}`,
        screenUrl: `${here}/ecran/${code}#${screenKey}`,
        facilitatorKey,
      });
    }),
  );
  app.post(
    "/api/sessions/:code/enter",
    express.json({ limit: "4kb" }),
    answering((request, response) => {
      const live = find(parts, request);
      const { role, key } = parse(EnterBody, request.body);
      const none = new Headers();
      const isRight = role === "screen" ? mayWatch(live.row, none, key) : mayRead(live.row, none, key);
      if (!isRight)
        throw parts.lookups.failed(request, new HttpRefusal(403, "key-wrong", { code: live.row.code }));
      response.cookie(cookieName(live.row.code, role), key, {
        httpOnly: true,
        sameSite: "strict",
        ...parts.addresses.cookieFor(request),
      });
      response.status(204).end();
    }),
  );
  addTextRoutes(app, parts);
  addLinksRoute(app, parts);
}

/** Every door's link, for whoever steers: from any console, not only from the browser that made the session. */
function addLinksRoute(app: Application, parts: ApiParts): void {
  app.get(
    "/api/sessions/:code/links",
    answering((request, response) => {
      const live = findAsReader(parts, request);
      // A console that only looks on asks at each load: that is nobody guessing keys.
      if (!isFacilitator(live.row, headersOf(request), bearer(request)))
        throw new HttpRefusal(403, "key-wrong", { code: live.row.code });
      const key = consoleKey(live.row, headersOf(request), bearer(request)) ?? "";
      const here = parts.addresses.here(request);
      const { code } = live.row;
      const linkTo = (role: "screen" | "reader", path: string, hash: string | undefined) => {
        const derived = derivedKey(key, role);
        return hash !== undefined && opens(derived, hash) ? `${here}/${path}/${code}#${derived}` : null;
      };
      cacheFor(response, "private, no-store");
      response.json({
        join: `${parts.addresses.shared()}/${code}`,
        console: `${here}/console/${code}#${key}`,
        reader: linkTo("reader", "console", headerOf(live.row).readerKeyHash),
        screen: linkTo("screen", "ecran", live.row.screenKeyHash),
        watch: `${parts.addresses.shared()}/voir/${code}`,
      });
    }),
  );
}

/** The content is frozen and the code never used again: what was read once never changes. */
const FOR_GOOD = "public, max-age=604800, immutable";

function addTextRoutes(app: Application, parts: ApiParts): void {
  const said = (request: Request, value: unknown) =>
    inLanguageOf(request, value, parts.content().translations);
  app.get(
    "/api/sessions/:code/header.:locale.json",
    answering(async (request, response) => {
      const live = find(parts, request);
      cacheFor(response, "no-cache");
      await sendPacked(request, response, said(request, aroundOf(live, parts)));
    }),
  );
  app.get(
    "/api/sessions/:code/leaves/:phase/:leaf.:locale.json",
    answering(async (request, response) => {
      const live = find(parts, request);
      const { phase: id, leaf } = request.params;
      const phase = live.frozen.phases.find((candidate) => candidate.id === id);
      const shown = phase && live.state.everyone.phases[phase.id];
      if (!phase || typeof leaf !== "string") throw new HttpRefusal(404, "not-found");
      const activity = registry(phase.activity);
      if (shown === undefined || !activity.isOpen(leaf, shown)) throw new HttpRefusal(403, "not-open-yet");
      const leaves = new Map(Object.entries(activity.leaves(phase.config)));
      if (!leaves.has(leaf)) throw new HttpRefusal(404, "not-found");
      cacheFor(response, isOfHouse(request) ? FOR_GOOD : "no-cache");
      await sendPacked(request, response, said(request, leaves.get(leaf)));
    }),
  );
  app.get(
    "/api/sessions/:code/resources.:locale.json",
    answering(async (request, response) => {
      const { resources = [] } = find(parts, request).frozen;
      cacheFor(response, isOfHouse(request) ? FOR_GOOD : "no-cache");
      await sendPacked(request, response, said(request, resources));
    }),
  );
  app.get(
    "/api/sessions/:code/notes.:locale.json",
    answering(async (request, response) => {
      const live = findAsReader(parts, request);
      const notes = Object.fromEntries(live.frozen.phases.map((phase) => [phase.id, phase.notes]));
      cacheFor(response, "private, no-cache");
      await sendPacked(request, response, said(request, notes));
    }),
  );
}

/** What a page says around a session. */
function aroundOf({ row, frozen }: LiveSession, { addresses, terms }: ApiParts) {
  const { title, isTrial } = headerOf(row);
  const { summary, minutes } = frozen;
  return {
    code: row.code,
    title: title || frozen.title,
    ...{ summary, minutes, pace: isTrial === true ? TRIAL_PACE : 1 },
    joinUrl: `${addresses.shared()}/${row.code}`,
    ...{ erasesAt: terms.erasesAt(row.code), endedOn: terms.endedAt(row.code)?.slice(0, 10) ?? null },
    phases: phasesOf(frozen),
  };
}

const phasesOf = ({ phases }: Frozen) =>
  phases.map(({ id, activity, title, minutes, isOptional, isProtected }) => ({
    ...{ id, activity, title, minutes, isOptional, isProtected },
  }));

const cacheFor = (response: { setHeader(name: string, value: string): void }, value: string) =>
  response.setHeader("Cache-Control", value);

/** This machine's own browser needs no key. */
export const mayCreate = (
  request: Request,
  { creationKey, addresses }: Pick<ApiParts, "creationKey" | "addresses">,
): boolean =>
  creationKey === "open" || isFromHere(request, addresses) || opens(bearer(request), sha256(creationKey));

/** What will be played: the scenario as it is, or with its mandate as the facilitator wants it. */
function frozenFor(
  content: ContentFolder,
  { scenario, mandate, contact }: z.output<typeof NewSessionBody>,
  locale: "fr" | "en",
): Frozen {
  const frozen =
    mandate === undefined
      ? playable(content, scenario)
      : chosen(content, { scenario, mandate }, locale).frozen;
  return contact === undefined ? frozen : withContact(frozen, contact);
}

type Opening = Partial<z.output<typeof NewSessionBody>> & { readonly locale: Locale };

/** @returns the session and the keys of its doors, which nobody can ask for again */
export async function openSession({ sessions }: Pick<ApiParts, "sessions">, body: Opening, frozen: Frozen) {
  const facilitatorKey = newKey();
  const screenKey = derivedKey(facilitatorKey, "screen");
  for (;;) {
    const code = newCode();
    try {
      const live = await sessions.create({
        code,
        createdAt: new Date().toISOString(),
        frozen,
        header: {
          format: 1,
          rules: RULES_VERSION,
          seed: body.seed ?? newKey(),
          title: body.title ?? "",
          locale: body.locale,
          tables: body.tables ?? frozen.tables,
          readerKeyHash: sha256(derivedKey(facilitatorKey, "reader")),
          ...(body.isTrial === true && { isTrial: true }),
        },
        facilitatorKeyHash: sha256(facilitatorKey),
        screenKeyHash: sha256(screenKey),
      });
      return { live, facilitatorKey, screenKey };
    } catch (error) {
      if (!(error instanceof StoreError && error.code === "code-taken")) throw error;
    }
  }
}

/** @throws HttpRefusal 404, counted against the address */
export function find({ sessions, lookups, terms }: FindParts, request: Request): LiveSession {
  const code = String(request.params.code).toUpperCase();
  const live = sessions.find(code);
  if (!live) throw lookups.failed(request, notHere(code, terms));
  return live;
}

type FindParts = Pick<ApiParts, "sessions" | "lookups" | "terms">;

/** No session has this code, or one had it. */
export const notHere = (code: string, terms: ApiParts["terms"]) =>
  terms.isErased(code)
    ? new HttpRefusal(410, "erased", { code })
    : new HttpRefusal(404, "session-unknown", { code });

export function findAsFacilitator(parts: FindParts, request: Request): LiveSession {
  const live = find(parts, request);
  if (isFacilitator(live.row, headersOf(request), bearer(request))) return live;
  throw parts.lookups.failed(request, new HttpRefusal(403, "key-wrong", { code: live.row.code }));
}

/** A co-facilitator who only looks on reads the notes and takes the roadmap away. */
export function findAsReader(parts: FindParts, request: Request): LiveSession {
  const live = find(parts, request);
  if (mayRead(live.row, headersOf(request), bearer(request))) return live;
  throw parts.lookups.failed(request, new HttpRefusal(403, "key-wrong", { code: live.row.code }));
}
