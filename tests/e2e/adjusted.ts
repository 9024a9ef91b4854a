/** A page as people adjust it: narrow as at 400 %, spaced out, in forced colours, gone through with Tab. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** 1280 px at 400 %, what WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };
/** 1280 px at 200 %. */
const DOUBLED = { width: 640, height: 360 };
const MOST_STOPS = 60;
/** WCAG 2.5.8. */
const LEAST_TARGET = 24;

/** What whoever spaces letters and lines sets (WCAG 1.4.12). A constructed sheet: a policy would refuse a written one. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } " +
  "p { margin-bottom: 2em !important }";

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** @returns what fails, one line each */
export async function adjusted(page: Page, name: string): Promise<string[]> {
  const before = page.viewportSize();
  const troubles: string[] = [];
  const say = (how: string, lines: readonly string[]) =>
    troubles.push(...lines.map((line) => `${name}, ${how}: ${line}`));
  await page.setViewportSize(DOUBLED);
  say("200 %", await lasting(page, () => page.evaluate(overflowing)));
  await page.setViewportSize(NARROW);
  await page.waitForTimeout(150);
  say("320 px", await lasting(page, () => page.evaluate(overflowing)));
  say("by Tab", await stops(page));
  await page.evaluate(spaceOut, SPACED);
  say(
    "spaced",
    await lasting(page, async () => [
      ...(await page.evaluate(overflowing)),
      ...(await page.evaluate(clipped)),
    ]),
  );
  await shoot(page, `${name}-espace`);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  say("forced colours", [...(await lasting(page, () => page.evaluate(faded))), ...(await stops(page))]);
  await shoot(page, `${name}-couleurs-forcees`);
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  if (before) await page.setViewportSize(before);
  return troubles;
}

const SETTLED_MS = 3_000;
const BEAT_MS = 150;

/** What still fails once the page has had the time to lay itself out. */
async function lasting(page: Page, read: () => Promise<string[]>): Promise<string[]> {
  let found = await read();
  for (let waited = 0; waited < SETTLED_MS && found.length > 0; waited += BEAT_MS) {
    await page.waitForTimeout(BEAT_MS);
    found = await read();
  }
  return found;
}

/** The stop that holds the focus now. @returns what fails there */
export const atFocus = async (page: Page): Promise<string[]> =>
  lasting(page, async () => (await page.evaluate(stopped, LEAST_TARGET)) ?? ["nothing has the focus"]);

/** Goes through the page: each stop is seen, is not wholly hidden, and is large enough. */
async function stops(page: Page): Promise<string[]> {
  const lines = new Set<string>();
  let count = 0;
  for (; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(stopped, LEAST_TARGET);
    if (found === undefined) break;
    if (found.length === 0) continue;
    for (const line of await atFocus(page)) lines.add(line);
  }
  // The link past the bar, at least: else nothing was looked at.
  return count === 0 ? ["Tab stops nowhere"] : [...lines];
}

/* What follows runs in the page. */

function spaceOut(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** What is wider than the page, but for what scrolls in a box of its own. */
function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return (
      width > 1 &&
      right > clientWidth + 1 &&
      element.closest("[aria-hidden=true], dialog:not([open])") === null
    );
  });
  const named = wide.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`the page is ${scrollWidth - clientWidth} px too wide (${named.join(" | ")})`];
}

/** Text cut by its own box. */
function clipped(): string[] {
  const all = [...document.body.querySelectorAll("*")].filter((one) => one instanceof HTMLElement);
  const cut = all.filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const hides = (value: string) => value === "hidden" || value === "clip";
    if (clipPath !== "none" || element.clientWidth < 2 || element.closest(".visually-hidden") !== null)
      return false;
    if (element.innerText.trim() === "" || element.closest("[aria-hidden=true]") !== null) return false;
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 2)
    );
  });
  return cut.map(
    (element) =>
      `text is cut in ${element.tagName.toLowerCase()}.${element.className} « ${element.innerText.slice(0, 40)} »`,
  );
}

/** Buttons and fields that nothing tells from text once backgrounds and shadows are gone. */
function faded(): string[] {
  const isBordered = (element: Element | null) => {
    if (element === null) return false;
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"].some(
      (side) =>
        style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== "none" &&
        Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
    );
  };
  const fields = "button, input:not([type=radio], [type=checkbox], [type=range]), select, textarea";
  const controls = [...document.querySelectorAll<HTMLElement>(fields)];
  const bare = controls.filter((control) => {
    // A line that opens is known by the frame of its card, a word by its line, a cross by its drawing.
    const around = [control, control.parentElement, control.parentElement?.parentElement ?? null];
    const isLined = [control, ...control.querySelectorAll("*")].some((part) =>
      getComputedStyle(part).textDecorationLine.includes("underline"),
    );
    const isKnown = around.some(isBordered) || isLined || control.querySelector("svg") !== null;
    return control.getClientRects().length > 0 && !isKnown;
  });
  return bare.map((control) => `nothing outlines ${control.tagName.toLowerCase()}.${control.className}`);
}

/** @returns undefined once the focus has left the page */
function stopped(least: number): string[] | undefined {
  const { activeElement: on } = document;
  if (!(on instanceof HTMLElement) || on === document.body) return undefined;
  const said = `${on.tagName.toLowerCase()}.${on.className} « ${(on.ariaLabel ?? on.innerText).slice(0, 30)} »`;
  // A box is reached by its whole label, which stands for it where the box itself is not seen.
  const target = on.closest("label") ?? on;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(
    getComputedStyle(on).opacity === "0" ? target : on,
  );
  const isOutlined =
    outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== "rgba(0, 0, 0, 0)";
  const isSeen = isOutlined || boxShadow !== "none" || on.matches("input[type=range]");
  const { width, height, left, top } = target.getBoundingClientRect();
  const isInText = on.tagName === "A" && getComputedStyle(on).display === "inline";
  const isSmall = !isInText && (width < least || height < least);
  const box = on.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const isShown = points.some(([x, y]) => {
    const over = document.elementFromPoint(x, y);
    return over !== null && (on.contains(over) || over.contains(on) || target.contains(over));
  });
  return [
    ...(isSeen ? [] : [`the focus is not seen on ${said}`]),
    ...(isSmall
      ? [
          `${Math.round(width)} × ${Math.round(height)} is small for ${said} at ${Math.round(left)}, ${Math.round(top)}`,
        ]
      : []),
    ...(isShown ? [] : [`something covers ${said}, which has the focus`]),
  ];
}
