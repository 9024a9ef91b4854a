/**
 * The paper kit of a scenario as PDF: `npm run kit -- <scenario> [--lang fr|en] [--large] [--colour] [--a4] [--address URL] [--out dir]`.
 * Printed by a Chromium of this machine; no server runs, no page is asked from anywhere.
 */
/* global document */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium } from "../support/chromium.mjs";

const say = (line) => process.stderr.write(`${line}\n`);
/** Served by `answer` below, never by a network. */
const SITE = "http://kit.invalid";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      large: { type: "boolean", default: false },
      colour: { type: "boolean", default: false },
      a4: { type: "boolean", default: false },
      address: { type: "string" },
      out: { type: "string", default: "." },
    },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { sentence, terminalLocale } = await import("../../server/text/sentences.ts");
  const { scenarios, library } = readContent("scenarios");
  const locale = values.lang ?? terminalLocale();
  const [id] = positionals;
  const frozen = scenarios.get(id);
  if (!frozen || (locale !== "fr" && locale !== "en")) {
    say(sentence(terminalLocale(), "kit-which", { known: [...scenarios.keys()].join(", ") }));
    return 1;
  }
  const executablePath = await findChromium();
  if (!executablePath) {
    say(sentence(terminalLocale(), "kit-no-browser", { scenario: id }));
    return 1;
  }
  const { writeKit } = await import("../../server/kit/index.ts");
  const { large: isLarge, colour: isColour, a4: isGlued, address } = values;
  const page = writeKit(frozen, library, { locale, isLarge, isColour, isGlued, address, mount: "" });
  mkdirSync(values.out, { recursive: true });
  const name = ["kit", id, locale, isLarge ? "large" : "", isColour ? "colour" : "", isGlued ? "a4" : ""]
    .filter(Boolean)
    .join("-");
  const path = join(values.out, `${name}.pdf`);
  const cut = await print(executablePath, page, path);
  for (const text of cut) say(sentence(terminalLocale(), "kit-cut", { text }));
  process.stdout.write(`${path}\n`);
  return 0;
}

/** In the page: where each card or sheet that holds more than it shows begins. */
const textsCut = () =>
  [...document.querySelectorAll(".card, .sheet")]
    .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
    .map((box) => box.textContent.trim().slice(0, 80));

/** @returns {Promise<string[]>} the texts that were cut */
async function print(executablePath, markup, path) {
  const { chromium } = await import("playwright-core");
  const { KIT_STYLES } = await import("../../server/kit/index.ts");
  const browser = await chromium.launch({
    executablePath,
    ...(process.getuid?.() === 0 && { args: ["--no-sandbox"] }),
  });
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: markup });
      if (pathname === "/kit.css") {
        const body = KIT_STYLES.map((style) => readFileSync(style, "utf8")).join("");
        return route.fulfill({ contentType: "text/css", body });
      }
      return pathname.startsWith("/art/fonts/")
        ? route.fulfill({ path: join("assets/fonts", pathname.slice("/art/fonts/".length)) })
        : route.abort();
    });
    await page.goto(SITE, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(textsCut);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, timeout: 120_000 });
    return cut;
  } finally {
    await browser.close();
  }
}
