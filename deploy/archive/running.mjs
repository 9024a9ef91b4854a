/** Whether a Trois Tiers is at work on these data already: `demarrer` is often pressed twice. */
import http from "node:http";
import { readRecord } from "./data.mjs";

const PATIENCE_MS = 2_000;

/** @returns {Promise<string | undefined>} its address, when it answers there */
export function runningAddress(folder) {
  const { url } = readRecord(folder);
  // With TLS, a certificate made for another name would have to be believed: the other sentence serves.
  if (url === undefined || !url.startsWith("http://")) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const request = http.get(`${url}/healthz`, { timeout: PATIENCE_MS }, (response) => {
      response.resume();
      resolve(response.statusCode === 200 ? `${url}/#animer` : undefined);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(undefined));
  });
}
