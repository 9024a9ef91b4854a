/** The board of a mandate in a real browser: fetched where it is wanted and nowhere else, asleep when nothing moves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import type { Guest } from "../load/guest.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

const ASSETS = join(import.meta.dirname, "../../dist/assets");
const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const ROOM = { width: 1920, height: 1080 };
const MOST_KB = 250;

/** The files that hold Phaser, found by a word of its own and not by a name that a build may change. */
const chunks = () =>
  readdirSync(ASSETS).filter(
    (name) => name.endsWith(".js") && readFileSync(join(ASSETS, name), "utf8").includes("CanvasRenderer"),
  );

let server: TestServer;
let browser: Browser;
let session: CreatedSession;
let host: Guest;

beforeAll(async () => {
  server = await TestServer.start();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  session = await server.createSession({ scenario: "mandat-90", tables: 1 });
  host = await consoleOf(server, session);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Names of the files asked for. */
  readonly asked: string[];
}

async function open(
  path: string,
  viewport: { width: number; height: number },
  { isSobre = false, frameMs = 0 }: { readonly isSobre?: boolean; readonly frameMs?: number } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.addInitScript(
    ([sobre, wait]) => {
      if (sobre) localStorage.setItem("trois-tiers:sobre", "1");
      // A device that draws slowly: each frame is kept waiting.
      const frame = globalThis.requestAnimationFrame.bind(globalThis);
      if (wait > 0)
        globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => frame(callback), wait));
      // What a canvas shows is drawn by these: each call is counted, whoever makes it.
      globalThis.strokesDrawn = 0;
      for (const name of ["drawImage", "fill", "clearRect", "fillRect"] as const) {
        const draw: unknown = Reflect.get(CanvasRenderingContext2D.prototype, name);
        if (typeof draw !== "function") continue;
        Object.defineProperty(CanvasRenderingContext2D.prototype, name, {
          value(this: CanvasRenderingContext2D, ...rest: unknown[]) {
            globalThis.strokesDrawn += 1;
            return Reflect.apply(draw, this, rest) as unknown;
          },
        });
      }
    },
    [isSobre, frameMs] as const,
  );
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace("/assets/", "")));
  await page.goto(`http://localhost:${server.port}${path}`);
  return { page, context, asked };
}

declare global {
  /** In the page: strokes drawn on any canvas since it opened. */
  var strokesDrawn: number;
}

async function joinAs(name: string, viewport = PHONE, isSobre = false): Promise<Opened> {
  const opened = await open(`/${session.code}`, viewport, { isSobre });
  await opened.page.getByLabel("Votre pseudonyme").fill(name);
  await opened.page.getByRole("button", { name: "Entrer", exact: true }).click();
  return opened;
}

const screen = (isSobre = false, frameMs = 0) =>
  open(`/ecran/${session.code}#${session.screenUrl.split("#")[1] ?? ""}`, ROOM, { isSobre, frameMs });
const askedForBoard = ({ asked }: Opened) => asked.filter((file) => chunks().includes(file));
const canvas = ({ page }: Opened) => page.locator(".mandate-board canvas");

/** Steps of the mandate, until the one asked for is open for all. */
async function reach(step: string): Promise<void> {
  // A busy machine may have cut a connection that has no second chance.
  if (host.leftWith !== undefined) host = await consoleOf(server, session);
  await host.sees(({ parts }) => parts.everyone !== undefined, "the session");
  if (everyone(host).flow.phase !== "mandat") {
    await steer(host, "session/start");
    await steer(host, "session/open", { phase: "mandat" });
    await host.sees(() => everyone(host).flow.phase === "mandat", "the mandate");
  }
  const now = () => (everyone(host).phases.mandat as { step: string }).step;
  for (let tries = 0; tries < 9 && now() !== step; tries += 1) {
    const before = now();
    expect(await steer(host, "session/next")).toBe("ok");
    await host.sees(() => now() !== before, "the next step");
  }
  expect(now()).toBe(step);
}

test("the built board is one chunk of at most 250 KB gzip", () => {
  const [only, ...others] = chunks();
  if (only === undefined) throw new Error("no chunk holds Phaser");
  expect(others).toEqual([]);
  expect(gzipSync(readFileSync(join(ASSETS, only))).length / 1024).toBeLessThanOrEqual(MOST_KB);
});

test("a phone downloads the board when somebody asks to see it, and not before", async () => {
  const ana = await joinAs("Ana");
  await ana.page.getByText(/Vous y êtes/).waitFor();
  await reach("seal");
  const button = ana.page.getByRole("button", { name: "Voir le plateau" });
  await button.waitFor();
  expect(askedForBoard(ana)).toEqual([]);
  await button.click();
  await canvas(ana).waitFor();
  expect(askedForBoard(ana)).toHaveLength(1);
  expect(await canvas(ana).getAttribute("aria-hidden")).toBe("true");
  await ana.context.close();
});

test("a wide window and the écran open the board by themselves", async () => {
  const bea = await joinAs("Bea", LAPTOP);
  await canvas(bea).waitFor();
  const room = await screen();
  await reach("choice");
  await canvas(room).waitFor();
  for (const opened of [bea, room]) expect(askedForBoard(opened)).toHaveLength(1);
  await Promise.all([bea, room].map(({ context }) => context.close()));
});

