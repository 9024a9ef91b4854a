/** Drawings where there is nothing yet or nothing any more: they come after the words, and only where they are needed. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };

let room: Room;
let host: Guest;
let phone: Page;
/** Addresses of drawings that the phone asked for. */
const asked: string[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  host = await consoleOf(room.server, room.session);
});
afterAll(() => room.close());

/** The drawing of a page has come, and is not a broken picture. */
async function drawn(page: Page, path: string): Promise<void> {
  const drawing = page.locator(`img.drawing[src$="${path}"]`);
  await drawing.waitFor();
  await expect
    .poll(() => drawing.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0);
}

test("the first page of a phone asks for no drawing", async () => {
  phone = await room.page("/", PHONE);
  phone.on("request", (request) => {
    if (/\/art\/(?:states|portraits|vignettes|badges)\//.test(request.url())) asked.push(request.url());
  });
  await phone.goto(`http://localhost:${room.server.port}/${room.session.code}`);
  await phone.getByLabel("Votre pseudonyme").waitFor();
  await phone.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
});

test("the first person at a table sees it laid, and the seats that wait", async () => {
  await enter(phone, "Ana", "Les Écluses");
  await drawn(phone, "/states/waiting.svg");
  await room.examine(phone, "dessin-premiere-personne");
});

test("an unknown code is a signpost, the words, and a field for the right one", async () => {
  const lost = await room.page("/", PHONE);
  const before = faults.length;
  await lost.goto(`http://localhost:${room.server.port}/ZZZZZZ`);
  await lost.getByRole("heading", { name: "Cette porte ne s’ouvre pas" }).waitFor();
  await drawn(lost, "/states/unknown.svg");
  // A refused session is a network error for the browser, and nothing else may be wrong.
  faults.splice(before);
  await room.examine(lost, "dessin-code-inconnu");
  await lost.context().close();
});

test("the end shows the game back in its box, and its words first to a screen reader", async () => {
  expect(await steer(host, "session/start")).toBe("ok");
  expect(await steer(host, "session/end")).toBe("ok");
  await phone.getByRole("heading", { name: "Merci, c’est fini" }).waitFor();
  await drawn(phone, "/states/ended.svg");
  expect(await phone.locator("img.drawing").getAttribute("alt")).toBe("");
  await room.examine(phone, "dessin-fin");
});

test("no page had an error or broke a rule of accessibility", () => {
  expect(faults).toEqual([]);
});
