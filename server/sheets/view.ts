/** What an author is shown of their file before anything is written: columns, themes, lines, what is to be mended. */
import { THEMES } from "../../game/scenario/themes.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Bringing } from "./bring.ts";
import { COLUMNS, TABLES } from "./columns.ts";
import { textIn, type ActionLine } from "./lines.ts";
import type { Planned } from "./plan.ts";
import { lettersOf } from "./read-table.ts";
import { choiceWord, nameOf, sheetTexts, titleOf } from "./words.ts";

/** Shown of a column, so that its author knows it again. */
const SAMPLE = 60;

export const viewOf = (bringing: Bringing, locale: Locale) => ({
  kinds: [
    ...TABLES.map((table) => ({ name: table, label: sheetTexts[locale].tables[table] })),
    { name: "none", label: sheetTexts[locale].none },
  ],
  ourThemes: THEMES.map((theme) => ({ name: theme, label: nameOf("themes", theme, locale) })),
  tables: bringing.tables.map((table) => tableView(table, locale)),
  themes: bringing.themes,
  lines: bringing.lines.map((line) => lineView(line, locale)),
  others: bringing.others.map(({ at, line, told, isTaken = false }) => ({ at, line, told, isTaken })),
});

const tableView = ({ sheet, kind, titles, mapping, rows }: Planned, locale: Locale) => ({
  ...{ sheet, kind, mapping, count: rows.length },
  columns: titles.map((title, at) => ({
    letters: lettersOf(at),
    title,
    sample: (rows.find(({ cells }) => cells[at]?.value.trim())?.cells[at]?.value ?? "").slice(0, SAMPLE),
  })),
  fields: kind === "none" ? [] : fieldsOf(kind, mapping, locale),
});

/** Those that can be read, then the years that the file has. */
const fieldsOf = (kind: keyof typeof COLUMNS, mapping: Planned["mapping"], locale: Locale) => {
  const ours = COLUMNS[kind].filter(({ way }) => way !== "out").map(({ name }) => name);
  const years = Object.keys(mapping).filter((name) => !ours.includes(name));
  return [...ours, ...years].map((name) => ({ name, label: titleOf(kind, name, locale) }));
};

function lineView(line: ActionLine, locale: Locale) {
  const { key, line: number, theme, there, isStuck, isDouble, told } = line;
  const decision = textIn(line, "decision");
  return {
    ...{ key, line: number, isStuck, told },
    title: textIn(line, "title") || (there?.title ?? ""),
    there: there?.title ?? null,
    theme: theme === undefined ? null : nameOf("themes", theme, locale),
    facts: [
      textIn(line, "code"),
      textIn(line, "owner"),
      textIn(line, "deadline"),
      decision === "" ? "" : choiceWord("decision", decision, locale),
    ].filter((one) => one !== ""),
    // What is unsound is taken only by somebody who saw it.
    isReady: !isStuck && !isDouble && !told.some(({ isWrong }) => isWrong),
  };
}
