/** What a redraw of the mandate's board costs the page: two years played on one device, its redraws read back. */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer } from "../support/server.ts";
import { Guest, newToken } from "./guest.ts";
import { consoleOf, everyone, steer } from "./quiz-room.ts";

const DEVICES = {
  laptop: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  screen: { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 },
} as const;
export type Device = keyof typeof DEVICES;
export const DEVICE_NAMES = ["laptop", "phone", "screen"] as const satisfies readonly Device[];

export interface DrawingLoad {
  readonly frames: number;
  /** Milliseconds of the page's own thread in one redraw: what else ran on the machine is left out. */
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  /** Percent of a core that the page takes while its board lies still. */
  readonly rest: number;
}

const YEARS = 2;
const REST_MS = 3_000;

/** Milliseconds between the marks of each redraw so far. */
class Redraws {
  readonly #events: Readonly<Record<string, unknown>>[] = [];
  readonly #client: CDPSession;

  constructor(client: CDPSession) {
    this.#client = client;
    client.on("Tracing.dataCollected", ({ value }) => this.#events.push(...value));
  }

  async start(): Promise<void> {
    await this.#client.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["blink.user_timing"] },
    });
  }

  /** In order, lowest first. */
  async stop(): Promise<readonly number[]> {
    const complete = new Promise<void>((resolve) => {
      this.#client.once("Tracing.tracingComplete", () => resolve());
    });
    await this.#client.send("Tracing.end");
    await complete;
    // `tts` is the thread's own time, in microseconds.
    const at = (name: string) =>
      this.#events.flatMap((event) => (event.name === name ? [Number(event.tts)] : []));
    const ends = at("board-redraw-ended");
    return at("board-redraw-begun")
      .map((begun, index) => ((ends[index] ?? Number.NaN) - begun) / 1_000)
      .toSorted((a, b) => a - b);
  }
}

interface Table {
  readonly redraws: Redraws;
  readonly host: Guest;
  readonly ana: Guest;
  readonly page: Page;
}

interface Mandate {
  readonly step: string;
  readonly year: number;
}

const now = ({ host }: Pick<Table, "host">) => everyone(host).phases.mandat as Mandate;

/** On a page without a movement under way two readings are alike. */
async function still(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByName("board-redraw").length);
  let [before, after] = [-1, await count()];
  while (before !== after) {
    await sleep(400);
    [before, after] = [after, await count()];
  }
}

export async function drawingLoad(device: Device): Promise<DrawingLoad> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const table = await openTable(server, browser, device);
    while (now(table).year <= YEARS && now(table).step !== "epilogue") await playStep(table);
    const rest = await atRest(table.page);
    const all = await table.redraws.stop();
    const share = (part: number) => all[Math.ceil(part * all.length) - 1] ?? Number.NaN;
    return { frames: all.length, median: share(0.5), p95: share(0.95), most: share(1), rest };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function openTable(server: TestServer, browser: Browser, device: Device): Promise<Table> {
  const session = await server.createSession({ scenario: "mandat-90", tables: 1 });
  const host = await consoleOf(server, session);
  const ana = await Guest.enter(server, session.code);
  await ana.join("Ana", newToken(), "t1");
  await steer(host, "session/start");
  await steer(host, "session/open", { phase: "mandat" });
  await host.sees(() => everyone(host).flow.phase === "mandat", "the mandate");
  const page = await (await browser.newContext(DEVICES[device])).newPage();
  const redraws = new Redraws(await page.context().newCDPSession(page));
  await redraws.start();
  const address = `http://localhost:${server.port}`;
  if (device === "screen")
    await page.goto(`${address}/ecran/${session.code}#${session.screenUrl.split("#")[1] ?? ""}`);
  else {
    await page.goto(`${address}/${session.code}`);
    await page.getByLabel("Votre pseudonyme").fill("Bea");
    await page.getByRole("button", { name: "Entrer", exact: true }).click();
    if (device === "phone") await page.getByRole("button", { name: "Voir le plateau" }).click();
  }
  return { host, ana, page, redraws };
}

/** One step of the year, its movements followed to their end. */
async function playStep(table: Table): Promise<void> {
  const { host, ana, page } = table;
  const { step, year } = now(table);
  await sleep(400);
  await still(page);
  if (step === "choice") {
    const own = ana.mirror.parts["team/t1"] as { phases: { mandat: { proposals: { id: string }[] } } };
    const [first] = own.phases.mandat.proposals;
    if (first) await ana.send({ type: "mandate/support", action: first.id });
    await still(page);
  }
  for (let turned = 0; step === "resolution" && turned < 2; turned += 1) {
    await page.locator(".mandate-steps button, .table-board-steps button").last().click();
    await sleep(400);
    await still(page);
  }
  await steer(host, "session/next");
  await host.sees(() => now(table).step !== step || now(table).year !== year, "the next step");
}

/** Of the page's own thread, its clock and its words included. */
async function atRest(page: Page): Promise<number> {
  await still(page);
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