test("in mode sobre neither a phone, a wide window nor the écran ever asks for the board", async () => {
  const all = [await joinAs("Chloé", PHONE, true), await joinAs("Driss", LAPTOP, true), await screen(true)];
  await all[0]?.page.getByRole("heading", { name: /on en garde/i }).waitFor();
  await all[1]?.page.getByRole("heading", { name: /on en garde/i }).waitFor();
  await all[2]?.page.locator(".landscape svg, .landscape-drawing").first().waitFor();
  for (const opened of all) {
    await opened.page.waitForLoadState("networkidle");
    expect(askedForBoard(opened)).toEqual([]);
    expect(await opened.page.locator("canvas").count()).toBe(0);
    expect(await opened.page.getByRole("button", { name: "Voir le plateau" }).count()).toBe(0);
  }
  await Promise.all(all.map(({ context }) => context.close()));
});

test("mode sobre chosen on the page is in force at once and stays after a reload", async () => {
  const room = await screen();
  await canvas(room).waitFor();
  await room.page.getByRole("button", { name: "Mode sobre" }).click();
  await canvas(room).waitFor({ state: "detached" });
  await room.page.reload();
  await room.page.getByRole("button", { name: "Mode sobre", pressed: true }).waitFor();
  expect(await room.page.locator("canvas").count()).toBe(0);
  await room.context.close();
});

test("a still board draws nothing, and one tap on a card draws again and supports the proposal", async () => {
  const eve = await joinAs("Eve", LAPTOP);
  await canvas(eve).waitFor();
  const strokes = () => eve.page.evaluate(() => globalThis.strokesDrawn);
  await quiet(strokes);
  const before = await strokes();
  expect(before).toBeGreaterThan(0);
  // Sixty chances to draw: as many frames as the browser would give to a loop that does not sleep.
  await eve.page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await strokes()).toBe(before);
  const box = await canvas(eve).boundingBox();
  if (!box) throw new Error("the board has no place");
  await canvas(eve).click({ position: { x: 60, y: box.height - 30 } });
  await eve.page.getByText("Vous soutenez").first().waitFor();
  await expect.poll(strokes).toBeGreaterThan(before);
  await eve.context.close();
});

/** Three readings alike, some frames apart: what was coming has come. */
async function quiet(strokes: () => Promise<number>): Promise<void> {
  let last = -1;
  let alike = 0;
  await expect
    .poll(
      async () => {
        const now = await strokes();
        alike = now === last ? alike + 1 : 0;
        last = now;
        return alike;
      },
      { interval: 500 },
    )
    .toBeGreaterThanOrEqual(2);
}

test("the room follows the resolution step by step, and may see a step again", async () => {
  const room = await screen();
  // The board is there first: a beat is left by itself after a while.
  await canvas(room).waitFor();
  await reach("resolution");
  const strokes = () => room.page.evaluate(() => globalThis.strokesDrawn);
  const pressed = (name: RegExp) => room.page.getByRole("button", { name, pressed: true });
  await room.page.getByRole("button", { name: /Gagné/ }).click(); // held here, however long the page took to come
  await pressed(/Gagné/).waitFor();
  await room.page.getByRole("button", { name: "Étape suivante" }).click();
  await pressed(/Revenu/).waitFor();
  await quiet(strokes);
  const before = await strokes();
  await room.page.getByRole("button", { name: "Revoir" }).click();
  await expect.poll(strokes).toBeGreaterThan(before);
  await pressed(/Revenu/).waitFor();
  await quiet(strokes);
  const far = await strokes();
  await room.page.getByRole("group", { name: /^Le plateau/ }).focus();
  await room.page.keyboard.press("+");
  await expect.poll(strokes).toBeGreaterThan(far);
  await quiet(strokes); // looked at nearer, the board sleeps again
  await room.context.close();
});

test("where frames come too slowly the room goes step by step with « Suivant », each step drawn at once", async () => {
  const room = await screen(false, 150);
  await reach("resolution");
  await room.page.getByText("Cet appareil dessine lentement").waitFor();
  const pressed = (name: RegExp) => room.page.getByRole("button", { name, pressed: true });
  const next = room.page.getByRole("button", { name: "Suivant", exact: true });
  await room.page.getByRole("button", { name: /Gagné/ }).click(); // held here, however long the page took to come
  await pressed(/Gagné/).waitFor();
  expect(await room.page.getByRole("button", { name: "Revoir" }).count()).toBe(0);
  const redraws = () => room.page.evaluate(() => performance.getEntriesByName("board-redraw").length);
  await quiet(redraws);
  const before = await redraws();
  await next.click();
  await pressed(/Revenu/).waitFor();
  await quiet(redraws);
  // A movement of 2.4 s would take a dozen of these slow frames; its end takes one, and one or two for new words.
  expect((await redraws()) - before).toBeLessThanOrEqual(4);
  await next.click();
  await pressed(/Où/).waitFor();
  await expect.poll(() => next.count()).toBe(0);
  await room.context.close();
});
