/** The columns of each kind of spreadsheet, and how a title written by hand finds its own. */
import { LOCALES, type Locale } from "../../game/scenario/text.ts";
import { nearest } from "./nearest.ts";
import { importTexts, type ImportTexts } from "./texts.ts";

export const KINDS = ["questions", "actions", "concepts"] as const;
export type Kind = (typeof KINDS)[number];

type Base = keyof ImportTexts["columns"];

interface Group {
  readonly base: Base;
  /** Of several columns of the same name, from 1. */
  readonly number?: number;
  /** One column a language. */
  readonly isText?: boolean;
  /** Without it no line can be read. */
  readonly isNeeded?: boolean;
  /** Characters its screen has room for: a third above the longest text of the shipped decks. */
  readonly most?: number;
}

export interface Column extends Group {
  readonly key: string;
  readonly language?: Locale;
}

const needed = (base: Base): Group => ({ base, isNeeded: true });
const text = (base: Base, most: number): Group => ({ base, isText: true, isNeeded: true, most });
const optional = (base: Base, most: number, number?: number): Group => ({
  base,
  isText: true,
  most,
  ...(number !== undefined && { number }),
});
const numbered = (count: number, groups: (number: number) => readonly Group[]): Group[] =>
  Array.from({ length: count }, (_, index) => groups(index + 1)).flat();

export const MOST_OPTIONS = 5;
export const MOST_GUARDS = 3;
export const MOST_LINKS = 4;

const GROUPS: Readonly<Record<Kind, readonly Group[]>> = {
  questions: [
    { base: "id" },
    needed("type"),
    needed("subject"),
    { base: "level" },
    text("prompt", 160),
    optional("hint", 140),
    ...numbered(MOST_OPTIONS, (number) => [optional("option", 80, number)]),
    needed("answer"),
    text("explanation", 450),
    needed("facts"),
    optional("order", 60),
    { base: "min" },
    { base: "max" },
    { base: "step" },
    optional("unit", 40),
  ],
  actions: [
    { base: "id" },
    needed("theme"),
    needed("tiers"),
    needed("cost"),
    needed("effort"),
    text("title", 80),
    text("summary", 400),
    text("indicator", 130),
    text("rebound", 300),
    ...numbered(MOST_GUARDS, (number) => [optional("guard", 190, number)]),
    optional("for", 280),
    optional("against", 280),
    { base: "duty" },
    { base: "facts" },
  ],
  concepts: [
    needed("id"),
    needed("zone"),
    { base: "picture" },
    text("title", 60),
    text("back", 280),
    text("question", 120),
    needed("lot"),
    { base: "theme" },
    { base: "facts" },
    ...numbered(MOST_LINKS, (number) => [
      { base: "link", number },
      { base: "sign", number },
      optional("why", 150, number),
    ]),
  ],
};

export const keyOf = (base: Base, number?: number, language?: Locale): string =>
  [base, number, language].filter((part) => part !== undefined).join(".");

export const columnsOf = (kind: Kind): readonly Column[] =>
  GROUPS[kind].flatMap((group): Column[] =>
    group.isText
      ? LOCALES.map((language) => ({
          ...group,
          language,
          key: keyOf(group.base, group.number, language),
        }))
      : [{ ...group, key: keyOf(group.base, group.number) }],
  );

/** A column's title as the template writes it: « proposition 2 (fr) ». */
export function titleOf({ base, number, language }: Column, locale: Locale): string {
  const name = importTexts[locale].columns[base];
  return [name, number, language && `(${language})`].filter((part) => part !== undefined).join(" ");
}

/** Without accents, case, brackets or double spaces. */
export const folded = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export type Heading =
  | { readonly column: Column }
  | { readonly unknown: string; readonly nearest: string | undefined }
  | { readonly isEmpty: true };

/** What each cell of the first line stands for, its titles being in either language. */
export function headings(titles: readonly string[], kind: Kind, locale: Locale): Heading[] {
  const columns = columnsOf(kind);
  const names = new Map(
    columns.flatMap((column) => [
      [folded(column.key), column] as const,
      ...LOCALES.map((one) => [folded(titleOf(column, one)), column] as const),
    ]),
  );
  return titles.map((title) => {
    const name = folded(title);
    if (name === "") return { isEmpty: true };
    const column = names.get(name);
    if (column) return { column };
    const near = names.get(nearest(name, [...names.keys()]) ?? "");
    return { unknown: title.trim(), nearest: near && titleOf(near, locale) };
  });
}
