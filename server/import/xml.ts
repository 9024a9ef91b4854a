/** Elements of the small XML files that a workbook holds: machine-made, without comments, and no name inside its own. */

interface Found {
  readonly attributes: string;
  readonly inside: string;
}

/** A tag never holds another: whatever is in the file, it is read through once. */
const TAG = /<(\/?)(?:\w+:)?(\w+)(\s[^<>]*?)?(\/?)>/g;

/** Elements of one name. Some programs put a prefix before the names. */
export function elements(xml: string, wanted: string): Found[] {
  const found: Found[] = [];
  let open: { readonly attributes: string; readonly from: number } | undefined;
  for (const { 0: tag, 1: end, 2: name, 3: attributes = "", 4: alone, index } of xml.matchAll(TAG)) {
    if (name !== wanted) continue;
    if (end) {
      if (open) found.push({ attributes: open.attributes, inside: xml.slice(open.from, index) });
      open = undefined;
    } else if (alone) found.push({ attributes, inside: "" });
    else open ??= { attributes, from: index + tag.length };
  }
  return found;
}

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? undefined : decoded(found[1]);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const decoded = (xml: string): string =>
  xml
    .replace(/_x000[dD]_/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name ?? ""] ?? whole;
    });
