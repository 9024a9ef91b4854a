/** The printed kit as an office printer sees it: drawings where they belong, tiers told in grey, nothing cut, little ink. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KIT_STYLES, kitPieces, writeKit, type KitOptions } from "../../server/kit/index.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { deckOf } from "./kit-decks.ts";

const { scenarios, library } = readContent("scenarios");
const options = (more: Partial<KitOptions> = {}): KitOptions => ({
  ...{ locale: "fr", isLarge: false, isColour: false, mount: "" },
  ...more,
});
const frozenOf = (id: string) => {
  const frozen = scenarios.get(id);
  if (!frozen) throw new Error(`no scenario ${id}`);
  return frozen;
};
const piecesOf = (id: string) => kitPieces(frozenOf(id), library, options());
const cardsOf = (id: string, deck: string) =>
  piecesOf(id).flatMap((piece) => (piece.kind === "cards" && piece.deck === deck ? piece.cards : []));
const idsIn = (markup: string) => [...markup.matchAll(/<use href="#([\w-]+)"/g)].map(([, id = ""]) => id);

test("each role that listens to a plea or confides has its portrait on its card", () => {
  for (const [id, deck] of [
    ["atelier-agents-150", "roles"],
    ["mandat-90", "confidences"],
  ] as const) {
    const cards = cardsOf(id, deck);
    expect(cards.length).toBeGreaterThan(0);
    for (const { front } of cards) expect(idsIn(front).join(" ")).toMatch(/\bportraits-\w/);
  }
});

test("each piece of news has its scene", () => {
  const cards = cardsOf("mandat-90", "actualites");
  expect(cards.length).toBeGreaterThan(0);
  for (const { front } of cards) expect(idsIn(front).join(" ")).toMatch(/\bvignettes-\w/);
});

test("each tier of an action is told by its name, its sign and its strip, never by a colour", () => {
  const actions = deckOf(frozenOf("mandat-90"));
  const cards = cardsOf("mandat-90", "actions");
  expect(cards).toHaveLength(actions.length);
  actions.forEach(({ tiers }, index) => {
    const ids = idsIn(cards[index]?.front ?? "");
    expect(ids.filter((id) => id.startsWith("s-"))).toEqual(tiers.map((tier) => `s-${tier}`));
    expect(ids.filter((id) => id.startsWith("b-"))).toEqual(tiers.map((tier) => `b-${tier}`));
  });
});

test("no two strips and no two signs are the same drawing", () => {
  const page = writeKit(frozenOf("atelier-agents-150-jeu"), library, options());
  const bodies = [...page.matchAll(/<symbol id="[sbd]-[\w-]+"[^>]*>(.*?)<\/symbol>/gs)].map(
    ([, body]) => body,
  );
  expect(bodies.length).toBeGreaterThan(15);
  expect(new Set(bodies).size).toBe(bodies.length);
});

test.each([...scenarios.keys()])("every drawing that the kit of %s shows is in the page, once", (id) => {
  for (const isColour of [false, true]) {
    const page = writeKit(frozenOf(id), library, options({ isColour }));
    const known = [...page.matchAll(/<(?:symbol|g) id="([\w-]+)"/g)].map(([, name = ""]) => name);
    expect(new Set(known).size).toBe(known.length);
    expect(idsIn(page).filter((name) => !known.includes(name))).toEqual([]);
    // Styles of one drawing would paint another’s.
    expect(page).not.toMatch(/<style|class="[a-z]{1,2}\d?"/);
  }
});

test("in ink no drawing carries a colour", () => {
  const page = writeKit(frozenOf("mandat-90"), library, options());
  const symbols = /<svg class="symbols".*?<\/svg>\n<main>/s.exec(page)?.[0] ?? "";
  const colours = [...symbols.matchAll(/ (?:fill|stroke)="(#[0-9a-f]{3,6})"/g)].map(([, hex = ""]) => hex);
  expect(new Set(colours)).toEqual(new Set(["#fff", "#ddd", "#aaa", "#555", "#2b2420"]));
});

test("for a printer without A3, each board is two halves, of which a screen reader reads one", () => {
  const whole = writeKit(frozenOf("mandat-90"), library, options());
  const glued = writeKit(frozenOf("mandat-90"), library, options({ isGlued: true }));
  const boards = whole.split('class="sheet a3"').length - 1;
  expect(boards).toBeGreaterThan(3);
  expect(glued.split('class="glued left"').length - 1).toBe(boards);
  expect(glued.split('class="glued right" aria-hidden="true"').length - 1).toBe(boards);
});

const hasTools = existsSync(chromiumPath()) && spawnSync("pdftoppm", ["-v"]).error === undefined;
if (!hasTools)
  console.warn(
    "Chromium or pdftoppm is absent: cards are not measured (apt-get install chromium poppler-utils)",
  );

/** Together they hold every kind of sheet; the other workshops are made of the same decks. */
const MEASURED = [
  ...["atelier-agents-150-jeu", "atelier-agents-150", "journee-feuille-de-route", "repair-cafe"],
  ...["mediation-habitants-45", "boucle-locale-60", "digital-cleanup-day", "defi-ceremonie-30"],
];

