/**
 * The gallery looks as it was accepted: pictures of its sheets and of a few screens, compared with those kept beside
 * this file. They are the CI's Chromium's: another one draws letters otherwise, and its tests count as skipped.
 * `npm run gallery:accept` keeps what is seen now: look at the difference before committing it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { GALLERY_SIZES, openExhibit, pictureOf, type GallerySize } from "./gallery-pages.ts";
import { GallerySite } from "./gallery-site.ts";
import { differenceOf } from "./pictures.ts";
import { brokenRules } from "./rules.ts";

const KEPT = join(import.meta.dirname, "gallery");
const DIFFERENT = join(import.meta.dirname, "../../.cache/gallery-differences");
const VERSION = join(KEPT, "chromium.txt");
const isAccepting = process.env.GALLERY === "accept";

/** Of the pixels: a moved button is fifty times as many, the smallest icon ten times. */
const MOST_SHARE = 0.0004;

const LOOKS = {
  plain: {},
  print: { media: "print" },
  forced: { forcedColors: "active", colorScheme: "dark" },
  dark: {},
} as const;

interface Picture {
  readonly exhibit: string;
  readonly size: GallerySize;
  readonly look: keyof typeof LOOKS;
}

const SHEETS = [
  "colours",
  "type",
  "signs",
  "buttons",
  "fields",
  "cards",
  "blocks",
  "time",
  "rulers",
  "dialog",
];

const seenAs = (exhibits: readonly string[], size: Picture["size"], look: Picture["look"] = "plain") =>
  exhibits.map((exhibit): Picture => ({ exhibit, size, look }));

const PICTURES: readonly Picture[] = [
  ...seenAs([...SHEETS, "maquette"], "laptop"),
  ...seenAs(["buttons", "fields", "cards", "blocks"], "phone"),
  ...seenAs(["signs", "cards", "blocks", "rulers"], "laptop", "print"),
  ...seenAs(["signs", "buttons", "fields", "cards", "blocks"], "laptop", "forced"),
  ...seenAs(["join", "quiz-question-phone", "quiz-answer-phone"], "phone"),
  ...seenAs(["lobby-projector", "quiz-question-projector"], "projector"),
  ...seenAs(["blocks", "cards"], "laptop", "dark"),
  ...seenAs(["quiz-question-phone"], "phone", "dark"),
  ...seenAs(["lobby-projector"], "projector", "dark"),
  ...seenAs(["roadmap"], "laptop"),
  ...seenAs(["challenge"], "phone"),
];

const nameOf = ({ exhibit, size, look }: Picture) =>
  [exhibit, size, ...(look === "plain" ? [] : [look])].join("-");

let site: GallerySite;
let browser: Browser;
let comparing: Page;

beforeAll(async () => {
  site = await GallerySite.open();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  comparing = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Half as large as life: what matters is still there, and the pictures weigh four times less. */
async function open({ exhibit, size, look }: Picture): Promise<Page> {
  // The browser has no setting for the theme of the house: it is asked for in the address.
  const url = `${site.url}?exhibit=${exhibit}&lang=fr${look === "dark" ? "&dark" : ""}`;
  const page = await openExhibit(browser, url, { size, scale: 0.5, media: LOOKS[look] });
  if (look === "dark")
    await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "dark");
  return page;
}

const isSheet = (exhibit: string) => [...SHEETS, "maquette"].includes(exhibit) && exhibit !== "dialog";

const majorOf = (version: string) => version.split(".")[0];

/** @returns why the pictures kept here say nothing of this browser */
function whySkipped(): string | undefined {
  if (isAccepting) return undefined;
  const kept = readFileSync(VERSION, "utf8").trim();
  if (majorOf(kept) === majorOf(browser.version())) return undefined;
  return `pictures are Chromium ${kept}'s, this is ${browser.version()}`;
}

test.for(PICTURES.map((picture) => [nameOf(picture), picture] as const))(
  "%s looks as it was accepted",
  async ([name, picture], { skip }) => {
    const why = whySkipped();
    if (why !== undefined) skip(why);
    const page = await open(picture);
    const seen = await pictureOf(page, isSheet(picture.exhibit));
    await page.context().close();
    const path = join(KEPT, `${name}.png`);
    if (isAccepting) {
      keep(path, seen);
      return;
    }
    expect(existsSync(path), `no picture of ${name} is kept: npm run gallery:accept`).toBe(true);
    const { share, picture: difference } = await differenceOf(comparing, readFileSync(path), seen);
    expect(share, share > MOST_SHARE ? tell(name, seen, difference) : name).toBeLessThanOrEqual(MOST_SHARE);
  },
);

function keep(path: string, seen: Buffer): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(path, seen);
  writeFileSync(VERSION, `${browser.version()}\n`);
}

