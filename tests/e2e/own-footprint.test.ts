/** « Empreinte de cette séance » in real browsers: on a phone, on the console before and after the end, on the écran. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { readInDark } from "./dark.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let host: Guest;
let phone: Page;
let desk: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  const { code, facilitatorKey } = room.session;
  phone = await room.page(`/${code}`, PHONE);
  await enter(phone, "Camille", "Quai|Table|Halle");
  host = await Guest.enter(room.server, code, { door: "console", key: facilitatorKey });
  desk = await room.console();
});
afterAll(() => room.close());

const turn = () => (host.mirror.parts.everyone as { flow: { turn: number } } | undefined)?.flow.turn ?? -1;

async function move(type: "session/start" | "session/end"): Promise<void> {
  await host.sees(() => turn() >= 0, "the flow");
  const seen = turn();
  await host.send({ type, seen });
  await host.sees(() => turn() > seen, type);
}

const title = { name: "Empreinte de cette séance" };

test("while the session goes on, the console counts on demand, and anew each time", async () => {
  await move("session/start");
  const asked: string[] = [];
  desk.on("request", (request) => asked.push(request.url()));
  const soFar = desk.getByText("Empreinte de cette séance, jusqu’ici");
  await soFar.waitFor();
  expect(asked.filter((url) => url.includes("own-footprint"))).toEqual([]);
  await soFar.click();
  await desk.getByText(/échangés, .+ d’électricité/).waitFor();
  await desk.getByText("Rien n’est joué pour l’instant").waitFor();
  await room.examine(desk, "own-footprint-so-far");
  await soFar.click();
  // Closed before it is opened again: two turns within a frame would be one for whoever listens.
  await desk.getByText(/échangés, .+ d’électricité/).waitFor({ state: "hidden" });
  await soFar.click();
  await expect.poll(() => asked.filter((url) => url.includes("own-footprint.fr.json")).length).toBe(2);
  expect(faults).toEqual([]);
});

test("at the end, a phone reads one line, and opens where it comes from", async () => {
  await move("session/end");
  await phone.getByRole("heading", { level: 2, ...title }).waitFor();
  const line = phone.getByText(/(Ko|Mo) échangés, .+ d’électricité, .+CO₂e/);
  await line.scrollIntoViewIfNeeded();
  await room.examine(phone, "own-footprint-phone");
  await phone.getByText("D’où viennent ces nombres").click();
  await phone.getByRole("heading", { level: 3, name: "Ce que le serveur a compté" }).waitFor();
  await phone.getByText("hyp-seance-telephone-w").waitFor();
  await phone.getByText("mix-fr-base-empreinte-2025").waitFor();
  await phone.getByText("Les trajets jusqu’à la salle").waitFor();
  await room.examine(phone, "own-footprint-phone-open");
  await phone.setViewportSize(NARROW);
  await expect.poll(() => phone.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  await phone.getByRole("heading", { level: 3, name: "Carbone, estimé" }).scrollIntoViewIfNeeded();
  await room.examine(phone, "own-footprint-narrow");
  await phone.setViewportSize(PHONE);
  expect(faults).toEqual([]);
});

test("the console shows it under the documents, in both languages", async () => {
  await desk.getByRole("heading", { level: 3, ...title }).waitFor();
  await desk.getByText("D’où viennent ces nombres").click();
  await desk.getByRole("heading", { level: 4, name: "À côté d’un ordinateur portable" }).waitFor();
  await desk.getByRole("heading", { level: 3, ...title }).scrollIntoViewIfNeeded();
  await room.examine(desk, "own-footprint-console");
  const english = await room.console("en");
  await english.getByRole("heading", { level: 3, name: "This session’s footprint" }).waitFor();
  await english.getByText("Where these numbers come from").click();
  await english.getByText("Keeping one six years instead of four").waitFor();
  expect(faults).toEqual([]);
});

const GRAMS = { low: 969, value: 2_562, high: 2_844 };

/** The same answer, as after a workshop of two hours: nobody waits for that long here. */
async function afterTwoHours(page: Page): Promise<void> {
  await page.route("**/own-footprint.fr.json", async (route) => {
    const response = await route.fetch();
    const told = (await response.json()) as { estimate: object };
    const electricity = { total: { low: 252, value: 927, high: 1_562 } };
    const laptop = { kept: 15.5, sessions: { low: 5.4, value: 6, high: 16 } };
    const estimate = { ...told.estimate, electricity, laptop, carbon: { total: GRAMS } };
    await route.fulfill({ response, json: { ...told, minutes: 118, sent: 41_300_000, estimate } });
  });
}

test("the écran shows three numbers, large enough for the back of the room, on either ground", async () => {
  const screen = await room.screen();
  await screen.getByText("Rien n’a été joué").waitFor();
  await room.examine(screen, "own-footprint-ecran-unplayed");
  await afterTwoHours(screen);
  await screen.reload();
  await screen.getByText("le poids de 5 séances comme celle-ci").waitFor();
  const sizes = await screen
    .locator(".own-wall :is(h2, li, p)")
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes.length).toBeGreaterThan(3);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(40);
  await room.examine(screen, "own-footprint-ecran");
  // Nothing of the page is cut off, and its foot covers nothing.
  const overFoot = async () => {
    const [wall, foot] = await Promise.all(
      [".own-wall", ".screen-bottom"].map((one) => screen.locator(one).boundingBox()),
    );
    return (wall?.y ?? 0) + (wall?.height ?? 0) - (foot?.y ?? 0);
  };
  await expect.poll(overFoot).toBeLessThanOrEqual(0);
  expect(await readInDark(screen, "own-footprint-ecran")).toEqual([]);
  expect(faults).toEqual([]);
});

test("numbers that do not come are said, and asked again by the button", async () => {
  const late = await room.page(`/console/${room.session.code}#${room.session.facilitatorKey}`, PHONE);
  await late.route("**/own-footprint.fr.json", (route) => route.abort());
  await late.reload();
  const again = late.getByRole("alert").getByRole("button", { name: "Réessayer" });
  await again.waitFor();
  await late.unroute("**/own-footprint.fr.json");
  await again.click();
  await late.getByText(/échangés, .+ d’électricité/).waitFor();
  expect(faults.filter((fault) => !fault.includes("ERR_FAILED"))).toEqual([]);
});
