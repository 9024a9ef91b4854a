/** The ten most seen screens, each through its three sizes side by side, for the README and docs/art-critique.md. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { openExhibit, pictureOf, type GallerySize } from "./gallery-pages.ts";
import { GallerySite } from "./gallery-site.ts";

const PLACE = join(import.meta.dirname, "../../docs/images");

/** In pixels: three frames of this height and their gaps make a picture of 1,661 by 404. */
const HEIGHT = 400;
const GAP = 16;

type Three = readonly [phone: string, laptop: string, projector: string];

const everywhere = (exhibit: string): Three => [exhibit, exhibit, exhibit];
const doors = (moment: string): Three => [`${moment}-phone`, `${moment}-laptop`, `${moment}-projector`];

const SCREENS: Readonly<Record<string, Three>> = {
  accueil: everywhere("front"),
  entrer: everywhere("join"),
  hall: doors("lobby"),
  question: doors("quiz-question"),
  reponse: doors("quiz-answer"),
  mandat: doors("mandate-choice"),
  toile: doors("toile-lot"),
  console: everywhere("mandate-choice-laptop"),
  plan: doors("plan"),
  fin: doors("ended"),
};

const SIZES: readonly GallerySize[] = ["phone", "laptop", "projector"];

async function framesOf(browser: Browser, url: string, exhibits: Three): Promise<readonly string[]> {
  const frames: string[] = [];
  for (const [index, exhibit] of exhibits.entries()) {
    const page = await openExhibit(browser, `${url}?exhibit=${exhibit}&lang=fr`, {
      size: SIZES[index] ?? "laptop",
      scale: 1,
    });
    // A canvas is drawn after its page, and says nothing when it is.
    await page.waitForTimeout(exhibit.startsWith("mandate") ? 4_000 : 0);
    frames.push((await pictureOf(page, false)).toString("base64"));
    await page.context().close();
  }
  return frames;
}

interface Sheet {
  readonly frames: readonly string[];
  readonly height: number;
  readonly gap: number;
}

/** Runs in the page: nothing of this file is there but itself. */
async function sideBySide({ frames, height, gap }: Sheet): Promise<string> {
  const bitmaps = await Promise.all(
    frames.map(async (frame) =>
      createImageBitmap(await (await fetch(`data:image/png;base64,${frame}`)).blob()),
    ),
  );
  const widths = bitmaps.map((bitmap) => Math.round((bitmap.width / bitmap.height) * height));
  const canvas = document.createElement("canvas");
  canvas.width = widths.reduce((sum, width) => sum + width + 4 + gap, -gap);
  canvas.height = height + 4;
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("this browser has no canvas");
  brush.imageSmoothingQuality = "high";
  let left = 0;
  for (const [index, bitmap] of bitmaps.entries()) {
    const width = widths[index] ?? 0;
    // The edge of a device: a pale page would have none in the document.
    brush.fillStyle = "#8f7449";
    brush.fillRect(left, 0, width + 4, height + 4);
    brush.drawImage(bitmap, left + 2, 2, width, height);
    left += width + 4 + gap;
  }
  return canvas.toDataURL("image/webp", 0.82).split(",")[1] ?? "";
}

export async function takeTenScreens(): Promise<void> {
  const site = await GallerySite.open();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const table = await browser.newPage();
    mkdirSync(PLACE, { recursive: true });
    for (const [name, exhibits] of Object.entries(SCREENS)) {
      const frames = await framesOf(browser, site.url, exhibits);
      const picture = await table.evaluate(sideBySide, { frames, height: HEIGHT, gap: GAP });
      writeFileSync(join(PLACE, `ecran-${name}.webp`), Buffer.from(picture, "base64"));
    }
  } finally {
    await browser.close();
    site.close();
  }
}
