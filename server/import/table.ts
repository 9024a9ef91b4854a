/** A spreadsheet whose first line was understood: rows by column, and what is told of each cell. */
import { fill } from "../../game/roadmap/prose.ts";
import type { Cell, Sheet, SheetRow } from "./cells.ts";
import { columnsOf, headings, titleOf, type Column, type Heading, type Kind } from "./columns.ts";
import { Row, type Context } from "./row.ts";
import { importTexts, type ProblemKey } from "./texts.ts";

export interface Told {
  readonly line: number;
  /** Of the column, from 0; after all others when the sheet has no such column. */
  readonly place: number;
  readonly message: string;
}

interface Reader extends Omit<Context, "say"> {
  readonly kind: Kind;
}

/** « C » for 2, as the spreadsheet names its columns. */
const lettersOf = (place: number): string =>
  (place >= 26 ? lettersOf(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

export class Table {
  readonly told: Told[] = [];
  readonly rows: readonly Row[];
  readonly #reader: Reader;
  readonly #titles: SheetRow;
  readonly #headings: readonly Heading[];

  constructor(sheet: Sheet, reader: Reader) {
    const [titles = { line: 1, cells: [] }, ...lines] = sheet.rows;
    this.#reader = reader;
    this.#titles = titles;
    this.#headings = headings(
      titles.cells.map(({ value }) => value),
      reader.kind,
      reader.locale,
    );
    for (const { line, problem } of sheet.problems) this.#sayLine(line, problem);
    this.#checkTitles();
    if (lines.length === 0) this.#sayLine(titles.line, "no-rows");
    this.rows = lines.map((row) => this.#rowOf(row));
  }

  get #texts() {
    return importTexts[this.#reader.locale];
  }

  /** In the order people read: line by line, from left to right. */
  get messages(): readonly string[] {
    return this.told.toSorted((a, b) => a.line - b.line || a.place - b.place).map(({ message }) => message);
  }

  #sayLine(line: number, problem: ProblemKey, values: Readonly<Record<string, string>> = {}): void {
    const message = fill(this.#texts.problems[problem], values);
    this.told.push({ line, place: 0, message: fill(this.#texts.line, { line, message }) });
  }

  #sayCell({ line, place, column }: { line: number; place: number; column: string }, message: string): void {
    const cell = place < 0 ? this.#texts.absent : `${lettersOf(place)}${line}`;
    this.told.push({
      line,
      place: place < 0 ? this.#headings.length : place,
      message: fill(this.#texts.cell, { line, column, cell, message }),
    });
  }

  #placeOf(key: string): number {
    return this.#headings.findIndex((heading) => "column" in heading && heading.column.key === key);
  }

  #checkTitles(): void {
    const { line } = this.#titles;
    const { problems, meant } = this.#texts;
    this.#headings.forEach((heading, place) => {
      if ("unknown" in heading) {
        const near = heading.nearest === undefined ? "" : ` ${fill(meant, { near: heading.nearest })}`;
        const message = fill(problems["unknown-column"], { meant: near });
        this.#sayCell({ line, place, column: heading.unknown }, message);
      } else if ("column" in heading && this.#placeOf(heading.column.key) < place)
        this.#sayCell({ line, place, column: this.#titleOf(heading.column) }, problems["same-column"]);
    });
    for (const column of columnsOf(this.#reader.kind))
      if (this.#isMissing(column))
        this.#sayLine(line, "missing-column", { column: this.#titleOf(column), kind: this.#reader.kind });
  }

  #titleOf(column: Column): string {
    return titleOf(column, this.#reader.locale);
  }

  #isMissing({ key, isNeeded, language }: Column): boolean {
    if (!isNeeded || (language === "en" && this.#reader.isFrenchOnly)) return false;
    return this.#placeOf(key) < 0;
  }

  #rowOf({ line, cells }: SheetRow): Row {
    const byKey = new Map<string, { cell: Cell; column: Column }>();
    cells.forEach((cell, place) => {
      const heading = this.#headings[place] ?? { isEmpty: true };
      if ("column" in heading) byKey.set(heading.column.key, { cell, column: heading.column });
      else if ("isEmpty" in heading && (cell.isFormula || cell.value.trim() !== ""))
        this.#sayCell({ line, place, column: lettersOf(place) }, this.#texts.problems["no-title"]);
    });
    return new Row(line, byKey, {
      ...this.#reader,
      say: (at, key, message) => this.#sayOf(at, key, message),
    });
  }

  /** A column that every line needs and that is missing was told once, at the titles. */
  #sayOf(line: number, key: string, message: string): void {
    const column = columnsOf(this.#reader.kind).find((one) => one.key === key);
    if (!column || this.#isMissing(column)) return;
    this.#sayCell({ line, place: this.#placeOf(key), column: this.#titleOf(column) }, message);
  }
}
