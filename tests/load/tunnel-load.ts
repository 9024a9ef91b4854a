/** From a command to its durable acknowledgement, by the tunnel and straight, with forty people of one session. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";

export interface TunnelLoad {
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

export async function tunnelLoad(way: "tunnel" | "websocket"): Promise<TunnelLoad> {
  const server = await TestServer.start();
  try {
    const { code } = await server.createSession({ scenario: "decouverte-60", tables: 8 });
    const program = join(import.meta.dirname, "tunnel-people.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [program, server.url, code, way]);
    const { acks, errors } = JSON.parse(stdout) as { acks: number[]; errors: number };
    return { p50: percentile(acks, 0.5), p99: percentile(acks, 0.99), errors };
  } finally {
    await server.stop();
  }
}
