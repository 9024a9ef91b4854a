/** The files of a discovery site, beside its page: what can be played, and each workshop once it is chosen. */
import type { DiscoveryContent, DiscoveryEntry, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import { siteUrl } from "../site.ts";

const TRIES = 3;
const PAUSE_MS = 600;

async function ask(file: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(siteUrl(`/${file}`)).catch(() => undefined);
    if (answer?.ok) return answer;
    if (attempt >= TRIES) throw new Error(`${file}: ${answer?.status ?? "no answer"}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

// Our own JSON, written by the build from these very types.
export const fetchIndex = async () => (await (await ask("content/index.json")).json()) as DiscoveryIndex;

/** A workshop is compressed by the build: its reader comes with it. */
export async function fetchContent({ file }: DiscoveryEntry): Promise<DiscoveryContent> {
  const [answer, { unpacked }] = await Promise.all([ask(file), import("./unpacked.ts")]);
  return JSON.parse(unpacked(new Uint8Array(await answer.arrayBuffer()))) as DiscoveryContent;
}
