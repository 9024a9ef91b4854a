/** A room of real browsers: one console, one écran, people at their tables; every page watched for faults. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer, type CreatedSession, type TestServerOptions } from "../support/server.ts";
import { brokenRules } from "./rules.ts";

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What was wrong on any page: errors on the console, broken policies, accessibility violations. */
export const faults: string[] = [];

/** What is drawn by lot is the same at each run, so that a fault is the code's; `SEED=anything` draws something else. */
const SEED = process.env.SEED ?? "salle";

/** A press or a word that comes soon on a quiet machine comes all the same on a busy one. */
const PATIENCE_MS = 40_000;

/** Said by the browser while the server is down, on purpose. */
const EXPECTED = /ERR_CONNECTION|ERR_EMPTY|WebSocket|503|Failed to load resource/;

export class Room {
  readonly server: TestServer;
  readonly session: CreatedSession;
  readonly #browser: Browser;
  readonly #looked = new Set<string>();

  private constructor(server: TestServer, session: CreatedSession, browser: Browser) {
    this.server = server;
    this.session = session;
    this.#browser = browser;
  }

  /** @param env of the server, when it is not the shipped one */
  static async open(
    body: Record<string, unknown>,
    env: Readonly<Record<string, string>> = {},
    options: TestServerOptions = {},
  ): Promise<Room> {
    const server = await TestServer.start(env, options);
    const session = await server.createSession({ seed: SEED, ...body });
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: CHROMIUM_ARGS,
      timeout: 120_000,
    });
    return new Room(server, session, browser);
  }

  /** The same server and browser, around another session of its. */
  at(session: CreatedSession): Room {
    return new Room(this.server, session, this.#browser);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
  }

  /** @param host `localhost`, or `demo.test` for a plain-http name that is no secure context */
  async page(path: string, viewport: Viewport, host = "localhost", locale = "fr"): Promise<Page> {
    const context = await this.#browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    this.#watch(page, path);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
      globalThis.openedSockets = [];
      globalThis.WebSocket = class extends WebSocket {
        constructor(...address: ConstructorParameters<typeof WebSocket>) {
          super(...address);
          globalThis.openedSockets.push(this);
        }
      };
    });
    const [before = "", after] = path.split("#");
    const query = locale === "fr" ? "" : `?lang=${locale}`;
    await page.goto(
      `http://${host}:${this.server.port}${before}${query}${after === undefined ? "" : `#${after}`}`,
    );
    return page;
  }

  async console(locale = "fr"): Promise<Page> {
    const { code, facilitatorKey } = this.session;
    return this.page(`/console/${code}#${facilitatorKey}`, { width: 1280, height: 720 }, "localhost", locale);
  }

  async screen(locale = "fr"): Promise<Page> {
    const { code, screenUrl } = this.session;
    return this.page(
      `/ecran/${code}#${screenUrl.split("#")[1] ?? ""}`,
      { width: 1920, height: 1080 },
      "localhost",
      locale,
    );
  }

  /** Looks at a page once per name, in French and then in English by a second page of the same person. */
  async look(page: Page, name: string): Promise<void> {
    if (this.#looked.has(name)) return;
    this.#looked.add(name);
    await this.examine(page, name);
    const english = await page.context().newPage();
    this.#watch(english, `${name} in English`);
    const viewport = page.viewportSize();
    if (viewport) await english.setViewportSize(viewport);
    await english.goto(`${page.url().replace(/[?#].*$/, "")}?lang=en`);
    await english.waitForLoadState("networkidle");
    await english
      .waitForFunction(() => document.documentElement.lang === "en")
      .catch(() => faults.push(`${name}: not in English`));
    // What is still opening says so; then a moment for what it leads to.
    await english.locator("main[aria-busy='true']").waitFor({ state: "detached" });
    await english.waitForTimeout(400);
    await this.examine(english, `${name}-en`);
    await english.close();
  }

  /** Accessibility rules on a page as it is, and a picture when SHOTS names a folder. */
  async examine(page: Page, name: string): Promise<void> {
    // A press may have only just been heard: the page that it opens has a title of its own, in its main part.
    for (const part of ["main, [role=main]", "h1"])
      await page.locator(part).first().waitFor({ state: "attached" });
    const folder = process.env.SHOTS;
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
    for (const { id, targets } of await brokenRules(page))
      faults.push(`${name}: ${id} ${targets.slice(0, 3).join(" | ")}`);
  }

  #watch(page: Page, path: string): void {
    page.on("pageerror", (error) => faults.push(`${path}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !EXPECTED.test(message.text()))
        faults.push(`${path}: ${message.text()}`);
    });
  }
}
