/** What a roadmap brings before its council, in a real browser: the page that leads there, poster, slides, tagged PDF. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { call } from "../support/forms.ts";
import { importedWorkspace, type MadeWorkspace } from "../support/imported-workspace.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const PROJECTOR = { width: 1920, height: 1080 };
const READER = spawnSync("pdfinfo", ["-v"], { stdio: "ignore" }).error === undefined;

let room: Room;
let browser: Browser;
let made: MadeWorkspace;
let english: MadeWorkspace;
const folder = mkdtempSync(join(tmpdir(), "workspace-exports-"));

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60" });
  made = await importedWorkspace(room.server, { sessions: 4, tables: 10, each: 10 });
  english = await importedWorkspace(room.server, { sessions: 1, tables: 2, each: 4, locale: "en" });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser.close();
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = (of: MadeWorkspace, name: string) => `/api/workspaces/${of.id}/${name}`;

async function begun(title: string): Promise<Pick<MadeWorkspace, "id" | "key">> {
  const { body } = await call(room.server, "/api/workspaces", { method: "POST", body: { title } });
  return { id: String(body.id), key: String(body.key) };
}

/** A page of somebody whose browser already opened the workspace. */
async function opened(name: string, viewport = LAPTOP, { of = made, hasScript = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    javaScriptEnabled: hasScript,
    reducedMotion: "reduce",
  });
  const entered = await context.request.post(`${room.server.url}/api/workspaces/${of.id}/enter`, {
    data: { key: of.key },
  });
  expect(entered.status()).toBe(204);
  const page = await context.newPage();
  page.on("console", (message) => {
    // Browsers look for an icon where a page names none.
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico"))
      faults.push(`${name}: ${message.text()}`);
  });
  await page.goto(`${room.server.url}${path(of, name)}`);
  return page;
}

/** @returns what pdfinfo says of the page printed, with its language */
async function printed(page: Page, name: string): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const language = /\/Lang\s*\((\w\w)/.exec(pdf.toString("latin1"))?.[1] ?? "none";
  return `${spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout}Language: ${language}`;
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

describe("the view « Emporter »", () => {
  test("leads to every page, and every link answers", async () => {
    const page = await room.page(`/feuille-de-route/${made.id}#${made.key}`, PHONE);
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /Emporter/ })
      .click();
    await page.getByRole("link", { name: "La charte des agents (ODT)" }).waitFor();
    const exports = page.locator("main .exports a");
    await expect.poll(() => exports.count()).toBeGreaterThanOrEqual(16);
    const links = await exports.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const link of links) {
      const answer = await page.request.get(new URL(link ?? "", page.url()).href);
      expect([link, answer.status()]).toEqual([link, 200]);
    }
    await expect.poll(() => isWide(page)).toBe(false);
    await room.look(page, "emporter-telephone");
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => isWide(page)).toBe(false);
    await page.context().close();
  });

  test("says in a sentence that there is nothing, where nothing was pleaded nor signed", async () => {
    const empty = await begun("Vide");
    const page = await room.page(`/feuille-de-route/${empty.id}#${empty.key}`, LAPTOP);
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /Emporter/ })
      .click();
    await page.getByText("Aucune séance réunie n’a composé de charte").waitFor();
    await page.getByText("il n’y a pas de note").waitFor();
    await page.context().close();
  });
});

describe("the poster of four hundred actions", () => {
  test.each(["a3", "a4"])("prints on one %s sheet, tagged, with its title and language", async (sheet) => {
    const page = await opened(`poster?format=${sheet}`);
    await room.examine(page, `affiche-${sheet}`);
    await page.emulateMedia({ media: "print" });
    if (!READER) return;
    const info = await printed(page, `poster-${sheet}`);
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toContain(sheet === "a3" ? "841.92 x 1191.12" : "594.96 x 841.92");
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Feuille de route/);
    expect(info).toContain("Language: fr");
    await page.context().close();
  });

  test("shows the twelve that come first and says how they were chosen, on a phone too", async () => {
    const page = await opened("poster", PHONE);
    expect(await page.locator(".axes li").count()).toBe(12);
    await page.getByText(/^12 actions sur 400, choisies ainsi/).waitFor();
    expect(await isWide(page)).toBe(false);
    await room.examine(page, "affiche-telephone");
    await page.context().close();
  });
});