describe.skipIf(!hasTools)("laid out by Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-print-"));
  const css = KIT_STYLES.map((style) => readFileSync(style, "utf8")).join("");
  let browser: Browser;
  let page: Page;
  let markup = "";

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    page = await browser.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: markup });
      if (pathname === "/kit.css") return route.fulfill({ contentType: "text/css", body: css });
      return pathname.startsWith("/art/fonts/")
        ? route.fulfill({ path: join("assets/fonts", pathname.slice("/art/fonts/".length)) })
        : route.abort();
    });
    await page.emulateMedia({ media: "print" });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const open = async (id: string, more: Partial<KitOptions> = {}) => {
    markup = writeKit(frozenOf(id), library, options(more));
    await page.goto("http://kit.invalid/");
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
  };

  describe.each(["fr", "en"] as const)("in %s", (locale) => {
    test.each(MEASURED)(
      "nothing of %s is cut, and nothing stands in the margin of an office printer",
      async (id) => {
        await open(id, { locale });
        const faults = await page.evaluate(() => {
          const cut = [...document.querySelectorAll(".card, .sheet")].filter(
            (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
          );
          const margin = (7.9 / 25.4) * 96;
          const out = [...document.querySelectorAll(".sheet")].flatMap((sheet) => {
            const edge = sheet.getBoundingClientRect();
            return [...sheet.querySelectorAll("*")].filter((part) => {
              const { left, right, top, bottom, width } = part.getBoundingClientRect();
              if (width === 0 || part.parentElement?.closest("svg")) return false;
              return (
                left < edge.left + margin ||
                right > edge.right - margin ||
                top < edge.top + margin ||
                bottom > edge.bottom - margin
              );
            });
          });
          return [...cut, ...out].map((box) => `${box.className} ${box.textContent.slice(0, 60)}`);
        });
        expect(faults).toEqual([]);
      },
    );
  });

  test("each back lies exactly behind its front once the sheet is turned on its long edge", async () => {
    await open("atelier-agents-150");
    const shifts = await page.evaluate(() =>
      [...document.querySelectorAll(".sheet:has(.backs)")].flatMap((verso) => {
        const recto = verso.previousElementSibling;
        if (!recto) return [Infinity];
        const places = (sheet: Element, isTurned: boolean) => {
          const page = sheet.getBoundingClientRect();
          return [...sheet.querySelectorAll("article.card")]
            .map((card) => card.getBoundingClientRect())
            .map(({ left, right, top }) => [isTurned ? page.right - right : left - page.left, top - page.top])
            .sort(([x = 0, y = 0], [u = 0, v = 0]) => y - v || x - u);
        };
        const behind = places(verso, true);
        return places(recto, false).flatMap((place, index) =>
          place.map((value, axis) => Math.abs(value - (behind[index]?.[axis] ?? Infinity))),
        );
      }),
    );
    expect(shifts.length).toBeGreaterThan(100);
    expect(Math.max(...shifts)).toBeLessThan(0.5);
  });

  test("in colour a page takes little ink: 8 % in mean, 13 % at most", async () => {
    await open("decouverte-60", { isColour: true });
    const path = join(folder, "kit.pdf");
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const inks = inksOf(path);
    expect(inks.length).toBeGreaterThan(50);
    expect(Math.max(...inks)).toBeLessThan(0.13);
    expect(inks.reduce((sum, ink) => sum + ink, 0) / inks.length).toBeLessThan(0.08);
  });
});

/** For each page, the mean over its dots of the ink that the most wanted of the three colours takes. */
function inksOf(path: string): readonly number[] {
  const args = ["-r", "30", "-thinlinemode", "shape", path];
  const { stdout } = spawnSync("pdftoppm", args, { maxBuffer: 1e9 });
  const inks: number[] = [];
  for (let at = 0; at < stdout.length;) {
    const [, width = 0, height = 0] = stdout
      .subarray(at, at + 30)
      .toString("latin1")
      .split(/\s/)
      .map(Number);
    const start = at + `P6\n${width} ${height}\n255\n`.length;
    const end = start + width * height * 3;
    let ink = 0;
    for (let dot = start; dot < end; dot += 3)
      ink += 255 - Math.min(stdout[dot] ?? 255, stdout[dot + 1] ?? 255, stdout[dot + 2] ?? 255);
    inks.push(ink / 255 / (width * height));
    at = end;
  }
  return inks;
}
