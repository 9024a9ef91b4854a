/** The house's font comes late and moves every line: never between the press of a button and its end. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
});
afterAll(() => room.close());

test("a button that is held down stays where it is, and is pressed when the hand is lifted", async () => {
  const page = await room.page("/donnees", PHONE);
  let bringFont: () => void = () => undefined;
  const isAllowed = new Promise<void>((resolve) => (bringFont = resolve));
  await page.route("**/*.woff2", async (route) => {
    await isAllowed;
    await route.continue();
  });
  await page.goto(`http://localhost:${room.server.port}/${room.session.code}`);
  const easy = page.getByRole("button", { name: "Facile à lire", exact: true });
  await easy.scrollIntoViewIfNeeded();
  const box = await easy.boundingBox();
  if (!box) throw new Error("the button has no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const brought = page.waitForResponse(/\.woff2$/);
  bringFont();
  await (await brought).finished();
  const hasFont = () => page.evaluate(() => document.documentElement.classList.contains("has-font"));
  // Long enough for a font that is there to be put on.
  await page.waitForTimeout(500);
  expect(await hasFont()).toBe(false);
  expect(await easy.boundingBox()).toEqual(box);
  await page.mouse.up();
  await page.getByText("Pas de compte. Rien à installer.").waitFor();
  await expect.poll(hasFont).toBe(true);
  expect(faults).toEqual([]);
});
