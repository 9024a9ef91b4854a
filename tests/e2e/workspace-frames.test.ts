/** Axes and tags of a roadmap: an own list from a file, fiches moved together, goals and plans, the dossier d'audit. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../support/forms.ts";
import { faults, Room, type Viewport } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

const FICHES = [
  ["f1", "Garder les PC sept ans", "cycle-de-vie"],
  ["f2", "Acheter reconditionné d’abord", "commande-publique"],
  ["f3", "Prêter des ordinateurs aux familles", "inclusion"],
  ["f4", "Former des relais dans chaque direction", "sensibilisation"],
  ["f5", "Nommer une élue référente", "gouvernance"],
] as const;

let room: Room;
let author: Page;
let made: { id: string; key: string; readerUrl: string };

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const open = (viewport: Viewport, locale = "fr") =>
  room.page(`/feuille-de-route/${made.id}#${made.key}`, viewport, "localhost", locale);
const view = (page: Page, name: RegExp) => page.getByRole("navigation").getByRole("button", { name }).click();
const change = async (...changes: readonly object[]) => {
  const body = { author: "DSI", changes };
  const sent = await call(room.server, `/api/workspaces/${made.id}/changes`, {
    ...{ method: "POST", key: made.key, body },
  });
  expect(sent.body.results).toEqual(changes.map(() => "ok"));
};
/** Titles of the fiches under an axis, in the page. */
const under = (page: Page, axis: RegExp) =>
  page
    .locator(".axis-groups section", { has: page.getByRole("heading", { level: 3, name: axis }) })
    .locator(".axis-row label")
    .allInnerTexts();
const tick = (page: Page, title: string) => page.getByRole("checkbox", { name: title });
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
  const { body } = await call(room.server, "/api/workspaces", {
    ...{ method: "POST", body: { title: "Feuille de route de Val-d’Octet" } },
  });
  made = { id: String(body.id), key: String(body.key), readerUrl: String(body.readerUrl) };
  await change(...FICHES.map(([id, title, theme]) => ({ type: "fiche/add", id, title, theme })), {
    ...{ type: "fiche/entry", fiche: "f1", list: "proofs", entry: "p1" },
    value: { title: "Règle de renouvellement signée", place: "Intranet", date: "2027-03-15", owner: "DSI" },
  });
  author = await open(LAPTOP);
  await author.getByLabel("Vous écrivez en tant que").fill("Référente numérique");
  await view(author, /Axes/);
});
afterAll(() => room.close());

test("another frame proposes an axis for each fiche, which the authors take or not", async () => {
  await room.examine(author, "axes-decret");
  await author.getByLabel("Le label Numérique Responsable").check();
  await author.getByText("Fiches rangées d’après leur thème : 5").waitFor();
  await expect.poll(() => under(author, /Cycle de vie des services/)).toHaveLength(2);
  await tick(author, "Prêter des ordinateurs").check();
  await author.getByLabel(/Mettre les fiches cochées/).selectOption("Leviers externes");
  await author.getByRole("button", { name: "Déplacer" }).click();
  await author.getByText("Fiches déplacées : 1").waitFor();
  await expect.poll(() => under(author, /Leviers externes/)).toEqual(["Prêter des ordinateurs aux familles"]);
  await room.examine(author, "axes-label");
  await author.getByRole("button", { name: "Retenir ces propositions" }).click();
  await author.getByText("Propositions retenues : 4").waitFor();
});

test("the authority's own axes come from a file: its faults are told by line, and nothing is kept until they are mended", async () => {
  await author.getByLabel("Nos propres axes").check();
  const file = author.getByLabel("Prendre la liste dans un fichier");
  const choose = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
  await choose("axes.csv", "Axe;Identifiant\r\nSobriété;S\r\nLien social;L\r\nsobriete;X\r\n;Y\r\n");
  await author.getByText("Ligne 4 : cet axe est déjà plus haut.").waitFor();
  await author.getByText("Ligne 5 : il manque le nom de l’axe.").waitFor();
  await author.getByText("Lu dans axes.csv").waitFor();
  await author.getByText("Corrigez d’abord les lignes signalées.").waitFor();
  await author.getByRole("button", { name: "Revenir à la liste gardée" }).scrollIntoViewIfNeeded();
  await room.examine(author, "axes-fichier-fautes");
  await choose("axes.xlsx", "PK\u0003\u0004");
  await author.getByText("C’est un classeur").waitFor();
  await choose("axes.csv", "Axe;Identifiant\r\nSobriété;S\r\nLien social;L\r\nAchats\r\n");
  await author.getByRole("button", { name: "Garder ces axes" }).click();
  await author.getByText("La liste est gardée, axes : 3.").waitFor();
  await expect.poll(() => under(author, /Sans axe/)).toHaveLength(5);
});

