/** Before Colyseus sees it: an unknown code is answered in the reader's language and counted against the address. */
import type { RequestHandler } from "express";
import { HttpRefusal, refuse } from "./answer.ts";
import type { ApiParts } from "./sessions.ts";

export function guardMatchmaking({ sessions, lookups }: Pick<ApiParts, "sessions" | "lookups">): RequestHandler {
  return (request, response, next) => {
    const code = /^\/matchmake\/joinById\/([^/]+)/.exec(request.path)?.[1];
    if (code === undefined || sessions.find(code)) next();
    else refuse(request, response, lookups.failed(request, new HttpRefusal(404, "session-unknown", { code })));
  };
}
