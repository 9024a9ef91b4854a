/** Debian's Firefox, driven by WebDriver BiDi, which it speaks by itself: as few words of it as one participant needs. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { freePort } from "./server.ts";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
export const hasFirefox = existsSync(FIREFOX);
export const HOW_TO_GET_FIREFOX =
  "no Firefox here; get it with: apt-get install firefox-esr (or set FIREFOX to its path)";

const PATIENCE_MS = 40_000;

interface Reply {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: Record<string, unknown>;
}

export class Firefox {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #sent = 0;
  #context = "";

  private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.on("message", (data: Buffer) => {
      const reply = JSON.parse(data.toString()) as Reply;
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async start(): Promise<Firefox> {
    const port = await freePort();
    const profile = mkdtempSync(join(tmpdir(), "trois-tiers-firefox-"));
    const options = [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      String(port),
    ];
    const child = spawn(FIREFOX, options, { stdio: "ignore", env: { ...process.env, HOME: profile } });
    const firefox = new Firefox(child, profile, await connect(child, port));
    await firefox.#ask("session.new", { capabilities: {} });
    const { contexts } = (await firefox.#ask("browsingContext.getTree", {})) as {
      contexts: { context: string }[];
    };
    firefox.#context = contexts[0]?.context ?? "";
    return firefox;
  }

  async open(url: string): Promise<void> {
    await this.#ask("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  /** Waits until the page shows some words. */
  async sees(words: RegExp): Promise<void> {
    await this.#find(words, "body");
  }

  /** @param selector of what holds the words; a control that has no words but a name is chosen by it alone */
  async press(words: RegExp, selector = "button"): Promise<void> {
    const { x, y } = await this.#find(words, selector);
    await this.#act("pointer", [
      { type: "pointerMove", x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  /** In the field under a label. */
  async type(label: RegExp, text: string): Promise<void> {
    await this.press(label, "label");
    const keys = Array.from(text).flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#act("key", keys);
  }

  /** Real keys, a real pointer. */
  async #act(type: "key" | "pointer", actions: readonly object[]): Promise<void> {
    const device = { type, id: type, actions };
    await this.#ask("input.performActions", { context: this.#context, actions: [device] });
  }

  /** Looks again until an element that is seen holds the words. @returns its middle */
  async #find(words: RegExp, selector: string): Promise<{ readonly x: number; readonly y: number }> {
    const expression = `(() => {
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
        .find((one) => one.checkVisibility() && ${String(words)}.test(one.innerText.replace(/\\s+/g, " ").trim()));
      if (!found) return "";
      found.scrollIntoView({ block: "center" });
      const { x, y, width, height } = found.getBoundingClientRect();
      return [x + width / 2, y + height / 2].map(Math.round).join();
    })()`;
    const target = { context: this.#context };
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const { result } = (await this.#ask("script.evaluate", {
        expression,
        target,
        awaitPromise: false,
      })) as {
        result?: { value?: unknown };
      };
      const [x, y] = typeof result?.value === "string" ? result.value.split(",") : [];
      if (x !== undefined && y !== undefined) return { x: Number(x), y: Number(y) };
      await sleep(150);
    }
    throw new Error(`Firefox does not find ${String(words)} in ${selector}`);
  }

  async #ask(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    const replied = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await replied;
    if (error !== undefined) throw new Error(`${method}: ${error} ${message ?? ""}`);
    return result ?? {};
  }

  async stop(): Promise<void> {
    this.#socket.close();
    if (this.#child.exitCode === null) {
      const exited = once(this.#child, "exit");
      this.#child.kill("SIGTERM");
      await exited;
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Firefox takes some seconds before it listens. */
async function connect(child: ChildProcess, port: number): Promise<WebSocket> {
  const deadline = performance.now() + PATIENCE_MS;
  while (child.exitCode === null && performance.now() < deadline) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("open", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return socket;
    await sleep(200);
  }
  child.kill("SIGKILL");
  throw new Error("Firefox did not start");
}
