/** What every request meets first, Colyseus's own routes included: security headers, and a limit to what they send. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "../http.ts";
import { PEER_HEADERS } from "../processes/peer-headers.ts";
import { HttpRefusal } from "./answer.ts";
import { refuseRaw, type Guard } from "./matchmaking.ts";

/** Somebody who joins sends a name of door and at most twelve secrets. */
const JOINING_BYTES = 16 * 1024;

export interface Guarding {
  /** Whether another process of ours hands this request on. */
  readonly isPeer: (request: IncomingMessage) => boolean;
  /** Vite's pages have scripts and styles that our policy refuses. */
  readonly isDevelopment: boolean;
  /** Hashes of the scripts that the page itself holds. */
  readonly inline: readonly string[];
}

export function guarding({ isPeer, isDevelopment, inline }: Guarding): Guard {
  const secure = securityHeaders(inline);
  return (request, response) => {
    // Anybody may write these headers; only a process of ours is believed.
    if (!isPeer(request)) for (const name of PEER_HEADERS) Reflect.deleteProperty(request.headers, name);
    if (!isDevelopment) secure(response);
    return isTooLarge(request, response);
  };
}

/** Our API limits its bodies by itself; Colyseus's matchmaking reads whatever comes. */
function isTooLarge(request: IncomingMessage, response: ServerResponse): boolean {
  if (!request.url?.startsWith("/matchmake/")) return false;
  const { "content-length": length, "transfer-encoding": chunked } = request.headers;
  if (chunked === undefined && Number(length ?? 0) <= JOINING_BYTES) return false;
  response.setHeader("Connection", "close"); // the rest of the body is not read
  return refuseRaw(request, response, new HttpRefusal(413, "too-large"));
}
