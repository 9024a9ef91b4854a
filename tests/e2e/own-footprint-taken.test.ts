/** What a session takes from nature beyond carbon, read on a phone and on the console, in both languages. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

let room: Room;
let phone: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  const { code, facilitatorKey } = room.session;
  phone = await room.page(`/${code}`, { width: 360, height: 740 });
  await enter(phone, "Camille", "Quai|Table|Halle");
  const host = await Guest.enter(room.server, code, { door: "console", key: facilitatorKey });
  const turn = () => (host.mirror.parts.everyone as { flow: { turn: number } } | undefined)?.flow.turn ?? -1;
  for (const type of ["session/start", "session/end"]) {
    await host.sees(() => turn() >= 0, "the flow");
    const seen = turn();
    await host.send({ type, seen });
    await host.sees(() => turn() > seen, type);
  }
}, 60_000);
afterAll(() => room.close());

/** Each name with its number, under the heading. */
async function takenOn(page: Page, title: string): Promise<string[]> {
  const heading = page.getByRole("heading", { name: title });
  await heading.waitFor();
  await heading.scrollIntoViewIfNeeded();
  const list = heading.locator("xpath=following-sibling::dl[1]");
  return (await list.locator("dd").allInnerTexts()).map((text) => text.replaceAll("\u00A0", " "));
}

const UNITS = [/ (k?Wh)$/, / (mg|µg|g)$/, / (kg|g)$/, / (L|mL)$/];

test("a phone reads energy, metals, matter and water, and why they are least values", async () => {
  await phone.getByText("D’où viennent ces nombres").click();
  const told = await takenOn(phone, "Pris à la nature, au moins");
  expect(told).toHaveLength(UNITS.length);
  for (const [index, unit] of UNITS.entries()) expect(told[index]).toMatch(unit);
  await phone.getByText("Ce sont des minimums").waitFor();
  for (const id of ["elec-fr-eau", "term-smartphone-adpf"]) await phone.getByText(id).waitFor();
  await room.examine(phone, "own-footprint-taken-phone");
  expect(faults).toEqual([]);
});

test("the console reads them too, in English", async () => {
  const desk = await room.console("en");
  await desk.getByText("Where these numbers come from").click();
  expect(await takenOn(desk, "Taken from nature, at least")).toHaveLength(UNITS.length);
  await room.examine(desk, "own-footprint-taken-console");
  expect(faults).toEqual([]);
});
