/** A session is prepared in three questions, or tried alone among bots. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { arrive, button, dialog, jumpTo, phase } from "./desk.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let room: Room;
/** The console of a session prepared without its optional phase. */
let prepared: Page;
/** The console of a session tried alone. */
let tried: Page;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60" });
});
afterAll(() => room.close());

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
  await page.getByText(/ni ne touche, s’efface au bout de 37 jours/).waitFor();
  await button(page, "Créer la séance").click();
  await page.getByRole("heading", { name: "Votre séance est prête" }).waitFor();
  const console = page.getByRole("link", { name: "Ouvrir la console" });
  const [made, key] = ((await console.getAttribute("href")) ?? "").split("#");
  const journal = await room.server.get(`/api/sessions/${(made ?? "").slice(-6)}/journal`, key ?? "");
  expect(journal.status).toBe(200);
  await room.examine(page, "prepared");
});

test("an optional phase is unticked, how long follows, and the console may put it back", async () => {
  const page = await prepare(/Le temps d’un mandat/);
  await page.getByRole("radio", { name: "Le temps de l’atelier : 90 minutes" }).waitFor();
  await page.getByRole("checkbox", { name: /Ronde des rebonds/ }).uncheck({ force: true });
  await page.getByRole("radio", { name: "Le temps de l’atelier : 82 minutes" }).waitFor();
  await page.getByText("82 minutes en tout").waitFor();
  await page.getByText("Étapes facultatives").scrollIntoViewIfNeeded();
  await room.examine(page, "preparing-optional");
  await button(page, "Créer la séance").click();
  const console = page.getByRole("link", { name: "Ouvrir la console" });
  const url = new URL((await console.getAttribute("href")) ?? "");
  prepared = await room.page(url.pathname + url.hash, LAPTOP);
  await phase(prepared, "Ronde des rebonds").getByText("de côté").waitFor();
  await room.examine(prepared, "plan-lobby");
  await button(prepared, "Remettre « Ronde des rebonds » à 8 minutes").click();
  await phase(prepared, "Ronde des rebonds").getByText("à venir").waitFor({ state: "detached" });
  await expect.poll(() => phase(prepared, "Ronde des rebonds").getByText("de côté").count()).toBe(0);
  await phase(prepared, "Choix pour le plan").getByRole("button").click();
  await dialog(prepared).getByText("Prévue : 9 minutes").waitFor();
  await button(prepared, "− 1 min").click();
  await dialog(prepared).getByText("Prévue : 8 minutes").waitFor();
  await room.examine(prepared, "plan-minutes");
  await prepared.keyboard.press("Escape");
  await phase(prepared, "Choix pour le plan").getByText("au lieu de 9 min").waitFor();
  await phase(prepared, "Débrief").getByRole("button").click();
  await dialog(prepared).getByText("débrief protégé").waitFor();
  await expect.poll(() => button(prepared, "− 1 min").getAttribute("aria-disabled")).toBe("true");
  await prepared.keyboard.press("Escape");
});

test("late, a phase to come is left out in one press, and put back", async () => {
  await button(prepared, "Commencer").click();
  // Eight minutes put back and one taken away: later than what was prepared.
  await prepared.getByText("En retard de 7 min").waitFor();
  await button(prepared, "Laisser de côté").click();
  await prepared.getByText(/En retard de/).waitFor({ state: "detached" });
  await phase(prepared, "Ronde des rebonds").getByText("de côté").waitFor();
  await room.look(prepared, "plan-left-out");
  await button(prepared, "Remettre « Ronde des rebonds » à 8 minutes").click();
  await prepared.getByText("En retard de 7 min").waitFor();
});

