/** Keys: random, shown once, kept only as hashes, compared in constant time; a browser holds them in a cookie. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { SessionRow } from "../journal/store.ts";
import { sha256 } from "./live-session.ts";
import { headerOf } from "./recovery.ts";

export const newKey = () => randomBytes(18).toString("base64url");

/**
 * The key of a door that the facilitator may hand on: made from theirs, so that any console can show its link
 * while the server keeps only hashes.
 */
export const derivedKey = (
  facilitatorKey: string,
  role: "screen" | "reader" | "results" | `captain ${string}` | `relay ${string}`,
) => createHmac("sha256", facilitatorKey).update(`trois-tiers ${role}`).digest("base64url").slice(0, 24);

export function opens(key: string | undefined, hash: string): boolean {
  if (key === undefined || key === "") return false;
  return timingSafeEqual(Buffer.from(sha256(key), "hex"), Buffer.from(hash, "hex"));
}

/** Name of the cookie that holds the key of a session, a form, a workspace or a campaign; a facilitator and an écran may share a browser. */
export const cookieName = (code: string, role: "console" | "screen" | "form" | "workspace" | "campaign") =>
  `tt-${role}-${code}`;

export function cookieValue(headers: Headers, name: string): string | undefined {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name) return value;
  }
  return undefined;
}

/** The key a console came with. */
export const consoleKey = (row: SessionRow, headers: Headers, key?: string) =>
  key ?? cookieValue(headers, cookieName(row.code, "console"));

export function isFacilitator(row: SessionRow, headers: Headers, key?: string): boolean {
  return opens(consoleKey(row, headers, key), row.facilitatorKeyHash);
}

/** A co-facilitator who looks on without steering, or the facilitator. */
export function mayRead(row: SessionRow, headers: Headers, key?: string): boolean {
  const { readerKeyHash } = headerOf(row);
  const held = consoleKey(row, headers, key);
  return (readerKeyHash !== undefined && opens(held, readerKeyHash)) || opens(held, row.facilitatorKeyHash);
}

/** The écran's key, or the facilitator's. */
export function mayWatch(row: SessionRow, headers: Headers, key?: string): boolean {
  const held = key ?? cookieValue(headers, cookieName(row.code, "screen"));
  return (
    opens(held, row.screenKeyHash) || opens(held, row.facilitatorKeyHash) || isFacilitator(row, headers, key)
  );
}
