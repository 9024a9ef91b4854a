/** WCAG 2.2 contrast of two colours written `#rrggbb` or `#rgb`. */

/** @returns undefined for a colour that is not written so: a system's own, in forced colours */
export function contrastOf(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one.trim()), luminance(other.trim())];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number | undefined {
  const long = /^#[\da-f]{3}$/i.test(colour) ? colour.replace(/[\da-f]/gi, "$&$&") : colour;
  if (!/^#[\da-f]{6}$/i.test(long)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(long.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
