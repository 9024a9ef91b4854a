/** Words of the trade, opened where they stand: in the catalogue on a phone, in the console’s words, in a roadmap. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../support/forms.ts";
import { button, jumpTo } from "./desk.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

let room: Room;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
  [desk, phone] = await Promise.all([room.console(), room.page(`/${room.session.code}`, PHONE)]);
  await enter(phone, "Salma", "Les Écluses");
  await button(desk, "Commencer").click();
});
afterAll(() => room.close());

const isFocused = (page: Page, name: RegExp) =>
  button(page, name)
    .first()
    .evaluate((element) => element === document.activeElement);

test("the console says what each word of the trade means, for what the écran shows", async () => {
  await desk.getByText("Les mots du métier, à dire à voix haute").click();
  await desk.getByText("Ce qu’une économie fait revenir").waitFor();
  await room.examine(desk, "mots-console");
  await desk.getByText("Les mots du métier, à dire à voix haute").click();
});

test("in the catalogue of a phone, a word opens under the finger and closes by Escape, the focus left on it", async () => {
  await jumpTo(desk, "Plan d’action");
  await button(phone, "Choisir une action").click();
  await phone.getByLabel("Chercher un mot").fill("reconditionné dans chaque marché");
  await button(phone, /Du reconditionné dans chaque marché/).click();
  const word = button(phone, /^appareils reconditionnés|^reconditionné/i).first();
  await word.focus();
  await phone.keyboard.press("Enter");
  await phone.getByText("Se dit d’un appareil d’occasion contrôlé").waitFor();
  await room.examine(phone, "mots-catalogue");
  await phone.keyboard.press("Escape");
  await phone.getByText("Se dit d’un appareil d’occasion contrôlé").waitFor({ state: "detached" });
  await expect.poll(() => isFocused(phone, /^reconditionné/i)).toBe(true);
});

test("in a roadmap, a law that is named opens its meaning", async () => {
  const made = await call(room.server, "/api/workspaces", { method: "POST", body: { title: "Feuille" } });
  const { id, key } = made.body;
  const page = await room.page(`/feuille-de-route/${String(id)}#${String(key)}`, LAPTOP);
  await page.getByRole("navigation").getByRole("button", { name: "Cadre légal" }).click();
  await page.getByText("Ce que chaque texte demande").waitFor();
  const law = button(page, /^loi REEN/);
  await law.click();
  await page.getByText("Loi de 2021 sur l’empreinte du numérique").waitFor();
  await room.examine(page, "mots-feuille");
});

test("no page said anything was wrong", () => {
  expect(faults).toEqual([]);
});
