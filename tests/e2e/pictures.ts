/** Two pictures of the same thing compared, with what two good renderings may differ by; the difference painted. */
import type { Page } from "playwright-core";

export interface Difference {
  /** Of the pixels, 0 to 1. */
  readonly share: number;
  /** The new picture, pale, with what differs in red: a PNG. */
  readonly picture: Buffer;
}

/** A channel may differ by as much, of 255: the rounding of a colour. */
const MOST_CHANNEL = 10;

/**
 * A pixel that has its like within one pixel of its place is the same: a thing may fall one pixel aside.
 * @param page any: its canvas reads the PNG, so that no library has to
 */
export async function differenceOf(page: Page, kept: Buffer, seen: Buffer): Promise<Difference> {
  const { share, png } = await page.evaluate(compareInPage, {
    kept: kept.toString("base64"),
    seen: seen.toString("base64"),
    most: MOST_CHANNEL,
  });
  return { share, picture: Buffer.from(png, "base64") };
}

interface Compared {
  readonly kept: string;
  readonly seen: string;
  readonly most: number;
}

/** Runs in the page: nothing of this file is there but itself. */
async function compareInPage({ kept, seen, most }: Compared): Promise<{ share: number; png: string }> {
  const draw = (image: CanvasImageSource, width: number, height: number) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    const brush = canvas.getContext("2d");
    if (!brush) throw new Error("this browser has no canvas");
    brush.drawImage(image, 0, 0);
    return { canvas, brush, pixels: brush.getImageData(0, 0, width, height) };
  };
  const bitmap = async (base64: string) =>
    createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const [one, other] = await Promise.all([bitmap(kept), bitmap(seen)]);
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const before = draw(one, width, height).pixels.data;
  const { canvas, brush, pixels } = draw(other, width, height);
  const after = new Uint8ClampedArray(pixels.data);
  const isLike = (from: Uint8ClampedArray, to: Uint8ClampedArray, x: number, y: number) => {
    const at = 4 * (y * width + x);
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const there = 4 * (row * width + column);
        const isNear = [0, 1, 2, 3].every(
          (i) => Math.abs((from[at + i] ?? 0) - (to[there + i] ?? 0)) <= most,
        );
        if (isNear) return true;
      }
    return false;
  };
  let count = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const isSame = isLike(after, before, x, y) && isLike(before, after, x, y);
      const paint = isSame ? [0, 1, 2].map((i) => 255 - (255 - (after[at + i] ?? 0)) / 4) : [220, 0, 30];
      pixels.data.set([...paint, 255], at);
      if (!isSame) count += 1;
    }
  brush.putImageData(pixels, 0, 0);
  return { share: count / (width * height), png: canvas.toDataURL("image/png").split(",")[1] ?? "" };
}