test("a phase opened again says what had been taken from it, which is marked to look at", async () => {
  await jumpTo(prepared, "Le Mandat");
  await jumpTo(prepared, "Choix pour le plan");
  await phase(prepared, "Le Mandat").getByRole("button").first().click();
  await dialog(prepared).getByText("le déroulé le marquera « à revoir » (Choix pour le plan)").waitFor();
  await button(prepared, "Rouvrir").click();
  await arrive(prepared, "Le Mandat");
  await phase(prepared, "Choix pour le plan").getByText("À revoir.").waitFor();
  await jumpTo(prepared, "Choix pour le plan", "Rouvrir");
  await prepared.getByText("Depuis, on a rouvert : Le Mandat.").waitFor();
  await room.look(prepared, "to-review");
  await jumpTo(prepared, "Débrief");
  await prepared.getByText("À revoir.").waitFor({ state: "detached" });
});

test("the console says when the room would read it, and no longer once the écran was moved", async () => {
  // Two displays side by side, as far as these windows are told.
  await prepared.context().addInitScript(() => {
    const told = (of: object, values: Readonly<Record<string, () => unknown>>) => {
      for (const [name, get] of Object.entries(values))
        Object.defineProperty(of, name, { get, configurable: true });
    };
    told(Screen.prototype, { isExtended: () => true, availLeft: () => 0, availTop: () => 0 });
    // A popup keeps its window from its blank page to its own: asked each time.
    const isScreen = () => location.pathname.startsWith("/ecran/");
    told(window, { screenX: () => (isScreen() ? Number(localStorage.getItem("at") ?? 60) : 40) });
  });
  await prepared.reload();
  await prepared.getByText("Faire entrer, écran, liens, nombre de tables").click();
  const [screen] = await Promise.all([
    prepared.waitForEvent("popup"),
    prepared.getByRole("link", { name: "Ouvrir l’écran" }).click(),
  ]);
  const warning = prepared.getByText("semblent sur le même affichage");
  await warning.waitFor();
  await prepared.evaluate(() => localStorage.setItem("at", "9000"));
  await warning.waitFor({ state: "detached" });
  await screen.close();
});

test("a console that looks on takes a map away, and greys what would act", async () => {
  const { server } = room;
  const { code, facilitatorKey: key } = await server.createSession({ scenario: "toile-45", tables: 1 });
  const host = await Guest.enter(server, code, { door: "console", key });
  expect(await (await Guest.enter(server, code)).join("Ana")).toBe("ok");
  expect(await host.send({ type: "session/start", seen: 0 })).toBe("ok");
  expect(await host.send({ type: "session/open", phase: "toile", seen: 1 })).toBe("ok");
  const links = (await (await server.get(`/api/sessions/${code}/links`, key)).json()) as { reader: string };
  const url = new URL(links.reader);
  const reader = await room.page(url.pathname + url.hash, LAPTOP);
  await reader.locator(".desk summary").filter({ hasText: "Les Écluses" }).click();
  await button(reader, "Texte").waitFor();
  await expect.poll(() => button(reader, "Montrer à l’écran").isDisabled()).toBe(true);
  await expect.poll(() => button(reader, "Texte").isEnabled()).toBe(true);
  await room.examine(reader, "reader-map");
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
  await tried.getByText(/Toutes les tables ont fini/).waitFor({ timeout: 90_000 });
  await room.examine(tried, "trial");
});

test("late, the console proposes what gives the time back, in one press, and spares the debrief", async () => {
  await button(tried, /^Ouvrir :/).click();
  await tried.getByRole("heading", { level: 1, name: "Ordres de grandeur" }).waitFor();
  await button(tried, "+ 5 min").click();
  await button(tried, "+ 5 min").click();
  // Read without waiting for it: on time, the sentence leaves the page.
  const minutesLate = async () =>
    Number(/\d+/.exec((await tried.getByText(/En retard de/).allTextContents()).join(""))?.[0] ?? 0);
  // Both presses have to be counted before what one takes back is: after the first, it says two or three.
  await expect.poll(minutesLate).toBeGreaterThan(5);
  const before = await minutesLate();
  await tried.getByText(/Le débrief ne bouge pas/).waitFor();
  await room.examine(tried, "late");
  await button(tried, "Retirer 5 minutes").click();
  await expect.poll(minutesLate).toBeLessThan(before);
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
