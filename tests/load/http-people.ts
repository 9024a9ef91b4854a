/** Requests over connections that stay open, each counted as it travels: what phones do, without their screens. */
import { Agent, request } from "node:http";

export interface Answered {
  readonly status: number;
  readonly body: Buffer;
  /** Bytes received, headers included. */
  readonly bytes: number;
}

export interface Asked {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const PACKED = { "accept-encoding": "gzip, deflate, br" };

export class HttpPeople {
  readonly #agent: Agent;
  readonly #port: number;

  /** @param connections open at once, at most */
  constructor(url: string, connections: number) {
    this.#port = Number(new URL(url).port);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  }

  /** A connection that the server closed while it was idle is opened again. */
  async ask(asked: Asked): Promise<Answered> {
    try {
      return await this.#once(asked);
    } catch {
      return await this.#once(asked);
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #once({ path, body, headers = {} }: Asked): Promise<Answered> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const options = {
      ...{ host: "127.0.0.1", port: this.#port, path, agent: this.#agent },
      method: sent === undefined ? "GET" : "POST",
      headers: {
        ...PACKED,
        ...(sent !== undefined && {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(sent)),
        }),
        ...headers,
      },
    };
    return new Promise((resolve, reject) => {
      const asking = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const all = Buffer.concat(chunks);
          const said = response.rawHeaders.reduce((sum, part) => sum + part.length + 2, 17);
          resolve({ status: response.statusCode ?? 0, body: all, bytes: all.length + said });
        });
      });
      asking.on("error", reject);
      asking.end(sent);
    });
  }
}
