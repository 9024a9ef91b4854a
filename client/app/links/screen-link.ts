/** The écran's own link: the server shows it once, so this browser keeps its key for the facilitator who created the session. */
import { forget, keepText, keptText } from "./kept.ts";
import { readKey } from "./session-address.ts";

const WHAT = "screen-key";

/** @param screenUrl as the server gave it at the creation */
export function keepScreenLink(code: string, screenUrl: string): void {
  const read = readKey(screenUrl);
  if (read) keepText(code, WHAT, read.key);
}

/**
 * At the address that other machines reach: the one at the creation may be this computer's own.
 * @returns undefined on a browser that did not create the session
 */
export function screenLink(code: string, joinUrl: string): string | undefined {
  const key = keptText(code, WHAT);
  return key === "" ? undefined : `${joinUrl.slice(0, joinUrl.lastIndexOf("/"))}/ecran/${code}#${key}`;
}

export const forgetScreenLink = (code: string) => forget(code, WHAT);
