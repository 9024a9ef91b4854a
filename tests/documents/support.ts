/** Reading back what the writers wrote: zips, well-formed XML, words without markup. */
import { strFromU8, unzipSync } from "fflate";
import { writeRoadmap, type RoadmapFormat } from "../../server/documents/index.ts";
import type { RoadmapInput } from "../../game/roadmap/input.ts";

export async function bytesOf(format: RoadmapFormat, input: RoadmapInput): Promise<Uint8Array> {
  const { body } = await writeRoadmap(format, input);
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

export async function textOf(format: RoadmapFormat, input: RoadmapInput): Promise<string> {
  return new TextDecoder().decode(await bytesOf(format, input));
}

/** Every XML file of an office document, by its path. */
export function xmlFiles(zip: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(zip)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Words of a markup file, tags taken out, spaces folded. */
export function wordsOf(markup: string): string {
  const text = markup
    .replace(/<text:s text:c="\d+"\/>|<text:tab\/>|<text:line-break\/>|<br>/g, " ")
    .replace(/<\/?(text:p|text:h|w:p|td|th|p|li|h\d|t|si)[ >]/g, " $&")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x?([\dA-Fa-f]+);/g, (whole, code: string) =>
      String.fromCodePoint(parseInt(code, whole.startsWith("&#x") ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return folded(text);
}

export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const ILLEGAL = /[^\P{Cc}\t\n\r]|\uFFFE|\uFFFF|\p{Surrogate}/u;

/** The first thing that stops an XML reader, or null. No package of ours parses XML: this is enough to find a missing escape. */
export function xmlFault(xml: string): string | null {
  if (ILLEGAL.test(xml)) return "illegal character";
  const open: string[] = [];
  for (const [token] of xml.replace(/^<\?xml[^>]*\?>\s*/, "").matchAll(/<[^>]*>|[^<]+/g)) {
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(token)) return `bare ampersand: ${token}`;
    if (!token.startsWith("<")) continue;
    const [, slash = "", name = "", , selfClosed = ""] =
      /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(token) ?? [];
    if (name === "") return `not a tag: ${token}`;
    if (slash === "/" && open.pop() !== name) return `closes nothing: ${token}`;
    if (slash === "" && selfClosed === "") open.push(name);
  }
  return open.length === 0 ? null : `never closed: ${open.join(" ")}`;
}

/** Our pages are written as XML, but for the doctype and the elements that never close. */
export function htmlFault(html: string): string | null {
  const xml = html.replace("<!doctype html>\n", "").replace(/<(meta|link|br|col)\b([^>]*)>/g, "<$1$2/>");
  return xmlFault(xml.trim());
}
