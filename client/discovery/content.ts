/** The files of a discovery site, beside its page: what can be played, and each workshop once it is chosen. */
import type { DiscoveryContent, DiscoveryEntry, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import { siteUrl } from "../site.ts";

const TRIES = 3;
const PAUSE_MS = 600;

async function fetchJson(file: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(siteUrl(`/${file}`)).catch(() => undefined);
    if (answer?.ok) return answer.json();
    if (attempt >= TRIES) throw new Error(`${file}: ${answer?.status ?? "no answer"}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

// Our own JSON, written by the build from these very types.
export const fetchIndex = () => fetchJson("content/index.json") as Promise<DiscoveryIndex>;

export const fetchContent = ({ file }: DiscoveryEntry) => fetchJson(file) as Promise<DiscoveryContent>;
