/** What people are told of their data, in a real browser: the page, the way to it, the gentle advice, the erased door. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 }, { RETENTION_DAYS: "45" });
});
afterAll(() => room.close());

test("the front page leads to what is kept and for how long, as this server was set", async () => {
  const page = await room.page("/", LAPTOP);
  await page.getByRole("link", { name: "Données de la séance" }).click();
  await page.getByRole("heading", { level: 1, name: "Données de la séance" }).waitFor();
  await page.getByText("45 jours après la fin de la séance").waitFor();
  await page.getByText("après 7 jours sans aucun geste").waitFor();
  await room.look(page, "data-laptop");
  const phone = await room.page("/donnees", PHONE);
  await phone.getByText("7 jours avant").waitFor();
  await room.look(phone, "data-phone");
  const narrow = await room.page("/donnees", { width: 320, height: 640 });
  await narrow.getByRole("heading", { name: "Qui décide" }).waitFor();
  await expect.poll(() => narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const front = await room.page("/", LAPTOP);
  await front.getByRole("link", { name: "Données de la séance" }).waitFor();
  await room.look(front, "front");
  expect(faults).toEqual([]);
});

test("a participant finds it in the menu, in a page of its own", async () => {
  const phone = await room.page(`/${room.session.code}`, PHONE);
  await enter(phone, "Camille", "Quai|Table|Halle");
  await phone.getByRole("button", { name: /Menu/ }).first().click();
  const link = phone.getByRole("link", { name: /Données de la séance/ });
  await room.look(phone, "data-menu");
  const [opened] = await Promise.all([phone.context().waitForEvent("page"), link.click()]);
  await opened.getByRole("heading", { level: 1, name: "Données de la séance" }).waitFor();
  expect(faults).toEqual([]);
});

test("a name, an e-mail or a telephone brings advice, announced, without moving the focus or blocking", async () => {
  const page = await room.page(`/${room.session.code}`, PHONE);
  const field = page.getByLabel("Votre pseudonyme");
  await field.fill("Mme Durand");
  await page.getByRole("status").filter({ hasText: "On dirait le nom de quelqu’un" }).waitFor();
  await room.look(page, "personal-hint");
  await field.fill("c.durand@mairie.example");
  await page.getByRole("status").filter({ hasText: "On dirait une adresse" }).waitFor();
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await field.fill("30 000 agents");
  await page.getByText("On dirait").waitFor({ state: "detached" });
  await field.fill("M. Dupont");
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.getByText(/Vous y êtes, M\. Dupont/).waitFor();
  expect(faults).toEqual([]);
});

test("who was in an erased session is told so, and so are the écran and the console", async () => {
  const { code, facilitatorKey } = room.session;
  const phone = await room.page(`/${code}`, PHONE);
  await enter(phone, "Sacha", "Quai|Table|Halle");
  const host = await Guest.enter(room.server, code, { door: "console", key: facilitatorKey });
  const turn = () => (host.mirror.parts.everyone as { flow: { turn: number } } | undefined)?.flow.turn ?? -1;
  await host.sees(() => turn() >= 0, "the flow");
  await host.send({ type: "session/start", seen: turn() });
  await host.sees(() => turn() > 0, "the start");
  await host.send({ type: "session/end", seen: turn() });
  await phone.getByText("Ce qui sera effacé").waitFor();
  await room.look(phone, "ended");
  const screen = await room.screen();
  const console_ = await room.console();
  await console_.waitForLoadState("networkidle");
  const headers = { authorization: `Bearer ${facilitatorKey}` };
  const erased = await fetch(`${room.server.url}/api/sessions/${code}`, { method: "DELETE", headers });
  expect(erased.status).toBe(204);
  for (const page of [phone, screen, console_]) await page.getByText(/séance.* a été effacée/).waitFor();
  await room.look(phone, "erased-phone");
  await room.look(screen, "erased-screen");
  await room.look(console_, "erased-console");
  expect(faults.filter((fault) => !fault.includes("410"))).toEqual([]);
});
