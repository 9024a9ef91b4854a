/** The erasing of traces, told before it comes and when somebody asks for it earlier: on the console and on a phone, seen, heard, and where the focus is. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playedSession } from "../support/played-session.ts";
import { button, dialog } from "./desk.ts";
import { faults, Room } from "./room.ts";
import { announced, Spoken } from "./spoken.ts";

const PHONE = { width: 360, height: 740 };
const DAYS = 5;

let first: Room;
let room: Room;
let host: Page;
let phone: Page;

/** The day it would go, as the pages write it: that of this machine, for all are here. */
const due = () =>
  new Intl.DateTimeFormat("fr", { dateStyle: "long" }).format(Date.now() + DAYS * 24 * 3600_000);

const heard = async (page: Page): Promise<string> => announced(await (await Spoken.of(page)).all()).join(" ");

beforeAll(async () => {
  first = await Room.open({ scenario: "decouverte-60", tables: 1 }, { RETENTION_DAYS: String(DAYS) });
  room = first.at((await playedSession(first.server)).session);
  // The round that a start makes sees the end; what is kept so few days is announced at once.
  await first.server.kill();
  await first.server.startAgain();
}, 60_000);
afterAll(() => first.close());

test("it is announced with its date to whoever comes back, and says to take the dossier before", async () => {
  phone = await room.page(`/${room.session.code}`, PHONE);
  await phone.getByText(`L’effacement approche : le ${due()}`).waitFor();
  await room.examine(phone, "effacement-annonce-telephone");
  host = await room.console();
  await host.getByText(`L’effacement approche : le ${due()}`).scrollIntoViewIfNeeded();
  await host.getByText("Téléchargez le dossier avant, il est alors complet.").waitFor();
  await room.examine(host, "effacement-annonce-console");
  expect(first.server.output).toContain(`La séance ${room.session.code} sera effacée le`);
});

test("asked for earlier, it names what goes; turned down, nothing has gone and the announcement stands", async () => {
  await button(host, "Effacer les traces maintenant").click();
  await dialog(host).getByText("Ce qui part du serveur, sans retour :").waitFor();
  await dialog(host).getByText("Le dossier n’a pas encore été téléchargé.").waitFor();
  await host.keyboard.press("Escape");
  await dialog(host).waitFor({ state: "detached" });
  expect(await host.evaluate(() => document.activeElement?.textContent)).toContain("Effacer les traces");
  await host.getByText(`L’effacement approche : le ${due()}`).waitFor();
  await phone.reload();
  await phone.getByText(`L’effacement approche : le ${due()}`).waitFor();
});

test("confirmed, the phone hears that it is gone, and the console’s focus is on what it now says", async () => {
  await button(host, "Effacer les traces maintenant").click();
  await dialog(host).getByRole("button", { name: "Effacer pour de bon" }).click();
  const title = host.getByRole("heading", { level: 1, name: "Les traces de cette séance sont effacées" });
  await title.waitFor();
  await expect.poll(() => title.evaluate((one) => one === document.activeElement)).toBe(true);
  await expect.poll(() => heard(phone), { timeout: 15_000 }).toMatch(/séance.* a été effacée/);
  await phone.getByRole("heading", { level: 1 }).waitFor();
  await room.examine(phone, "effacement-fait-telephone");
  await phone.reload();
  await phone.getByText(/séance.* a été effacée/).waitFor();
});

test("no page had an error or failed an accessibility rule", () => {
  // An erased code answers 410: the browser notes it, nobody is misled.
  expect(faults.filter((fault) => !fault.includes("410"))).toEqual([]);
});
