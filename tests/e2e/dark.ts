/** The écran on its dark ground: a filter turns every colour over, which accessibility rules do not see. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

type Colour = readonly [red: number, green: number, blue: number];

/** What axe measured of one text. */
interface Measured {
  readonly fgColor?: string;
  readonly bgColor?: string;
  readonly expectedContrastRatio?: string;
}

/** These keep their own colours (client/app/screen/dark.css). */
const UPRIGHT = "img, canvas, .qr, .logo, .landscape, .screen-foot.ink";

/** The look is chosen, looked at, and taken off again. @returns texts with less contrast than they need */
export async function readInDark(page: Page, name: string): Promise<string[]> {
  const dark = page.getByRole("button", { name: "Fond sombre" });
  await dark.click();
  await isTurned(page, true);
  const folder = process.env.SHOTS;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `sombre-${name}.png`) });
  }
  const filter = await page.evaluate(() => getComputedStyle(document.documentElement).filter);
  const { passes, violations } = await new AxeBuilder({ page }).withRules("color-contrast").analyze();
  const nodes = [...passes, ...violations].flatMap((rule) => rule.nodes);
  const pale: string[] = filter.includes("invert(1)") ? [] : [`no dark ground: ${filter}`];
  if (nodes.length === 0) pale.push("nothing was measured");
  for (const { target, any } of nodes) {
    const selector = target.join(" ");
    const isUpright = await page.evaluate(
      ([at, upright]) => document.querySelector(at)?.closest(upright) !== null,
      [selector, UPRIGHT] as const,
    );
    const measured = any
      .map(({ data }) => data as Measured | null)
      .find((data) => data?.fgColor !== undefined);
    const needed = Number.parseFloat(measured?.expectedContrastRatio ?? "0");
    const seen = [measured?.fgColor, measured?.bgColor].map((colour) => colourOf(colour ?? "#000000"));
    const [ink = BLACK, ground = BLACK] = isUpright ? seen : seen.map(turned);
    const ratio = contrast(ink, ground);
    if (ratio < needed) pale.push(`${name}: ${selector} ${ratio.toFixed(2)} of ${needed}`);
  }
  await dark.click();
  await isTurned(page, false);
  return pale;
}

/** The ground is drawn a moment after the press. */
const isTurned = (page: Page, isDark: boolean) =>
  page.waitForFunction(
    (wanted) => getComputedStyle(document.documentElement).filter.includes("invert(1)") === wanted,
    isDark,
  );

const BLACK: Colour = [0, 0, 0];

const colourOf = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return [red, green, blue];
};

const held = (value: number) => Math.min(255, Math.max(0, Math.round(value)));

/** `invert(1) hue-rotate(180deg)`, as the Filter Effects specification computes it. */
function turned([r, g, b]: Colour): Colour {
  const [red, green, blue] = [255 - r, 255 - g, 255 - b];
  return [
    held(-0.574 * red + 1.43 * green + 0.144 * blue),
    held(0.426 * red + 0.43 * green + 0.144 * blue),
    held(0.426 * red + 1.43 * green - 0.856 * blue),
  ];
}

function contrast(one: Colour, other: Colour): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
