/** The light of a mandate: its years are one day, whose papers take flat tints and whose shadows grow short and long. */

type Rgb = readonly [number, number, number];

interface Light {
  /** What papers take of it: those the sun is on, and those it is not. */
  readonly lit: Rgb;
  readonly shaded: Rgb;
  /** Of the tint in the paper, at the very beginning or end of the day. */
  readonly most: number;
}

const MORNING: Light = { lit: [204, 222, 226], shaded: [92, 128, 158], most: 0.32 };
const EVENING: Light = { lit: [240, 160, 84], shaded: [112, 62, 92], most: 0.34 };

/** Ground, cards and plants; what tells a tier keeps its own colour at any hour. */
const LIT = "w1 w2 g1 g2 s1 s2 s3 lt l1 l2 pa fi ri pl2 pl2b pl3 pl3b pl4 pl4b".split(" ");
/** Their sides away from the sun. */
const SHADED = ["w3", "g3"];
const rule = (papers: readonly string[]) =>
  new RegExp(String.raw`(\.(?:${papers.join("|")})\{fill:(?:var\(--\w+,)?)#([\da-f]{6})`, "g");

/** Where the day stands: 0 in the first year, 1 in the last; a mandate of one year is played at noon. */
export const dayOf = ({ year, years }: { readonly year: number; readonly years: number }): number =>
  years > 1 ? Math.min(1, Math.max(0, (year - 1) / (years - 1))) : 0.5;

/** How far the day is from noon: 1 at its beginning and its end. */
const fromNoon = (day: number) => Math.abs(2 * day - 1);

/** How many times as long as at noon a shadow is. */
export const shadowAt = (day: number): number => 1 + 0.8 * fromNoon(day);

/** @returns the maquette at that hour of the day; at noon it is the one that was drawn */
export function litBy(svg: string, day: number): string {
  if (fromNoon(day) === 0) return svg;
  const { lit, shaded, most } = day < 0.5 ? MORNING : EVENING;
  const tint = most * fromNoon(day);
  const mixed = (hex: string, light: Rgb) =>
    light
      .map((colour, index) => {
        const own = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
        return Math.round(own + (colour - own) * tint)
          .toString(16)
          .padStart(2, "0");
      })
      .join("");
  const times = shadowAt(day);
  return svg
    .replace(rule(LIT), (_, paint: string, hex: string) => `${paint}#${mixed(hex, lit)}`)
    .replace(rule(SHADED), (_, paint: string, hex: string) => `${paint}#${mixed(hex, shaded)}`)
    .replace(SWEPT, (_, start: string, path: string) => `${start}${longer(path, times)}`);
}

/** The shadow of one piece: its foot, swept to the right along the level steps of its path. */
const SWEPT = /(class="sh" d="M[\d. -]+)(l[\d. -]+|h[\d.]+a[\d. -]+h-[\d.]+a[\d. -]+)(?=z")/g;

const rounded = (length: number) => Number(length.toFixed(1));

function longer(path: string, times: number): string {
  if (path.startsWith("h"))
    return path.replace(/h(-?[\d.]+)/g, (_, step: string) => `h${rounded(Number(step) * times)}`);
  const steps = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const swept = steps.map((step, index) =>
    index % 2 === 0 && steps[index + 1] === 0 ? rounded(step * times) : step,
  );
  return `l${swept.join(" ")}`;
}
