/** One line of a file of indicator values: reads its cells by their column, and says what is wrong with each. */
import { fill } from "../../game/roadmap/prose.ts";
import { Year } from "../../game/workspace/schema.ts";
import type { Cell, SheetRow } from "./cells.ts";
import type { ColumnName, ValueTexts } from "./value-texts.ts";

const MOST_NOTE = 1_000;
/** Longer, a cell is shown by its beginning. */
const MOST_SHOWN = 60;

export class ValueLine {
  readonly told: string[] = [];
  readonly #row: SheetRow;
  readonly #places: ReadonlyMap<ColumnName, number>;
  readonly #texts: ValueTexts;

  constructor(row: SheetRow, places: ReadonlyMap<ColumnName, number>, texts: ValueTexts) {
    this.#row = row;
    this.#places = places;
    this.#texts = texts;
  }

  get isSound(): boolean {
    return this.told.length === 0;
  }

  /** Neither a value nor a note: somebody has not filled it. */
  get isEmpty(): boolean {
    return this.text("value") === "" && this.text("note") === "" && !this.#cell("value")?.isFormula;
  }

  #cell(column: ColumnName): Cell | undefined {
    return this.#row.cells[this.#places.get(column) ?? -1];
  }

  /** The mark that our own files put before what a spreadsheet would run is taken off. */
  text(column: ColumnName): string {
    return (this.#cell(column)?.value ?? "").trim().replace(/^'(?=[=+\-@＝＋－＠])/u, "");
  }

  say(column: ColumnName, problem: keyof ValueTexts["problems"], value = ""): void {
    const { line } = this.#row;
    const place = this.#places.get(column);
    const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
    const message = fill(this.#texts.problems[problem], { value: shown });
    this.told.push(
      place === undefined
        ? fill(this.#texts.line, { line, message })
        : fill(this.#texts.cell, {
            ...{ cell: `${String.fromCharCode(65 + (place % 26))}${line}`, message },
            column: this.#texts.columns[column],
          }),
    );
  }

  year(): string | undefined {
    const said = this.text("year").replace(/[.,]0+$/, "");
    const year = Year.safeParse(said);
    if (!year.success) this.say("year", "year", this.text("year"));
    return year.data;
  }

  /** « 1 234,5 », « 1,234.5 », « 12 % »; the last mark of a number is its decimal one. */
  number(): number | undefined {
    if (this.#cell("value")?.isFormula) {
      this.say("value", "formula");
      return undefined;
    }
    const said = this.text("value");
    if (said === "") {
      this.say("value", "value-unsaid");
      return undefined;
    }
    const value = numberIn(said);
    if (value === undefined) this.say("value", "value", said);
    return value;
  }

  note(): string | null {
    const note = this.text("note");
    if (note.length > MOST_NOTE) this.say("note", "note", String(note.length));
    return note === "" ? null : note;
  }
}

function numberIn(said: string): number | undefined {
  const bare = said.replace(/[\s\u00A0\u202F’']/gu, "").replace(/%$/, "");
  const last = Math.max(bare.lastIndexOf(","), bare.lastIndexOf("."));
  const whole = last < 0 ? bare : bare.slice(0, last).replace(/[.,](?=\d{3}(?:\D|$))/g, "");
  const plain = last < 0 ? whole : `${whole}.${bare.slice(last + 1)}`;
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}
