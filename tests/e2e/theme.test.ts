/** The theme that a device keeps: chosen under a door, there at the next one before anything is painted, never on paper. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const MINUTE = 60_000;

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60" });
});
afterAll(() => room.close());

/** The paper as the style sheets name it. */
const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim());

const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const LIGHT = "rgb(246, 237, 220)";
const DARK = "rgb(30, 25, 21)";
const PRINTED = "rgb(255, 255, 255)";

const appearance = (page: Page) => page.locator("footer").getByLabel("Apparence");

/** What the page fetched for its theme. */
const sheetsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\/dark-[^/]+\.css$/.test(name)),
  );

/** Runs in the page before its own scripts: the ground of the first frame that is painted. */
function watchFirstFrame(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const look = () => {
    const { body } = document;
    // Nothing is there to paint before the body is.
    if (document.querySelector("body *")) seen.push(getComputedStyle(body).backgroundColor);
    if (seen.length < 20) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test("light is the theme of who chose nothing, even where the device is dark, and no dark sheet is fetched", async () => {
  const page = await room.page("/", PHONE);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await groundOf(page)).toBe(LIGHT);
  expect(await sheetsOf(page)).toEqual([]);
  await page.context().close();
});

test("dark is kept on the device: the next door never shows a light frame", { timeout: MINUTE }, async () => {
  const page = await room.page("/", PHONE);
  await appearance(page).selectOption({ label: "Sombre" });
  await expect.poll(() => groundOf(page)).toBe(DARK);
  await page.addInitScript(watchFirstFrame);
  await page.goto(new URL(`/${room.session.code}`, page.url()).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.length))
    .toBeGreaterThan(0);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set([DARK]));
  await page.context().close();
});

test("as the device: the page turns when the device does", async () => {
  const page = await room.page("/", PHONE);
  await appearance(page).selectOption({ label: "Comme l’appareil" });
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => groundOf(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => groundOf(page)).toBe(LIGHT);
  await page.context().close();
});

test("what is dark on the screen is printed on white, and forced colours stay the reader’s", async () => {
  const page = await room.page("/", PHONE);
  await appearance(page).selectOption({ label: "Sombre" });
  await expect.poll(() => groundOf(page)).toBe(DARK);
  await page.emulateMedia({ media: "print" });
  expect(await groundOf(page)).toBe(PRINTED);
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  expect(await paperOf(page)).toBe("Canvas");
  await page.context().close();
});

test("the room’s screen has its own switch: a dark console leaves it light", async () => {
  const page = await room.screen();
  await page.evaluate(() => localStorage.setItem("trois-tiers:theme", "dark"));
  await page.reload();
  const dark = page.getByRole("button", { name: "Fond sombre" });
  await dark.waitFor();
  expect(await groundOf(page)).toBe(LIGHT);
  await dark.click();
  await expect.poll(() => groundOf(page)).toBe(DARK);
  await page.reload();
  await page.getByRole("button", { name: "Fond sombre", pressed: true }).waitFor();
  expect(await groundOf(page)).toBe(DARK);
  await page.context().close();
});

test("no page had an error", () => {
  expect(faults).toEqual([]);
});
