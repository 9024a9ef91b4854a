/** One action filled to the end: what it lacks, an indicator of the library, the model's gain, an obligation, its history. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { call } from "../support/forms.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const TITLE = "Garder les écrans dix ans";

const Made = z.object({ id: z.string(), key: z.string(), url: z.string(), readerUrl: z.string() });

let room: Room;
let made: z.output<typeof Made>;
let author: Page;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  const body = { title: "Feuille de route de Val-d’Octet" };
  made = Made.parse((await call(room.server, "/api/workspaces", { method: "POST", body })).body);
  const changes = [
    { type: "workspace/set", field: "headcount", value: 120 },
    { type: "fiche/add", id: "f1", title: TITLE, theme: "cycle-de-vie" },
  ];
  await call(room.server, `/api/workspaces/${made.id}/changes`, {
    ...{ method: "POST", key: made.key, body: { author: "Atelier", changes } },
  });
});
afterAll(() => room.close());

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const lacks = () => author.locator(".fiche-smart");
async function opened(viewport: typeof LAPTOP, locale = "fr"): Promise<Page> {
  const page = await room.page(path(made.url), viewport, "localhost", locale);
  await page.getByLabel(locale === "fr" ? "Vous écrivez en tant que" : "You are writing as").fill("DSI");
  await page.getByRole("button", { name: TITLE }).click();
  await page.locator(".fiche-smart").waitFor();
  return page;
}
/** What goes out of the page on its right, cut by a card or not. */
const outside = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName} ${one.className}`),
  );

test("an empty fiche says what it lacks, and goes to where it is written", async () => {
  author = await opened(LAPTOP);
  await lacks().getByText("à quel nombre verra-t-on qu’elle avance").waitFor();
  await expect.poll(() => lacks().getByRole("listitem").count()).toBe(7);
  await room.examine(author, "fiche-manque");
  await lacks()
    .getByRole("button", { name: /^Y aller.*quel budget/u })
    .click();
  await expect
    .poll(() => author.evaluate(() => document.activeElement?.closest("[id]:not(input)")?.id))
    .toBe("fiche-staffDays");
  await author.keyboard.type("12");
  await author.keyboard.press("Tab");
  await expect.poll(() => lacks().getByRole("listitem").count()).toBe(6);
});

test("the list empties as the fiche is filled", async () => {
  await author.getByLabel("Décision").selectOption("accepted");
  for (const [label, words] of [
    ["Description", "On garde chaque écran dix ans, sauf panne."],
    ["Pilote (service ou fonction)", "Direction du numérique"],
    ["Échéance", "décembre 2029"],
  ] as const) {
    await author.getByLabel(label, { exact: true }).fill(words);
    await author.getByLabel(label, { exact: true }).blur();
  }
  await author.getByRole("button", { name: "Ajouter une étape" }).click();
  await author.getByLabel("Intitulé").fill("Inventaire des écrans");
  await author.getByLabel("Date", { exact: true }).fill("juin 2027");
  await author.getByRole("button", { name: "Garder", exact: true }).click();
  await expect.poll(() => lacks().getByRole("listitem").count()).toBe(1);
});

test("an indicator is taken from the library, changed, and kept", async () => {
  await author.getByRole("button", { name: "Ajouter un indicateur" }).click();
  await author.getByText("Choisir dans la bibliothèque").click();
  await author.getByRole("button", { name: /Âge moyen des appareils à leur sortie/ }).waitFor();
  await expect.poll(() => author.locator(".fiche-library li").count()).toBeGreaterThanOrEqual(5);
  await room.examine(author, "fiche-bibliotheque");
  await author.getByRole("button", { name: /Âge moyen des appareils à leur sortie/ }).click();
  await expect
    .poll(() => author.getByLabel("Comment on le calcule").inputValue())
    .toContain("somme des âges");
  await expect.poll(() => author.getByLabel("À quelle fréquence").inputValue()).toBe("yearly");
  await author.getByLabel("Ce qui est compté").fill("Âge moyen des écrans à leur sortie");
  await author.getByLabel("Valeur aujourd’hui, avec sa date").fill("6,1 ans, mai 2026");
  await author.getByLabel("Cible, avec sa date").fill("10 ans en 2029");
  await room.examine(author, "fiche-indicateur");
  await author.getByRole("button", { name: "Garder", exact: true }).click();
  await author.getByText("de 6,1 ans, mai 2026 à 10 ans en 2029").waitFor();
  await author.getByText("Rien ne manque").waitFor();
});

test("the model proposes a gain over a sample estate, and it is kept with its hypothesis", async () => {
  await author.getByRole("button", { name: "Demander au modèle d’empreinte" }).click();
  await author.getByText("Dites d’abord quel changement").waitFor();
  const change = author.getByLabel("Quel changement du parc");
  await change.selectOption({ label: "Garder les PC 7 ans et les écrans 10 ans" });
  await author.getByText("Choisissez un parc type").waitFor();
  await author.getByLabel("Sur quel parc compter").selectOption("commune-40");
  await author.getByText("Ce que cela suppose").click();
  await author.getByText("ramené à vos 120 agents").first().waitFor();
  await author.locator(".fiche-model").scrollIntoViewIfNeeded();
  await room.examine(author, "fiche-modele");
  const read = () => author.locator(".fiche-said dd").first().textContent();
  await expect.poll(read).toMatch(/^de [\d,]+ à [\d,]+ (t|kg) CO₂e par an$/u);
  const said = await read();
  await author.locator(".fiche-model").getByRole("button", { name: "Garder", exact: true }).click();
  await author.getByText("C’est gardé, avec son hypothèse").waitFor();
  await author
    .locator(".fiche-gain", { hasText: said ?? "" })
    .getByText("Hypothèse :")
    .first()
    .waitFor();
  await room.examine(author, "fiche-gains");
});

test("what the model does not count is said with why, and nothing is kept", async () => {
  await author.getByRole("button", { name: "Demander au modèle d’empreinte" }).click();
  await author.getByLabel("Quel changement du parc").selectOption({ label: "Hébergement externe −20 %" });
  await author.getByLabel("Sur quel parc compter").selectOption("commune-40");
  await author.getByText("le modèle n’en compte pas pour ce changement").waitFor();
  await author.getByRole("button", { name: "Ne pas garder" }).click();
  await author.getByText("Rien n’a été gardé").waitFor();
});

test("a gain by hand is refused upside down and without its hypothesis, and nothing typed is lost", async () => {
  await author.getByRole("button", { name: "Modifier : Matière épargnée" }).click();
  const gain = author.locator("#fiche-gainMatter");
  await gain.getByLabel("Au moins").fill("30");
  await gain.getByLabel("Au plus").fill("20");
  await gain.getByLabel("Ce que ce gain suppose").fill("");
  await gain.getByRole("button", { name: "Garder", exact: true }).click();
  await gain.getByText("est ici plus petit que").waitFor();
  await gain.getByText("personne ne peut le vérifier").waitFor();
  await room.examine(author, "fiche-gain-a-la-main");
  expect(await gain.getByLabel("Au moins").inputValue()).toBe("30");
  await gain.getByLabel("Au plus").fill("45");
  await gain.getByLabel("Ce que ce gain suppose").fill("Cent écrans de moins, pesés par le fabricant.");
  await gain.getByRole("button", { name: "Garder", exact: true }).click();
  await gain.getByText("Cent écrans de moins").waitFor();
});

test("on a slow network an obligation is chosen, then written, tiers are ticked, and nothing typed is lost", async () => {
  await author.route("**/changes", async (route) => {
    const response = await route.fetch();
    await new Promise((then) => setTimeout(then, 900));
    await route.fulfill({ response });
  });
  await author.getByText("Code, obligation, articulation").click();
  await author.getByLabel("Obligation liée").selectOption("agec-58");
  await author.getByLabel("terminaux").check();
  await author.getByLabel("usages").check();
  await author.locator("#fiche-duty").scrollIntoViewIfNeeded();
  await room.examine(author, "fiche-obligation");
  await author.getByLabel("Obligation liée").selectOption("own");
  await author.getByLabel("Obligation, en vos mots").fill("Délibération du 3 mars 2026");
  await author.getByLabel("Obligation, en vos mots").blur();
});

test("the history that is open follows what is kept meanwhile", async () => {
  await author.getByRole("button", { name: "Montrer l’historique" }).click();
  await author
    .locator(".fiche-history")
    .getByText(/Obligation liée.*AGEC.* est devenu.*Délibération/u)
    .waitFor();
  await author.unrouteAll({ behavior: "wait" });
});

test("its history says each change in words, lists and gains included", async () => {
  const history = author.locator(".fiche-history");
  for (const words of [
    "a ajouté l’indicateur « Âge moyen des écrans à leur sortie »",
    "a ajouté l’étape « Inventaire des écrans »",
    /Gaz à effet de serre évités.*vide.*est devenu.*de .* par an/u,
    /Décision.*proposée.*est devenu.*acceptée/u,
    /Obligation liée.*AGEC.* est devenu.*Délibération/u,
    /Tiers touchés.*terminaux.*est devenu.*terminaux, usages/u,
    "a écrit la fiche",
  ])
    await history.getByText(words).first().waitFor();
  await history.scrollIntoViewIfNeeded();
  await room.examine(author, "fiche-historique");
});

test("on narrow screens nothing goes out of the page, in both languages", async () => {
  for (const [viewport, locale] of [
    [PHONE, "fr"],
    [NARROW, "fr"],
    [NARROW, "en"],
  ] as const) {
    const page = await opened(viewport, locale);
    await page.getByRole("button", { name: /modèle d’empreinte|footprint model/ }).click();
    await page.getByLabel(/Quel changement|Which change/).selectOption("pc-sept-ans-ecrans-dix-ans");
    await page.getByLabel(/Sur quel parc|Over which estate/).selectOption("val-d-octet");
    await page.locator(".fiche-said").waitFor();
    await page.getByRole("button", { name: /Ajouter un indicateur|Add an indicator/ }).click();
    await page.getByText(/Choisir dans la bibliothèque|Choose from the library/).click();
    await page.locator(".fiche-library li").first().waitFor();
    await expect.poll(() => outside(page)).toEqual([]);
    await room.examine(page, `fiche-etroite-${viewport.width}-${locale}`);
    await page.context().close();
  }
});

test("a reader sees what is kept in words, and no form", async () => {
  const reader = await room.page(path(made.readerUrl), LAPTOP);
  await reader.getByRole("button", { name: TITLE }).click();
  await reader.getByText("Cent écrans de moins").waitFor();
  await reader.getByText("Code, obligation, articulation").click();
  await reader.getByText("Délibération du 3 mars 2026").waitFor();
  await reader.getByText("terminaux, usages").waitFor();
  await expect.poll(() => reader.locator("main input, main textarea, main select").count()).toBe(0);
  await room.examine(reader, "fiche-lecture");
  await reader.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
