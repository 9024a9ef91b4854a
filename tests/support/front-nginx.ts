/** The shipped nginx files, in a folder of their own, on loopback ports, with a certificate made for the occasion. */
import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request as askPlain } from "node:http";
import { request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { NGINX } from "./nginx.ts";
import { freePort } from "./server.ts";

const deploy = join(import.meta.dirname, "../../deploy");
const NAME = "ateliers.mairie.example";
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
export const HOW_TO_GET_OPENSSL = "no openssl here; get it with: apt-get install openssl";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

interface Ports {
  readonly http: number;
  readonly https: number;
  /** Of the processes, number 1 first. */
  readonly processes: readonly number[];
}

/** What an administrator opens for so many processes, then the ports of this machine. */
function processesFor(ports: readonly number[]): string {
  const shipped = readFileSync(join(deploy, "nginx-processes.conf"), "utf8");
  return ports.reduce((text, port, index) => {
    const number = index + 1;
    const lines = new RegExp(
      `^( *)# (.*(127\\.0\\.0\\.1:${2566 + number}\\b|\\btrois_tiers_${number};).*)$`,
      "gm",
    );
    return text.replace(lines, "$1$2").replaceAll(`127.0.0.1:${2566 + number}`, `127.0.0.1:${port}`);
  }, shipped);
}

/** The site as shipped, but for its ports, its name’s certificate and where it writes. */
function siteIn(folder: string, { http, https }: Ports): string {
  return readFileSync(join(deploy, "nginx.conf"), "utf8")
    .replaceAll(/^ *listen \[::\].*\n/gm, "") // loopback here may have no IPv6
    .replace("listen 80;", `listen 127.0.0.1:${http};`)
    .replace("listen 443 ", `listen 127.0.0.1:${https} `)
    .replaceAll(`/etc/letsencrypt/live/${NAME}`, folder)
    .replaceAll("/var/log/nginx", folder)
    .replaceAll("/var/www/html", `${folder}/www`);
}

const house = (folder: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/conf.d/*.conf;
}
`;

export class FrontNginx {
  readonly folder = mkdtempSync(join(tmpdir(), "trois-tiers-front-"));
  readonly #ports: Ports;
  #child: ChildProcess | undefined;

  private constructor(ports: Ports) {
    this.#ports = ports;
    for (const name of ["conf.d", "www"]) mkdirSync(join(this.folder, name));
    writeFileSync(join(this.folder, "nginx.conf"), house(this.folder));
    writeFileSync(join(this.folder, "conf.d/trois-tiers.conf"), siteIn(this.folder, ports));
    writeFileSync(join(this.folder, "conf.d/trois-tiers-processes.conf"), processesFor(ports.processes));
    const [key, certificate] = ["privkey.pem", "fullchain.pem"].map((name) => join(this.folder, name));
    const made = spawnSync("openssl", [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", `/CN=${NAME}`],
      ...["-keyout", key ?? "", "-out", certificate ?? ""],
    ]);
    if (made.status !== 0) throw new Error(String(made.stderr));
  }

  /** Written, not started. */
  static async write(processes: readonly number[], https?: number): Promise<FrontNginx> {
    return new FrontNginx({ http: await freePort(), https: https ?? (await freePort()), processes });
  }

  /** @param https where people come, when the server behind has to know it first */
  static async start(processes: readonly number[], https?: number): Promise<FrontNginx> {
    const front = await FrontNginx.write(processes, https);
    const child = spawn(NGINX, front.#arguments, { stdio: ["ignore", "ignore", "inherit"] });
    front.#child = child;
    const deadline = performance.now() + 60_000;
    while (child.exitCode === null && performance.now() < deadline) {
      if (await front.ask("/").catch(() => undefined)) return front;
      await sleep(50);
    }
    await front.stop();
    throw new Error("nginx did not start");
  }

  get #arguments(): string[] {
    return ["-c", join(this.folder, "nginx.conf"), "-p", this.folder];
  }

  get httpsPort(): number {
    return this.#ports.https;
  }

  /** `nginx -t`. */
  check(): SpawnSyncReturns<string> {
    return spawnSync(NGINX, ["-t", ...this.#arguments], { encoding: "utf8" });
  }

  ask(path: string, options: RequestOptions = {}, body?: Buffer): Promise<Answer> {
    const asked = { host: "127.0.0.1", port: this.#ports.https, rejectUnauthorized: false, path, ...options };
    return answered(request(asked), body);
  }

  askPlain(path: string): Promise<Answer> {
    return answered(askPlain({ host: "127.0.0.1", port: this.#ports.http, path, headers: { host: NAME } }));
  }

  async stop(): Promise<void> {
    if (this.#child?.exitCode === null) {
      const exited = once(this.#child, "exit");
      this.#child.kill("SIGTERM");
      await exited;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function answered(asking: ReturnType<typeof request>, body?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    asking.on("error", reject);
    asking.on("response", (response) => {
      let text = "";
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asking.end(body);
  });
}
