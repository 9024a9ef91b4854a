/** A session is prepared in three questions, or tried alone among bots. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let room: Room;
/** The console of a session tried alone. */
let tried: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60" });
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function prepare(workshop: RegExp, viewport = LAPTOP): Promise<Page> {
  const page = await room.page("/#animer", viewport);
  await page.getByRole("radio", { name: workshop }).check({ force: true });
  return page;
}

test("tables follow the people, and a workshop too long proposes what would fit", async () => {
  const page = await prepare(/Le temps d’un mandat/);
  await page.getByLabel("2. Combien de personnes ?").fill("14");
  await page.getByText("Cela fait 3 tables.").waitFor();
  await page.getByRole("radio", { name: "75 minutes", exact: true }).check({ force: true });
  await page.getByText(/c’est plus que vous n’avez/).waitFor();
  await room.examine(page, "preparing-short");
  await button(page, /^Prendre « Découverte/).waitFor();
  await button(page, /^Jouer \d ans/).click();
  await page.getByText(/il en reste \d+ pour s’installer/).waitFor();
  await button(page, "Créer la séance").click();
  await page.getByRole("heading", { name: "Votre séance est prête" }).waitFor();
  const console = page.getByRole("link", { name: "Ouvrir la console" });
  const [made, key] = ((await console.getAttribute("href")) ?? "").split("#");
  const journal = await room.server.get(`/api/sessions/${(made ?? "").slice(-6)}/journal`, key ?? "");
  expect(journal.status).toBe(200);
  await room.examine(page, "prepared");
});

test("the three questions stand on a phone, in both languages", async () => {
  await room.examine(await prepare(/Découverte/, PHONE), "preparing-phone");
  const english = await room.page("/#animer", LAPTOP, "localhost", "en");
  await english.getByText("3. How long do you have?").waitFor();
  await room.examine(english, "preparing-en");
});

test("tried alone: bots sit at each table, play, and the console is the real one", async () => {
  tried = await prepare(/Découverte/);
  await tried.getByLabel("2. Combien de personnes ?").fill("12");
  await button(tried, "Essayer seul").click();
  await tried.getByRole("link", { name: "Ouvrir la console" }).click();
  await tried.getByText("8 personnes").first().waitFor();
  await button(tried, "Commencer").click();
  await tried.getByText(/Toutes les tables ont fini/).waitFor();
  await room.examine(tried, "trial");
});

test("late, the console proposes what gives the time back, in one press, and spares the debrief", async () => {
  await button(tried, /^Ouvrir :/).click();
  await tried.getByRole("heading", { level: 1, name: "Ordres de grandeur" }).waitFor();
  await button(tried, "+ 5 min").click();
  await button(tried, "+ 5 min").click();
  const late = tried.getByText(/En retard de/);
  await late.waitFor();
  const before = await late.textContent();
  await tried.getByText(/Le débrief ne bouge pas/).waitFor();
  await room.examine(tried, "late");
  await button(tried, "Retirer 5 minutes").click();
  await expect
    .poll(async () => (await late.count()) === 0 || (await late.textContent()) !== before)
    .toBe(true);
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
