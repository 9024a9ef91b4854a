/** What a phone downloads before a person can join, on plain http and with an empty cache. */
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { timeToJoinForm } from "../support/slow-network.ts";
import { TestServer } from "../support/server.ts";

export interface FirstScreen {
  readonly kilobytes: number;
  readonly requests: number;
  /** Elements of the page, as the EcoIndex counts them: what is inside a drawing counts for the drawing. */
  readonly elements: number;
  /** Until a pseudonym is written in the form, at 512 kbit/s and 300 ms. */
  readonly slowMs: number;
}

export async function firstScreen(): Promise<FirstScreen> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const { code } = await server.createSession();
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const client = await page.context().newCDPSession(page);
    await client.send("Network.enable");
    let [bytes, requests] = [0, 0];
    const seen: string[] = [];
    client.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    client.on("Network.requestWillBeSent", ({ request }) => {
      if (request.url.startsWith("data:")) return;
      requests += 1;
      seen.push(request.url);
    });
    await page.goto(`http://demo.test:${server.port}/${code}`);
    await page.getByRole("textbox").first().waitFor();
    const elements = await page.evaluate(
      () => document.querySelectorAll("*").length - document.querySelectorAll("svg *").length,
    );
    const light = { kilobytes: Math.round(bytes / 102.4) / 10, requests, elements };
    // Apart: the first page goes on fetching what it will need next.
    const slow = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const slowMs = await timeToJoinForm(slow, `http://demo.test:${server.port}/${code}`);
    if (process.env.SHOW === "1") console.error(seen.join("\n"));
    return { ...light, slowMs };
  } finally {
    await browser.close();
    await server.stop();
  }
}
