/** The paper kit: every scenario in both languages, cards as many as their decks, backs behind their fronts, a PDF for real. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kitPieces, writeKit, type KitOptions } from "../../server/kit/index.ts";
import { isTwoSided, mirrored, sheetsOf } from "../../server/kit/sheets.ts";
import daysEnglish from "../../server/kit/text/days-en.json" with { type: "json" };
import daysFrench from "../../server/kit/text/days-fr.json" with { type: "json" };
import usualEnglish from "../../server/kit/text/en.json" with { type: "json" };
import usualFrench from "../../server/kit/text/fr.json" with { type: "json" };
import { readContent } from "../../server/scenarios/content.ts";
import { chromiumPath } from "../support/browser.ts";
import { htmlFault, wordsOf } from "./support.ts";

const french = { ...usualFrench, ...daysFrench };
const english = { ...usualEnglish, ...daysEnglish };
const { scenarios, library } = readContent("scenarios");
const options = (locale: "fr" | "en"): KitOptions => ({ locale, isLarge: false, isColour: false, mount: "" });
const frozenOf = (id: string) => {
  const frozen = scenarios.get(id);
  if (!frozen) throw new Error(`no scenario ${id}`);
  return frozen;
};
const cardsIn = (id: string) =>
  kitPieces(frozenOf(id), library, options("fr")).flatMap((piece) =>
    piece.kind === "cards" ? [{ title: piece.title, cards: piece.cards }] : [],
  );

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  test.each([...scenarios.keys()])("the kit of %s is a whole page with every sentence filled in", (id) => {
    const page = writeKit(frozenOf(id), library, options(locale));
    expect(htmlFault(page)).toBeNull();
    expect(wordsOf(page)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(page).not.toMatch(/<script| style="|https?:\/\/(?!www\.w3\.org)[^"]*\.(css|js|svg|png)/);
  });
});

test("both languages say the same things", () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  const said: Readonly<Record<string, string>> = english;
  for (const [key, text] of Object.entries(french))
    expect([key, values(said[key] ?? "")]).toEqual([key, values(text)]);
});

test("a deck prints one card for each of its actions, concepts, questions and people", () => {
  const agents = cardsIn("atelier-agents-150");
  const count = (part: string) =>
    agents.flatMap(({ title, cards }) => (title.startsWith(part) ? cards : [])).length;
  const config = (phase: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(frozenOf("atelier-agents-150").phases.find(({ id }) => id === phase)?.config ?? {}),
    );
  expect(count("Lot ")).toBe(length(config("toile").cards));
  expect(agents.find(({ title }) => title === "Plan d’action")?.cards).toHaveLength(
    length(config("plan").actions),
  );
  expect(agents.find(({ title }) => title === "Plaidoyer")?.cards).toHaveLength(
    length(config("plaidoyer").roles),
  );
  expect(cardsIn("decouverte-60")[0]?.cards).toHaveLength(6);
});

const length = (value: unknown): number => (Array.isArray(value) ? value.length : -1);

test("each stand has its sign, a card with its surprise on the back, and its three messages to tear off", () => {
  const pieces = kitPieces(frozenOf("repair-cafe"), library, options("fr"));
  const signs = pieces.filter(({ title }) => title === french["stand-sign"]);
  const cards = cardsIn("repair-cafe").find(({ title }) => title === french["stand-cards"])?.cards ?? [];
  expect([signs.length, cards.length]).toEqual([12, 12]);
  // What one's own gestures say is left to write; what they never change is printed.
  for (const { back } of cards) expect(back).toMatch(/class="figure">[^<]*\d/);
  const slips = cardsIn("repair-cafe").find(({ title }) => title === french["stand-slips"])?.cards ?? [];
  expect(new Set(slips.map(({ front }) => front)).size).toBe(36);
  expect(cardsIn("repair-cafe").some(({ title }) => title === french.tickets)).toBe(true);
});

test("a cleanup prints the archives’ list before the declaration, and a place in gigabytes beside its number", () => {
  const pieces = kitPieces(frozenOf("digital-cleanup-day"), library, options("fr"));
  const titles = pieces.map(({ title }) => title);
  expect(titles.indexOf(french.archives)).toBeGreaterThan(0);
  expect(titles.indexOf(french.declare)).toBeGreaterThan(titles.indexOf(french.archives));
  const sheet = pieces.find(({ title }) => title === french.declare);
  const html = sheet?.kind === "flow" ? sheet.html : "";
  expect(html.match(/<td>Messagerie<\/td>/g)).toHaveLength(1);
});

test("a batch of the loop says nothing of its quality on its face, and each donor has six of them", () => {
  const cards =
    cardsIn("boucle-locale-60").find(({ title }) => title === french["loop-batches"])?.cards ?? [];
  expect(cards).toHaveLength(24);
  for (const { front, back } of cards) {
    expect(wordsOf(front)).not.toMatch(/\d/);
    expect(back).toMatch(/réparables/);
  }
});

test("after a mandate the plan prints no catalogue again: tables bring the cards they played", () => {
  const titles = cardsIn("mandat-90").map(({ title }) => title);
  expect(titles.filter((title) => title.includes("actions"))).toHaveLength(1);
  expect(titles).not.toContain("Choix pour le plan");
});

test("every card that quotes a figure of its deck prints where it was read, and when", () => {
  const questions = cardsIn("decouverte-60")[0]?.cards ?? [];
  for (const { back } of questions) expect(back).toMatch(/class="sources">[^<]*\((20\d\d|année non dite)\)/);
});

test("there are stickers and posters enough, and a poster with a figure says its source", () => {
  const decks = [...library.decks.values()].filter((deck) => deck.kind === "posters");
  expect(decks.flatMap(({ stickers }) => stickers).length).toBeGreaterThanOrEqual(12);
  const posters = decks.flatMap((deck) => deck.posters);
  expect(posters.length).toBeGreaterThanOrEqual(4);
  for (const { id, text, facts } of posters)
    expect([id, facts.length > 0]).toEqual([id, /\d/.test(text.fr.replace("CO₂", ""))]);
});

test("a back lies behind its front once the sheet is turned on its long edge", () => {
  const card = (front: string) => ({ front, back: front });
  const turned = mirrored(["a", "b", "c"].map(card), 2).map((one) => one?.front);
  expect(turned).toEqual(["b", "a", undefined, "c"]);
});

test("a card too long for its size takes a larger one, so that its letters stay whole", () => {
  const set = (front: string) => ({
    ...({ kind: "cards", size: "medium", title: "", copies: "" } as const),
    cards: [...Array.from({ length: 5 }, () => ({ front: "short" })), { front }],
  });
  expect(sheetsOf(set("short"), false)).toBe(1);
  expect(sheetsOf(set("long ".repeat(120)), false)).toBe(2);
});

test("what is printed on both sides comes first, right behind the two pages of contents", () => {
  const pieces = kitPieces(frozenOf("atelier-agents-150"), library, options("fr"));
  const sides = pieces.map(isTwoSided);
  const first = sides.indexOf(true);
  expect(pieces.slice(0, first).map(({ kind }) => kind)).toEqual(["sheet", "sheet"]);
  expect(sides.lastIndexOf(true) - first + 1).toBe(sides.filter(Boolean).length);
});

const tool = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e8 });
const hasTools = existsSync(chromiumPath()) && tool("pdfinfo", ["-v"]).error === undefined;
if (!hasTools)
  console.warn("Chromium or pdfinfo is absent: no kit is printed (apt-get install chromium poppler-utils)");

describe.skipIf(!hasTools)("printed", () => {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-kit-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const read = (program: string, ...args: string[]) =>
    spawnSync(program, [...args, join(folder, readdirSync(folder)[0] ?? "")], { encoding: "utf8" }).stdout;

  beforeAll(() => {
    const args = ["scripts/run.mjs", "kit", "atelier-agents-150", "--lang", "fr", "--out", folder];
    const done = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, LANG: "en" } });
    expect(done.stderr).not.toContain("does not fit");
    expect(done.status).toBe(0);
  });

  test("every page is A4 upright or A3 across", () => {
    const sizes = [...read("pdfinfo", "-f", "1", "-l", "999").matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)];
    const kinds = new Set(
      sizes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`),
    );
    expect(kinds).toEqual(new Set(["595x842", "1191x842"]));
  });

  test("its fonts are inside, so that any machine prints the same", () => {
    const fonts = read("pdffonts").trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((line) => !/\byes\s+(yes|no)\s+(yes|no)\s+\d+/.test(line))).toEqual([]);
  });

  test("no page is empty", () => {
    const [name = ""] = readdirSync(folder);
    const said = tool("pdftotext", [join(folder, name), "-"]);
    const pages = said.stdout.split("\f").slice(0, -1);
    expect(pages.flatMap((page, index) => (page.trim() === "" ? [index + 1] : []))).toEqual([]);
  });
});
