/** Drawings carry classes or colours: here they take plain attributes, in the papers' colours or in an office printer's greys. */

/** Class → what it paints, as its own sheet says; tones that a page may override are taken as they are. */
export function paintsOf(drawing: string): ReadonlyMap<string, string> {
  const style = /<style>(.*?)<\/style>/s.exec(drawing)?.[1] ?? "";
  const paints = new Map<string, string>();
  for (const [, name = "", rules = ""] of style.matchAll(/\.([\w-]+)\{([^}]*)\}/g))
    if (!paints.has(name)) paints.set(name, attributesOf(rules));
  return paints;
}

const attributesOf = (rules: string): string =>
  rules
    .replace(/var\(--\w+,(#\w+)\)/g, "$1")
    .split(";")
    .map((rule) => rule.replace(/^([\w-]+):(.*)$/, ' $1="$2"'))
    .join("");

/** Nothing is painted twice: a class that no sheet knows tells a state, and is dropped with its name. */
export const painted = (body: string, paints: ReadonlyMap<string, string>): string =>
  body.replace(/ class="([\w -]+)"/g, (_, names: string) =>
    names
      .split(" ")
      .map((name) => paints.get(name) ?? "")
      .join(""),
  );

/** Shadows go; light papers stay white, the others take the nearest of three greys: outlines tell the rest. */
export const inked = (body: string): string =>
  body
    .replace(/<(path|ellipse|circle)(?=[^>]* fill="#5a3c1e")[^>]*\/>/g, "")
    .replace(
      / (fill|stroke)="#([0-9a-f]{6})"/g,
      (_, what: string, hex: string) =>
        ` ${what}="${what === "stroke" && !isPale(hex) ? "#2b2420" : greyOf(hex)}"`,
    );

const lightOf = (hex: string): number => {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4);
};

const isPale = (hex: string): boolean => lightOf(hex) > 0.78;

const greyOf = (hex: string): string => {
  const light = lightOf(hex);
  return light > 0.78 ? "#fff" : light > 0.55 ? "#ddd" : light > 0.27 ? "#aaa" : "#555";
};
