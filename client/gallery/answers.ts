/** What a server would answer to the pages of the gallery: a few samples, what one really answered, « not found » for the rest. */
import { siteUrl } from "../site.ts";
import recorded from "./recorded.json";
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

/** By `tests/e2e/gallery-answers.ts`, in French: other languages read it too. */
const RECORDED: Readonly<Record<string, unknown>> = recorded.answers;

function recordedAt({ pathname, search }: URL): unknown {
  const asked = (pathname + search).replace(/\.\w\w\.json/, ".fr.json").replace(/locale=\w\w/, "locale=fr");
  return Object.entries(RECORDED).find(([path]) => siteUrl(path) === asked)?.[1];
}

const sent = (body: unknown, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** In the place of the page's own way to a server: drawings and sentences are still fetched. */
export function answerAlone(): void {
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    const url = new URL(address, location.href);
    const { pathname } = url;
    const sample = Object.entries(SAMPLES).find(([path]) => siteUrl(path) === pathname);
    const known = sample?.[1] ?? recordedAt(url);
    if (known !== undefined) return Promise.resolve(sent(known, 200));
    if (pathname.startsWith(siteUrl("/api/")))
      return Promise.resolve(sent({ refusal: "session-unknown" }, 404));
    return real(input, init);
  };
}
