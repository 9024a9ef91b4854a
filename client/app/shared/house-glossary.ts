/** The glossary that this page's own server holds, for texts that bring none with them. */
import { siteUrl } from "../../site.ts";
import { locale, type Locale } from "../../text/texts.ts";
import type { Term } from "./gloss.ts";

const asked = new Map<Locale, Promise<readonly Term[]>>();
let isServed = false;

/** Told by a page that a server stands behind: the discovery site and the gallery have none to ask. */
export function serveGlossary(): void {
  isServed = true;
}

/** Asked once a language; without it, sentences stay plain. */
export function houseGlossary(): Promise<readonly Term[]> {
  const language = locale.value;
  const known = asked.get(language);
  if (known || !isServed) return known ?? Promise.resolve([]);
  const asking = ask(language);
  asked.set(language, asking);
  // The network of a room comes back: the next sentence asks again.
  asking.catch(() => asked.delete(language));
  return asking;
}

async function ask(language: Locale): Promise<readonly Term[]> {
  const response = await fetch(siteUrl("/api/glossary"), { headers: { "accept-language": language } });
  if (!response.ok) throw new Error(`no glossary: ${response.status}`);
  return (await response.json()) as readonly Term[];
}
