/** A server with a certificate made for the occasion. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { APIRequestContext } from "playwright-core";
import { freePort } from "./server.ts";

const root = join(import.meta.dirname, "../..");

/** @returns the paths of a PEM certificate and of its key, for `localhost` */
function makeCertificate(folder: string): { readonly cert: string; readonly key: string } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const command = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  const made = spawnSync("openssl", [...command, "-keyout", key, "-out", cert]);
  if (made.status !== 0) throw new Error(`no certificate: ${made.stderr.toString()}`);
  return { cert, key };
}

/** The whole program, as `npm start` serves it when it is given a certificate. */
export class SecureServer {
  readonly port: number;
  readonly #stop: () => Promise<void>;

  private constructor(port: number, stop: () => Promise<void>) {
    this.port = port;
    this.#stop = stop;
  }

  get url(): string {
    return `https://localhost:${this.port}`;
  }

  static async start(): Promise<SecureServer> {
    const folder = mkdtempSync(join(tmpdir(), "trois-tiers-secure-"));
    const { cert, key } = makeCertificate(folder);
    const port = await freePort();
    const settings = {
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      TLS_CERT: cert,
      TLS_KEY: key,
    };
    const env = { ...process.env, NODE_ENV: "production", LANG: "fr_FR.UTF-8", ...settings };
    const child = spawn(process.execPath, ["server/main.ts"], { cwd: root, env, stdio: "ignore" });
    const stop = async () => {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    };
    const server = new SecureServer(port, stop);
    for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
      if (await server.#answers()) return server;
      await sleep(50);
    }
    throw new Error("the server with a certificate did not start");
  }

  async stop(): Promise<void> {
    await this.#stop();
  }

  /** @param request of a browser that takes a certificate made for the occasion */
  async createSession(request: APIRequestContext, scenario: string): Promise<{ readonly code: string }> {
    const answer = await request.post(`${this.url}/api/sessions`, { data: { scenario } });
    return (await answer.json()) as { code: string };
  }

  /** Sessions are back once scenarios are told. */
  #answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const asked = get(`${this.url}/api/scenarios`, { rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      });
      asked.on("error", () => resolve(false));
    });
  }
}

/** The same files, for a server in this process. */
export function certificateOnce(): { readonly cert: string; readonly key: string } {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-tls-"));
  try {
    const { cert, key } = makeCertificate(folder);
    return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
