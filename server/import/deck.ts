/** From the bytes of a spreadsheet to the text of a deck file, or to everything that is wrong with it, by cell. */
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { checkDeck, DECKS, type Library } from "../../game/scenario/library.ts";
import { fill } from "../../game/roadmap/prose.ts";
import type { Locale } from "../text/sentences.ts";
import { actionOf } from "./actions.ts";
import { keyOf, type Kind } from "./columns.ts";
import { mapOf } from "./concepts.ts";
import { questionOf } from "./questions.ts";
import type { Row } from "./row.ts";
import { readSheet, type Reading } from "./sheet.ts";
import { Table } from "./table.ts";
import { importTexts } from "./texts.ts";

export interface Wanted {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  /** The deck's own id. */
  readonly deck: string;
  readonly title?: string | undefined;
  readonly isFrenchOnly: boolean;
  readonly locale: Locale;
  readonly library: Pick<Library, "facts" | "decks">;
}

export type Imported =
  | {
      readonly ok: true;
      readonly yaml: string;
      readonly count: number;
      readonly encoding: Extract<Reading, { ok: true }>["encoding"];
    }
  | { readonly ok: false; readonly messages: readonly string[] };

export function importDeck(wanted: Wanted): Imported {
  const { bytes, kind, locale, library, isFrenchOnly } = wanted;
  const texts = importTexts[locale];
  const reading = readSheet(bytes);
  if (!reading.ok) return { ok: false, messages: [texts.report[reading.problem]] };
  const facts = new Set(library.facts.keys());
  const table = new Table(reading.sheet, { kind, locale, isFrenchOnly, facts });
  const content = contentOf(wanted, table.rows);
  if (table.told.length > 0) return { ok: false, messages: table.messages };
  const checked = checkWhole(content, table.rows, wanted);
  if (checked.length > 0) return { ok: false, messages: checked };
  return {
    ok: true,
    yaml: written(content, texts.head),
    count: table.rows.length,
    encoding: reading.encoding,
  };
}

/** What the file will say: nobody vouches for its shape until it is checked whole. */
type Content = Readonly<Record<string, unknown>> & { readonly kind: "quiz" | "actions" | "map" };

function contentOf({ kind, deck: id, title, library }: Wanted, rows: readonly Row[]): Content {
  const titles = {
    fr: title ?? importTexts.fr.titles[kind],
    en: title ?? importTexts.en.titles[kind],
  };
  const about = { title: titles, licence: "CC-BY-4.0" };
  sayTwice(kind, rows);
  switch (kind) {
    case "questions":
      return { id, kind: "quiz", ...about, questions: rows.map((row) => questionOf(row, library.facts)) };
    case "actions":
      return { id, kind: "actions", ...about, actions: rows.map(actionOf) };
    case "concepts": {
      const shipped = [...library.decks.values()].filter((deck) => deck.kind === "map");
      const { lots, ...map } = mapOf(rows, shipped);
      return { id, kind: "map", ...about, ...map, games: [{ id: "jeu", title: titles, lots }] };
    }
  }
}

/** The same name or the same words on two lines: a line copied and forgotten. */
function sayTwice(kind: Kind, rows: readonly Row[]): void {
  const textKey = keyOf(kind === "questions" ? "prompt" : "title", undefined, "fr");
  for (const [key, problem] of [
    [textKey, "same-text"],
    ["id", "same-id"],
  ] as const) {
    const lines = new Map<string, number>();
    for (const row of rows) {
      const value = row.read(key).toLowerCase();
      const line = lines.get(value);
      if (value === "") continue;
      if (line === undefined) lines.set(value, row.line);
      else row.say(key, problem, { value, line: String(line) });
    }
  }
}

/** What is checked of any deck, told by line: cells were looked at before, so this is rare. */
function checkWhole(content: Content, rows: readonly Row[], wanted: Wanted): string[] {
  const texts = importTexts[wanted.locale];
  const parsed = DECKS[content.kind].safeParse(content);
  const found = parsed.success ? checkDeck(parsed.data, wanted.library.facts) : parsed.error.issues;
  return found.map(({ path, message }) => {
    const index = path.find((step) => typeof step === "number");
    const line = rows[typeof index === "number" ? index : 0]?.line ?? 1;
    return fill(texts.line, { line, message: `${path.map(String).join(".")} ${message}` });
  });
}

/** Names of things and of the licence. */
const BARE = /^(?:CC-BY-4\.0|[a-z0-9-]*[a-z][a-z0-9-]*)$/;

/** Words in quotes, names bare, one blank line between items: as the shipped decks are written. */
function written(content: Content, head: string): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${head.replaceAll("\n", "\n ")}`;
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && typeof node.value === "string" && !BARE.test(node.value))
        node.type = "QUOTE_DOUBLE";
    },
    Seq: (_key, node) => {
      node.flow = node.items.every((item) => isScalar(item)) && node.items.length <= 6;
    },
  });
  for (const key of ["questions", "actions", "cards", "links", "games"]) spaced(document.get(key));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function spaced(list: unknown): void {
  if (!isSeq(list)) return;
  for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
}
