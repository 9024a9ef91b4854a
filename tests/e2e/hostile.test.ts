/** Hostile texts on real screens, and every address a browser asks while it goes through the doors. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { HOSTILE_NAMES, RAN } from "../support/hostile-texts.ts";
import { HostileRoom } from "../support/hostile.ts";
import { faults, Room } from "./room.ts";

let room: Room;
let hostile: HostileRoom;
const asked = new Set<string>();
const pages: Page[] = [];

/** Everything a page asks for from now on, sockets included. */
function listen(page: Page): void {
  pages.push(page);
  page.on("request", (request) => asked.add(new URL(request.url()).host));
  page.on("websocket", (socket) => asked.add(new URL(socket.url()).host));
  page.on("dialog", (dialog) => void dialog.dismiss().then(() => faults.push(`dialog: ${dialog.message()}`)));
}

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 4, title: HOSTILE_NAMES[1] });
  hostile = await HostileRoom.enter(room.server, room.session);
});
afterAll(() => room.close());

test("no door runs what people typed, and none asks anything of another host", async () => {
  const phone = await room.page(`/${room.session.code}`, { width: 360, height: 740 });
  listen(phone);
  await phone.reload(); // the first load came before anybody listened
  await phone.getByLabel("Votre pseudonyme").fill(`<img src=x onerror=${RAN}=1>`);
  await phone.getByRole("button", { name: "Entrer", exact: true }).click();
  const [screen, console_, front] = [
    await room.screen(),
    await room.console(),
    await room.page("/", { width: 1280, height: 720 }),
  ];
  for (const page of [screen, console_, front]) {
    listen(page);
    await page.reload();
  }
  await screen.waitForLoadState("networkidle");
  await console_.getByText("=HYPERLINK(1)").first().waitFor();
  await hostile.play();
  await screen.getByText(`<script>window.${RAN}=1</script>`).first().waitFor();
  await hostile.keep();
  await screen.waitForTimeout(500);
  const draft = await room.page("/", { width: 1280, height: 720 });
  listen(draft);
  await draft.setExtraHTTPHeaders({ authorization: `Bearer ${room.session.facilitatorKey}` });
  await draft.goto(
    `http://localhost:${room.server.port}/api/sessions/${room.session.code}/roadmap?format=html`,
  );
  await draft.getByText("=HYPERLINK").first().waitFor();
  for (const page of pages) {
    expect(await page.evaluate((name) => name in globalThis, RAN)).toBe(false);
    expect(await page.locator("[onerror], [onload], [onclick], svg[onload], img[src='x']").count()).toBe(0);
    expect(await page.locator("body").innerText()).not.toMatch(/\u202e/);
  }
  expect([...asked]).toEqual([`localhost:${room.server.port}`]);
  expect(faults).toEqual([]);
});
