/** The light of a mandate: its years are one day, and the maquette's papers take a flat tint of morning or evening. */

type Rgb = readonly [number, number, number];

interface Light {
  readonly colour: Rgb;
  /** Of the tint in the paper, at the very beginning or end of the day. */
  readonly most: number;
}

const MORNING: Light = { colour: [196, 216, 222], most: 0.3 };
const EVENING: Light = { colour: [232, 150, 84], most: 0.3 };

/** Ground, cards and plants; what tells a tier keeps its own colour at any hour. */
const PAPERS = "w1 w2 w3 g1 g2 g3 s1 s2 s3 lt l1 l2 pa fi ri pl2 pl2b pl3 pl3b pl4 pl4b".split(" ");
const RULE = new RegExp(String.raw`(\.(?:${PAPERS.join("|")})\{fill:(?:var\(--\w+,)?)#([\da-f]{6})`, "g");

/** Where the day stands: 0 in the first year, 1 in the last; a mandate of one year is played at noon. */
export const dayOf = ({ year, years }: { readonly year: number; readonly years: number }): number =>
  years > 1 ? Math.min(1, Math.max(0, (year - 1) / (years - 1))) : 0.5;

/** @returns the maquette at that hour of the day; at noon it is the one that was drawn */
export function litBy(svg: string, day: number): string {
  const { colour, most } = day < 0.5 ? MORNING : EVENING;
  const tint = most * Math.abs(2 * day - 1);
  const mixed = (hex: string) =>
    colour
      .map((light, index) => {
        const own = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
        return Math.round(own + (light - own) * tint)
          .toString(16)
          .padStart(2, "0");
      })
      .join("");
  return svg.replace(RULE, (_, rule: string, hex: string) => `${rule}#${mixed(hex)}`);
}
