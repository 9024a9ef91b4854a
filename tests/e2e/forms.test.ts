/** Forms outside a session in real browsers: from the console's end page to five answers, and a barometer from the front page. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { steer } from "../load/quiz-room.ts";
import { answer } from "../support/forms.ts";
import { contentWith } from "../support/own-content.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { close, reply, sees, surveyRoom } from "../support/survey-room.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

let room: Room;
let host: Page;

beforeAll(async () => {
  const first = await Room.open(
    { scenario: "sonde", tables: 1 },
    { CONTENT_DIR: contentWith({ sonde: SURVEY_SCENARIO }) },
  );
  const { session, host: steering, people } = await surveyRoom(first.server, 6);
  room = first.at(session);
  for (const person of people) await reply(person, "avant", { answers: { habitude: 1, "portable-vie": 0 } });
  await close(steering, "avant");
  await steer(steering, "session/open", { phase: "apres" });
  await sees(steering, "apres", ({ step }) => step === "asking");
  for (const person of people) await reply(person, "apres", { answers: { habitude: 3, "portable-vie": 2 } });
  await close(steering, "apres");
  await steer(steering, "session/end");
  host = await room.console();
});
afterAll(() => room.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
/** The path of a link that the page gives to copy. */
const pathIn = async (page: Page, label: string | RegExp) =>
  (await page.getByLabel(label).first().inputValue()).replace(/^https?:\/\/[^/]+/, "");

/** Others answer the same form by its id. */
const others = async (count: number, path: string, part: string, body: Record<string, unknown>) => {
  for (let n = 0; n < count; n += 1)
    expect((await answer(room.server, path.split("/")[2] ?? "", { part, ...body })).status).toBe(204);
};

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

let followUp: string;
let results: string;

test("the console's end page gives three links to forward and a private one", async () => {
  await button(host, "Préparer le suivi").click();
  await host.getByText("Résultats, pour vous seulement").waitFor();
  followUp = await pathIn(host, /^À 7 jours,/);
  results = await pathIn(host, "Résultats, pour vous seulement");
  expect(followUp).toMatch(/^\/suivi\/\w{10}\/7$/);
  expect(await pathIn(host, /^À 90 jours,/)).toBe(followUp.replace(/7$/, "90"));
  expect(results).toMatch(/resultats#[\w-]{20,}$/);
  await host.locator(".follow-up").scrollIntoViewIfNeeded();
  await room.examine(host, "forms-console");
  await host.reload();
  await host.getByText("Résultats, pour vous seulement").waitFor();
});

test("a phone answers by keyboard, a question a page, and keeps nothing but that it answered", async () => {
  const phone = await room.page(followUp, PHONE, "demo.test");
  await phone.getByRole("heading", { name: "Et depuis l’atelier" }).waitFor();
  await room.look(phone, "forms-intro");
  await button(phone, "Commencer").press("Enter");
  for (let n = 1; n <= 12; n += 1) {
    await phone.getByText(`Page ${n} sur 13`).waitFor();
    await phone.getByRole("main").getByRole("radio").nth(2).press("Space");
    if (n === 5) await room.examine(phone, "forms-question");
    if (n === 6) {
      await phone.reload(); // a draft of this tab
      await expect.poll(() => phone.getByRole("main").getByRole("radio").nth(2).isChecked()).toBe(true);
    }
    await button(phone, "Page suivante").press("Enter");
  }
  await phone.getByLabel("Qu’est-ce qui a aidé").fill("Une heure bloquée le lundi");
  await room.examine(phone, "forms-texts");
  await button(phone, "Envoyer mes réponses").press("Enter");
  await phone.getByRole("heading", { name: "Merci, c’est parti" }).waitFor();
  await room.examine(phone, "forms-thanks");
  const kept = () => phone.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  await expect.poll(kept).not.toContain("lundi");
  await phone.reload();
  await phone.getByText("Quelqu’un a déjà répondu").waitFor();
  await room.examine(phone, "forms-again");
  await phone.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => widthOf(phone)).toBe(320);
});

test("nothing answered is nothing sent; a link that is not whole says so", async () => {
  const phone = await room.page(followUp.replace(/7$/, "30"), PHONE);
  await button(phone, "Commencer").click();
  for (let n = 1; n <= 12; n += 1) {
    await phone.getByText(`Page ${n} sur 13`).waitFor();
    await button(phone, "Passer").click();
  }
  await phone.getByText("il n’y a rien à envoyer").waitFor();
  const cut = await room.page(followUp.replace(/\/7$/, ""), PHONE);
  await cut.getByText("se termine par 7, 30 ou 90").waitFor();
  const unknown = await room.page("/suivi/23456789ab/7", PHONE);
  await unknown.getByText("Ce formulaire n’existe pas").waitFor();
});

