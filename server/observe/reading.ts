/** How the server is now: what `/metrics` and `/etat` show. */
import { counted } from "./counters.ts";

/** What the server's parts know of themselves. */
export interface Gauges {
  readonly version: string;
  /** Sessions by status: lobby, running, paused, ended. */
  readonly sessions: Readonly<Record<string, number>>;
  readonly connections: number;
  /** Commands accepted and not yet durable. */
  readonly waiting: number;
  readonly isStorageFailing: boolean;
}

export const readingOf = (gauges: Gauges) => ({
  ...gauges,
  ...counted(),
  memoryBytes: process.memoryUsage.rss(),
  cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  uptimeSeconds: process.uptime(),
});
export type Reading = ReturnType<typeof readingOf>;