test("several fiches go together under an axis, and the list of fiches follows", async () => {
  for (const title of ["Garder les PC", "Acheter reconditionné"]) await tick(author, title).check();
  await author.getByLabel(/Mettre les fiches cochées \(2\)/).selectOption("Sobriété");
  await room.examine(author, "axes-cochees");
  await author.getByRole("button", { name: "Déplacer" }).click();
  await author.getByText("Fiches déplacées : 2").waitFor();
  await expect.poll(() => under(author, /1. Sobriété/)).toEqual([FICHES[0][1], FICHES[1][1]]);
  await view(author, /Fiches/);
  const group = author.locator("section", {
    has: author.getByRole("heading", { level: 2, name: "Sobriété" }),
  });
  await expect
    .poll(() => group.last().locator(".fiche-open").allTextContents())
    .toEqual([FICHES[0][1], FICHES[1][1]]);
});

test("an axis that is renamed with its identifier keeps its fiches, and one that leaves says how many it strands", async () => {
  await view(author, /Axes/);
  const list = author.getByLabel("La liste, un axe par ligne");
  await list.fill("Lien social;L\nAchats");
  await author.getByText("Fiches qui n’auront plus d’axe : 2.").waitFor();
  await list.fill("Sobriété et partage;S\nLien social;L\nAchats");
  await author.getByRole("button", { name: "Garder ces axes" }).click();
  await author.getByText("La liste est gardée").waitFor();
  await expect.poll(() => under(author, /1. Sobriété et partage/)).toHaveLength(2);
});

test("a fiche is tied to goals and plans in words, and words of other fiches are proposed", async () => {
  await author.getByRole("button", { name: "Ouvrir : Garder les PC" }).click();
  await author.getByText("Code, obligation, articulation").click();
  // As fast as a hand goes: no tick is lost to the answer of another.
  for (const goal of [/^12\./, /^13\./, /^8\./]) await author.getByLabel(goal).check();
  await author.getByLabel("Plan ou démarche").selectOption("Plan climat-air-énergie territorial (PCAET)");
  await author.getByLabel("Ce que la fiche y rejoint").fill("4.2");
  await author.getByRole("button", { name: "Ajouter le lien" }).click();
  await author.getByText("PCAET : 4.2").waitFor();
  await author.getByLabel("Ce que la fiche y rejoint").fill("4.2");
  await author.getByRole("button", { name: "Ajouter le lien" }).click();
  await author.getByText("Ce lien est déjà écrit.").waitFor();
  await author.getByRole("button", { name: "Montrer l’historique" }).click();
  await author.getByText("Articulation avec d’autres plans : « vide » est devenu « PCAET : 4.2 ».").waitFor();
  await author.getByText("est devenu « Sobriété et partage ».").waitFor();
  await author.getByRole("group", { name: "Liens avec d’autres plans" }).scrollIntoViewIfNeeded();
  await room.examine(author, "axes-fiche-liens");
  await view(author, /Axes/);
  await author.getByRole("button", { name: "Ouvrir : Acheter" }).click();
  await author.getByText("Code, obligation, articulation").click();
  await author.getByLabel("Plan ou démarche").selectOption("Plan climat-air-énergie territorial (PCAET)");
  await expect
    .poll(() =>
      author.locator("datalist option").evaluateAll((all) => all.map((one) => one.getAttribute("value"))),
    )
    .toEqual(["4.2"]);
  await author.getByLabel("Axe de notre liste").selectOption("Achats");
  await expect.poll(() => author.getByLabel("Axe de notre liste").inputValue()).toBe("achats");
});