test("results: under five nothing, then five, beside before and after; texts erased one by one", async () => {
  const body = { answers: { habitude: 4, "engagement-tenu": 1 }, texts: { aide: "Un agent qui y croit" } };
  await others(3, followUp, "j7", body);
  const page = await room.page(results, LAPTOP);
  await page.getByText("À 7 jours moins de cinq réponses").waitFor();
  await expect.poll(() => page.url()).not.toContain("#");
  await expect.poll(() => page.getByText("lundi").count()).toBe(0);
  await others(1, followUp, "j7", body);
  await page.reload(); // by its cookie
  await page.getByText("À 7 jours 5 réponses").waitFor();
  await page.getByText("Avant 6 personnes").waitFor();
  const row = page
    .getByRole("table", { name: /changer une habitude/ })
    .getByRole("row", { name: /Tout à fait/ });
  const cells = async () => (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim());
  await expect.poll(cells).toEqual(["0", "0", "4"]);
  await room.look(page, "forms-results");
  await button(page, /Effacer : Une heure/).click();
  await page.getByRole("dialog").getByRole("button", { name: "Effacer" }).click();
  await page.getByText("lundi").waitFor({ state: "detached" });
  await expect.poll(() => page.getByText("Un agent qui y croit").count()).toBe(4);
  await page.setViewportSize(PHONE);
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await room.examine(page, "forms-results-phone");
  await expect.poll(() => widthOf(page)).toBe(360);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByText("Tableur CSV").click()]);
  expect(csv.suggestedFilename()).toMatch(/^suivi-\w{10}\.csv$/);
});

test("without the key the results stay closed, and its end opens them", async () => {
  const [path = "", key = ""] = results.split("#");
  const page = await room.page(path, PHONE);
  await page.getByRole("heading", { name: "restent fermés" }).waitFor();
  await room.examine(page, "forms-closed");
  await page.getByLabel("Lien privé").fill(`http://ailleurs/${path}#wrong`);
  await button(page, "Ouvrir").click();
  await page.getByText("Cette clé n’ouvre pas").waitFor();
  await page.getByLabel("Lien privé").fill(key);
  await button(page, "Ouvrir").click();
  await page.getByText("À 7 jours 5 réponses").waitFor();
});

test("the front page opens a barometer, whose two audiences are read apart", async () => {
  const page = await room.page("/", PHONE);
  await page.getByRole("link", { name: "Ouvrir un baromètre" }).scrollIntoViewIfNeeded();
  await room.examine(page, "forms-front");
  await page.getByRole("link", { name: "Ouvrir un baromètre" }).click();
  await page.setViewportSize(LAPTOP);
  await page.getByLabel("Son nom").waitFor();
  await room.examine(page, "forms-barometer-new");
  await button(page, "Ouvrir").click();
  await page.getByText("Donnez-lui un nom").waitFor();
  await page.getByLabel("Son nom").fill("Baromètre de Villeneuve");
  await button(page, "Ouvrir").click();
  await page.getByRole("heading", { name: "Le baromètre est ouvert" }).waitFor();
  await room.examine(page, "forms-barometer-made");
  const link = await pathIn(page, "Lien à transmettre");
  await others(5, link, "v1-agents", { answers: { habitude: 2 } });
  await others(3, link, "v1-elus", { answers: { habitude: 4 } });
  await page.getByRole("link", { name: "Voir les résultats" }).click();
  await page.getByRole("heading", { name: "Élus" }).waitFor();
  await room.examine(page, "forms-barometer-results");
  await expect
    .poll(() => page.locator(".form-people").allInnerTexts())
    .toEqual([expect.stringContaining("5 réponses"), expect.stringContaining("moins de cinq")]);
  await button(page, "Ouvrir la vague 2").click();
  await page.getByRole("dialog").getByRole("button", { name: "Ouvrir la vague 2" }).click();
  await page.getByText("déjà ouverte aujourd’hui").waitFor();
  await answersInEnglish(link);
  await button(page, "Tout effacer maintenant").click();
  await page.getByRole("dialog").getByRole("button", { name: "Tout effacer" }).click();
  await page.waitForURL(/\/$/);
  expect((await fetch(`${room.server.url}/api/forms/${link.split("/")[2]}/questions.fr.json`)).status).toBe(
    404,
  );
});

async function answersInEnglish(link: string): Promise<void> {
  const phone = await room.page(link, PHONE, "demo.test", "en");
  await phone.getByRole("heading", { name: "Baromètre de Villeneuve" }).waitFor();
  await room.examine(phone, "forms-audience-en");
  await phone.getByLabel("An elected member").check({ force: true });
  await button(phone, "Continue").click();
  await button(phone, "Begin").click();
  for (let n = 1; n <= 10; n += 1) {
    await phone.getByText(`Page ${n} of 11`).waitFor();
    await phone.getByRole("main").getByRole("radio").first().check({ force: true });
    if (n === 1) await room.examine(phone, "forms-question-en");
    await button(phone, "Next page").click();
  }
  await room.examine(phone, "forms-texts-en");
  await button(phone, "Send my answers").click();
  await phone.getByText("Thank you, your answers left without your name").waitFor();
}

test("no page had a fault", () => {
  expect(faults).toEqual([]);
});
