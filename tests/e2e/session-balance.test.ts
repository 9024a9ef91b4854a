/** The anonymised balance in real browsers: chosen, read whole and kept from the console at the end, and once traces are gone. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SessionBalance } from "../../game/session-balance/schema.ts";
import { call } from "../support/forms.ts";
import { playedSession, TYPED, type PlayedSession } from "../support/played-session.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let first: Room;
let room: Room;
let played: PlayedSession;
let desk: Page;

beforeAll(async () => {
  first = await Room.open({ scenario: "decouverte-60", tables: 1 });
  played = await playedSession(first.server);
  room = first.at(played.session);
  desk = await room.console();
}, 60_000);
afterAll(() => first.close());

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
const title = { name: "Bilan anonyme, à renvoyer ou à garder" };

async function keepJson(from: Page) {
  const [file] = await Promise.all([
    from.waitForEvent("download"),
    from.getByRole("link", { name: "En données (JSON)" }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("at the end the console offers it; what is said of the authority is chosen, and none of it is asked", async () => {
  await desk.getByRole("heading", { level: 3, ...title }).waitFor();
  await desk.getByLabel("Sorte d’organisme (facultatif)").selectOption("commune");
  await desk.getByLabel("Agents, à peu près (facultatif)").selectOption("50-350");
  await desk.getByRole("heading", { level: 3, ...title }).scrollIntoViewIfNeeded();
  await room.examine(desk, "session-balance-console");
  const { name, text } = await keepJson(desk);
  expect(name).toMatch(/^bilan-de-seance-\d{4}-\d{2}\.json$/);
  const balance = SessionBalance.parse(JSON.parse(text));
  expect(balance.context).toEqual({ authority: "commune", size: "50-350" });
  for (const typed of Object.values(TYPED)) expect(text).not.toContain(typed);
});

test("the whole of it is read on a page of its own, on a laptop, on a phone and at 320 px", async () => {
  const link = desk.getByRole("link", { name: "Lire le bilan en entier" });
  const [page] = await Promise.all([desk.context().waitForEvent("page"), link.click()]);
  await page.getByRole("heading", { level: 1, name: "Bilan anonyme d’une séance" }).waitFor();
  await page.getByText("De 50 à 350").waitFor();
  await page.getByText("Ce qui n’y est pas").waitFor();
  for (const [name, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE, narrow: NARROW })) {
    await page.setViewportSize(viewport);
    await room.examine(page, `session-balance-page-${name}`);
    expect(await isWide(page), name).toBe(false);
  }
  const folder = process.env.SHOTS;
  await page.setViewportSize(LAPTOP);
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/session-balance-whole.png`, fullPage: true });
  await page.close();
});

test("the console’s card holds at 320 px", async () => {
  await desk.setViewportSize(NARROW);
  await desk.getByRole("heading", { level: 3, ...title }).scrollIntoViewIfNeeded();
  await room.examine(desk, "session-balance-console-320");
  expect(await isWide(desk)).toBe(false);
  await desk.setViewportSize(LAPTOP);
});

test("once the traces are erased it is still there, with the same numbers", async () => {
  const { session } = played;
  const erased = await call(room.server, `/api/sessions/${session.code}/traces`, {
    ...{ method: "DELETE", key: session.facilitatorKey },
  });
  expect(erased.status).toBe(204);
  const gone = await room.console();
  await gone.getByRole("heading", { level: 2, ...title }).waitFor();
  await gone.getByRole("heading", { level: 2, ...title }).scrollIntoViewIfNeeded();
  await room.examine(gone, "session-balance-erased");
  const balance = SessionBalance.parse(JSON.parse((await keepJson(gone)).text));
  expect(balance).toMatchObject({ workshop: "decouverte-60", people: null });
});

test("it reads in English", async () => {
  const english = await room.console("en");
  await english.getByRole("heading", { name: "Anonymous summary, to send back or to keep" }).waitFor();
  const link = english.getByRole("link", { name: "Read the whole summary" });
  const [page] = await Promise.all([english.context().waitForEvent("page"), link.click()]);
  await page.getByRole("heading", { level: 1, name: "Anonymous summary of a session" }).waitFor();
  await page.getByText("fewer than five").first().waitFor();
  await room.examine(page, "session-balance-page-en");
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
