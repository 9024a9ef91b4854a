/** Debian's nginx in front of a server, under a path, with a configuration of its own in a folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const NGINX = "/usr/sbin/nginx";
export const hasNginx = existsSync(NGINX);
export const HOW_TO_GET_NGINX = "no nginx here; get it with: apt-get install nginx";

interface Front {
  /** Where nginx listens, and the server behind it. */
  readonly port: number;
  readonly to: number;
  readonly path: string;
  /** Takes the path off, as `proxy_pass http://host/;` does, or leaves it. */
  readonly isPathTaken: boolean;
}

/** The `location` is the one of docs/deploiement.md. */
const configuration = (folder: string, { port, to, path, isPathTaken }: Front) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  map $http_upgrade $connection_upgrade { default upgrade; "" ""; }
  server {
    listen 127.0.0.1:${port};
    location ${path}/ {
      proxy_pass http://127.0.0.1:${to}${isPathTaken ? "/" : ""};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      proxy_read_timeout 60s;
    }
  }
}
`;

export class Nginx {
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
  }

  static async start(front: Front): Promise<Nginx> {
    const folder = mkdtempSync(join(tmpdir(), "trois-tiers-nginx-"));
    const file = join(folder, "nginx.conf");
    writeFileSync(file, configuration(folder, front));
    const child = spawn(NGINX, ["-c", file, "-p", folder], { stdio: ["ignore", "ignore", "inherit"] });
    const nginx = new Nginx(child, folder);
    const deadline = performance.now() + 60_000;
    while (child.exitCode === null && performance.now() < deadline) {
      const answer = await fetch(`http://127.0.0.1:${front.port}${front.path}/healthz`).catch(
        () => undefined,
      );
      if (answer?.ok) return nginx;
      await sleep(50);
    }
    await nginx.stop();
    throw new Error("nginx did not start");
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null) {
      const exited = once(this.#child, "exit");
      this.#child.kill("SIGTERM");
      await exited;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
