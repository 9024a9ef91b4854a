/** Before Colyseus sees a request: an unknown code is answered in the reader's language and counted against the address. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { localeOf, sentence } from "../text/sentences.ts";
import { HttpRefusal } from "./answer.ts";
import { notHere, type ApiParts } from "./sessions.ts";

/** @returns whether the request was answered here */
export type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

export function guardMatchmaking(
  { sessions, lookups, terms }: Pick<ApiParts, "sessions" | "lookups" | "terms">,
  isReady: () => boolean,
): Guard {
  return (request, response) => {
    const path = request.url ?? "";
    if (!path.startsWith("/matchmake/")) return false;
    const code = /^\/matchmake\/joinById\/([^/?]+)/.exec(path)?.[1];
    if (!isReady()) return refuseRaw(request, response, new HttpRefusal(503, "starting"));
    if (code === undefined) return refuseRaw(request, response, new HttpRefusal(404, "not-found"));
    if (sessions.find(code)) return false;
    return refuseRaw(request, response, lookups.failed(request, notHere(code, terms)));
  };
}

/** Where Express is not there to answer. */
export function refuseRaw(
  request: IncomingMessage,
  response: ServerResponse,
  { status, key, values }: HttpRefusal,
): true {
  const message = sentence(localeOf(request.headers["accept-language"]), key, values);
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ refusal: key, message }));
  return true;
}