test("a table crosses fiches and plans on a laptop, and is a list on a phone", async () => {
  await change({ type: "fiche/set", fiche: "f2", field: "tags", value: ["pcaet:4.2", "spaser:objectif 3"] });
  await view(author, /Axes/);
  const grid = author.getByRole("region", { name: "Qui rejoint quoi" });
  await grid.getByRole("cell", { name: "objectif 3" }).waitFor();
  await expect
    .poll(() => grid.getByRole("columnheader").allInnerTexts())
    .toEqual(["Fiche", "ODD", "SPASER", "PCAET"]);
  const row = grid.getByRole("row", { name: /Garder les PC/ });
  await expect.poll(() => row.getByRole("cell").allInnerTexts()).toEqual(["8, 12, 13", "", "4.2"]);
  await grid.scrollIntoViewIfNeeded();
  await room.examine(author, "axes-croisement");
  await author.getByLabel("Montrer").selectOption("Objectifs de développement durable (ODD)");
  await expect.poll(() => grid.getByRole("columnheader").count()).toBe(4);
  await room.examine(author, "axes-croisement-odd");
  const phone = await open(PHONE);
  await phone.getByLabel("Vous écrivez en tant que").fill("Achats");
  await view(phone, /Axes/);
  const list = phone.locator(".cross-lists section section", {
    has: phone.getByRole("heading", { name: "4.2" }),
  });
  await expect.poll(() => list.getByRole("listitem").allInnerTexts()).toEqual([FICHES[0][1], FICHES[1][1]]);
  await expect.poll(() => phone.locator(".cross-grid").isVisible()).toBe(false);
  await room.examine(phone, "axes-telephone");
  await phone.getByRole("heading", { name: "Fiches par axe" }).scrollIntoViewIfNeeded();
  await tick(phone, "Nommer une élue").check();
  await room.examine(phone, "axes-telephone-cochee");
  await phone.getByRole("heading", { name: "4.2" }).scrollIntoViewIfNeeded();
  await room.examine(phone, "axes-telephone-croisement");
  await phone.context().close();
});

test("nothing is wider than a screen of 320 pixels, in English neither", async () => {
  const narrow = await open(NARROW, "en");
  await narrow.getByLabel("You are writing as").fill("Procurement");
  await view(narrow, /Axes and tags/);
  await narrow.getByRole("heading", { name: "What links to what" }).waitFor();
  await expect.poll(() => isWide(narrow)).toBe(false);
  await room.examine(narrow, "axes-320-en");
  await narrow.getByRole("heading", { name: "Our axes" }).scrollIntoViewIfNeeded();
  await room.examine(narrow, "axes-320-en-liste");
  await narrow.getByRole("button", { name: "Open: Garder les PC" }).click();
  await narrow.getByText("Code, legal duty, links").click();
  await narrow.getByText("8. Decent work and economic growth").waitFor();
  await expect.poll(() => isWide(narrow)).toBe(false);
  await narrow.getByRole("group", { name: "Links with other plans" }).scrollIntoViewIfNeeded();
  await room.examine(narrow, "axes-320-en-fiche");
  await narrow.context().close();
});

test("a reader sees the axes and the ties, and has nothing to tick", async () => {
  const reader = await room.page(path(made.readerUrl), LAPTOP);
  await view(reader, /Axes/);
  await reader.getByRole("heading", { name: "1. Sobriété et partage" }).waitFor();
  expect(await reader.locator("main :is(input, textarea)").count()).toBe(0);
  await room.examine(reader, "axes-lecture");
  await reader.getByRole("button", { name: "Ouvrir : Garder les PC" }).click();
  await reader.getByText("Code, obligation, articulation").click();
  await reader.getByText("12. Consommation et production responsables").waitFor();
  expect(await reader.locator("main :is(input, textarea, select)").count()).toBe(0);
  await room.examine(reader, "axes-lecture-fiche");
  await reader.context().close();
});

test("the dossier d'audit is taken away, by the axes of the frame", async () => {
  await view(author, /Emporter/);
  await author.getByRole("heading", { name: "Dossier d’audit" }).scrollIntoViewIfNeeded();
  await room.examine(author, "axes-audit");
  const [page] = await Promise.all([
    author.context().waitForEvent("page"),
    author.getByRole("link", { name: "Version à imprimer, dossier d’audit" }).click(),
  ]);
  await page.getByRole("heading", { name: "Axe 1 – Sobriété et partage" }).waitFor();
  await page.getByText("Règle de renouvellement signée").waitFor();
  await room.examine(page, "axes-audit-imprime");
  await page.close();
  const [download] = await Promise.all([
    author.waitForEvent("download"),
    author.getByRole("link", { name: "Document ODT, dossier d’audit" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dossier-audit-.*\.odt$/);
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
