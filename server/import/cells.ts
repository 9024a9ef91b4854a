/** What a spreadsheet file is once read: rows of cells, before anybody knows what they mean. */

export interface Cell {
  readonly value: string;
  /** A formula in words, or one whose value the file does not hold: nothing here computes. */
  readonly isFormula: boolean;
  /** What was written, the spreadsheet made a date or a yes of it: « 3-2-1 », « Vrai ». */
  readonly isTurned?: boolean;
  /** What a workbook says that it holds; absent from a text. */
  readonly holds?: "number" | "date" | "yes";
}

export interface SheetRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly problems: readonly { readonly line: number; readonly problem: "open-quote" }[];
}

export interface NamedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