/** Leaves both pictures where a person may look at them. */
function tell(name: string, seen: Buffer, difference: Buffer): string {
  mkdirSync(DIFFERENT, { recursive: true });
  const [now, red] = [join(DIFFERENT, `${name}.png`), join(DIFFERENT, `${name}-difference.png`)];
  writeFileSync(now, seen);
  writeFileSync(red, difference);
  return `${name} does not look as it did: see ${red}, what differs is red; now ${now}. If it is meant: npm run gallery:accept`;
}

const SAMPLE: Picture = { exhibit: "buttons", size: "laptop", look: "plain" };

async function differenceAfter(style: string): Promise<number> {
  const page = await open(SAMPLE);
  const before = await pictureOf(page, true);
  await page.addStyleTag({ content: style });
  const after = await pictureOf(page, true);
  await page.context().close();
  return (await differenceOf(comparing, before, after)).share;
}

test("a sheet seen twice is the same to the pixel", async () => {
  const [one, other] = [await open(SAMPLE), await open(SAMPLE)];
  const { share } = await differenceOf(comparing, await pictureOf(one, true), await pictureOf(other, true));
  expect(share).toBe(0);
});

test("one button moved by eight pixels is a difference", async () => {
  const share = await differenceAfter(".specimen:nth-of-type(2) .button:first-child { translate: 8px 0 }");
  expect(share).toBeGreaterThan(MOST_SHARE);
});

test("another colour of the buttons is a difference", async () => {
  expect(await differenceAfter(":root { --guard: #57492a }")).toBeGreaterThan(MOST_SHARE);
});

test("a colour rounded otherwise is none", async () => {
  expect(await differenceAfter(":root { --guard: #4e592b }")).toBeLessThanOrEqual(MOST_SHARE);
});

test("the sheets break no accessibility rule, printed colours and forced ones aside", async () => {
  const broken: string[] = [];
  for (const exhibit of ["signs", "buttons", "fields", "cards", "blocks", "dialog"]) {
    const page = await open({ exhibit, size: "phone", look: "plain" });
    for (const { id, targets } of await brokenRules(page))
      broken.push(`${exhibit}: ${id} ${targets.join(" | ")}`);
    await page.context().close();
  }
  expect(broken).toEqual([]);
});

test("the list opens an exhibit in a window of the size and the looks that are asked for", async () => {
  const page = await browser.newPage({ viewport: GALLERY_SIZES.laptop, locale: "fr-FR" });
  await page.goto(`${site.url}?lang=fr`);
  await page.getByText("Composants (").click();
  await page.getByText("Composants (").click();
  await page.getByRole("link", { name: "Cartes", exact: true }).click();
  await page.getByRole("button", { name: "Téléphone", exact: true }).click();
  await page.getByRole("button", { name: "Imprimé", exact: true }).click();
  const frame = page.frameLocator("iframe[title=Cartes]");
  await frame.getByRole("heading", { name: "Garder les portables" }).first().waitFor();
  const seen = frame.locator("body").evaluate((body) => ({
    width: body.ownerDocument.defaultView?.innerWidth,
    ground: getComputedStyle(body).backgroundColor,
  }));
  expect(await seen).toEqual({ width: 360, ground: "rgb(255, 255, 255)" });
  await page.close();
});

test("nothing of the gallery is in what is built to be served", () => {
  const dist = join(import.meta.dirname, "../../dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  const marked = files.filter(({ name, parentPath }) => {
    if (/galler|galerie/i.test(name)) return true;
    return (
      /\.(js|css|html)$/.test(name) &&
      /galerie|gallery-|K7M4QP/.test(readFileSync(join(parentPath, name), "utf8"))
    );
  });
  expect(marked.map(({ name }) => name)).toEqual([]);
});
