/** What a redraw of a map with sixty cards and a hundred and twenty links costs the page: opened, a card moved, zoomed, at rest. */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { MapTable } from "./map-table.ts";
import { atRest, DEVICES, Redraws, share, still } from "./redraws.ts";

const DRAWN = "map-redraw";
const CARDS = 60;
const LINKS = 120;
const MOVES = 120;
const ZOOMS = 24;

export const MAP_DEVICES = ["laptop", "phone"] as const;
export type MapDevice = (typeof MAP_DEVICES)[number];

interface Acts {
  /** Milliseconds of script in each redraw. */
  readonly opening: readonly number[];
  readonly moving: readonly number[];
  readonly zooming: readonly number[];
}

export interface MapDrawingLoad extends Acts {
  /** Percent of a core that the page takes while its map lies still. */
  readonly rest: number;
}

export const p95 = (all: readonly number[]) => share(all, 0.95);
export const most = (all: readonly number[]) => share(all, 1);

export async function mapDrawingLoad(device: MapDevice): Promise<MapDrawingLoad> {
  const table = await MapTable.open(CARDS, LINKS);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const { cards, links } = table.counts;
    if (cards !== CARDS || links !== LINKS) throw new Error(`${cards} cards and ${links} links on the map`);
    return await onDevice(table, browser, device);
  } finally {
    await browser.close();
    await table.close();
  }
}

async function onDevice(table: MapTable, browser: Browser, device: MapDevice): Promise<MapDrawingLoad> {
  const page = await (await browser.newContext(DEVICES[device])).newPage();
  await page.goto(`http://localhost:${table.server.port}/${table.code}`);
  await page.getByLabel("Votre pseudonyme").fill("Bea");
  const opening = await during(page, async () => {
    await page.getByRole("button", { name: "Entrer", exact: true }).click();
    if (device === "phone") await page.getByRole("button", { name: "Carte", exact: true }).click();
    await page.locator(".map-canvas-host canvas").waitFor();
  });
  await page.locator(".map-canvas-host").scrollIntoViewIfNeeded();
  const moving = await during(page, () => moveCard(page));
  await sleep(1_000);
  const zooming = await during(page, () => zoom(page));
  return { opening, moving, zooming, rest: await atRest(page, DRAWN) };
}

async function during(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const redraws = await Redraws.start(page, DRAWN);
  await act();
  await still(page, DRAWN);
  return redraws.stop();
}

/** The first card of the first zone, carried around the canvas for as many frames. */
async function moveCard(page: Page): Promise<void> {
  const box = await page.locator(".map-canvas-host canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const card = await firstCard(page);
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    const turn = (2 * Math.PI * move) / MOVES;
    const away = { x: (box.width / 5) * Math.sin(turn), y: (box.height / 4) * (1 - Math.cos(turn)) };
    await page.mouse.move(card.x + away.x, card.y + away.y);
    await sleep(16);
  }
  await page.mouse.up();
}

/** Where the pointer says that it lies over a card. */
async function firstCard(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const canvas = page.locator(".map-canvas-host canvas");
  const box = await canvas.boundingBox();
  for (let y = 40; box && y < box.height / 2; y += 12)
    for (let x = box.width / 4; x < box.width / 2; x += 20) {
      await page.mouse.move(box.x + x, box.y + y);
      const cursor = await canvas.evaluate((element) => (element as HTMLElement).style.cursor);
      if (cursor === "grab") return { x: box.x + x, y: box.y + y };
    }
  throw new Error("no card under the pointer");
}

/** By the wheel, nearer then back, words painted at their size in between. */
async function zoom(page: Page): Promise<void> {
  const box = await page.locator(".map-canvas-host canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  for (const way of [-1, 1, -1]) {
    for (let turn = 0; turn < ZOOMS; turn += 1) {
      await page.mouse.wheel(0, 60 * way);
      await sleep(16);
    }
    await sleep(700);
  }
}
