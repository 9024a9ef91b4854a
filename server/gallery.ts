/** The addresses of the gallery, in development and in the tests that look at it: the product is built without them. */
import { join } from "node:path";
import type { RequestHandler } from "express";
import sirv from "sirv";

const SESSIONS = "/galerie/parties/";

/** @returns what stands before the handler that serves the client's files, `gallery/index.html` among them */
export function galleryAddresses(root: string): RequestHandler {
  const sessions = sirv(join(root, "tests/replays"), { dev: true });
  return (request, response, next) => {
    const [path = "", ...query] = request.url.split("?");
    if (path.startsWith(SESSIONS)) {
      request.url = `/${path.slice(SESSIONS.length)}`;
      sessions(request, response, next);
      return;
    }
    if (path === "/galerie" || path === "/galerie/")
      request.url = ["/gallery/index.html", ...query].join("?");
    next();
  };
}
