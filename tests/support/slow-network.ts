/** A phone at the back of the room: 512 kbit/s both ways, 300 ms for each question and answer. */
import type { Page } from "playwright-core";

const BYTES_PER_SECOND = (512 * 1000) / 8;
const LATENCY_MS = 300;

/** From now on this page has a slow network. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
}

/** @returns milliseconds from the address typed to a pseudonym written in the form, on an empty cache */
export async function timeToJoinForm(page: Page, url: string): Promise<number> {
  await slowDown(page);
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.getByLabel("Votre pseudonyme").fill("Ana");
  return performance.now() - start;
}
