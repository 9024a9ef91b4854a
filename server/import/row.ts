/** One line of the spreadsheet: reads its cells by their column, and says what is wrong with each. */
import type { Locale, Text } from "../../game/scenario/text.ts";
import { fill } from "../../game/roadmap/prose.ts";
import type { Cell } from "./cells.ts";
import { folded, keyOf, type Column } from "./columns.ts";
import { nearest } from "./nearest.ts";
import type { ImportTexts, ProblemKey } from "./texts.ts";
import { importTexts } from "./texts.ts";
import { typeset } from "./typeset.ts";

type Base = Column["base"];
type Values = Readonly<Record<string, string>>;

/** Names of an author's choices: what the deck writes, then what people write for it. */
type Choices<K extends string> = Readonly<Record<K, string>>;

/** What cells are read against. */
export interface Context {
  readonly locale: Locale;
  readonly facts: ReadonlySet<string>;
  /** French stands in for a missing English. */
  readonly isFrenchOnly: boolean;
  readonly say: (line: number, key: string, message: string) => void;
}

/** What a spreadsheet leaves in a cell that it could not work out. */
const ERROR_VALUE = /^#(REF|N\/A|VALUE|VALEUR|NAME|NOM|DIV\/0|NUM|NOMBRE|NULL|NUL)[!?]?$/i;
/** UTF-8 read as Latin-1, or letters lost for good. */
const BROKEN_LETTERS = /\uFFFD|Ã[\u0080-\u00BF©¨ª´®§]|â€[™œ\u009D]/;
const BETWEEN_FACTS = /[\s,;]+/;

export class Row {
  readonly line: number;
  readonly #cells: ReadonlyMap<string, { readonly cell: Cell; readonly column: Column }>;
  readonly #context: Context;
  readonly #told = new Set<string>();

  constructor(
    line: number,
    cells: ReadonlyMap<string, { readonly cell: Cell; readonly column: Column }>,
    context: Context,
  ) {
    this.line = line;
    this.#cells = cells;
    this.#context = context;
  }

  get isSound(): boolean {
    return this.#told.size === 0;
  }

  get texts(): ImportTexts {
    return importTexts[this.#context.locale];
  }

  /** One sentence a cell: what follows from a first mistake is not told. */
  say(key: string, problem: ProblemKey, values: Values = {}): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#context.say(this.line, key, fill(this.texts.problems[problem], values));
  }

  read(key: string): string {
    const found = this.#cells.get(key);
    if (!found) return "";
    const { cell, column } = found;
    const value = cell.value.trim();
    if (cell.isFormula) this.say(key, "formula");
    else if (cell.isTurned) this.say(key, "turned");
    else if (ERROR_VALUE.test(value)) this.say(key, "error-value", { value });
    else if (BROKEN_LETTERS.test(value)) this.say(key, "broken-letters");
    else if (column.most !== undefined && value.length > column.most)
      this.say(key, "too-long", { length: String(value.length), most: String(column.most) });
    return value;
  }

  /** @returns undefined when the cell is empty, which is told */
  needed(key: string): string | undefined {
    const value = this.read(key);
    if (value === "") this.say(key, "empty");
    return value === "" ? undefined : value;
  }

  /** Both languages, or neither. */
  text(base: Base, number?: number): Text | undefined {
    const [frKey, enKey] = [keyOf(base, number, "fr"), keyOf(base, number, "en")];
    const fr = typeset(this.read(frKey));
    const written = this.read(enKey);
    const en = written === "" && this.#context.isFrenchOnly ? fr : written;
    if (fr === "" && en === "") return undefined;
    if (fr === "") this.say(frKey, "empty-french");
    if (en === "") this.say(enKey, "empty-english");
    return { fr, en };
  }

  neededText(base: Base, number?: number): Text | undefined {
    const text = this.text(base, number);
    if (!text) this.say(keyOf(base, number, "fr"), "empty");
    return text;
  }

  /** A choice by its name in the deck, in French or in English. */
  choice<K extends string>(key: string, names: (texts: ImportTexts) => Choices<K>): K | undefined {
    const value = this.needed(key);
    return value === undefined ? undefined : this.#chosen(key, value, names);
  }

  optionalChoice<K extends string>(key: string, names: (texts: ImportTexts) => Choices<K>): K | undefined {
    const value = this.read(key);
    return value === "" ? undefined : this.#chosen(key, value, names);
  }

  choices<K extends string>(key: string, names: (texts: ImportTexts) => Choices<K>): K[] {
    const parts = (this.needed(key) ?? "").split(/[,;/\n]+/).filter((part) => part.trim() !== "");
    return [...new Set(parts.flatMap((part) => this.#chosen(key, part, names) ?? []))];
  }

  #chosen<K extends string>(key: string, value: string, names: (texts: ImportTexts) => Choices<K>) {
    const all = [names(importTexts.fr), names(importTexts.en)];
    const known = keysOf(names(importTexts.fr)).map((id) => ({
      id,
      names: [id, ...all.map((one) => one[id])].map(folded),
    }));
    const found = known.find((one) => one.names.includes(folded(value)));
    if (found) return found.id;
    this.say(key, "not-a-choice", {
      value: value.trim(),
      choices: Object.values<string>(names(this.texts)).join(", "),
    });
    return undefined;
  }

  /** « 1 500,5 » as well as 1500.5. */
  number(key: string): number | undefined {
    const written = this.needed(key);
    if (written === undefined) return undefined;
    const value = Number(written.replace(/[\s\u202f\u00a0]/g, "").replace(",", "."));
    if (Number.isFinite(value)) return value;
    this.say(key, "not-a-number", { value: written });
    return undefined;
  }

  whole<const N extends number>(key: string, allowed: readonly N[]): N | undefined {
    const value = this.number(key);
    const found = allowed.find((one) => one === value);
    if (found === undefined && value !== undefined)
      this.say(key, "not-in-range", { value: String(value), choices: allowed.join(", ") });
    return found;
  }

  facts(): string[] {
    const ids = this.read("facts").split(BETWEEN_FACTS).filter(Boolean);
    ids.forEach((id) => this.knownFact("facts", id));
    return [...new Set(ids)];
  }

  knownFact(key: string, id: string): void {
    const { facts } = this.#context;
    if (!facts.has(id)) this.unknown(key, "no-fact", { value: id, known: [...facts] });
  }

  /** Tells that a name is nowhere, and which one was perhaps meant. */
  unknown(
    key: string,
    problem: ProblemKey,
    { value, known }: { value: string; known: readonly string[] },
  ): void {
    const near = nearest(value, known);
    const meant = near === undefined ? "" : ` ${fill(this.texts.meant, { near })}`;
    this.say(key, problem, { value, meant });
  }

  /** The name that journals and documents will hold: its own column, or made from a text. */
  id(from?: Text): string {
    const written = this.read("id");
    const id = written === "" ? slugOf(from?.fr ?? "") : written;
    if (written !== "" && slugOf(written) !== written)
      this.say("id", "not-an-id", { value: written, slug: slugOf(written) });
    return id;
  }
}

const MOST_ID = 60;

const slugOf = (title: string): string =>
  folded(title)
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_ID)
    .replace(/^-|-$/g, "");

function keysOf<K extends string>(record: Choices<K>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
