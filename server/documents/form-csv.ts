/** Results of a form as CSV for French spreadsheets: a line for each step of each question, a column for each time. */
import type { Cell, FormTable } from "../../game/forms/results.ts";
import type { Column } from "../../game/forms/terms.ts";
import { sentence, type Locale } from "../text/sentences.ts";
import { BYTE_ORDER_MARK, cell } from "./csv.ts";

/** A table whose texts are in one language. */
interface Told extends Pick<FormTable, "audience" | "columns"> {
  readonly items: readonly {
    readonly prompt: string;
    readonly steps: readonly string[];
    readonly cells: readonly Cell[];
  }[];
  readonly texts: readonly {
    readonly prompt: string;
    readonly written: FormTable["texts"][number]["written"];
  }[];
}

type Value = string | number;

export function writeFormCsv(tables: readonly Told[], locale: Locale): string {
  const lines = tables.flatMap((table) => [...countLines(table, locale), ...textLines(table, locale), []]);
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}

function nameOf({ id, rank }: Column, locale: Locale): string {
  if (rank === null) return sentence(locale, id === "before" ? "form-before" : "form-after");
  return sentence(locale, id.startsWith("j") ? "form-term" : "form-wave", { rank });
}

function countLines({ audience, columns, items }: Told, locale: Locale): Value[][] {
  const few = sentence(locale, "form-few");
  const whose = audience === null ? [] : [sentence(locale, `form-${audience}`)];
  const named = columns.map((column) => nameOf(column, locale));
  const people = columns.map((column) => (column.people === 0 ? few : column.people));
  return [
    [...whose, sentence(locale, "form-csv-question"), sentence(locale, "form-csv-answer"), ...named],
    [...whose, sentence(locale, "form-csv-people"), "", ...people],
    ...items.flatMap(({ prompt, steps, cells }) =>
      steps.map((step, rank) => [...whose, prompt, step, ...cells.map((told) => valueOf(told, rank, few))]),
    ),
  ];
}

const valueOf = (told: Cell, rank: number, few: string): Value => {
  if (told === "not-asked") return "";
  return told === "few" ? few : (told[rank] ?? 0);
};

function textLines({ texts, columns }: Told, locale: Locale): Value[][] {
  return columns.flatMap((column) =>
    texts.flatMap(({ prompt, written }) =>
      written.filter(({ id }) => id === column.id).map(({ text }) => [nameOf(column, locale), prompt, text]),
    ),
  );
}
