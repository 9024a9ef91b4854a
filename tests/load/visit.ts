/** What one participant downloads during a whole workshop, twenty returns included, on plain http. */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer } from "../support/server.ts";
import { Crowd } from "./bots.ts";

declare global {
  /** In the page: every WebSocket it opened. */
  var openedSockets: WebSocket[];
}

export interface VisitLoad {
  /** By files and by the socket, in kilobytes. */
  readonly files: number;
  readonly socket: number;
  readonly phases: number;
}

const TABLES = 8;
const PEOPLE = 6;
const RETURNS = 20;

/** Counts what a page receives: files as they travel, and what comes by the socket. */
export async function meter(page: Page): Promise<{ files: number; socket: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const received = { files: 0, socket: 0 };
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    received.files += encodedDataLength;
  });
  client.on("Network.webSocketFrameReceived", ({ response: { opcode, payloadData } }) => {
    received.socket += opcode === 2 ? (payloadData.length * 3) / 4 : payloadData.length;
  });
  return received;
}

/**
 * Bots fill eight tables of six and play as fast as they can: bytes follow what is done, not how long it takes.
 * @param isSobre without the canvas
 */
export async function wholeVisit(scenario: string, isSobre: boolean): Promise<VisitLoad> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const session = await server.createSession({ scenario, tables: TABLES });
    const url = `http://localhost:${server.port}`;
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    if (isSobre) await context.addInitScript(() => localStorage.setItem("trois-tiers:sobre", "1"));
    await context.addInitScript(() => {
      globalThis.openedSockets = [];
      globalThis.WebSocket = class extends WebSocket {
        constructor(...address: ConstructorParameters<typeof WebSocket>) {
          super(...address);
          globalThis.openedSockets.push(this);
        }
      };
    });
    const page = await context.newPage();
    const received = await meter(page);
    await page.goto(`http://demo.test:${server.port}/${session.code}`);
    await page.getByLabel("Votre pseudonyme").fill("Camille");
    await page.getByRole("button", { name: "Entrer", exact: true }).click();
    await page.getByText(/Vous y êtes, Camille/).waitFor();
    const crowd = await Crowd.gather({
      ...{ url, code: session.code, key: session.facilitatorKey },
      ...{ count: TABLES * PEOPLE - 1, duration: 900, drive: true, pace: 300 },
    });
    const played = crowd.play();
    const going = comeAndGo(page, crowd);
    await played;
    await going;
    await crowd.close();
    const phases = new Set(crowd.phases).size;
    return { files: received.files / 1024, socket: received.socket / 1024, phases };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Twenty returns over the workshop: a page loaded again, then a connection cut under it, in turn. */
async function comeAndGo(page: Page, crowd: Crowd): Promise<void> {
  for (let n = 0; n < RETURNS; n += 1) {
    for (let waited = 0; waited < 5 && !crowd.hasEnded; waited += 1) await sleep(1000);
    if (n % 2 === 0) await page.reload();
    else await page.evaluate(() => globalThis.openedSockets.forEach((socket) => socket.close()));
  }
}
