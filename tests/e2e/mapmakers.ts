/** What a person does on a map, in its list by the words they read, or on its canvas by the places they aim at. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { MapEveryone, MapTeam, Place } from "../../game/activities/causal-map/state.ts";
import type { State } from "../../game/engine/session.ts";
import { handleAt } from "../../client/activities/causal-map/canvas-hud.ts";
import { indexIn, roomBeside, spotIn, trayIn } from "../../client/activities/causal-map/canvas-tray.ts";
import { onCanvas, wholeMap, type Room, type View } from "../../client/activities/causal-map/canvas-view.ts";
import { pointOf, type Point } from "../../client/activities/causal-map/layout.ts";
import type { Guest } from "../load/guest.ts";

const PHASE = "toile";
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const tab = (page: Page, name: string) =>
  page.locator(".toile-tabs").getByRole("button", { name: new RegExp(`^${name}`) });

/** The shipped workshop with the short game of thirty cards. */
export function shortGame(): string {
  const folder = mkdtempSync(join(tmpdir(), "toile-content-"));
  cpSync(join(import.meta.dirname, "../../scenarios"), folder, { recursive: true });
  const file = join(folder, "ateliers/toile-45/scenario.yaml");
  const text = readFileSync(file, "utf8");
  if (!text.includes("game: mini")) throw new Error("toile-45 no longer plays the mini game");
  writeFileSync(file, text.replace("game: mini", "game: short"));
  return folder;
}

/** The map of a table as the console holds it. */
export const mapSeen = (console: Guest, team = "t1") =>
  (console.mirror.parts[`team/${team}`] as State["team"][string]).phases[PHASE] as MapTeam;
export const stepSeen = (console: Guest) =>
  (console.mirror.parts.everyone as State["everyone"]).phases[PHASE] as MapEveryone | undefined;

/** Opens the first card to place and lays it in a zone. @returns whether there was one */
export async function placeNext(page: Page, zone: string): Promise<boolean> {
  await tab(page, "À poser").click();
  const shown = page.locator(".toile-lines .toile-card:visible");
  const others = page.getByText(/carte(s)? chez les autres/);
  const card = shown.first();
  // One of one's own, or how many the others hold; none of them once all is laid.
  const isThere = await card
    .or(others.first())
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isThere) return false;
  if ((await shown.count()) === 0) await others.first().click();
  await card.waitFor();
  const title = await card.locator("b").innerText();
  await card.click();
  await page.locator(".toile-opened").getByRole("button", { name: zone, exact: true }).click();
  await page.locator(".toile-lines b", { hasText: title }).waitFor({ state: "detached" });
  return true;
}

/** Draws a link by its two titles. */
export async function linkInList(
  page: Page,
  from: string,
  to: string,
  sign: "Nourrit" | "Freine",
): Promise<void> {
  await tab(page, "Posées").click();
  await button(page, "Relier deux cartes").click();
  for (const title of [from, to]) {
    const search = page.getByLabel("Chercher une carte");
    await page.locator(".toile-pane .toile-card").first().waitFor();
    if ((await search.count()) > 0) await search.fill(title.slice(0, 14));
    await page.locator(".toile-pane .toile-card", { hasText: title }).first().click();
  }
  await sayLink(page, sign);
}

/** What the one card does to the other, asked once both are chosen; then the link is closed. */
export async function sayLink(page: Page, sign: "Nourrit" | "Freine"): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(sign) }).check({ force: true });
  await button(page, "Relier").click();
  await button(page, "Fermer le lien").click();
}

/** Opens a link in the list. */
export async function openLink(page: Page, sentence: string): Promise<void> {
  await tab(page, "Posées").click();
  const all = page.getByRole("button", { name: /^Tous les liens/ });
  if ((await all.getAttribute("aria-expanded")) !== "true") await all.click();
  await page.getByRole("button", { name: /^Tous les liens/, expanded: true }).waitFor();
  const search = page.getByLabel("Chercher un lien");
  if ((await search.count()) > 0) await search.fill(sentence.slice(2, 20));
  await page.locator(".toile-lines .toile-card", { hasText: sentence }).first().click();
}

/** A canvas: where it is on the page, and how the whole map lies on it. */
interface Sheet {
  readonly origin: Point;
  readonly size: Room;
  readonly room: Room;
  readonly view: View;
}

async function sheetOf(page: Page, hand: number): Promise<Sheet> {
  await button(page, "Tout voir").click();
  const canvas = page.locator(".map-canvas-host canvas");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("no canvas");
  const size = { width: box.width, height: box.height };
  const room = roomBeside(size, trayIn(size, hand));
  return { origin: { x: box.x, y: box.y }, size, room, view: wholeMap(room) };
}

const onPage = ({ origin }: Sheet, { x, y }: Point): Point => ({ x: origin.x + x, y: origin.y + y });

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let part = 1; part <= 6; part += 1) {
    await page.mouse.move(from.x + ((to.x - from.x) * part) / 6, from.y + ((to.y - from.y) * part) / 6);
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
}

/** Carries the first card of the hand to a place of the map. */
export async function carry(page: Page, hand: number, place: Place): Promise<void> {
  const sheet = await sheetOf(page, hand);
  const tray = trayIn(sheet.size, hand);
  if (!tray) throw new Error("nothing to place");
  const spot = spotIn(tray, 0, 0);
  const from = { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 };
  if (indexIn(tray, from, 0) !== 0) throw new Error("the first card is not where it was thought to be");
  await drag(page, onPage(sheet, from), onPage(sheet, onCanvas(sheet.view, pointOf(place))));
}

/** Chooses a card, then draws from its handle to another one. */
export async function stretch(page: Page, map: MapTeam, hand: number, [from, to]: readonly [string, string]) {
  const [start, end] = [map.places[from], map.places[to]];
  if (!start || !end) throw new Error(`${from} or ${to} is not on the map`);
  const sheet = await sheetOf(page, hand);
  const card = onPage(sheet, onCanvas(sheet.view, pointOf(start)));
  await page.mouse.click(card.x, card.y);
  await page.waitForTimeout(250);
  const handle = onPage(sheet, handleAt(sheet.view, pointOf(start), sheet.room));
  await drag(page, handle, onPage(sheet, onCanvas(sheet.view, pointOf(end))));
}

/** The same by taps: the card, its handle, the other card. */
export async function tapLink(page: Page, map: MapTeam, hand: number, [from, to]: readonly [string, string]) {
  const [start, end] = [map.places[from], map.places[to]];
  if (!start || !end) throw new Error(`${from} or ${to} is not on the map`);
  const sheet = await sheetOf(page, hand);
  const spots = [
    onCanvas(sheet.view, pointOf(start)),
    handleAt(sheet.view, pointOf(start), sheet.room),
    onCanvas(sheet.view, pointOf(end)),
  ];
  for (const spot of spots) {
    const { x, y } = onPage(sheet, spot);
    await page.mouse.click(x, y);
    await page.waitForTimeout(250);
  }
}
