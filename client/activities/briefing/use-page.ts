/** Fetches the page of a briefing. */
import { useLoaded } from "../../app/loaded.ts";
import { pageIn, type BriefingPage } from "./page.ts";

const PAUSE_MS = 3_000;
const TRIES = 40;

/** @returns undefined until it is there; it keeps asking, since the Wi-Fi may come back two minutes later */
export function useBriefingPage(leaf: (id: string) => Promise<unknown>): BriefingPage | undefined {
  return useLoaded("page", async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return pageIn(await leaf("page"));
      } catch (error) {
        if (attempt >= TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  });
}
