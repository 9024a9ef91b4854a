/** Exhibits of the gallery opened as a picture wants them: at an hour, in French, drawn to the end, standing still. */
import type { Browser, Page } from "playwright-core";

export const GALLERY_SIZES = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
} as const;

export type GallerySize = keyof typeof GALLERY_SIZES;

export interface Opening {
  readonly size: GallerySize;
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
}

/** @param url of the gallery, with its exhibit and its language */
export async function openExhibit(browser: Browser, url: string, opening: Opening): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: GALLERY_SIZES[opening.size], deviceScaleFactor: opening.scale, reducedMotion: "reduce" },
    ...{ locale: "fr-FR", timezoneId: "Europe/Paris" },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime(new Date("2026-03-17T09:00:00+01:00"));
  await page.emulateMedia(opening.media ?? {});
  await page.goto(url);
  await page.waitForFunction(isDrawn);
  return page;
}

/** Runs in the page: the house's font is on, the page is no more on its way, and every drawing has come. */
function isDrawn(): boolean {
  const isOnItsWay = document.querySelector(":not(button)[aria-busy=true]") !== null;
  const landscapes = [...document.querySelectorAll(".landscape-drawing")];
  return (
    document.documentElement.classList.contains("has-font") &&
    document.querySelector("h1, h2") !== null &&
    !isOnItsWay &&
    // What is folded away asks for its drawings when it is opened.
    [...document.images].every((image) => image.complete || !image.checkVisibility()) &&
    landscapes.every(({ shadowRoot }) => shadowRoot?.querySelector("svg") != null)
  );
}

/** Until two in a row are the same: drawings arrive one by one. */
export async function pictureOf(page: Page, isWhole: boolean): Promise<Buffer> {
  const take = () => page.screenshot({ fullPage: isWhole, animations: "disabled", caret: "hide" });
  for (let before = await take(), tries = 0; tries < 8; tries += 1) {
    const now = await take();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`${page.url()} never stands still`);
}
