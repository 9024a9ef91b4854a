/** Sentences of the texts file filled with values: `{name}`, `**bold**`, `[[place to fill]]`. */
import type { Locale } from "../scenario/text.ts";
import type { Roadmap } from "./schema.ts";
import type { Workspace } from "../workspace/schema.ts";
import type fr from "./text/fr.json";
import type { Block, Run, Runs, Table } from "./tree.ts";

/** Every sentence of the document. French sets the shape; other languages have the same keys. */
export type RoadmapTexts = typeof fr;

/** What every section is written from. */
export interface Writing {
  readonly roadmap: Roadmap;
  readonly locale: Locale;
  readonly texts: RoadmapTexts;
  /** What authors made of it since; absent from a session's draft. */
  readonly workspace?: Workspace | undefined;
}

type Values = Readonly<Record<string, string | number>>;

/** Words of people come in through the values: what looks like markup in them stays as they typed it. */
export function fill(template: string, values: Values = {}): string {
  // What is a sentence already brings its own full stop.
  return template.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const text = String(values[name] ?? `{${name}}`);
    return /[.!?…]$/.test(text) ? text : text + stop;
  });
}

export function rich(texts: RoadmapTexts, template: string, values: Values = {}): Runs {
  return template.split(/(\*\*.+?\*\*|\[\[.+?\]\])/).flatMap((part): Runs => {
    if (part === "") return [];
    if (part.startsWith("**")) return [{ text: fill(part.slice(2, -2), values), bold: true }];
    if (part.startsWith("[[")) return gap(texts, part.slice(2, -2));
    return [{ text: fill(part, values) }];
  });
}

/** A place to fill: `[à compléter]`, so that a search for the bracket finds them all. */
export function gap(texts: RoadmapTexts, what?: string): Runs {
  const { toFill, toFillWith } = texts.words;
  return [{ text: `[${what === undefined ? toFill : fill(toFillWith, { what })}]`, gap: true }];
}

export function plain(text: string): Runs {
  return [{ text }];
}

export function orGap(texts: RoadmapTexts, text: string | null): Runs {
  return text === null ? gap(texts) : plain(text);
}

export function paragraph(runs: Runs, tone: "body" | "small" = "body"): Block {
  return { kind: "paragraph", runs, tone };
}

export function heading(level: 1 | 2 | 3 | 4, text: string, id: string): Block {
  return { kind: "heading", level, text, id };
}

/** An address that is not of the web is printed, never made a link. */
export function linkTo(url: string): Run {
  return /^https?:\/\//.test(url) ? { text: url, href: url } : { text: url };
}

type Grid = Pick<Table, "label" | "head" | "widths" | "rows">;

export function table(grid: Grid): Block {
  return { kind: "table", isHeadShown: true, ...grid };
}

/** Field and content, without a printed header row. */
export function sheet(grid: Grid): Block {
  return { kind: "table", isHeadShown: false, ...grid };
}

/** A word of the texts by a key that came with the content; the key itself when there is no word for it. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
