/** What a server would answer to the pages of the gallery: a few samples, and « not found » for the rest. */
import { siteUrl } from "../site.ts";
import { SAMPLE_CODE } from "./sample-link.ts";

const BASE = "http://192.168.1.23:2567";

/** Invented counts: an hour of two tables, without the estimate that the server makes of them. */
const FOOTPRINT = {
  ...{ hasEnded: true, minutes: 61, received: 2_600_000, sent: 340_000 },
  connected: { phone: 330, computer: 62, screen: 61 },
  most: { phone: 6, computer: 1, screen: 1 },
  ...{ estimate: null, facts: [], hypotheses: [] },
};

const SAMPLES: Readonly<Record<string, unknown>> = {
  "/healthz": { status: "ok", version: "0.1.0" },
  "/api/retention": { days: 30, noticeDays: 7, followUpMonths: 13, workspaceMonths: 13, campaignMonths: 13 },
  ...Object.fromEntries(
    ["fr", "en"].map((locale) => [`/api/sessions/${SAMPLE_CODE}/own-footprint.${locale}.json`, FOOTPRINT]),
  ),
  [`/api/sessions/${SAMPLE_CODE}/links`]: {
    join: `${BASE}/${SAMPLE_CODE}`,
    console: `${BASE}/console/${SAMPLE_CODE}#cle`,
    reader: null,
    screen: `${BASE}/ecran/${SAMPLE_CODE}#cle`,
    watch: `${BASE}/voir/${SAMPLE_CODE}`,
  },
};

const sent = (body: unknown, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** In the place of the page's own way to a server: drawings and sentences are still fetched. */
export function answerAlone(): void {
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    const { pathname } = new URL(address, location.href);
    const sample = Object.entries(SAMPLES).find(([path]) => siteUrl(path) === pathname);
    if (sample) return Promise.resolve(sent(sample[1], 200));
    if (pathname.startsWith(siteUrl("/api/")))
      return Promise.resolve(sent({ refusal: "session-unknown" }, 404));
    return real(input, init);
  };
}
