/** What is counted while the server works: additions only, so that counting costs a command nothing to speak of. */
import type { Server, Socket } from "node:net";

/** Milliseconds from a command's arrival to its answer; the last bucket has no end. */
export const BUCKETS_MS = [5, 10, 20, 30, 50, 100, 250, 500, 1000, 2500] as const;

const answered = { accepted: 0, sumMs: 0, buckets: BUCKETS_MS.map(() => 0) };
const refused = new Map<string, number>();
const open = new Set<Socket>();
const closed = { bytes: 0, sockets: 0 };

export function countAccepted(ms: number): void {
  answered.accepted += 1;
  answered.sumMs += ms;
  const bucket = BUCKETS_MS.findIndex((limit) => ms <= limit);
  if (bucket >= 0) answered.buckets[bucket] = (answered.buckets[bucket] ?? 0) + 1;
}

/** @param code of our own refusals: few, and none holds what a person sent */
export function countRefused(code: string): void {
  refused.set(code, (refused.get(code) ?? 0) + 1);
}

/** Sockets know what they sent: nothing is counted while they send it. */
export function countSockets(server: Server): void {
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => {
      open.delete(socket);
      closed.bytes += socket.bytesWritten;
      closed.sockets += 1;
    });
  });
}

export const counted = () => ({
  ...answered,
  refused: [...refused].sort(([a], [b]) => a.localeCompare(b)),
  bytesOut: [...open].reduce((sum, socket) => sum + socket.bytesWritten, closed.bytes),
  sockets: open.size,
});
