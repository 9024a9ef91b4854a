/** The way into the console: a key, given by the link or pasted, becomes a cookie that no script can read. */
import { locale } from "../../text/texts.ts";
import { siteUrl } from "../../site.ts";

/** `message`: why the door stays closed, in the page's language. */
export type Entry = { readonly isOpen: true } | { readonly isOpen: false; readonly message: string };

const PAUSE_MS = 1_500;

/** Tries until the server answers; `unreadable` is said when its answer has no sentence. */
export async function enter(code: string, key: string, unreadable: string): Promise<Entry> {
  for (;;) {
    const response = await post(code, key);
    if (response?.ok) return { isOpen: true };
    if (response && response.status < 500)
      return { isOpen: false, message: await messageOf(response, unreadable) };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** @returns undefined when the network failed */
async function post(code: string, key: string): Promise<Response | undefined> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": locale.value },
    body: JSON.stringify({ role: "console", key }),
  };
  return fetch(siteUrl(`/api/sessions/${code}/enter`), request).catch(() => undefined);
}

async function messageOf(response: Response, unreadable: string): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null && "message" in body && typeof body.message === "string"
    ? body.message
    : unreadable;
}
