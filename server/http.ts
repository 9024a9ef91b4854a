/** The HTTP side around the API: security headers, health, the client's files and the house's pictures. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { Application, ErrorRequestHandler, RequestHandler } from "express";
import sirv from "sirv";
import type { Mention } from "../game/declarations/mention.ts";
import { HttpRefusal, refuse } from "./api/answer.ts";
import { COUNCIL_FILES } from "./documents/council/index.ts";
import { packedDrawings } from "./packed-drawings.ts";

/** @param inline hashes of the scripts that the page itself holds */
const policyWith = (inline: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'", // covers ws:// and wss:// of the same host
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Hashes, as a policy names them, of what the built page runs before it is painted: any other script is refused. */
export function inlineScripts(directory: string): readonly string[] {
  const path = join(directory, "index.html");
  if (!existsSync(path)) return [];
  const scripts = readFileSync(path, "utf8").matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g);
  return [...scripts].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

/** @param inline of `inlineScripts` */
export function securityHeaders(inline: readonly string[]): (response: ServerResponse) => void {
  const policy = policyWith(inline);
  return (response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  };
}

interface PageWritten {
  /** What the site is mounted under, empty at the root. */
  readonly mount: string;
  /** What the foot of every door announces, asked for each time as it ends on a day; undefined when it is as built. */
  readonly mention: (() => Mention) | undefined;
}

/** Serves dist/: .br and .gz made by the build, a year for hashed files, revalidation for the page, written for this server where it must be. */
export function builtClient(directory: string, { mount, mention }: PageWritten): RequestHandler {
  const isAsBuilt = mount === "" && mention === undefined;
  const files = builtFiles(directory, isAsBuilt);
  if (isAsBuilt) return files;
  const page = readFileSync(join(directory, "index.html"), "utf8")
    .replace('data-mount=""', `data-mount="${mount}"`)
    .replaceAll('"/assets/', `"${mount}/assets/`);
  const written = () =>
    page.replace('data-accessibility="none"', `data-accessibility="${mention?.() ?? "none"}"`);
  return (request, response, next) =>
    void files(request, response, () => {
      if (/\.\w+$/.test(request.path)) next();
      else response.set("Cache-Control", "no-cache").type("html").send(written());
    });
}

/** @param hasPage whether any other path is answered by the page as it was built */
function builtFiles(directory: string, hasPage: boolean): RequestHandler {
  return sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    single: hasPage,
    ...(!hasPage && { extensions: [] }),
    setHeaders: (response, path) => {
      const isHashed = path.startsWith("/assets/");
      response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

/** Pictures, fonts and sounds under /art; they change with a release only. */
export function artFiles(directory: string): RequestHandler {
  const [drawings, files] = [packedDrawings(directory), sirv(directory, { etag: true, maxAge: 86_400 })];
  return (request, response, next) => void drawings(request, response, () => files(request, response, next));
}

/** The style sheets of the printable roadmap and of the posters, and what shows slides one by one. */
export function addPrintStyle(app: Application, root: string): void {
  for (const [name, path] of Object.entries(COUNCIL_FILES))
    app.get(`/${name}`, (_request, response) => {
      response.sendFile(path);
    });
  for (const name of ["print.css", "charter.css", "notice.css"])
    app.get(`/${name}`, (_request, response) => {
      response.sendFile(join(root, "server/documents", name));
    });
}

export function addHealth(app: Application, version: string): void {
  app.get("/healthz", (_request, response) => {
    response.json({ status: "ok", version });
  });
}

/** Until live sessions are back, phones and pages are asked to come again. */
export function waitUntil(isReady: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (isReady() || !request.path.startsWith("/api/")) next();
    else refuse(request, response, new HttpRefusal(503, "starting"));
  };
}

export const unknownApi: RequestHandler = (request, response) =>
  refuse(request, response, new HttpRefusal(404, "not-found"));

/** A body that could not be read: the asker's fault, said as such. */
export const brokenRequest: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status =
    typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  if (status === 413) refuse(request, response, new HttpRefusal(413, "too-large"));
  else if (status >= 400 && status < 500)
    refuse(request, response, new HttpRefusal(400, "invalid", { detail: "JSON" }));
  else refuse(request, response, new HttpRefusal(500, "internal"));
};

export const clientFolder = (root: string) => join(root, "dist");
