/** The house's font comes late and moves every line: never between the press of a button and its end. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
});
afterAll(() => room.close());

test("a button that is held down stays where it is, and is pressed when the hand is lifted", async () => {
  const page = await room.page("/healthz", LAPTOP);
  let bringFont: () => void = () => undefined;
  const isAllowed = new Promise<void>((resolve) => (bringFont = resolve));
  await page.route("**/*.woff2", async (route) => {
    await isAllowed;
    await route.continue();
  });
  const { code, facilitatorKey } = room.session;
  const brought = page.waitForResponse(/\.woff2$/);
  await page.goto(`http://localhost:${room.server.port}/console/${code}#${facilitatorKey}`);
  await page.getByText("Les Écluses").first().waitFor();
  const keys = page.getByRole("button", { name: "Touches", exact: true });
  const box = await keys.boundingBox();
  if (!box) throw new Error("the button has no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  // Pressed, it sinks a little.
  const held = await keys.boundingBox();
  bringFont();
  await (await brought).finished();
  const hasFont = () => page.evaluate(() => document.documentElement.classList.contains("has-font"));
  // Long enough for a font that is there to be put on.
  await page.waitForTimeout(500);
  expect(await hasFont()).toBe(false);
  expect(await keys.boundingBox()).toEqual(held);
  await page.mouse.up();
  await page.getByRole("dialog").getByText("Raccourcis du clavier").waitFor();
  await expect.poll(hasFont).toBe(true);
  expect(faults).toEqual([]);
});