/** Which of the slides is shown. */
const shownAt = (page: Page) =>
  page.locator(".slide").evaluateAll((all) => all.findIndex((slide) => slide.classList.contains("is-shown")));

describe("the slides", () => {
  test("are gone through with the keyboard and with buttons, one at a time", async () => {
    const page = await opened("slides");
    const title = () => page.locator(".is-shown h2").textContent();
    const count = await page.locator(".slide").count();
    const told = () => page.getByRole("status").textContent();
    await expect.poll(title).toContain("Feuille de route");
    await page.keyboard.press("ArrowRight");
    await expect.poll(title).toBe("Pourquoi maintenant");
    await page.keyboard.press(" ");
    await expect.poll(title).toBe("Trois repères");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(title).toBe("Pourquoi maintenant");
    await expect.poll(told).toBe(`2 sur ${count} – Pourquoi maintenant`);
    await page.keyboard.press("End");
    await expect.poll(title).toBe("Le document entier");
    await page.getByRole("button", { name: "Précédente" }).click();
    await expect.poll(title).toBe("Ce que le conseil est invité à décider");
    // The space bar presses the button that has the focus, once.
    await page.keyboard.press(" ");
    await expect.poll(told).toContain(`${count - 2} sur`);
    await page.reload();
    await expect.poll(told).toContain(`${count - 2} sur`);
    expect(await page.locator(".is-shown .notes").isVisible()).toBe(false);
    await page.keyboard.press("n");
    await expect.poll(() => page.locator(".is-shown .notes").isVisible()).toBe(true);
    await room.examine(page, "diapositive-notes");
    await page.context().close();
  });

  test.each([LAPTOP, PROJECTOR])("hold in $width × $height, in contrasts of level AAA", async (viewport) => {
    const page = await opened("slides", viewport);
    const count = await page.locator(".slide").count();
    for (let at = 0; at < count; at += 1) {
      const over = await page
        .locator(".is-shown")
        .evaluate(({ id, scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2 ? id : "",
        );
      expect(over).toBe("");
      const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast-enhanced"]).analyze();
      expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      await page.keyboard.press("ArrowRight");
      // The last one stays.
      if (at < count - 1) await expect.poll(() => shownAt(page)).toBe(at + 1);
    }
    await page.context().close();
  });

  test("are read by scrolling without script, their notes included, on a phone", async () => {
    const page = await opened("slides", PHONE, { hasScript: false });
    expect(await page.locator(".slide:visible").count()).toBe(await page.locator(".slide").count());
    expect(await page.locator(".notes").first().isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.context().close();
  });

  test("hold in 360 pixels with script, and in English", async () => {
    const phone = await opened("slides", PHONE);
    for (let at = 0; at < 12; at += 1) {
      expect(await isWide(phone)).toBe(false);
      await phone.getByRole("button", { name: "Suivante" }).click();
    }
    await room.examine(phone, "diapositive-telephone");
    const page = await opened("slides", LAPTOP, { of: english });
    await page.getByRole("button", { name: "Next" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toContain("Why now");
    await room.examine(page, "diapositive-en");
    for (const one of [phone, page]) await one.context().close();
  });

  test("print one a page with what to say, tagged", async () => {
    const page = await opened("slides");
    const count = await page.locator(".slide").count();
    if (!READER) return;
    const info = await printed(page, "slides");
    expect(info).toMatch(new RegExp(`Pages:\\s+${count}\n`));
    expect(info).toMatch(/Tagged:\s+yes/);
    const words = spawnSync("pdftotext", [join(folder, "slides.pdf"), "-"], { encoding: "utf8" }).stdout;
    expect(words.match(/À dire/g)).toHaveLength(count);
    await page.context().close();
  });
});

test("the whole document prints to a tagged PDF with its title, language and outline", async () => {
  const page = await opened("roadmap?format=html", LAPTOP, { of: english });
  if (!READER) return;
  const info = await printed(page, "document");
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Title:\s+Responsible digital roadmap/);
  expect(info).toContain("Language: en");
  await page.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
