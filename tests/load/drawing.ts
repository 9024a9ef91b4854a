/** What a redraw of the mandate's board costs the page: two years played on one device, its redraws read back. */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer } from "../support/server.ts";
import { Guest, newToken } from "./guest.ts";
import { consoleOf, everyone, steer } from "./quiz-room.ts";
import { atRest, DEVICES, Redraws, share, still } from "./redraws.ts";

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
const DRAWN = "board-redraw";

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

export async function drawingLoad(device: Device): Promise<DrawingLoad> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const table = await openTable(server, browser, device);
    while (now(table).year <= YEARS && now(table).step !== "epilogue") await playStep(table);
    const rest = await atRest(table.page, DRAWN);
    const all = await table.redraws.stop();
    return {
      ...{ frames: all.length, rest },
      ...{ median: share(all, 0.5), p95: share(all, 0.95), most: share(all, 1) },
    };
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
  const redraws = await Redraws.start(page, DRAWN);
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
  await still(page, DRAWN);
  if (step === "choice") {
    const own = ana.mirror.parts["team/t1"] as { phases: { mandat: { proposals: { id: string }[] } } };
    const [first] = own.phases.mandat.proposals;
    if (first) await ana.send({ type: "mandate/support", action: first.id });
    await still(page, DRAWN);
  }
  for (let turned = 0; step === "resolution" && turned < 2; turned += 1) {
    await page.locator(".mandate-steps button, .table-board-steps button").last().click();
    await sleep(400);
    await still(page, DRAWN);
  }
  await steer(host, "session/next");
  await host.sees(() => now(table).step !== step || now(table).year !== year, "the next step");
}
