/** What a canvas costs the page's own thread, read back from the browser: each redraw, and its rest. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

export const DEVICES = {
  laptop: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  screen: { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 },
} as const;

/** Which canvas: its redraws lie between two marks of that name. */
type Drawn = "board-redraw" | "map-redraw";

/** Milliseconds of the page's own thread in one redraw: what else ran on the machine is left out. */
export class Redraws {
  readonly #events: Readonly<Record<string, unknown>>[] = [];
  readonly #client: CDPSession;
  readonly #drawn: Drawn;

  private constructor(client: CDPSession, drawn: Drawn) {
    [this.#client, this.#drawn] = [client, drawn];
    client.on("Tracing.dataCollected", ({ value }) => this.#events.push(...value));
  }

  static async start(page: Page, drawn: Drawn): Promise<Redraws> {
    const redraws = new Redraws(await page.context().newCDPSession(page), drawn);
    await redraws.#client.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["blink.user_timing"] },
    });
    return redraws;
  }

  /** In the order they were drawn. */
  async stop(): Promise<readonly number[]> {
    const complete = new Promise<void>((resolve) => {
      this.#client.once("Tracing.tracingComplete", () => resolve());
    });
    await this.#client.send("Tracing.end");
    await complete;
    // `tts` is the thread's own time, in microseconds.
    const at = (name: string) =>
      this.#events.flatMap((event) => (event.name === name ? [Number(event.tts)] : []));
    const ends = at(`${this.#drawn}-ended`);
    return at(`${this.#drawn}-begun`).map((begun, index) => ((ends[index] ?? Number.NaN) - begun) / 1_000);
  }
}

/** The value that a part of them does not exceed. */
export function share(all: readonly number[], part: number): number {
  return all.toSorted((a, b) => a - b)[Math.ceil(part * all.length) - 1] ?? Number.NaN;
}

/** On a page without a movement under way two readings are alike. */
export async function still(page: Page, drawn: Drawn): Promise<void> {
  const count = () => page.evaluate((name) => performance.getEntriesByName(name).length, drawn);
  let [before, after] = [-1, await count()];
  while (before !== after) {
    await sleep(400);
    [before, after] = [after, await count()];
  }
}

const REST_MS = 3_000;

/** Percent of a core that the page takes while its canvas lies still, its clock and its words included. */
export async function atRest(page: Page, drawn: Drawn): Promise<number> {
  await still(page, drawn);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await busy();
  await sleep(REST_MS);
  return (100 * 1_000 * ((await busy()) - before)) / REST_MS;
}
