/** What the server says of the room's network. */
import { siteUrl } from "../../site.ts";
import type { Way } from "../../link/ways.ts";

export interface ReachedAt {
  /** The interface, as the system calls it; null behind a proxy. */
  readonly name: string | null;
  readonly url: string;
}

/** Devices of the last half hour, by the way they took. */
export type TrialCounts = Readonly<Record<Way, number>>;

/** @returns undefined when the network or the server failed */
async function ask<T>(path: string, request: RequestInit = {}): Promise<T | undefined> {
  try {
    const response = await fetch(siteUrl(path), request);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

export const networkAddresses = () =>
  ask<{ readonly addresses: readonly ReachedAt[] }>("/api/network").then((answer) => answer?.addresses);

export const trialCounts = () => ask<TrialCounts>("/api/trials");

/** @returns whether it counts: the server's own computer says nothing of the Wi-Fi */
export const tellTrial = (device: string, way: Way) =>
  ask<{ readonly counts: boolean }>("/api/trials", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ device, way }),
  }).then((answer) => answer?.counts);
